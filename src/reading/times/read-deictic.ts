import type { Calendar, Unit, Which } from './expression.ts'
import { type Words, wordAt } from './lexeme.ts'
import { type Found, found, phraseAt } from './read-numbers.ts'
import { readWhich, readYearName, stepOf } from './read-which.ts'
import { DAY_PARTS, DOUBTFUL_WEEKDAYS, SEASONS, UNITS, WEEKDAYS } from './words.ts'

/** Words that count from today: "tomorrow", "next week", "the week after next", "last Friday", "this winter", "over the weekend". */
export function readDeictic(words: Words, i: number): Found<Calendar> | null {
  return (
    readRelativeDay(words, i) ??
    readAfterNext(words, i) ??
    readWeekday(words, i) ??
    readSeason(words, i) ??
    readUnit(words, i)
  )
}

const RELATIVE_DAYS: readonly (readonly [words: string, from: number, to: number])[] = [
  ['the day after tomorrow', 2, 2],
  ['the day before yesterday', -2, -2],
  ['this morning', 0, 0],
  ['this afternoon', 0, 0],
  ['this evening', 0, 0],
  ['last night', -1, -1],
  ['last evening', -1, -1],
  ['right now', 0, 0],
  ['today', 0, 0],
  ['tonight', 0, 0],
  ['tonite', 0, 0],
  ['yesterday', -1, -1],
  ['tomorrow', 1, 1],
  ['overnight', -1, 0],
].map(([words, from, to]) => [String(words), Number(from), Number(to)])

const DAYS_BY_FIRST = Map.groupBy(
  RELATIVE_DAYS.map(([words, from, to]) => ({ words: words.split(' '), from, to })),
  ({ words }) => words[0]!,
)

function readRelativeDay(words: Words, i: number): Found<Calendar> | null {
  for (const entry of DAYS_BY_FIRST.get(wordAt(words, i)) ?? []) {
    const past = phraseAt(words, i, entry.words)
    if (past && !isTitle(words, i, past)) return found({ kind: 'relative-day', from: entry.from, to: entry.to }, past)
  }
  return null
}

