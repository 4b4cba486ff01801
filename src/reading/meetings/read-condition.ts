import { type Clauses, isNoun, isVerb, isWord, wordAt } from './clause.ts'
import type { VerbGroup } from './phrases/index.ts'

export type Condition = {
  /** How the clause itself stands: under "if", under "whether", under a question put to somebody, under "when" or "before". */
  readonly under: 'if' | 'whether' | 'asked' | 'when' | 'maybe' | 'wish' | null
  /** The condition that the sentence sets, as tokens: "only if Tehran freezes enrichment". */
  readonly span: { readonly first: number; readonly past: number } | null
}

const UNDECIDED = new Set('unclear uncertain unsure undecided questionable doubtful'.split(' '))
const ASKING = /^(?:ask|asks|asked|asking|wonder|wonders|wondered|inquired|enquired)$/

/** Whether the verb at `index` stands under a condition or a question, and the condition set elsewhere in the sentence. */
export function conditionAbove(clauses: Clauses, index: number): Condition {
  for (let at = index - 1; at >= 0; at--) {
    const word = wordAt(clauses, at)
    if (word === 'whether') return { under: isAsked(clauses, at) ? 'asked' : 'whether', span: null }
    if (word === 'if') {
      if (isAsked(clauses, at)) return { under: 'asked', span: null }
      return { under: at > 0 && isUndecided(clauses, at - 1) ? 'whether' : 'if', span: null }
    }
    const phrase = clauses.phrases[at]
    // "it is unclear when the talks will restart"
    if (word === 'when' && at > 0 && isUndecided(clauses, at - 1)) return { under: 'whether', span: null }
    if (isWord(phrase, 'subordinator') && (/^(?:when|once|until|before|after)$/.test(word) || isSoonAs(clauses, at)))
      return { under: 'when', span: conditionIn(clauses, index) }
    if (isNotClear(clauses, at)) return { under: 'whether', span: null }
    if (isVerb(phrase) && phrase.form === 'finite') {
      const outer = clauses.tokens[phrase.main]!.lower
      if (HOPING.test(outer) && !phrase.negated) return { under: 'wish', span: null }
      // "I don't think it will happen"
      if (phrase.negated && /^(?:think|believe|expect)$/.test(outer)) return { under: 'whether', span: null }
      break
    }
    if (isWord(phrase, 'subordinator') && word === 'that') {
      const under = thatOf(clauses, at - 1)
      if (under) return { under, span: null }
      break
    }
    if (isWord(phrase, 'stop')) break
  }
  return { under: null, span: conditionIn(clauses, index) }
}

/** "does not know if", "is unclear if" */
function isUndecided(clauses: Clauses, at: number): boolean {
  const phrase = clauses.phrases[at]
  if (isVerb(phrase))
    return /^(?:know|knows|knew|say|see|decide|decided|determine)$/.test(clauses.tokens[phrase.main]!.lower)
  return UNDECIDED.has(wordAt(clauses, at)) || /^(?:sure|certain|clear)$/.test(wordAt(clauses, at))
}

/** "It is possible that", "there is a chance that", "it is unlikely that" */
function thatOf(clauses: Clauses, at: number): Condition['under'] {
  const phrase = clauses.phrases[at]
  if (isVerb(phrase)) return underSaying(clauses, phrase)
  const word = isNoun(phrase) ? clauses.tokens[phrase.head]!.lower : wordAt(clauses, at)
  if (/^(?:possible|conceivable|chance|possibility|prospect)$/.test(word)) return 'maybe'
  return UNDECIDED.has(word) || /^(?:unlikely|improbable|doubts?)$/.test(word) ? 'whether' : null
}

/** "did not say that the summit was off" says nothing; "asked that the leaders meet" wishes. */
function underSaying({ tokens }: Clauses, verb: VerbGroup): Condition['under'] {
  const word = tokens[verb.main]!.lower
  if (verb.negated && /^(?:think|believe|expect)$/.test(word)) return 'whether'
  if (verb.negated) return /^(?:say|mean|confirm|signal|suggest|indicate|announce)$/.test(word) ? 'asked' : null
  return /^(?:asked|urged|demanded|requested|proposed|recommended|insisted)$/.test(word) || HOPING.test(word)
    ? 'wish'
    : null
}

const isSoonAs = (clauses: Clauses, at: number) => wordAt(clauses, at) === 'as' && wordAt(clauses, at - 1) === 'soon'

/** "Asked whether he would go": a question asserts nothing. */
function isAsked(clauses: Clauses, at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 8); k--) {
    const phrase = clauses.phrases[k]
    if (isVerb(phrase)) return ASKING.test(clauses.tokens[phrase.main]!.lower)
  }
  return false
}

/** "it is not entirely clear the summit will take place" */
function isNotClear(clauses: Clauses, at: number): boolean {
  if (!isWord(clauses.phrases[at], 'adjective') || !/^(?:clear|certain|sure|guaranteed)$/.test(wordAt(clauses, at)))
    return false
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    const verb = clauses.phrases[k]
    if (isVerb(verb)) return verb.copula && (verb.negated || /^(?:not|far|less)$/.test(wordAt(clauses, k + 1)))
  }
  return false
}

/** "hoped they would meet again" */
const HOPING = /^(?:hope|hopes|hoped|hoping|wish|wishes|wished)$/

const OPENERS = /^(?:if|unless|without|provided|depending|assuming|providing)$/

/** "if …", "unless …", "as long as …", "depending on …" right after the clause of the verb at `index`, or right before it. */
function conditionIn(clauses: Clauses, index: number): Condition['span'] {
  for (let at = 0; at < clauses.phrases.length; at++) {
    const longAs = isLongAs(clauses, at)
    if (!opens(clauses, at) && !longAs) continue
    const end = endOf(clauses, at, index)
    const near = at > index ? isOneClause(clauses, index + 1, at) : isOneClause(clauses, end, index)
    if (!near) continue
    const only = /^(?:only|even)$/.test(wordAt(clauses, at - 1)) || longAs ? 1 : 0
    return { first: clauses.phrases[at - only]!.first, past: clauses.phrases[end - 1]!.past }
  }
  return null
}

/** "without" sets a condition only before an act: "not without seeing the text". */
const opens = (clauses: Clauses, at: number) =>
  OPENERS.test(wordAt(clauses, at)) && (wordAt(clauses, at) !== 'without' || isVerb(clauses.phrases[at + 1]))

const isLongAs = (clauses: Clauses, at: number) =>
  wordAt(clauses, at) === 'long' && wordAt(clauses, at - 1) === 'as' && wordAt(clauses, at + 1) === 'as'

function endOf({ phrases }: Clauses, at: number, index: number): number {
  let end = at + 1
  while (
    end < phrases.length &&
    !isWord(phrases[end], 'stop', 'quote', 'dash') &&
    !(isWord(phrases[end], 'comma') && (end < index || at > index))
  )
    end++
  return end
}

/** No other finite verb, stop or "but" lies between. */
const isOneClause = ({ phrases }: Clauses, from: number, to: number) =>
  phrases
    .slice(from, to)
    .every(phrase => !(isVerb(phrase) && phrase.form === 'finite') && !isWord(phrase, 'stop', 'relative'))
