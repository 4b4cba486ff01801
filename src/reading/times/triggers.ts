import { GATHERING_NAMES } from './gatherings.ts'
import { HOLIDAY_NAMES } from './holidays.ts'
import { CARDINALS, DAY_PARTS, HEDGES, MONTHS, ORDINALS, SEASONS, UNITS, VAGUE_COUNTS, WEEKDAYS } from './words.ts'

const OTHERS =
  'today tonight tonite yesterday tomorrow overnight soon recently notice future eve now twenties thirties forties fifties sixties seventies eighties nineties'.split(
    ' ',
  )

const PLAIN: ReadonlySet<string> = new Set([
  ...[MONTHS, WEEKDAYS, SEASONS, UNITS].flatMap(words => [...words.keys()]),
  ...DAY_PARTS,
  ...OTHERS,
])

/** First words of feasts and gatherings that tell a time only with their second: "president" and "'s", "united" and "nations". */
export const SECOND_OF_NAME: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...new Set([...HOLIDAY_NAMES.keys(), ...GATHERING_NAMES.keys()])].flatMap(first => {
    const names = [...(HOLIDAY_NAMES.get(first) ?? []), ...(GATHERING_NAMES.get(first) ?? [])]
    if (PLAIN.has(first) || names.some(({ words }) => words.length === 1)) return []
    return [[first, new Set(names.map(({ words }) => words[1]!))] as const]
  }),
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
  if (TRIGGERS.has(word)) return true
  if (word.length > 4 && word.includes('-'))
    return word.split(/[-–—]/).some(piece => TRIGGERS.has(piece) || YEAR.test(piece))
  return (APOSTROPHE.test(word[0]!) || word[0] === 'f') && SHORT_YEAR.test(word)
}

const APOSTROPHE = /['’‘]/
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

const LINKS: ReadonlySet<string> = new Set(
  `of and to than or so than little bit well further near very full whole more straight business working calendar long short
  additional consecutive single dozen couple pair handful few several number time run up advance effect with be foreseeable
  distant immediate too later recent middle start beginning close part other school time sooner turn 's ’s , - ( )`.split(
    /\s+/,
  ),
)

/** True for words that may stand between the beginning of an expression and the word that tells the time. */
export const leadsOn = (word: string): boolean => LINKS.has(word) || beginsTime(word)
