import { html } from 'hono/html'
import type { ChainLink, Dispute, Document, MeetingAnswer, Standing } from '#views'
import {
  plain,
  type Report,
  sayCounts,
  sayDay,
  sayPlace,
  saySpeaker,
  sayStatus,
  sayToldWindow,
  sayVoice,
  sayWho,
  sayWindow,
} from '../../wording/index.ts'
import { statusMark } from '../parts/chip.ts'
import { lanes } from '../parts/lanes.ts'
import { layout, type Piece } from '../parts/layout.ts'
import { fades } from '../parts/window-bar.ts'
import { meetingLink, quoteLink, type Visit } from '../visit.ts'

/** One meeting: where it stands for each voice, what disagrees, the story in time, what it waits on, and from whom all that is. */
export function meetingPage(meeting: MeetingAnswer, visit: Visit): Piece {
  const body = html`${fades}
<h1>${plain(meeting.label)}</h1>
${facts(meeting, visit)}
${section('Where it stands', meeting.standings, list => standings(list, visit))}
${section('What cannot both hold', meeting.disputes, list => list.map(dispute => disputed(dispute, visit)))}
${section('What was said, in order', meeting.story, list => html`${lanes(list, visit)}${storyTable(list, visit)}`)}
${section('What it waits on', meeting.chain, list => chain(list, visit))}
${section('What waits on it', meeting.affects, list => chain(list, visit))}
${section('Documents', meeting.documents, list => documents(list, visit))}
${section('Why these reports are one meeting', meeting.joins, list => joins(list, meeting))}`
  const twin = visit.href(`/m/${encodeURIComponent(meeting.id)}.json`)
  return layout({ title: meeting.label, visit, body, twin })
}

function section<Item>(
  title: string,
  items: readonly Item[],
  show: (items: readonly Item[]) => Piece | Piece[],
): Piece {
  return items.length === 0 ? html`` : html`<section><h2>${title}</h2>${show(items)}</section>`
}

function facts(meeting: MeetingAnswer, visit: Visit): Piece {
  const { place, window } = meeting
  const entries: readonly (readonly [string, string | Piece])[] = [
    ['Who', sayWho(meeting)],
    ['Where', place ? sourced(sayPlace(place), place.quote, visit) : ''],
    ['When', window ? sourced(sayToldWindow(window), window.quote, visit) : 'time not known'],
    ['Heard from', sayCounts(meeting.counts)],
    ['Lapsed', meeting.lapsed ? `no word since its window passed on ${sayDay(meeting.lapsed)}` : ''],
  ]
  const known = entries.filter(([, words]) => words !== '')
  return html`<dl class="facts">${known.map(([name, words]) => html`<div><dt>${name}</dt><dd>${words}</dd></div>`)}</dl>`
}

/** A value that leads to its words; one that a person set has none. */
const sourced = (words: string, quote: Report['evidence'] | null, visit: Visit): Piece =>
  quote ? html`<a href="${quoteLink(visit, quote)}">${words}</a>` : html`${words} (set by hand)`

/** The words of a report, who said them, and in which paper of which day they stand. */
function quotation(report: Report, visit: Visit): Piece {
  const { evidence, condition, outlet, published, speaker } = report
  const printed = [speaker && outlet ? plain(outlet) : '', published ? sayDay(published) : '']
    .filter(Boolean)
    .join(', ')
  return html`<a class="words" href="${quoteLink(visit, evidence)}">“${plain(evidence.words)}”</a>
${condition ? html`<span class="if">if “${plain(condition.words)}”</span>` : ''}
<span class="by">${saySpeaker(report)}${printed ? ` · ${printed}` : ''}</span>`
}

const standings = (list: readonly Standing[], visit: Visit): Piece => html`<table class="standings">
<thead><tr><th scope="col">Voice</th><th scope="col">Status</th><th scope="col">Since</th><th scope="col">For when</th><th scope="col">In which words</th></tr></thead>
<tbody>${list.map(standing => standingRow(standing, visit))}</tbody>
</table>`

