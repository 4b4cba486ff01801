import fc from 'fast-check'
import type { Reading } from '#domain'
import { oneReading } from './reading-fixtures.ts'

// For tests: readings of any kind, few enough people, places and days that their meetings meet.

const PEOPLE = [
  'Donald Trump/US',
  'Marco Rubio/US',
  'Vladimir Putin/RU',
  'Sergey Lavrov/RU',
  'Volodymyr Zelensky/UA',
  'Kim Jong Un/KP',
]
const KINDS = ['summit', 'ministerial', 'talks', 'call', 'multilateral']
const PLACES = ['', ' @ Budapest, Hungary', ' @ Geneva, Switzerland', ' @ Singapore, Singapore']
const STATUSES = [
  'mooted',
  'agreed',
  'scheduled',
  'doubtful',
  'postponed',
  'rescheduled',
  'called-off',
  'denied',
  'held',
]
const VOICES = ['press', 'Donald Trump/US', '~a White House official/US', 'Dmitry Peskov/RU', '~diplomats']
const SAYINGS = ['They will sit down.', 'Nothing has been fixed.', 'It is over.', 'We shall see about it soon.']

const day = fc.integer({ min: 1, max: 28 }).map(n => `2025-10-${String(n).padStart(2, '0')}`)
const window = fc.oneof(
  fc.constant(''),
  fc.tuple(day, fc.integer({ min: 0, max: 10 })).map(([first, more]) => ` [${first}..${later(first, more)}]`),
)

const report = fc
  .tuple(fc.constantFrom(...STATUSES), fc.constantFrom(...VOICES), window, fc.constantFrom(...SAYINGS))
  .map(([status, voice, within, words]) => `${status} ${voice}${within}: ${words}`)

const meeting = fc
  .record({
    people: fc.subarray(PEOPLE, { minLength: 1, maxLength: 3 }),
    kind: fc.constantFrom(...KINDS),
    place: fc.constantFrom(...PLACES),
    within: window,
    reports: fc.array(report, { minLength: 1, maxLength: 3 }),
  })
  .map(({ people, kind, place, within, reports }) => ({
    head: `${kind}: ${people.join(', ')}${place}${within}`,
    reports,
  }))

/** One article's reading. */
export const anyReading: fc.Arbitrary<Reading> = fc
  .record({
    published: fc.oneof({ weight: 6, arbitrary: day }, { weight: 1, arbitrary: fc.constant('-') }),
    outlet: fc.constantFrom('Morning Wire', 'Evening Post', 'Harbour Gazette'),
    origin: fc.constantFrom('', ' < Cable Network', ' < Morning Wire'),
    meetings: fc.array(meeting, { minLength: 1, maxLength: 3 }),
    chained: fc.boolean(),
  })
  .map(({ published, outlet, origin, meetings, chained }) => {
    const lines = meetings.flatMap(({ head, reports }, i) => [
      `M${i} ${head}${chained && i > 0 ? ` after M${i - 1}` : ''}`,
      ...reports,
    ])
    return oneReading([`${published} ${outlet}${origin}`, ...lines].join('\n'))
  })

/** Some articles' readings, no two the same. */
export const anyReadings: fc.Arbitrary<readonly Reading[]> = fc.uniqueArray(anyReading, {
  maxLength: 12,
  selector: ({ article }) => article.id,
})

function later(first: string, days: number): string {
  return new Date(Date.parse(`${first}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
