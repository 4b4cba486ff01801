import type { Calendar, YearName } from './expression.ts'
import { type Words, wordAt } from './lexeme.ts'
import { type Found, found, phraseAt, readOrdinal, startsWithDigit } from './read-numbers.ts'
import { readYearBefore, readYearName, readYearNumber } from './read-which.ts'
import { COUNTED } from './words.ts'

/** Years and what they are made into: "2014", "the 1990s", "the 21st century", "the third quarter", "the first half of 2027", "Q3 2026". */
export function readYear(words: Words, i: number): Found<Calendar> | null {
  return (
    readYearPart(words, i) ??
    readDecade(words, i) ??
    readCentury(words, i) ??
    readFiscalYear(words, i) ??
    readBareYear(words, i)
  )
}

/** "The first quarter of next year", "third-quarter", "next year's second half", "Q3 2026", "2026 Q3", "H2 2027" */
function readYearPart(words: Words, i: number): Found<Calendar> | null {
  const before = readYearBefore(words, i)
  const start = before?.past ?? i
  const short = /^([qh])([1-4])$/.exec(wordAt(words, start))
  if (short) {
    if (!words[start]!.capital && !before && !readYearNumber(words, start + 1)) return null
    return yearPart(words, start + 1, {
      months: short[1] === 'q' ? 3 : 6,
      nth: Number(short[2]),
      before: before?.value ?? null,
    })
  }
  const at = wordAt(words, start) === 'the' ? start + 1 : start
  const last = /^(?:final|last)$/.test(wordAt(words, at))
  const ordinal = last ? { value: 4, past: at + 1 } : readOrdinal(words, at)
  if (!ordinal || ordinal.value > 4) return null
  const what = wordAt(words, ordinal.past)
  if (what !== 'quarter' && what !== 'half') return null
  // "The last quarter" alone is the one before this.
  if (wordAt(words, at) === 'last' && !before && !readYearName(words, ordinal.past + 1)) return null
  const part = {
    months: what === 'quarter' ? (3 as const) : (6 as const),
    nth: ordinal.value,
    before: before?.value ?? null,
  }
  return yearPart(words, ordinal.past + 1, part)
}

type YearPart = { readonly months: 3 | 6; readonly nth: number; readonly before: YearName | null }

function yearPart(words: Words, past: number, { months, nth, before }: YearPart): Found<Calendar> | null {
  if (months === 6 && nth > 2) return null
  const after = before ? null : readYearName(words, past)
  // "The second half" alone may be of a match.
  if (months === 6 && !before && !after) return null
  return found({ kind: 'year-part', months, nth, year: before ?? after?.value ?? null }, after?.past ?? past)
}

/** "The 1990s", "the '90s" */
function readDecade(words: Words, i: number): Found<Calendar> | null {
  const at = wordAt(words, i) === 'the' ? i + 1 : i
  const full = startsWithDigit(wordAt(words, at)) ? /^((?:1\d|20)\d0)s$/.exec(wordAt(words, at)) : null
  if (full) return found({ kind: 'decade', year: Number(full[1]) }, at + 1)
  const glyph = /^['’‘]?$/.test(wordAt(words, at)) ? at + 1 : at
  const short = /^['’‘]?([1-9]0)s$/.exec(wordAt(words, glyph))
  const marked = glyph > at || /^['’‘]/.test(wordAt(words, at))
  if (short && marked) return found({ kind: 'decade', year: 1900 + Number(short[1]) }, glyph + 1)
  const tens = DECADES.indexOf(wordAt(words, at))
  const asked = at > i || /^(?:early|mid|late)$/.test(wordAt(words, i - 1))
  return tens >= 0 && asked ? found({ kind: 'decade', year: 1920 + 10 * tens }, at + 1) : null
}

/** "The nineties"; "in his nineties" is an age. */
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')

/** "Fiscal year 2022", "fiscal 2022", "FY2022", "FY22": whose books are meant the words do not say. */
function readFiscalYear(words: Words, i: number): Found<Calendar> | null {
  const glued = /^fy(\d\d|\d{4})$/.exec(wordAt(words, i))
  if (glued) return fiscalYear(Number(glued[1]), i + 1)
  const at =
    wordAt(words, i) === 'fy' ? i + 1 : phraseAt(words, i, ['fiscal', 'year']) || phraseAt(words, i, ['fiscal'])
  const year = at ? readYearNumber(words, at) : null
  return year && fiscalYear(year.value, year.past)
}

const fiscalYear = (year: number, past: number): Found<Calendar> =>
  found({ kind: 'year', year: year < 100 ? 2000 + year : year, fiscal: true }, past)

/** "The 21st century", "the nineteenth century" */
function readCentury(words: Words, i: number): Found<Calendar> | null {
  const ordinal = readOrdinal(words, wordAt(words, i) === 'the' ? i + 1 : i)
  if (!ordinal || wordAt(words, ordinal.past) !== 'century') return null
  return found({ kind: 'century', century: ordinal.value }, ordinal.past + 1)
}

/** "In 2014", "the year 2008", "the 2015 deal"; "2000 troops", "$2012", "Resolution 2231" and "1967 borders" are none. */
function readBareYear(words: Words, i: number): Found<Calendar> | null {
  const the = wordAt(words, i) === 'the' ? i + 1 : i
  const labelled = wordAt(words, the) === 'year' ? the + 1 : i
  const year = readYearNumber(words, labelled)
  if (
    !year ||
    (words[labelled]!.glued && !readYearNumber(words, labelled - 1) && !PART.test(wordAt(words, labelled - 1))) ||
    (words[year.past]?.glued &&
      /^\d/.test(wordAt(words, year.past)) &&
      !readYearNumber(words, year.past) &&
      !isShortYear(words, year))
  )
    return null
  if (year.value < 1500 && labelled === i) return null
  const before = wordAt(words, i - 1)
  const after = wordAt(words, year.past)
  if (
    labelled === i &&
    (COUNTED.has(after) ||
      (NOT_AFTER.test(before) && !/^(?:later|earlier)$/.test(wordAt(words, i - 2))) ||
      NOT_BEFORE.test(after))
  )
    return null
  return found({ kind: 'year', year: year.value }, year.past)
}

/** The second year of "2021-22"; "2021-02" may be a month. */
const isShortYear = (words: Words, { value, past }: Found<number>): boolean =>
  wordAt(words, past) === String(value + 1).slice(2) && !words[past + 1]?.glued

/** "Mid-2019" */
const PART = /^(?:mid|early|late|end|pre|post)$/
const NOT_AFTER =
  /^(?:[$£€¥#]|no|nos|resolution|article|room|flight|section|route|chapter|than|nearly|roughly|approximately|least|almost|additional|number|channel|order|page|boeing|airbus|usc|area|phone|code|box|model|highway|hb|hr|su|il|tu)$/
const NOT_BEFORE = /^(?:%|borders?|lines?|percent|million|billion|gmt|utc|hours|local|est|edt|bc|bce)$/
