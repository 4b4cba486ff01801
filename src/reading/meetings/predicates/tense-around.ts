import { isVerb, isWord, phraseFrom } from '../clause.ts'
import type { Phrase, VerbGroup } from '../phrases/index.ts'
import { readChain } from '../read-frame.ts'
import type { About } from './about.ts'
import { verbAfter } from './verb-after.ts'

/**
 * The tense of the clause that a meeting is mentioned in: of the verb that it is subject of, else of the verb that governs it in
 * its own clause, else of the clause that follows ("After the summit, he will fly home"), else of any before.
 */
export function tenseAround(about: About): VerbGroup['tense'] {
  const { clauses, at, end } = about
  const own = verbAfter(clauses, phraseFrom(clauses, end))
  if (isTensed(clauses.phrases[own])) return tenseOf(about, own)
  for (let k = at - 1; k >= 0; k--) {
    const phrase = clauses.phrases[k]
    if (isVerb(phrase)) return tenseOf(about, k)
    if (isWord(phrase, 'comma', 'stop', 'quote', 'dash', 'subordinator', 'relative')) break
  }
  for (const step of [1, -1])
    for (let k = at + step; k >= 0 && k < clauses.phrases.length; k += step) {
      if (isTensed(clauses.phrases[k])) return tenseOf(about, k)
    }
  return 'none'
}

const isTensed = (phrase: Phrase | undefined) => isVerb(phrase) && phrase.form === 'finite'

function tenseOf({ clauses }: About, index: number): VerbGroup['tense'] {
  const chain = readChain(clauses, index)
  if (chain.under === 'before' || chain.modal !== null) return 'future'
  return chain.operators.some(use => /^(?:plan|expect|agree|propose|moot|prepare)$/.test(use.operator))
    ? 'future'
    : chain.tense
}
