import type { Calendar } from './expression.ts'
import { GATHERING_NAMES } from './gatherings.ts'
import { HOLIDAY_NAMES } from './holidays.ts'
import { spanOf, type Words, wordAt } from './lexeme.ts'
import { type Found, found, phraseAt } from './read-numbers.ts'
import { readWhich, readYearBefore, readYearName } from './read-which.ts'

/** Feasts and gatherings by name, with their year where it is told: "Ramadan", "last Easter", "Christmas 2025", "this year's G20 summit". */
export function readFeast(words: Words, i: number): Found<Calendar> | null {
  const turn = readTurnOfYear(words, i)
  if (turn) return turn
  const before = readYearBefore(words, i)
  const which = before ? null : readWhich(words, i)
  const start = before?.past ?? which?.past ?? i
  const at = wordAt(words, start) === 'the' ? start + 1 : start
  const name = readName(words, at)
  if (!name) return null
  const after = before || which ? null : readYearName(words, name.past)
  const told = {
    year: before?.value ?? after?.value ?? null,
    which: which ? (which.value === 'coming' ? ('next' as const) : which.value) : null,
  }
  const past = after?.past ?? name.past
  const feast: Calendar = { ...name.value, ...told }
  // "Labor Day weekend"
  if (feast.kind === 'holiday' && wordAt(words, past) === 'weekend')
    return found({ kind: 'week-of', unit: 'weekend', of: { calendar: feast, span: spanOf(words, i, past) } }, past + 1)
  return found(feast, past)
}

type Name =
  | { readonly kind: 'holiday'; readonly holiday: string }
  | { readonly kind: 'gathering'; readonly gathering: string }

function readName(words: Words, i: number): Found<Name> | null {
  const first = wordAt(words, i)
  for (const { words: phrase, holiday } of HOLIDAY_NAMES.get(first) ?? []) {
    const past = phraseAt(words, i, phrase)
    if (past && (words[i]!.capital || !DOUBTFUL.test(first)) && isFeast(words, i, past))
      return found({ kind: 'holiday', holiday }, past)
  }
  for (const { words: phrase, gathering } of GATHERING_NAMES.get(first) ?? []) {
    const past = phraseAt(words, i, phrase)
    if (past && ASKS_FOR_GATHERING.test(wordAt(words, i - 1))) return found({ kind: 'gathering', gathering }, past)
  }
  return null
}

/** "The Good Friday Agreement", "Easter Island", "the Boxing Day tsunami", "Christmas trees" and other people's "Independence Day" name no day. */
function isFeast(words: Words, i: number, past: number): boolean {
  if (
    /^(?:agreement|island|rising|accord|accords|tree|trees|cards?|parade|sales?|shopping|offensive|gift|gifts)$/.test(
      wordAt(words, past),
    )
  )
    return false
  if (/^(?:independence|victory|may)$/.test(wordAt(words, i)) && i > 0) {
    const before = words[i - 1]!
    return !(
      before.word === "'s" ||
      before.word === '’s' ||
      (before.capital && !/^(?:american|us|on|the|by)$/.test(before.word))
    )
  }
  return true
}

/** Names that are other words without their capital. */
const DOUBTFUL =
  /^(?:tet|epiphany|victory|may|assumption|earth|spring|europe|pentecost|united|human|president|presidents)$/

const ASKS_FOR_GATHERING =
  /^(?:the|of|at|during|before|after|since|until|by|following|this|next|last|'s|’s|upcoming|annual|\d{4})$/

/** "In the new year", "the turn of the year" */
function readTurnOfYear(words: Words, i: number): Found<Calendar> | null {
  const turn = phraseAt(words, i, ['the', 'turn', 'of', 'the', 'year'])
  if (turn) return found({ kind: 'turn-of-year' }, turn)
  const at = phraseAt(words, i, ['the', 'new', 'year'])
  if (at && !words[i + 1]!.capital) return found({ kind: 'new-year' }, at)
  const named = phraseAt(words, i, ['the', 'new', 'year']) || phraseAt(words, i, ['new', 'year'])
  const asked = /^(?:before|by|until|till|after|the)$/.test(wordAt(words, i - 1))
  return named &&
    (words[named - 2]!.capital || asked) &&
    !/^['’]s?$|^(?:day|eve|honou?rs|resolutions?)$/.test(wordAt(words, named))
    ? found({ kind: 'new-year' }, named)
    : null
}
