import type { Token } from '../text/index.ts'
import type { NounPhrase, Phrase, VerbGroup } from './phrases/index.ts'

/** A sentence's phrases with its tokens: what the functions of this file look around in. Indices are into `phrases`. */
export type Clauses = { readonly phrases: readonly Phrase[]; readonly tokens: readonly Token[] }

export const wordAt = ({ tokens, phrases }: Clauses, index: number): string => {
  const phrase = phrases[index]
  return phrase ? tokens[phrase.first]!.lower : ''
}

export const isNoun = (phrase: Phrase | undefined): phrase is NounPhrase => phrase?.kind === 'noun'
export const isVerb = (phrase: Phrase | undefined): phrase is VerbGroup => phrase?.kind === 'verb'
export const isWord = (phrase: Phrase | undefined, ...roles: string[]): boolean =>
  phrase?.kind === 'word' && roles.includes(phrase.role)

const isAside = (phrase: Phrase | undefined) => phrase?.kind === 'time' || isWord(phrase, 'adverb', 'quote')

/** Prepositions, and words that are one when no clause follows: "after the talks". */
export function isPreposition(clauses: Clauses, index: number): boolean {
  const phrase = clauses.phrases[index]
  if (isWord(phrase, 'preposition')) return true
  return isWord(phrase, 'subordinator') && /^(?:since|before|after|as|until)$/.test(wordAt(clauses, index))
}

/**
 * The noun phrases that are subject of the verb group at `index`, left to right: "Rubio and Lavrov" in "Rubio and Lavrov held a
 * call". Infinitives and gerunds take that of the verb that governs them, or the person asked: "invited Modi to attend".
 */
export function subjectOf(clauses: Clauses, index: number, depth = 0): NounPhrase[] {
  const verb = clauses.phrases[index]
  if (!isVerb(verb) || depth > 4) return []
  if (verb.form === 'infinitive') return infinitiveSubject(clauses, index, depth)
  let at = skipAsides(clauses, index - 1)
  const before = clauses.phrases[at]
  if (verb.form === 'gerund') {
    if (isNoun(before) && !isPreposition(clauses, at - 1)) return [before]
    const accused = accusedOf(clauses, at)
    if (accused) return [accused]
    return governed(clauses, index, depth)
  }
  if (
    isWord(before, 'relative') ||
    (isWord(before, 'subordinator') && wordAt(clauses, at) === 'that' && isNoun(clauses.phrases[at - 1]))
  ) {
    return antecedent(clauses, at)
  }
  if (isWord(before, 'conjunction')) {
    const earlier = previousVerb(clauses, at)
    return earlier === -1 ? [] : subjectOf(clauses, earlier, depth + 1)
  }
  at = skipInsertion(clauses, at)
  return isNoun(clauses.phrases[at]) ? joinedLeft(clauses, headOfChain(clauses, at)) : []
}

/** "accused Washington of walking out", "kept him from meeting her": who is said to do it, before the preposition at `at`. */
function accusedOf(clauses: Clauses, at: number): NounPhrase | null {
  const noun = clauses.phrases[at - 1]
  const verb = clauses.phrases[at - 2]
  if (!/^(?:of|from)$/.test(wordAt(clauses, at)) || !isNoun(noun) || !isVerb(verb)) return null
  return /^(?:accus|suspect|prevent|stop|keep|kept|bar|dissuad|discourag)/.test(clauses.tokens[verb.main]!.lower)
    ? noun
    : null
}

function infinitiveSubject(clauses: Clauses, index: number, depth: number): NounPhrase[] {
  const at = skipAsides(clauses, index - 1)
  const before = clauses.phrases[at]
  // "invited Modi to attend", "for the two leaders to meet"
  if (isNoun(before)) {
    const left = clauses.phrases[at - 1]
    if (wordAt(clauses, at - 1) === 'for') return joinedLeft(clauses, at)
    if (isVerb(left) && before.mentions.length > 0) return joinedLeft(clauses, at)
    // "Norway and Chile, eager to meet"
    if (previousVerb(clauses, at) === -1 && before.mentions.length > 0) return joinedLeft(clauses, at)
  }
  return governed(clauses, index, depth)
}

