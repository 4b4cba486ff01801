import { html } from 'hono/html'
import type { MeetingAnswer, Standing } from '#views'
import { counted, plain, sayVoice } from '../../wording/index.ts'
import type { Piece } from './piece.ts'

/** What a standing rests on, part by part: how many say so, whose reporting that is, who speaks, how surely, by which rules. */
export function grounds(standing: Standing, { story, documents }: MeetingAnswer): Piece {
  const { report, voice, status } = standing
  const same = story.filter(
    told => told.status === status && sayVoice(told.voice) === sayVoice(voice) && told.dismissed === null,
  )
  const articles = new Set(same.map(({ article }) => article))
  const those = documents.filter(({ article }) => articles.has(article))
  const origins = new Set(those.map(({ origin, copyOf, article }) => origin ?? copyOf ?? article))
  const parts = [
    `${counted(same.length, 'report')} in ${counted(articles.size, 'document')}, of at most ${counted(origins.size, 'origin')}`,
    speakerKind(report),
    `wording: ${report.certainty}`,
    report.dayIsSaid ? 'the day it was said is told' : 'dated by its printing',
  ]
  return html`<details class="grounds"><summary>Grounds</summary><ul>${parts.map(part => html`<li>${part}</li>`)}<li>read by ${report.because.map(plain).join(', ')}</li></ul></details>`
}

function speakerKind({ speaker }: Standing['report']): string {
  if (speaker === null) return 'the article’s own voice'
  return `${speaker.named ? 'a named source' : 'an unnamed source'} (${speaker.kind})`
}
