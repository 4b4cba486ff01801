import { type Clauses, isVerb, isWord, wordAt } from '../clause.ts'

/** The verb of which the noun phrase ending at `from` is the subject: an insertion in commas, dashes or brackets skipped. */
export function verbAfter(clauses: Clauses, from: number): number {
  let at = from
  while (clauses.phrases[at]?.kind === 'time' || isWord(clauses.phrases[at], 'adverb', 'quote')) at++
  const opening = clauses.phrases[at]
  if (isWord(opening, 'comma', 'dash', 'open')) {
    const closers = isWord(opening, 'comma') ? ['comma'] : isWord(opening, 'dash') ? ['dash'] : ['close']
    // "the summit, for the good of both, but to my regret, will not take place": the first sign that a verb follows
    for (let k = at + 1; k < Math.min(clauses.phrases.length, at + 24); k++) {
      const after = clauses.phrases[k + 1]
      if (isWord(clauses.phrases[k], ...closers) && isVerb(after) && after.form === 'finite') return k + 1
      if (isWord(clauses.phrases[k], 'stop')) return -1
    }
    return -1
  }
  if (isWord(opening, 'relative') || (isWord(opening, 'subordinator') && wordAt(clauses, at) === 'that')) at++
  while (isWord(clauses.phrases[at], 'adverb')) at++
  const verb = clauses.phrases[at]
  return isVerb(verb) && (verb.form === 'finite' || verb.form === 'infinitive') ? at : -1
}