/** The subject of the verb that governs an infinitive or gerund. */
function governed(clauses: Clauses, index: number, depth: number): NounPhrase[] {
  const earlier = previousVerb(clauses, index)
  if (earlier !== -1) return subjectOf(clauses, earlier, depth + 1)
  // "Speaking after meeting Lavrov, Kerry said": the subject follows.
  for (let at = index + 1; at < clauses.phrases.length; at++) {
    const verb = clauses.phrases[at]
    if (isVerb(verb) && verb.form === 'finite') return subjectOf(clauses, at, depth + 1)
  }
  return []
}

/** The nearest verb group to the left within the same stretch of sentence, or -1. */
export function previousVerb(clauses: Clauses, index: number): number {
  for (let at = index - 1; at >= 0; at--) {
    if (isVerb(clauses.phrases[at])) return at
    if (isWord(clauses.phrases[at], 'stop')) return -1
  }
  return -1
}

function skipAsides(clauses: Clauses, at: number): number {
  // "Trump on Thursday canceled": the time with its preposition
  while (
    at >= 0 &&
    (isAside(clauses.phrases[at]) || (isPreposition(clauses, at) && clauses.phrases[at + 1]?.kind === 'time'))
  )
    at--
  return at
}

/** Steps over a comma- or dash-bounded insertion: "Lavrov, who spoke in Moscow, will meet", "talks—originally for May—are off". */
function skipInsertion(clauses: Clauses, at: number): number {
  const closing = clauses.phrases[at]
  if (isWord(closing, 'close')) {
    for (let k = at - 1; k >= 0; k--) if (isWord(clauses.phrases[k], 'open')) return skipAsides(clauses, k - 1)
  }
  if (!isWord(closing, 'comma', 'dash')) return at
  // "Joseph R. Biden, Jr., met today": the comma closes the name.
  const named = clauses.phrases[at - 1]
  if (isNoun(named) && /^(?:jr|sr)\.?$/.test(clauses.tokens[named.past - 1]!.lower)) return at - 1
  const role = isWord(closing, 'comma') ? 'comma' : 'dash'
  for (let k = at - 1; k > 0; k--) if (isWord(clauses.phrases[k], role)) return skipAsides(clauses, k - 1)
  return at
}

/**
 * From a noun phrase inside prepositional phrases and participles to the one that heads them: "the leaders of the two states" →
 * "the leaders"; "talks scheduled for Monday in Geneva" → "talks".
 */
export function headOfChain(clauses: Clauses, at: number): number {
  let head = at
  for (;;) {
    const left = leftOfPreposition(clauses, head)
    if (left === -1) return head
    const before = clauses.phrases[left]
    if (isNoun(before)) head = left
    else if (isVerb(before) && before.form === 'participle' && isNoun(clauses.phrases[left - 1])) head = left - 1
    else return head
  }
}

/** What the preposition before a noun phrase hangs on, past times with their own prepositions; -1 where there is none. */
function leftOfPreposition(clauses: Clauses, at: number): number {
  if (
    !isPreposition(clauses, at - 1) ||
    !/^(?:of|between|with|from|for|in|on|to|at|about|over)$/.test(wordAt(clauses, at - 1))
  )
    return -1
  let left = at - 2
  while (clauses.phrases[left]?.kind === 'time') left -= isPreposition(clauses, left - 1) ? 2 : 1
  return left
}

/** "Iran and six world powers", "Merkel and other leaders": joined to the names before them, though they name nobody. */
const AND_OTHERS =
  /^(?:powers|nations|countries|states|officials|leaders|others|counterparts|allies|partners|members|aides|ministers|negotiators|diplomats|envoys|delegates)$/

/** The noun phrase at `at` with those joined to its left: "Trump, Abe and Moon". */
export function joinedLeft(clauses: Clauses, at: number): NounPhrase[] {
  const found: NounPhrase[] = []
  let k = at
  for (;;) {
    const phrase = clauses.phrases[k]
    if (!isNoun(phrase)) break
    found.unshift(phrase)
    const joint = clauses.phrases[k - 1]
    let left = k - 2
    if (isWord(joint, 'conjunction') && isWord(clauses.phrases[left], 'comma')) left--
    const joins = isWord(joint, 'conjunction') || (isWord(joint, 'comma') && found.length > 1)
    const previous = clauses.phrases[left]
    if (!joins || !isNoun(previous) || previous.mentions.length === 0) break
    if (phrase.mentions.length === 0 && !AND_OTHERS.test(clauses.tokens[phrase.head]!.lower)) break
    k = left
  }
  return found
}

