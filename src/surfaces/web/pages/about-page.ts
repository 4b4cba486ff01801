import { html } from 'hono/html'
import type { Finding } from '#readout'
import type { AboutRecord } from '#views'
import { MONTHS, plain, sayDay } from '../../wording/index.ts'
import { layout } from '../parts/layout.ts'
import type { Piece } from '../parts/piece.ts'
import { addressWith, type Visit } from '../visit.ts'

/** What Readout is, and what this record holds. */
export function aboutPage(about: AboutRecord, findings: readonly Finding[] | null, visit: Visit): Piece {
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
${checked(findings, visit)}
<section><h2>What was known when?</h2><form class="filter" method="get" action="/">
<label>Published by <input type="date" name="as-of" value="${visit.asked.asOf ?? ''}"></label>
<label>known to this record by <input type="date" name="known-at" value="${visit.asked.knownAt ?? ''}"></label>
<button>Show the docket</button></form></section>
<section><h2>Days on which something was published</h2>${days(about.days, visit)}</section>`
  return layout({ title: 'About this record', visit, body, twins: { path: '/about', forms: ['json'] } })
}

/** What is wrong with the record and what to do about it, once somebody asks for that: it looks through all of it. */
function checked(findings: readonly Finding[] | null, { href }: Visit): Piece {
  const found =
    findings === null
      ? html`<p><a href="${href('/about', { check: 'yes' })}">Check the record</a>: every entry, and that none was altered.</p>`
      : html`<ul class="findings">${findings.map(({ ok, what, todo }) => html`<li>${ok ? html`<b class="ok">fine</b>` : html`<b class="flag">wrong</b>`} ${plain(what)}${todo ? html` <span class="by">${plain(todo)}</span>` : ''}</li>`)}</ul>`
  return html`<section><h2>Is it sound?</h2>${found}</section>`
}

/** By year and month, so that ten years of days are a page and not a wall. */
function days(all: AboutRecord['days'], { asked }: Visit): Piece {
  const byYear = [...Map.groupBy(all, day => day.slice(0, 4))].toReversed()
  return html`${byYear.map(
    (
      [year, inYear],
      i,
    ) => html`<details class="days"${i === 0 ? html` open` : ''}><summary>${year} <span class="by">${inYear.length} days</span></summary>
${[...Map.groupBy(inYear, day => day.slice(5, 7))].map(([month, inMonth]) => html`<p><span class="month">${MONTHS[Number(month) - 1]}</span> ${inMonth.map(day => html`<a href="${addressWith('/', { 'as-of': day, 'known-at': asked.knownAt ?? '' })}" title="${sayDay(day)}">${Number(day.slice(8))}</a> `)}</p>`)}</details>`,
  )}`
}

function models(versions: Readonly<Record<string, string>>): string {
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return named.length > 0 ? ` (${plain(named.join(', '))})` : ''
}
