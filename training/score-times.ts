// Words about time against Microsoft's Recognizers specs (MIT), with chrono-node in the same run:
//   node training/score-times.ts [--errors | --lost]
// A case's result counts where it names days: dates, ranges of days, and clock times cut to their day. A reader is right where a
// hit on the same words gives one of the listed resolutions; a range's end may be meant exclusively, as the specs do for units.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as chrono from 'chrono-node'
import { annotate } from '../src/reading/text/index.ts'
import { findTimes, namedWithin, resolveTime } from '../src/reading/times/index.ts'

type Value = { readonly value?: string; readonly start?: string; readonly end?: string }
type Result = {
  readonly Text: string
  readonly Start?: number
  readonly End?: number
  readonly TypeName: string
  readonly Resolution?: { readonly values?: readonly Value[] }
}
type Case = {
  readonly Input: string
  readonly Context?: { readonly ReferenceDateTime?: string }
  readonly Results: readonly Result[]
}

/** Days as `2026-11-19`; null is open. */
type Days = { readonly earliest: string | null; readonly latest: string | null }
type Hit = Days & { readonly start: number; readonly end: number }

const corpora = process.env.READOUT_CORPORA ?? '../shared/corpora'
const cases: readonly Case[] = JSON.parse(
  readFileSync(join(corpora, 'times/recognizers-datetime-model.json'), 'utf8').replace(/^\uFEFF/, ''),
)

const dayOf = (stamp: string | undefined): string | null => (stamp ? stamp.slice(0, 10) : null)
const dayBefore = (day: string | null): string | null =>
  day === null ? null : new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** Every window that a result allows. */
function allowed({ TypeName, Resolution }: Result): readonly Days[] {
  if (!/\.(?:date|daterange|datetime|datetimerange)$/.test(TypeName)) return []
  return (Resolution?.values ?? []).flatMap(({ value, start, end }) => {
    if (value && /^\d{4}-/.test(value)) return [{ earliest: dayOf(value), latest: dayOf(value) }]
    if (!start && !end) return []
    const [earliest, latest] = [dayOf(start), dayOf(end)]
    const timed = [start, end].some(stamp => stamp !== undefined && stamp.length > 10)
    return timed
      ? [{ earliest, latest }]
      : [
          { earliest, latest },
          { earliest, latest: dayBefore(latest) },
        ]
  })
}

function readWithReadout(text: string, anchor: string): Hit[] {
  const times = findTimes(annotate(text, words => words.map(() => 'NN')))
  return times
    .flatMap(time => [time, ...namedWithin(time)])
    .map(time => ({ ...time.span, ...resolveTime(time, { anchor }) }))
}

const pad = (n: number) => String(n).padStart(2, '0')

/** chrono's day, and the month or year where it is sure of no more: whichever is right counts for it. */
function readWithChrono(text: string, anchor: string): Hit[] {
  return chrono.parse(text, new Date(`${anchor}T12:00:00`)).flatMap(({ index, text: words, start, end }) => {
    const at = { start: index, end: index + words.length }
    const of = (parts: chrono.ParsedComponents, last: boolean) => {
      const [year, month, day] = [parts.get('year')!, parts.get('month')!, parts.get('day')!]
      const exact = `${year}-${pad(month)}-${pad(day)}`
      const sure = parts.isCertain('day') || parts.isCertain('weekday')
      if (sure || !parts.isCertain('year')) return [exact, exact]
      if (parts.isCertain('month'))
        return [
          exact,
          last
            ? `${year}-${pad(month)}-${pad(new Date(Date.UTC(year, month, 0)).getUTCDate())}`
            : `${year}-${pad(month)}-01`,
        ]
      return [exact, last ? `${year}-12-31` : `${year}-01-01`]
    }
    const [first, last] = [of(start, false), of(end ?? start, true)]
    return [0, 1].map(k => ({ ...at, earliest: first[k]!, latest: last[k]! }))
  })
}

type Tally = { right: number; found: number }
const tallies = { readout: { right: 0, found: 0 }, chrono: { right: 0, found: 0 } }
const show = ({ earliest, latest }: Days) => `${earliest ?? '..'}/${latest ?? '..'}`
let total = 0
let lost = 0

function judge(
  hits: readonly Hit[],
  span: { start: number; end: number },
  want: readonly Days[],
): { found: boolean; right: boolean; read: readonly Hit[] } {
  const read = hits.filter(hit => hit.start < span.end && span.start < hit.end)
  const right = read.some(hit => want.some(w => w.earliest === hit.earliest && w.latest === hit.latest))
  return { found: read.length > 0, right, read }
}

const count = (tally: Tally, { found, right }: { found: boolean; right: boolean }) => {
  tally.found += Number(found)
  tally.right += Number(right)
}

for (const { Input, Context, Results } of cases) {
  const anchor = Context?.ReferenceDateTime?.slice(0, 10)
  if (!anchor) continue
  const [ours, theirs] = [readWithReadout(Input, anchor), readWithChrono(Input, anchor)]
  for (const result of Results) {
    const want = allowed(result)
    if (want.length === 0) continue
    const start = result.Start ?? Input.toLowerCase().indexOf(result.Text.toLowerCase())
    const span = { start, end: start + result.Text.length }
    const [readout, peer] = [judge(ours, span, want), judge(theirs, span, want)]
    total++
    count(tallies.readout, readout)
    count(tallies.chrono, peer)
    const isLost = peer.right && !readout.right
    lost += Number(isLost)
    if ((process.argv.includes('--errors') && !readout.right) || (process.argv.includes('--lost') && isLost))
      console.log(
        `${isLost ? 'lost ' : ''}${anchor} | ${Input.slice(0, 100)} | ${result.Text} → ${want.map(show).join(' or ')}, read as ${readout.read.map(show).join(' ') || 'nothing'}`,
      )
  }
}

const share = (n: number) => `${((100 * n) / total).toFixed(1)} %`
console.log(`Recognizers DateTimeModel, ${total} results that name days`)
for (const [name, { right, found }] of Object.entries(tallies))
  console.log(`${name.padEnd(12)} right ${share(right)}  found ${share(found)}`)
console.log(`chrono-node right where Readout is wrong: ${lost}`)