/** The radio's "Today" programme. */
const isTitle = (words: Words, i: number, past: number): boolean =>
  words[i]!.capital &&
  i > 0 &&
  (/^['’]s$/.test(wordAt(words, i - 1)) || /^(?:programme|program|show)$/.test(wordAt(words, past)))

/** "The week after next", "the month before last" */
function readAfterNext(words: Words, i: number): Found<Calendar> | null {
  const at = wordAt(words, i) === 'the' ? i + 1 : i
  const unit = UNITS.get(wordAt(words, at))
  if (!unit) return null
  if (phraseAt(words, at + 1, ['after', 'next'])) return found({ kind: 'unit', unit, shift: 2 }, at + 3)
  if (phraseAt(words, at + 1, ['before', 'last'])) return found({ kind: 'unit', unit, shift: -2 }, at + 3)
  return null
}

/** "Monday", "last Friday", "this coming Tuesday", "Wednesday of next week", "next week on Thursday" */
function readWeekday(words: Words, i: number): Found<Calendar> | null {
  const week = readWeek(words, i)
  if (week) {
    const possessive = /^['’]s$|^-$/.test(wordAt(words, week.past)) ? week.past + 1 : week.past
    const at = wordAt(words, possessive) === 'on' ? possessive + 1 : possessive
    const weekday = weekdayAt(words, at)
    return weekday === null ? null : found({ kind: 'weekday', weekday, which: null, week: week.value }, at + 1)
  }
  const which = readWhich(words, i)
  const at = which?.past ?? i
  const weekday = weekdayAt(words, at)
  if (weekday === null || (!which && !standsAlone(words, at))) return null
  const after = wordAt(words, at + 1) === 'of' || wordAt(words, at + 1) === ',' ? at + 2 : at + 1
  const later = which ? null : readWeek(words, DAY_PARTS.has(wordAt(words, after)) ? after + 1 : after)
  if (later) return found({ kind: 'weekday', weekday, which: null, week: later.value }, later.past)
  return found({ kind: 'weekday', weekday, which: which?.value ?? null, week: null }, at + 1)
}

/** "Last week", "next week", "this week", "the following week" */
function readWeek(words: Words, i: number): Found<number> | null {
  const which = readWhich(words, i)
  return which && wordAt(words, which.past) === 'week' ? found(stepOf(which.value), which.past + 1) : null
}

function weekdayAt(words: Words, i: number): number | null {
  const weekday = WEEKDAYS.get(wordAt(words, i))
  if (weekday === undefined || (!words[i]!.capital && words[i]!.word.length < 6)) return null
  return weekday
}

/** "Sun" and "Mon" alone are days only with their full stop, or after "on". */
function standsAlone(words: Words, i: number): boolean {
  const { word, start, end } = words[i]!
  return !DOUBTFUL_WEEKDAYS.has(word) || end - start > word.length || wordAt(words, i - 1) === 'on'
}

/** "This winter", "the summer", "spring 2027", "autumn of last year"; "the fall of the city" and "Arab Spring" are none. */
function readSeason(words: Words, i: number): Found<Calendar> | null {
  const which = readWhich(words, i)
  const the = wordAt(words, i) === 'the'
  const at = which?.past ?? (the ? i + 1 : i)
  const season = SEASONS.get(wordAt(words, at))
  if (season === undefined) return null
  const year = which ? null : readYearName(words, at + 1)
  const name = words[at]!.capital && at > 0 && words[at - 1]!.capital && !which
  if (name && !year) return null
  const next = wordAt(words, at + 1)
  if (!which && !year) {
    if (wordAt(words, at) === 'fall' && (!the || /^(?:of|in|from|to|back|out)$/.test(next))) return null
    if (!the && !SEASON_ASKING.test(wordAt(words, i - 1))) return null
    if (next === 'of') return null
  }
  const value: Calendar = {
    kind: 'season',
    season,
    year: year?.value ?? null,
    which: which ? whichOf(which.value) : null,
  }
  return found(value, year?.past ?? at + 1)
}

const SEASON_ASKING = /^(?:in|by|since|until|till|during|before|after|from|through|early|mid|late|and|or)$/
const whichOf = (which: Which | 'coming'): Which => (which === 'coming' ? 'next' : which)

const SPANNING: ReadonlySet<Unit> = new Set(['week', 'month', 'quarter', 'year', 'decade', 'century', 'weekend'])

/** "Next week", "this month", "last year", "the weekend"; "the past week" and "the coming weeks" are spans and read elsewhere. */
function readUnit(words: Words, i: number): Found<Calendar> | null {
  const the = wordAt(words, i) === 'the'
  if (the && wordAt(words, i + 1) === 'weekend' && !words[i + 2]?.glued)
    return found({ kind: 'weekend', which: null }, i + 2)
  const which = readWhich(words, i)
  if (!which) return null
  const at = /^(?:calendar|fiscal|working|school|academic)$/.test(wordAt(words, which.past))
    ? which.past + 1
    : which.past
  const unit = UNITS.get(wordAt(words, at))
  if (!unit || !SPANNING.has(unit) || wordAt(words, at).endsWith('s') || words[at + 1]?.glued) return null
  // "The last quarter of 2025"
  if (unit === 'quarter' && wordAt(words, at + 1) === 'of' && readYearName(words, at + 1)) return null
  if (unit === 'weekend')
    return found({ kind: 'weekend', which: which.value === 'coming' ? 'this' : which.value }, at + 1)
  if (the && wordAt(words, i + 1) === 'current') return found({ kind: 'unit', unit, shift: 0 }, at + 1)
  return found({ kind: 'unit', unit, shift: stepOf(which.value) }, at + 1)
}
