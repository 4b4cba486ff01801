import { type Clauses, isVerb, isWord, wordAt } from './clause.ts'

export type Condition = {
  /** The clause itself stands under "if" or "whether". */
  readonly under: 'if' | 'whether' | null
  /** The condition that the sentence sets, as tokens: "only if Tehran freezes enrichment". */
  readonly span: { readonly first: number; readonly past: number } | null
}

const UNDECIDED = new Set('unclear uncertain unsure undecided questionable doubtful'.split(' '))

/** Whether the verb at `index` stands under a condition or a question, and the condition set elsewhere in the sentence. */
export function conditionAbove(clauses: Clauses, index: number): Condition {
  for (let at = index - 1; at >= 0; at--) {
    const word = wordAt(clauses, at)
    if (word === 'whether') return { under: 'whether', span: null }
    if (word === 'if') return { under: at > 0 && UNDECIDED.has(wordAt(clauses, at - 1)) ? 'whether' : 'if', span: null }
    const phrase = clauses.phrases[at]
    if (isVerb(phrase) && phrase.form === 'finite') break
    if (isWord(phrase, 'stop') || (isWord(phrase, 'subordinator') && word === 'that')) break
  }
  return { under: null, span: conditionIn(clauses, index) }
}

const OPENERS = /^(?:if|unless|provided|depending|assuming)$/

/** "if …", "unless …", "as long as …", "depending on …" to the right, or in front of the clause. */
function conditionIn(clauses: Clauses, index: number): Condition['span'] {
  for (let at = 0; at < clauses.phrases.length; at++) {
    const word = wordAt(clauses, at)
    const longAs = word === 'long' && wordAt(clauses, at - 1) === 'as' && wordAt(clauses, at + 1) === 'as'
    if (!OPENERS.test(word) && !longAs) continue
    const first = clauses.phrases[longAs ? at - 1 : at]!.first
    let end = at + 1
    while (
      end < clauses.phrases.length &&
      !isWord(clauses.phrases[end], 'stop', 'quote', 'dash') &&
      !(isWord(clauses.phrases[end], 'comma') && (end < index || at > index))
    )
      end++
    return { first, past: clauses.phrases[end - 1]!.past }
  }
  return null
}
