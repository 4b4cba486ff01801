import { type Clauses, isNoun, isVerb, isWord, wordAt } from './clause.ts'
import type { VerbGroup } from './phrases/index.ts'
import { formsOf } from './words/inflect.ts'

const DENYING = new Set('deny refute dispute dismiss reject contradict rebut'.split(' ').flatMap(formsOf))
const REPORTS =
  /^(?:reports?|claims?|suggestions?|allegations?|rumou?rs?|speculation|assertions?|stories|story|idea|notion)$/

/**
 * The verb that denies what the verb at `index` tells, or null: "denied that any meeting had taken place", "dismissed reports
 * that they will meet", "denied holding talks". `top` is the outermost verb of its chain.
 */
export function denialAbove(clauses: Clauses, index: number, top: number): VerbGroup | null {
  const outer = clauses.phrases[top]
  if (top !== index && isGerund(clauses.phrases[index]) && isDenying(clauses, outer)) return outer
  for (let at = top - 1; at > 0; at--) {
    const phrase = clauses.phrases[at]
    if (isVerb(phrase) || isWord(phrase, 'stop')) return null
    if (!isWord(phrase, 'subordinator') || wordAt(clauses, at) !== 'that') continue
    const before = clauses.phrases[at - 1]
    const verb = isNoun(before) && REPORTS.test(clauses.tokens[before.head]!.lower) ? clauses.phrases[at - 2] : before
    return isDenying(clauses, verb) ? verb : null
  }
  return null
}

const isGerund = (phrase: Clauses['phrases'][number] | undefined) => isVerb(phrase) && phrase.form === 'gerund'

const isDenying = (clauses: Clauses, phrase: Clauses['phrases'][number] | undefined): phrase is VerbGroup =>
  isVerb(phrase) && !phrase.negated && DENYING.has(clauses.tokens[phrase.main]!.lower)
