import { isRealDay } from './day-number.ts'
import type { Calendar, YearName } from './expression.ts'
import { type Words, wordAt } from './lexeme.ts'
import { type Found, found, phraseAt, readCardinal, readOrdinal, startsWithDigit } from './read-numbers.ts'
import { readWhich, readYearName, readYearNumber, stepOf } from './read-which.ts'
import { COUNTED, DOUBTFUL_MONTHS, MONTHS, WEEKDAYS } from './words.ts'

/** Dates that name a day or a month: "2026-11-19", "10/21/2026", "Tuesday, Oct. 21", "21 October 2026", "March of last year", "the 25th". */
export function readDate(words: Words, i: number): Found<Calendar> | null {
  const at = afterWeekday(words, i)
  return (
    readIsoDay(words, at) ??
    readDashedDay(words, at) ??
    readNumericDay(words, at) ??
    readYearFirst(words, at) ??
    readMonthDay(words, at) ??
    readDayMonth(words, at) ??
    (at === i ? readMonth(words, i) : null) ??
    readDayOfMonth(words, at, at > i)
  )
}

/** "Tuesday, …": a weekday only accompanies the date that follows. */
function afterWeekday(words: Words, i: number): number {
  if (!WEEKDAYS.has(wordAt(words, i)) || (!words[i]!.capital && wordAt(words, i).length < 6)) return i
  return wordAt(words, i + 1) === ',' ? i + 2 : i + 1
}

/** "2026-11-19", "2019-Aug-01", "2019/aug/01" */
function readIsoDay(words: Words, i: number): Found<Calendar> | null {
  if (!/^\d{4}$/.test(wordAt(words, i))) return null
  const monthIndex = joined(words, i + 1)
  const dayIndex = monthIndex && joined(words, monthIndex + 1)
  if (!monthIndex || !dayIndex || words[dayIndex + 1]?.glued) return null
  const named = MONTHS.get(wordAt(words, monthIndex))
  const month =
    named !== undefined ? named + 1 : /^\d\d$/.test(wordAt(words, monthIndex)) ? Number(wordAt(words, monthIndex)) : 0
  const day = /^\d\d?$/.test(wordAt(words, dayIndex)) ? Number(wordAt(words, dayIndex)) : 0
  if (!month || !day) return null
  return found({ kind: 'day', year: { kind: 'named', year: Number(wordAt(words, i)) }, month, day }, dayIndex + 1)
}

/** The index of the next lexeme where a hyphen or a slash joins it to the one before; else 0. */
function joined(words: Words, i: number): number {
  if (words[i]?.glued) return i
  return wordAt(words, i) === '/' && words[i + 1]?.start === words[i]!.end ? i + 1 : 0
}

/** "21-10-2026" */
function readDashedDay(words: Words, i: number): Found<Calendar> | null {
  if (!words[i + 1]?.glued || !words[i + 2]?.glued || words[i]!.glued || words[i + 3]?.glued) return null
  const [first, second, year] = [wordAt(words, i), wordAt(words, i + 1), wordAt(words, i + 2)]
  if (!/^\d\d?$/.test(first) || !/^\d\d?$/.test(second) || !/^(?:19|20)\d\d$/.test(year)) return null
  return numericDay([Number(first), Number(second)], Number(year), { dayFirst: false, past: i + 3 })
}

/** "10/21/2026", "21.10.2026"; without a year only after a word that asks for a date: "on 21/10". */
export function readNumericDay(words: Words, i: number, expected = false): Found<Calendar> | null {
  if (!startsWithDigit(wordAt(words, i))) return null
  const match = /^(\d{1,2})([/.])(\d{1,2})(?:\2(\d{4}|\d\d))?$/.exec(wordAt(words, i))
  if (!match || words[i + 1]?.glued || words[i]!.glued) return null
  const asked =
    expected ||
    (i > 0 &&
      /^(?:on|by|until|before|after|since|from|between|for|day|,)$/.test(
        wordAt(words, i - 1).replace(/.*day$/, 'day'),
      )) ||
    followsSlashed(words, i)
  if (match[4] === undefined && (match[2] === '.' || !asked || match[0] === '9/11')) return null
  const digits = match[4] === undefined ? null : Number(match[4])
  const year = digits === null || match[4]!.length === 4 ? digits : digits + (digits < 50 ? 2000 : 1900)
  return numericDay([Number(match[1]), Number(match[3])], year, { dayFirst: match[2] === '.', past: i + 1 })
}

