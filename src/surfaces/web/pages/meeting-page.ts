import { html } from 'hono/html'
import type { ChainLink, MeetingAnswer, Standing } from '#views'
import {
  plain,
  type Report,
  sayCounts,
  sayDay,
  sayPlace,
  sayStatus,
  sayToldWindow,
  sayVoice,
  sayWho,
  sayWindow,
} from '../../wording/index.ts'
import { changesTable } from '../parts/changes-table.ts'
import { correctPath, mayCorrect, recorded } from '../parts/correct-links.ts'
import { corrections } from '../parts/corrections.ts'
import { dispute } from '../parts/dispute.ts'
import { documents } from '../parts/documents.ts'
import { grounds } from '../parts/grounds.ts'
import { lanes } from '../parts/lanes.ts'
import { layout, pathWith, type Twins } from '../parts/layout.ts'
import { lastOf } from '../parts/limited.ts'
import type { Piece } from '../parts/piece.ts'
import { quotation } from '../parts/quotation.ts'
import { statusMark } from '../parts/status-mark.ts'
import { storyTable } from '../parts/story-table.ts'
import { fades } from '../parts/window-bar.ts'
import { meetingLink, one, quoteLink, type Visit } from '../visit.ts'

/** One meeting: where it stands for each voice, what disagrees, the story in time, what it waits on, and from whom all that is. */
export function meetingPage(meeting: MeetingAnswer, visit: Visit): Piece {
  const { id } = meeting
  const body = html`${fades}${recorded(correctPath(id), visit)}
<div class="head"><h1>${plain(meeting.label)}</h1><p class="links">${links(meeting, visit)}</p></div>
${facts(meeting, visit)}
${section('Where it stands', meeting.standings, list => standings(list, meeting, visit))}
${section('What cannot both hold', meeting.disputes, list => list.map(two => dispute(two, visit)))}
${section('What was said, in order', meeting.story, list => story(list, id, visit))}
${section('What it waits on', meeting.chain, list => chain(list, visit))}
${section('What waits on it', meeting.affects, list => chain(list, visit))}
${section('Documents, by whose reporting they are', meeting.documents, list => documentsOf(list, id, visit))}
${section('Changes', meeting.changes, list => log(list, visit))}
${section('Corrections', meeting.corrections, list => corrections(list, id, visit))}
${section('Why these reports are one meeting', meeting.joins, list => joins(list, meeting, visit))}`
  const path = `/m/${encodeURIComponent(id)}`
  const twins: Twins = { path, forms: ['json', 'csv', 'atom', 'ics', 'jsonld'] }
  return layout({ title: meeting.label, visit, body, twins })
}

function section<Item>(
  title: string,
  items: readonly Item[],
  show: (items: readonly Item[]) => Piece | Piece[],
): Piece {
  return items.length === 0 ? html`` : html`<section><h2>${title}</h2>${show(items)}</section>`
}

const links = ({ id }: MeetingAnswer, visit: Visit): Piece =>
  html`<a href="${visit.href('/statements', { meeting: id })}">Statements about it</a>${mayCorrect(visit) ? html` · <a href="${correctPath(id)}">Correct</a>` : ''}`

function facts(meeting: MeetingAnswer, visit: Visit): Piece {
  const { place, window } = meeting
  const entries: readonly (readonly [string, string | Piece])[] = [
    ['Who', sayWho(meeting)],
    ['Where', place ? sourced(sayPlace(place), place.quote, visit) : 'place not known'],
    ['When', window ? sourced(sayToldWindow(window) + clock(window), window.quote, visit) : 'time not known'],
    ['Heard from', sayCounts(meeting.counts)],
    ['Lapsed', meeting.lapsed ? `no word since its window passed on ${sayDay(meeting.lapsed)}` : ''],
  ]
  const known = entries.filter(([, words]) => words !== '')
  return html`<dl class="facts">${known.map(([name, words]) => html`<div><dt>${name}</dt><dd>${words}</dd></div>`)}</dl>`
}

/** A time of day as it was told; one that nobody told is to be confirmed, and never midnight. */
const clock = ({ clock: told }: NonNullable<MeetingAnswer['window']>): string =>
  told ? `, ${plain(`${told.time} ${told.zone ?? 'local time'}`)}` : ', time of day TBC'

