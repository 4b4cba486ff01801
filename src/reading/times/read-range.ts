import type { Calendar, Named, TimeRead } from './expression.ts'
import { spanOf, type Words, wordAt } from './lexeme.ts'
import { readNamed } from './read-calendar.ts'
import { readNumericDay } from './read-date.ts'
import { type Found, found } from './read-numbers.ts'
import { readYearNumber } from './read-which.ts'

/** "From December 30 to January 2", "between 2018 and 2021", "Monday through Wednesday", "2014-2018" */
export function readRange(words: Words, i: number): Found<TimeRead> | null {
  const opening = wordAt(words, i)
  const led = opening === 'from' || opening === 'between'
  const first = readEnd(words, led ? i + 1 : i)
  if (!first) return null
  const short = readShortYears(words, first)
  if (short) return short
  const glued = words[first.past]?.glued === true
  const link = glued ? '-' : wordAt(words, first.past)
  const joins =
    opening === 'between'
      ? /^(?:and|to|through|-)$/
      : opening === 'from'
        ? /^(?:to|until|till|through|thru|into|-)$/
        : /^(?:to|through|until|till|thru|-)$/
  if (!joins.test(link)) return null
  const next = glued ? first.past : first.past + 1
  const second =
    (led && first.value.calendar.kind === 'numeric-day' ? readSlashed(words, next) : null) ?? readEnd(words, next)
  if (!second || !pairs(first.value.calendar, second.value.calendar, led)) return null
  return found({ time: { kind: 'range', from: first.value, to: second.value }, rule: 'range' }, second.past)
}

/** Without "from", the two ends must be of a kind: "Monday to Wednesday", not "Monday to discuss May". */
const pairs = (first: Calendar, second: Calendar, led: boolean): boolean =>
  led ||
  first.kind === second.kind ||
  (/day$|^month$|^year$/.test(first.kind) && /day$|^month$|^year$/.test(second.kind))

/** A calendar phrase, or "now", "today", "the present", "date" as an end. */
function readEnd(words: Words, i: number): Found<Named> | null {
  const at = wordAt(words, i) === 'the' && /^(?:present|moment)$/.test(wordAt(words, i + 1)) ? i + 1 : i
  if (
    /^(?:now|present|date)$/.test(wordAt(words, at)) &&
    /^(?:from|between|to|until|till|and|the|-)$/.test(wordAt(words, at - 1))
  )
    return found({ calendar: { kind: 'relative-day', from: 0, to: 0 }, span: spanOf(words, i, at + 1) }, at + 1)
  return readNamed(words, i)
}

/** "From 10/1 to 11/7": the first end shows that the second is a day. */
function readSlashed(words: Words, i: number): Found<Named> | null {
  const day = readNumericDay(words, i, true)
  return day && found({ calendar: day.value, span: spanOf(words, i, day.past) }, day.past)
}

/** "2018-19" */
function readShortYears(words: Words, first: Found<Named>): Found<TimeRead> | null {
  const calendar = first.value.calendar
  if (calendar.kind !== 'year' || !words[first.past]?.glued || readYearNumber(words, first.past)) return null
  const digits = /^\d\d$/.exec(wordAt(words, first.past))
  const to = digits ? Math.floor(calendar.year / 100) * 100 + Number(digits[0]) : 0
  if (to <= calendar.year || words[first.past + 1]?.glued) return null
  const named: Named = { calendar: { kind: 'year', year: to }, span: spanOf(words, first.past, first.past + 1) }
  return found({ time: { kind: 'range', from: first.value, to: named }, rule: 'range' }, first.past + 1)
}
