import type { Words } from './lexeme.ts'
import { wordAt } from './lexeme.ts'
import { phraseAt } from './read-numbers.ts'

/**
 * Names of things that hold words of time and tell none, as an editor may amend them: lower case, without full stops. They are
 * such only where their words are capitalised: "met Modi of India today" tells a day.
 */
const NAMES = `
  april 6 movement
  april 6 youth movement
  july 26 movement
  good friday agreement
  good friday accord
  good friday accords
  black september
  arab spring
  prague spring
  croatian spring
  six day war
  one day international
  friday group
  fridays for future
  october war
  october revolution
  october surprise
  february revolution
  may fourth movement
  sun belt
  sun city
  mon state
  march madness
  sunday times
  sunday telegraph
  sunday mirror
  sunday express
  mail on sunday
  saturday night live
  meet the press
  face the nation
  fox news sunday
  sunday night football
  monday night football
  bloody sunday
  super tuesday
  ruby tuesday
  century foundation
  new york century
  21st century fox
  20th century fox
  today show
  usa today
  russia today
  india today
  winter olympics
  summer olympics
  winter games
  summer games
`

/** Turns of speech, in any spelling. */
const PHRASES = `
  day to day
  year on year
  year over year
  month on month
  day after day
  week after week
  year after year
  day by day
  year by year
  every now and then
  order of the day
  nuclear winter
`

type Name = { readonly words: readonly string[]; readonly proper: boolean }

const linesOf = (text: string, proper: boolean): Name[] =>
  text
    .trim()
    .split('\n')
    .map(line => ({ words: line.trim().split(' '), proper }))

const BY_WORD: ReadonlyMap<string, readonly (Name & { readonly at: number })[]> = Map.groupBy(
  [...linesOf(NAMES, true), ...linesOf(PHRASES, false)].flatMap(name =>
    name.words.map((word, at) => ({ word, ...name, at })),
  ),
  ({ word }) => word,
)

/** True where the words at hand lie within the name of something else: "the Good Friday Agreement", "USA Today". */
export function isStopped(words: Words, i: number, past = i + 1): boolean {
  for (let k = i; k < past; k++)
    for (const { words: name, proper, at } of BY_WORD.get(wordAt(words, k)) ?? []) {
      const first = k - at
      if (first >= 0 && phraseAt(words, first, name) >= past && (!proper || isCapitalised(words, first, name.length)))
        return true
    }
  return false
}

/** Every word but the small ones begins with a capital. */
function isCapitalised(words: Words, first: number, length: number): boolean {
  for (let k = first; k < first + length; k++)
    if (
      !words[k]!.capital &&
      !/^(?:\d.*|on|for|the|of|day|movement|accords?|agreement|football|foundation|war)$/.test(words[k]!.word)
    )
      return false
  return true
}