/** A value that leads to its words; one that a person set has none. */
const sourced = (words: string, quote: Report['evidence'] | null, visit: Visit): Piece =>
  quote ? html`<a href="${quoteLink(visit, quote)}">${words}</a>` : html`${words} (set by hand)`

const standings = (
  list: readonly Standing[],
  meeting: MeetingAnswer,
  visit: Visit,
): Piece => html`<table class="standings">
<thead><tr><th scope="col">Voice</th><th scope="col">Status</th><th scope="col">Since</th><th scope="col">For when</th><th scope="col">In which words</th></tr></thead>
<tbody>${list.map(standing => standingRow(standing, meeting, visit))}</tbody>
</table>`

function standingRow(standing: Standing, meeting: MeetingAnswer, visit: Visit): Piece {
  const { voice, status, report, since, window, also, lapsed } = standing
  return html`<tr data-step><th scope="row">${sayVoice(voice)}</th>
<td>${statusMark(status, sayStatus(status, report.certainty))}${lapsed ? html` <span class="flag">lapsed</span>` : ''}${also.map(other => html`<br>also ${statusMark(other.status)}`)}</td>
<td data-name="Since">${since ? sayDay(since) : 'day not known'}</td>
<td data-name="For when">${window ? sayWindow(window) : ''}</td>
<td>${quotation(report, visit)}${grounds(standing, meeting)}</td></tr>`
}

const chain = (list: readonly ChainLink[], visit: Visit): Piece =>
  html`<ul class="chain">${list.map(
    link => html`<li class="depth-${Math.min(link.depth, 4)}" data-step><a href="${meetingLink(visit, link.id)}">${plain(link.label)}</a>
${link.fallen ? html`<span class="flag">fallen</span>` : ''}
${link.standings.map(({ voice, status }) => html`<span class="said">${sayVoice(voice)} ${statusMark(status)}</span> `)}
${link.words.map(quote => html`<a class="words" href="${quoteLink(visit, quote)}">“${plain(quote.words)}”</a>`)}</li>`,
  )}</ul>`

function story(list: MeetingAnswer['story'], meeting: string, visit: Visit): Piece {
  const { shown, rest } = lastOf(list, 'reports', visit)
  return html`${rest}${lanes(shown, visit)}${storyTable(shown, meeting, visit)}`
}

function documentsOf(list: MeetingAnswer['documents'], meeting: string, visit: Visit): Piece {
  const { shown, rest } = lastOf(list, 'documents', visit)
  return html`<div id="documents">${rest}${documents(shown, meeting, visit)}</div>`
}

/** The log of changes by when they were said, or by when this record learnt them. */
function log(list: MeetingAnswer['changes'], visit: Visit): Piece {
  const learnt = one(visit, 'log') === 'learnt'
  const ordered = learnt ? list.toSorted((a, b) => a.learnt.localeCompare(b.learnt)) : list
  const { shown, rest } = lastOf(ordered, 'changes', visit)
  const order = (chosen: boolean, log: string, words: string) =>
    chosen
      ? html`<strong aria-current="true">${words}</strong>`
      : html`<a href="${pathWith(visit, { log })}#changes">${words}</a>`
  return html`<p class="by" id="changes">The latest first, by ${order(!learnt, '', 'when it was said')} · ${order(learnt, 'learnt', 'when this record learnt it')}</p>
${rest}${changesTable(shown.toReversed(), { named: false, visit })}`
}

function joins(list: MeetingAnswer['joins'], { accounts }: MeetingAnswer, visit: Visit): Piece {
  const named = new Map(accounts.map(({ key, label, outlet, published }) => [key, { label, outlet, published }]))
  const { shown, rest } = lastOf(list, 'accounts', visit)
  return html`<details><summary>${list.length === 1 ? 'One account' : `${list.length} accounts`}</summary>${rest}<ul>${shown.map(
    ({ account, joined, because }) => {
      const of = named.get(account)
      const who = [plain(of?.outlet ?? ''), of?.published ? sayDay(of.published) : ''].filter(Boolean).join(', ')
      return html`<li>${plain(of?.label ?? account)}${who ? ` (${who})` : ''}: ${joined === null ? 'the first to speak of it' : because.map(plain).join('; ')}</li>`
    },
  )}</ul></details>`
}
