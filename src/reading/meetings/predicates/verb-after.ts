import { type Clauses, isNoun, isVerb, isWord, wordAt } from '../clause.ts'

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
  if (opening !== clauses.phrases[at] && isNoun(clauses.phrases[at])) return afterOwnClause(clauses, at)
  const verb = clauses.phrases[at]
  return isVerb(verb) && (verb.form === 'finite' || verb.form === 'infinitive') ? at : -1
}

/** "The conference that Oslo and Lima announced in May ‸ is unlikely": past the verb of the clause, to the next one that stands alone. */
function afterOwnClause(clauses: Clauses, from: number): number {
  let own = -1
  for (let k = from; k < Math.min(clauses.phrases.length, from + 12); k++) {
    const phrase = clauses.phrases[k]
    if (isWord(phrase, 'stop', 'comma', 'dash', 'subordinator', 'relative')) return -1
    if (!isVerb(phrase) || !(phrase.form === 'finite' || (phrase.form === 'participle' && own < 0))) continue
    if (own >= 0) return isWord(clauses.phrases[k - 1], 'conjunction') ? -1 : k
    own = k
  }
  return -1
}
