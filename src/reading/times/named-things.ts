import type { Words } from './lexeme.ts'
import { wordAt } from './lexeme.ts'
import { phraseAt } from './read-numbers.ts'

/** Names of things that hold words of time and tell none, as an editor may amend them: lower case, without full stops. */
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
  nuclear winter
`
  .trim()
  .split('\n')
  .map(line => line.trim().split(' '))

const BY_WORD: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly at: number }[]> = Map.groupBy(
  NAMES.flatMap(words => words.map((word, at) => ({ word, words, at }))),
  ({ word }) => word,
)

/** True where the words at hand lie within the name of something else: "the Good Friday Agreement", "USA Today". */
export function isStopped(words: Words, i: number, past = i + 1): boolean {
  for (let k = i; k < past; k++)
    for (const name of BY_WORD.get(wordAt(words, k)) ?? [])
      if (phraseAt(words, k - name.at, name.words) >= past && k - name.at >= 0) return true
  return false
}
