import { GATHERING_NAMES } from './gatherings.ts'
import { HOLIDAY_NAMES } from './holidays.ts'
import { CARDINALS, DAY_PARTS, HEDGES, MONTHS, ORDINALS, SEASONS, UNITS, VAGUE_COUNTS, WEEKDAYS } from './words.ts'

const OTHERS =
  'today tonight tonite yesterday tomorrow overnight soon recently notice future eve now twenties thirties forties fifties sixties seventies eighties nineties'.split(
    ' ',
  )

/** Words without which no time is told. The cheap look at every token; only sentences that have one are read further. */
const TRIGGERS: ReadonlySet<string> = new Set([
  ...[MONTHS, WEEKDAYS, SEASONS, UNITS].flatMap(words => [...words.keys()]),
  ...[...MONTHS.keys(), ...WEEKDAYS.keys()].map(word => `${word}.`),
  ...[...WEEKDAYS.keys()].map(word => `${word}s`),
  ...DAY_PARTS,
  ...OTHERS,
  ...HOLIDAY_NAMES.keys(),
  ...GATHERING_NAMES.keys(),
])

/** True for a word that may tell a time, a number that may be a date, and a word with a hyphen that may hold either. */
export function isTrigger(word: string): boolean {
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57) return word.length > 2 || /^[1-9]/.test(word)
  return (
    TRIGGERS.has(word) ||
    (word.includes('-') &&
      word.length > 4 &&
      word.split(/[-–—]/).some(piece => TRIGGERS.has(piece) || YEAR.test(piece))) ||
    SHORT_YEAR.test(word)
  )
}

const YEAR = /^\d{4}s?$/
/** "'70s", "FY2022" */
const SHORT_YEAR = /^(?:['’‘]\d0s|fy\d{2,4})$/

const BEGINNINGS: ReadonlySet<string> = new Set([
  ...TRIGGERS,
  ...CARDINALS.keys(),
  ...ORDINALS.keys(),
  ...VAGUE_COUNTS.keys(),
  ...HEDGES.map(([words]) => words.split(' ')[0]!),
  ...`the a an this that these those last next past previous preceding coming upcoming following current same every each
    in over during for throughout within inside across by no not as on prior ahead well sometime some until till up at least
    through from between starting beginning effective with after later earlier ever since not before rest early late mid end
    midday q1 q2 q3 q4 h1 h2 many matter mere half hundred final opening closing latter fiscal fy right`.split(/\s+/),
])

/** True for words that can begin an expression of time. */
export const beginsTime = (word: string): boolean =>
  BEGINNINGS.has(word) ||
  (word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57) ||
  word === "'" ||
  word === '’' ||
  word === '‘' ||
  SHORT_YEAR.test(word) ||
  word.startsWith("'")