/** "2026/10/04", "20261004" */
function readYearFirst(words: Words, i: number): Found<Calendar> | null {
  if (!startsWithDigit(wordAt(words, i))) return null
  const match = /^((?:19|20)\d\d)(?:\/(\d\d?)\/(\d\d?)|(\d\d)(\d\d))$/.exec(wordAt(words, i))
  const [year, month, day] = match ? [match[1], match[2] ?? match[4], match[3] ?? match[5]].map(Number) : []
  if (!year || !month || !day || !isRealDay(year, month, day)) return null
  return found({ kind: 'day', year: { kind: 'named', year }, month, day }, i + 1)
}

/** "On 11/20, 11/22 or 11/25" */
const followsSlashed = (words: Words, i: number): boolean =>
  /^(?:and|or)$/.test(wordAt(words, i - 1)) && i > 1 && readNumericDay(words, i - 2) !== null

type Order = { readonly dayFirst: boolean; readonly past: number }

function numericDay(
  [first, second]: readonly [number, number],
  year: number | null,
  { dayFirst, past }: Order,
): Found<Calendar> | null {
  if (Math.min(first, second) < 1 || Math.min(first, second) > 12 || Math.max(first, second) > 31) return null
  return found({ kind: 'numeric-day', first, second, year, dayFirst }, past)
}

/** "October 21", "Oct. 21-23", "March 3 to 5, 2027", "October the 21st", "October 21 of last year" */
function readMonthDay(words: Words, i: number): Found<Calendar> | null {
  const month = monthAt(words, i)
  if (month === null) return null
  const at =
    wordAt(words, i + 1) === 'the' || (wordAt(words, i + 1) === '/' && joined(words, i + 1))
      ? i + 2
      : wordAt(words, i + 1) === ',' && /\d(?:st|nd|rd|th)$/.test(wordAt(words, i + 2))
        ? i + 2
        : i + 1
  const day = readDayNumber(words, at)
  if (!day || (DOUBTFUL_MONTHS.has(words[i]!.word) && COUNTED.has(wordAt(words, day.past)))) return null
  if (/^(?:%|percent)$/.test(wordAt(words, day.past))) return null
  const until = readUntilDay(words, day.past, day.value)
  const year = readYearName(words, until?.past ?? day.past)
  return found(dayOf(month, day.value, until?.value, year?.value ?? null), year?.past ?? until?.past ?? day.past)
}

/** "21 October", "the 21st of October 2026", "21-23 October", "12 and 13 June" */
function readDayMonth(words: Words, i: number): Found<Calendar> | null {
  if (/^[$£€¥]$/.test(wordAt(words, i - 1))) return null
  const day = readDayNumber(words, wordAt(words, i) === 'the' ? i + 1 : i)
  if (!day) return null
  const until = readUntilDay(words, day.past, day.value)
  let at = until?.past ?? day.past
  if (wordAt(words, at) === 'day') at++
  if (/^(?:of|in|\/)$/.test(wordAt(words, at))) at++
  const month = monthAt(words, at)
  if (month === null || (words[at]!.word === 'may' && !words[at]!.capital)) return null
  const year = readYearName(words, wordAt(words, at + 1) === '/' ? at + 2 : at + 1)
  return found(dayOf(month, day.value, until?.value, year?.value ?? null), year?.past ?? at + 1)
}

function dayOf(month: number, day: number, until: number | undefined, year: YearName | null): Calendar {
  return { kind: 'day', year, month, day, ...(until === undefined ? {} : { until }) }
}

function readDayNumber(words: Words, i: number): Found<number> | null {
  const number = readOrdinal(words, i) ?? readCardinal(words, i)
  return number && number.value >= 1 && number.value <= 31 && Number.isInteger(number.value) ? number : null
}

/** "-23", "to 23", "through the 23rd", "and 22" where it is the next day. */
function readUntilDay(words: Words, i: number, first: number): Found<number> | null {
  const link = wordAt(words, i)
  const glued = words[i]?.glued === true
  if (!glued && !/^(?:to|through|until|till|and|or|-)$/.test(link)) return null
  const at = glued ? i : i + 1
  const day = readDayNumber(words, wordAt(words, at) === 'the' ? at + 1 : at)
  if (!day || day.value <= first || COUNTED.has(wordAt(words, day.past))) return null
  if (
    /^(?:and|or)$/.test(link) &&
    ((day.value !== first + 1 && !betweenOpens(words, i)) ||
      /^(?:month|week|day|year|hour)/.test(wordAt(words, day.past)))
  )
    return null
  return day
}

