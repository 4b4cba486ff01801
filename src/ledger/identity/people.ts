import type { Participant } from '#domain'
import type { Account } from '../folded.ts'
import { plainWords } from '../plain.ts'

/** A participant who is somebody: not a state or body that stands for itself, not "officials". */
export type Person = { readonly name: string; readonly words: readonly string[]; readonly side: string | null }

export function peopleOf({ participants, parties }: Pick<Account, 'participants' | 'parties'>): readonly Person[] {
  return participants.filter(({ name, side }) => name !== side && !parties.includes(name) && isName(name)).map(asPerson)
}

const asPerson = ({ name, side }: Participant): Person => ({ name, words: plainWords(name), side })

/** "Lavrov", "Sergei Lavrov" and "Sergey Lavrov" of one side are one; "Kim Jong Un" and "Kim Yong Chol" are not. */
export function samePerson(a: Person, b: Person): boolean {
  if (a.side !== null && b.side !== null && a.side !== b.side) return false
  if (a.words.at(-1) === b.words.at(-1)) return true
  return within(a.words, b.words) || within(b.words, a.words)
}

/** The words of a name that its holder is called by: "Lavrov"; the whole of a name of other habits is safe too. */
export const calledBy = ({ name }: Person): string => name.split(/\s+/).at(-1)!

const within = (part: readonly string[], whole: readonly string[]): boolean =>
  part.length > 0 && part.every(word => whole.includes(word))

// A name's last word is written with a capital, or in a script that has none.
const isName = (name: string): boolean => /(?:^|\s)(?:\p{Lu}|\p{Lo})[^\s]*$/u.test(name)
