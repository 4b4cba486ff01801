import { html } from 'hono/html'
import type { MeetingAnswer } from '#views'
import { plain } from '../../wording/index.ts'
import { articleLink, quoteLink, type Visit } from '../visit.ts'
import { sayMoment } from './changes-table.ts'
import { correctPath, undoButton } from './correct-links.ts'
import type { Piece } from './piece.ts'

type Correction = MeetingAnswer['corrections'][number]

/** What people corrected, by name and with their reason; what was taken back is struck out and stays. */
export const corrections = (list: readonly Correction[], meeting: string, visit: Visit): Piece =>
  html`<ul class="corrections">${list.toReversed().map(
    correction => html`<li class="${correction.stands ? '' : 'dismissed'}"><span>${correction.change.kind === 'note' ? sayNote(correction.change, visit) : sayChange(correction.change)}</span>
<span class="by">${plain(correction.by)}, ${sayMoment(correction.at)}${correction.because ? `: ${plain(correction.because)}` : ''}</span>
${correction.stands && correction.change.kind !== 'undo' ? undoButton(correction.entry, correctPath(meeting), visit) : ''}</li>`,
  )}</ul>`

type Note = Extract<Correction['change'], { kind: 'note' }>

/** What somebody wrote on an article of this meeting, leading to the words that it hangs on. */
function sayNote({ article, text, span }: Note, visit: Visit): Piece {
  const address = span ? quoteLink(visit, { article, span }) : articleLink(visit, article)
  return html`Noted on <a href="${address}">${span ? 'words of an article' : 'an article'}</a>: “${plain(text)}”`
}

function sayChange(change: Exclude<Correction['change'], Note>): string {
  switch (change.kind) {
    case 'merge':
      return `Merged ${plain(change.meeting)} into ${plain(change.into)}`
    case 'split':
      return `Split off ${change.accounts.length === 1 ? 'one account' : `${change.accounts.length} accounts`}`
    case 'set':
      return `Set ${NAMES[change.to.field]} to ${saySetting(change.to)}`
    case 'dismiss':
      return change.what.startsWith('folding:') ? 'Unfolded a copy' : 'Dismissed what an article tells'
    case 'restore':
      return 'Restored what had been dismissed'
    case 'undo':
      return 'Undid a correction'
  }
}

type Setting = Extract<Correction['change'], { kind: 'set' }>['to']

const NAMES = { label: 'the name', kind: 'the kind', parties: 'the parties', place: 'the place', window: 'the window' }

function saySetting(setting: Setting): string {
  switch (setting.field) {
    case 'label':
    case 'kind':
      return `“${plain(setting.value)}”`
    case 'parties':
      return plain(setting.value.join(', '))
    case 'place':
      return setting.value ? plain([setting.value.name, setting.value.country].filter(Boolean).join(', ')) : 'not known'
    case 'window':
      return setting.value ? `${setting.value.earliest ?? '…'} to ${setting.value.latest ?? '…'}` : 'not known'
  }
}