/** "Between 3 and 12 September" */
const betweenOpens = (words: Words, i: number): boolean => [2, 3].some(back => wordAt(words, i - back) === 'between')

/** A month's number where a month stands. */
function monthAt(words: Words, i: number): number | null {
  const month = MONTHS.get(wordAt(words, i))
  return month === undefined || (DOUBTFUL_MONTHS.has(words[i]!.word) && !words[i]!.capital) ? null : month + 1
}

/** "October 2026", "March of last year", "last March", "in May"; a doubtful name needs company. */
function readMonth(words: Words, i: number): Found<Calendar> | null {
  const which = readWhich(words, i)
  const the = wordAt(words, i) === 'the' ? i + 1 : i
  const ofMonth = phraseAt(words, the, ['month', 'of'])
  const at = which?.past ?? (ofMonth || i)
  const before = which || ofMonth || the > i ? null : readYearNumber(words, at)
  if (before && monthAt(words, before.past) !== null && !readDayNumber(words, before.past + 1))
    return found(
      { kind: 'month', month: monthAt(words, before.past)!, year: { kind: 'named', year: before.value }, which: null },
      before.past + 1,
    )
  const month = monthAt(words, at)
  if (month === null || (which && wordAt(words, i) === 'the')) return null
  const year = which ? null : readYearName(words, at + 1)
  const alone = !which && !ofMonth && !year && !opensRange(words, at + 1)
  if (alone && DOUBTFUL_MONTHS.has(words[at]!.word) && !DATE_ASKING.test(wordAt(words, i - 1)) && !words[at]!.glued)
    return null
  // A name, "April Jones".
  if (alone && words[at + 1]?.capital && !words[at + 1]!.glued && !AFTER_DETERMINER.test(wordAt(words, at - 1)))
    return null
  const value: Calendar = {
    kind: 'month',
    month,
    year: year?.value ?? null,
    which: which ? whichOf(which.value) : null,
  }
  return found(value, year?.past ?? at + 1)
}

/** "Jan-Feb", "March to May" */
const opensRange = (words: Words, i: number): boolean =>
  words[i]?.glued
    ? MONTHS.has(wordAt(words, i))
    : /^(?:to|through|until|till|-)$/.test(wordAt(words, i)) && MONTHS.has(wordAt(words, i + 1))

const whichOf = (which: 'last' | 'this' | 'next' | 'coming') => (which === 'coming' ? 'next' : which)

const AFTER_DETERMINER = /^(?:in|the|this|its|their|since|until|by|for|an|a|'s|’s|early|late|mid|-)$/

/** Words after which "May" and "March" are months. */
const DATE_ASKING =
  /^(?:in|of|since|until|till|during|before|after|early|late|mid|from|through|between|by|to|and|for|or|end|-)$/

/** "The 25th", "the 15th of next month", "the 31st day of the month" */
function readDayOfMonth(words: Words, i: number, afterWeekday: boolean): Found<Calendar> | null {
  const the = wordAt(words, i) === 'the'
  const day = the ? readOrdinal(words, i + 1) : null
  if (!day || day.value > 31) return null
  const until = readUntilDay(words, day.past, day.value)
  const at = until?.past ?? day.past
  const ofAt = wordAt(words, at) === 'day' ? at + 1 : at
  const of = /^(?:of|in)$/.test(wordAt(words, ofAt))
  const which = readWhich(words, of ? ofAt + 1 : ofAt)
  const monthAfter =
    which && wordAt(words, which.past) === 'month' ? which.past + 1 : phraseAt(words, ofAt, ['of', 'the', 'month'])
  const value = { kind: 'day-of-month' as const, day: day.value, ...(until ? { until: until.value } : {}) }
  if (monthAfter) return found({ ...value, shift: which ? stepOf(which.value) : 0 }, monthAfter)
  if (of || (!afterWeekday && !ASKS_FOR_DAY.test(wordAt(words, i - 1)))) return null
  if (!afterWeekday && !/\d/.test(wordAt(words, i + 1))) return null
  return ENDS_PHRASE.test(wordAt(words, at)) ? found({ ...value, shift: null }, at) : null
}

const ASKS_FOR_DAY = /^(?:of|on|by|until|before|after|since|from|through|for|around)$/
/** "On the 25th." and "on the 25th in Geneva", but not "on the 25th anniversary". */
const ENDS_PHRASE =
  /^(?:|[.,;:!?)”"]|''|and|or|at|in|to|with|when|but|that|after|before|as|if|while|for|between|around|about|he|she|they|the|a)$/
