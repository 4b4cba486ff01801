import { html } from 'hono/html'
import type { DocketRow, MeetingAnswer } from '#views'
import { plain, sayDay, sayStatus, sayVoice } from '../../wording/index.ts'
import { KINDS } from '../docket-query.ts'
import { correctPath } from '../parts/correct-links.ts'
import { layout } from '../parts/layout.ts'
import type { Piece } from '../parts/piece.ts'
import { meetingLink, one, type Visit } from '../visit.ts'

export type Correcting = {
  readonly meeting: MeetingAnswer
  /** Meetings that share a side with it, to merge it with. */
  readonly others: readonly DocketRow[]
  /** Why another meeting that the address names is kept apart from it, as a sentence. */
  readonly apart: string | null
  /** Why the last try was not recorded, as a sentence. */
  readonly trouble: string | null
  readonly visit: Visit
}

/** Everything by which a person can put a meeting right. Each form stands for itself and works without script. */
export function correctPage(correcting: Correcting): Piece {
  const { meeting, others, apart, trouble, visit } = correcting
  const body = html`<h1>Correct: <a href="${meetingLink(visit, meeting.id)}">${plain(meeting.label)}</a></h1>
<p class="prose">A correction is kept in a layer of its own, under your name and with your reason. What was read stays as it was read, and every correction can be undone in one step.</p>
${trouble ? html`<p class="banner wrong" role="alert">${trouble}</p>` : ''}
${named(meeting, visit)}
${affected(meeting, visit)}
<div class="forms">
${setForm(meeting, visit)}
${mergeForm(meeting, others, visit)}
${apartForm(meeting, apart, visit)}
${splitForm(meeting, visit)}
</div>`
  return layout({ title: `Correct: ${meeting.label}`, visit, body })
}

type FormOf = {
  readonly kind: string
  readonly title: string
  readonly does: string
  readonly fields: Piece
  readonly id?: string
}

function form(meeting: MeetingAnswer, { kind, title, does, fields, id = kind }: FormOf, visit: Visit): Piece {
  return html`<form class="stacked" id="${id}" method="post" action="${correctPath(meeting.id)}"><h2>${title}</h2>
<input type="hidden" name="key" value="${visit.formKey}"><input type="hidden" name="kind" value="${kind}">
${fields}
${visit.person.signedIn ? html`<p class="by">Recorded under the name ${plain(visit.person.name ?? '')}.</p>` : html`<label>Your name <input name="by" value="${visit.person.name ?? ''}" required maxlength="100" autocomplete="name"></label>`}
<label>Why <input name="because" required maxlength="500"></label>
<button>${does}</button></form>`
}

/** The one report, account or folding that the address names, to be dismissed or restored. */
function named(meeting: MeetingAnswer, visit: Visit): Piece {
  const [dismiss, restore] = [one(visit, 'dismiss'), one(visit, 'restore')]
  const what = dismiss ?? restore
  if (what === null) return html``
  const kind = dismiss ? 'dismiss' : 'restore'
  const title = kind === 'dismiss' ? 'Dismiss this' : 'Restore this'
  const fields = html`<input type="hidden" name="what" value="${what}">${described(what, meeting)}`
  return form(meeting, { kind, title, does: title, fields }, visit)
}

function described(what: string, { story, accounts, documents }: MeetingAnswer): Piece {
  const report = story.find(({ key }) => key === what)
  if (report)
    return html`<blockquote>${sayVoice(report.voice)}, ${sayStatus(report.status, report.certainty)}: “${plain(report.evidence.words)}”</blockquote>`
  const account = accounts.find(({ key }) => key === what)
  if (account)
    return html`<blockquote>All that ${plain(account.outlet ?? 'one article')} tells of ${plain(account.label)}.</blockquote>`
  const document = documents.find(({ folding }) => folding === what)
  return html`<blockquote>${document ? html`That “${plain(document.title ?? 'Untitled')}” counts under another’s reporting.` : 'This is no part of the meeting.'}</blockquote>`
}

/** What else a correction touches, before it is made. */
const affected = ({ affects }: MeetingAnswer, visit: Visit): Piece =>
  affects.length === 0
    ? html``
    : html`<p class="banner">What waits on this meeting and is affected: ${affects.map((link, i) => html`${i > 0 ? ', ' : ''}<a href="${meetingLink(visit, link.id)}">${plain(link.label)}</a>`)}.</p>`

function setForm(meeting: MeetingAnswer, visit: Visit): Piece {
  const { label, kind, parties, place, window } = meeting
  const fields = html`<label>Name <input name="label" value="${plain(label)}" maxlength="200"></label>
<label>Kind <select name="meeting-kind">${KINDS.map(one => (one === kind ? html`<option selected>${one}</option>` : html`<option>${one}</option>`))}</select></label>
<label>Parties, with a semicolon between <input name="parties" value="${parties.map(plain).join('; ')}" maxlength="500"></label>
<label>Place <input name="place" value="${plain(place?.name ?? '')}" maxlength="100"></label>
<label>Country <input name="country" value="${plain(place?.country ?? '')}" maxlength="100"></label>
<label>Not before <input type="date" name="earliest" value="${window?.earliest ?? ''}"></label>
<label>Not after <input type="date" name="latest" value="${window?.latest ?? ''}"></label>`
  return form(meeting, { kind: 'set', title: 'Put right what it says', does: 'Set', fields }, visit)
}

function mergeForm(meeting: MeetingAnswer, others: readonly DocketRow[], visit: Visit): Piece {
  const options = others.filter(({ id }) => id !== meeting.id)
  const fields = html`<label>It is the same meeting as <input name="into" list="others" required maxlength="200" placeholder="the other’s identifier"></label>
<datalist id="others">${options.map(({ id, label, firstDay }) => html`<option value="${id}">${plain(label)}${firstDay ? `, first spoken of ${sayDay(firstDay)}` : ''}</option>`)}</datalist>`
  return form(meeting, { kind: 'merge', title: 'Merge it into another', does: 'Merge', fields }, visit)
}

/** Asks why another meeting is not this one. */
const apartForm = ({ id }: MeetingAnswer, apart: string | null, visit: Visit): Piece =>
  html`<form class="stacked" id="apart" method="get" action="${correctPath(id)}"><h2>Why is it not another?</h2>
<label>The other meeting <input name="apart" list="others" required maxlength="200" value="${one(visit, 'apart') ?? ''}" placeholder="its identifier"></label>
${apart ? html`<p role="status">${plain(apart)}</p>` : ''}
<button>Tell</button></form>`

function splitForm(meeting: MeetingAnswer, visit: Visit): Piece {
  if (meeting.accounts.length < 2) return html``
  const fields = html`<fieldset><legend>These articles tell of another meeting</legend>${meeting.accounts.map(
    ({ key, label, outlet, published, mentions }) =>
      html`<label class="choice"><input type="checkbox" name="account" value="${key}"> <span>${plain(outlet ?? 'outlet not known')}, ${published ? sayDay(published) : 'date not known'}: ${plain(label)} <span class="by">“${plain(mentions[0]?.words ?? '')}”</span></span></label>`,
  )}</fieldset>`
  return form(meeting, { kind: 'split', title: 'Split it in two', does: 'Split', fields }, visit)
}
