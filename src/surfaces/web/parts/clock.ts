import { html } from 'hono/html'
import { sayDay } from '../../wording/index.ts'
import { packDays, stepsFrom } from '../stepping.ts'
import { addressWith, type Visit } from '../visit.ts'
import type { Piece } from './piece.ts'

/** As of which day the page answers: a date, the change before and after it, and a slider over them all for who has script. */
export function clockForm(visit: Visit): Piece {
  const { asked, params, path, days } = visit
  const { back, on } = stepsFrom(visit)
  return html`<form class="clock" method="get" action="${path}" data-days="${packDays(days)}">
${Object.entries(params)
  .filter(([name]) => name !== 'q' && name !== 'page')
  .flatMap(([name, values]) => values.map(value => html`<input type="hidden" name="${name}" value="${value}">`))}
${asked.knownAt ? html`<input type="hidden" name="known-at" value="${asked.knownAt}">` : ''}
<input type="range" min="0" max="${days.length}" step="1" value="${days.length}" hidden aria-label="As of: the days on which something changed">
${step(visit, back, 'prev', '‹')}<label>As of <input type="date" name="as-of" value="${asked.asOf ?? ''}"></label>${step(visit, on, 'next', '›')}
<button>Go</button>
</form>`
}

function step(visit: Visit, day: string | null, rel: 'prev' | 'next', sign: string): Piece {
  if (day === null) return html`<span class="step" aria-hidden="true">${sign}</span>`
  const name = `${rel === 'prev' ? 'One change back' : 'One change on'}: ${day === '' ? 'today' : sayDay(day)}`
  return html`<a class="step" rel="${rel}" href="${pathAsOf(visit, day)}" title="${name}"><span aria-hidden="true">${sign}</span><span class="unseen">${name}</span></a>`
}

function pathAsOf({ path, params, asked }: Visit, day: string): string {
  const { page: _, ...kept } = params
  return addressWith(path, { ...kept, 'as-of': day, 'known-at': asked.knownAt ?? '' })
}

/** Says so where the page answers as of another day than today, and leads back. */
export function clockBanner({ asked, path, params, trouble }: Visit): Piece {
  if (trouble) return html`<p class="banner wrong" role="alert">${trouble}</p>`
  const { asOf, knownAt } = asked
  if (!asOf && !knownAt) return html``
  const clocks = [
    asOf ? html`As of <strong>${sayDay(asOf)}</strong>: nothing published later counts.` : '',
    knownAt ? html` As this record knew it on <strong>${sayDay(knownAt)}</strong>.` : '',
  ]
  return html`<p class="banner" role="status">${clocks} <a href="${addressWith(path, params)}">Back to today</a></p>`
}