function standingRow({ voice, status, report, since, window, also, lapsed }: Standing, visit: Visit): Piece {
  return html`<tr><th scope="row">${sayVoice(voice)}</th>
<td>${statusMark(status, sayStatus(status, report.certainty))}${lapsed ? html` <span class="flag">lapsed</span>` : ''}${also.map(other => html`<br>also ${statusMark(other.status)}`)}</td>
<td data-name="Since">${since ? sayDay(since) : 'day not known'}</td>
<td data-name="For when">${window ? sayWindow(window) : ''}</td>
<td>${quotation(report, visit)}</td></tr>`
}

function disputed({ why, a, b }: Dispute, visit: Visit): Piece {
  return html`<div class="dispute"><p class="why">${plain(why)}</p>
${[a, b].map(
  ({ voice, report }) => html`<blockquote><p class="voice">${sayVoice(voice)} ${statusMark(report.status)}</p>
<p>${quotation(report, visit)}</p></blockquote>`,
)}</div>`
}

const storyTable = (story: MeetingAnswer['story'], visit: Visit): Piece => html`<table class="story">
<thead><tr><th scope="col">Said</th><th scope="col">Voice</th><th scope="col">Status</th><th scope="col">For when</th><th scope="col">In which words</th></tr></thead>
<tbody>${story.map(report => storyRow(report, visit))}</tbody>
</table>`

function storyRow(report: MeetingAnswer['story'][number], visit: Visit): Piece {
  const { day, voice, status, certainty, window, dismissed } = report
  const by = dismissed
    ? html`<span class="by">dismissed by ${plain(dismissed.by)}: ${plain(dismissed.because)}</span>`
    : ''
  return html`<tr class="${dismissed ? 'dismissed' : ''}"><td>${day ? sayDay(day) : 'day not known'}</td>
<th scope="row">${sayVoice(voice)}</th><td>${statusMark(status, sayStatus(status, certainty))}</td>
<td data-name="For when">${window ? sayWindow(window) : ''}</td><td>${quotation(report, visit)}${by}</td></tr>`
}

const chain = (links: readonly ChainLink[], visit: Visit): Piece =>
  html`<ul class="chain">${links.map(
    link => html`<li class="depth-${Math.min(link.depth, 4)}"><a href="${meetingLink(visit, link.id)}">${plain(link.label)}</a>
${link.fallen ? html`<span class="flag">fallen</span>` : ''}
${link.standings.map(({ voice, status }) => html`<span class="said">${sayVoice(voice)} ${statusMark(status)}</span> `)}
${link.words.map(quote => html`<a class="words" href="${quoteLink(visit, quote)}">“${plain(quote.words)}”</a>`)}</li>`,
  )}</ul>`

const documents = (list: readonly Document[], visit: Visit): Piece => html`<table class="documents">
<thead><tr><th scope="col">Published</th><th scope="col">Document</th><th scope="col">Outlet</th><th scope="col">Whose reporting</th></tr></thead>
<tbody>${list.map(
  d => html`<tr><td>${d.published ? sayDay(d.published) : 'date not known'}</td>
<th scope="row"><a href="${visit.href(`/a/${encodeURIComponent(d.article)}`)}">${plain(d.title ?? 'Untitled')}</a>${d.copyOf ? html` <a class="flag" href="${visit.href(`/a/${encodeURIComponent(d.copyOf)}`)}">copy</a>` : ''}</th>
<td>${plain(d.outlet ?? 'not known')}</td><td>${d.origin ? plain(d.origin) : 'not said'}${d.because.map(why => html`<span class="by">${plain(why)}</span>`)}</td></tr>`,
)}</tbody></table>`

function joins(list: MeetingAnswer['joins'], { accounts }: MeetingAnswer): Piece {
  const named = new Map(accounts.map(({ key, label, outlet, published }) => [key, { label, outlet, published }]))
  return html`<details><summary>${list.length === 1 ? 'One account' : `${list.length} accounts`}</summary><ul>${list.map(
    ({ account, joined, because }) => {
      const of = named.get(account)
      const who = [plain(of?.outlet ?? ''), of?.published ? sayDay(of.published) : ''].filter(Boolean).join(', ')
      return html`<li>${plain(of?.label ?? account)}${who ? ` (${who})` : ''}: ${joined === null ? 'the first to speak of it' : because.map(plain).join('; ')}</li>`
    },
  )}</ul></details>`
}
