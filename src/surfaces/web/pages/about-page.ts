import { html } from 'hono/html'
import type { AboutRecord } from '#views'
import { plain, sayDay } from '../../wording/index.ts'
import { layout, type Piece } from '../parts/layout.ts'
import type { Visit } from '../visit.ts'

/** What Readout is, and what this record holds. */
export function aboutPage(about: AboutRecord, visit: Visit): Piece {
  const counts: readonly (readonly [string, number])[] = [
    ['Articles', about.articles],
    ['not read yet', about.unread],
    ['without a date', about.undated],
    ['Outlets', about.outlets],
    ['Meetings', about.meetings],
    ['Reports of a status', about.reports],
    ['Statements', about.statements],
    ['Corrections', about.corrections],
  ]
  const { firstPublished: first, lastPublished: last } = about
  const body = html`<h1>About this record</h1>
<p class="prose">Readout reads the news about diplomacy and keeps the record: what each side says of each planned meeting, when, and on whose word. Nothing here is “postponed”: someone says so. Every value leads to the exact words it comes from, and where two voices disagree, both are shown and neither is chosen.</p>
<dl class="facts">${counts.map(([name, count]) => html`<div><dt>${name}</dt><dd>${count.toLocaleString('en')}</dd></div>`)}
${first && last ? html`<div><dt>Published</dt><dd>${sayDay(first)} to ${sayDay(last)}</dd></div>` : ''}</dl>
<section><h2>Read by</h2><ul>${about.readers.map(({ reader, articles }) => html`<li>Reader ${plain(reader.version)}${models(reader.models)}: ${articles.toLocaleString('en')} articles</li>`)}</ul></section>
<section><h2>Days on which something was published</h2><p class="days">${about.days.map(day => html`<a href="/?as-of=${day}">${sayDay(day)}</a> `)}</p></section>`
  return layout({ title: 'About this record', visit, body })
}

function models(versions: Readonly<Record<string, string>>): string {
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return named.length > 0 ? ` (${plain(named.join(', '))})` : ''
}