/**
 * The noun phrase at `at` with those joined to its right: "with Hagel, Kerry and their Russian counterparts". The last of them is
 * left out where it begins a clause ("met Putin and Merkel said"), unless the list is `whole`: "between Egypt and Sudan was".
 */
export function joinedRight(
  clauses: Clauses,
  at: number,
  whole = false,
): { readonly phrases: NounPhrase[]; readonly past: number } {
  const found: NounPhrase[] = []
  let k = at
  for (;;) {
    const phrase = clauses.phrases[k]
    if (!isNoun(phrase)) break
    found.push(phrase)
    let next = pastCountry(clauses, k)
    let joins = false
    const comma = isWord(clauses.phrases[next], 'comma')
    if (comma) next++
    if (isWord(clauses.phrases[next], 'conjunction')) {
      joins = true
      next++
      if (wordAt(clauses, next) === 'with') next++
    } else if (comma) joins = listGoesOn(clauses, next)
    else if (wordAt(clauses, next) === 'as' && /^(?:well)$/.test(wordAt(clauses, next + 1))) {
      joins = true
      next += wordAt(clauses, next + 3) === 'with' ? 4 : 3
    }
    const following = clauses.phrases[next]
    if (!joins || !isNoun(following) || following.mentions.length === 0 || (!whole && startsClause(clauses, next)))
      return { phrases: found, past: k + 1 }
    k = next
  }
  return { phrases: found, past: k }
}

/** "President Lind of Kestria and Chancellor Maro of Tarn": past "of Kestria" where the list goes on. */
function pastCountry(clauses: Clauses, at: number): number {
  const person = clauses.phrases[at]
  const country = clauses.phrases[at + 2]
  const named =
    isNoun(person) &&
    isNoun(country) &&
    wordAt(clauses, at + 1) === 'of' &&
    person.mentions.some(({ entities }) => entities.some(entity => entity.kind === 'person')) &&
    country.mentions.some(({ entities }) => entities.some(entity => entity.kind === 'state'))
  const after = clauses.phrases[at + 3]
  return named && isWord(after, 'comma', 'conjunction') ? at + 3 : at + 1
}

/** After "A, B": whether a list is meant, that is whether an "and" follows before any verb. */
function listGoesOn(clauses: Clauses, at: number): boolean {
  for (let k = at; k < clauses.phrases.length; k++) {
    const phrase = clauses.phrases[k]
    if (isWord(phrase, 'conjunction')) return wordAt(clauses, k) !== 'but'
    if (!isNoun(phrase) && !isWord(phrase, 'comma') && !isPreposition(clauses, k)) return false
  }
  return false
}

/** "met Putin and Merkel said": the noun phrase begins a clause of its own. */
function startsClause(clauses: Clauses, at: number): boolean {
  const next = clauses.phrases[at + 1]
  return isVerb(next) && next.form === 'finite' && !isWord(clauses.phrases[at + 2], 'stop')
}

function antecedent(clauses: Clauses, relative: number): NounPhrase[] {
  let at = relative - 1
  if (isWord(clauses.phrases[at], 'comma')) at--
  return isNoun(clauses.phrases[at]) ? joinedLeft(clauses, headOfChain(clauses, at)) : []
}

/** The noun phrases that are object of the verb group at `index`: directly after it, adverbs and times skipped. */
export function objectOf(clauses: Clauses, index: number): { readonly phrases: NounPhrase[]; readonly past: number } {
  let at = index + 1
  while (isAside(clauses.phrases[at]) || isWord(clauses.phrases[at], 'particle')) at++
  return joinedRight(clauses, at)
}

/** The first phrase that begins at a token or after it; past the last where there is none. */
export function phraseFrom(clauses: Clauses, token: number): number {
  const at = clauses.phrases.findIndex(phrase => phrase.first >= token)
  return at === -1 ? clauses.phrases.length : at
}
