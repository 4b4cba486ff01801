import type { Mention } from '../../entities/index.ts'
import type { TimeExpression } from '../../times/index.ts'

/**
 * A sentence in pieces, left to right and without gaps: what a reader sees who knows which words belong together but draws
 * no tree. Token numbers are those of the whole text, half-open.
 */
export type Phrase = NounPhrase | VerbGroup | TimePhrase | WordPhrase

type Stretch = { readonly first: number; readonly past: number }

export type NounPhrase = Stretch & {
  readonly kind: 'noun'
  /** The head noun; for "Trump's meeting", "meeting". */
  readonly head: number
  /** People, bodies, states and places named in it, left to right. */
  readonly mentions: readonly Mention[]
}

export type VerbGroup = Stretch & {
  readonly kind: 'verb'
  /** The full verb: "postponed" in "has not yet been postponed". */
  readonly main: number
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly tense: 'past' | 'present' | 'future' | 'none'
  /** "may", "could", "would", "should", "must", "can"; null for will and shall, which are the future. */
  readonly modal: string | null
  readonly negated: boolean
  readonly passive: boolean
  readonly perfect: boolean
  readonly progressive: boolean
  /** The main verb is a form of "be" or a copula like "remain". */
  readonly copula: boolean
}

export type TimePhrase = Stretch & { readonly kind: 'time'; readonly time: TimeExpression }

/** A single word or sign that opens, joins or parts: preposition, conjunction, comma, adjective, adverb, mark. */
export type WordPhrase = Stretch & { readonly kind: 'word'; readonly role: WordRole }

export type WordRole =
  | 'preposition'
  | 'conjunction' // and, or, but
  | 'subordinator' // that, if, after, because, whether
  | 'relative' // who, which, whose
  | 'comma'
  | 'dash'
  | 'open' // ( [
  | 'close' // ) ]
  | 'quote'
  | 'stop' // . ! ? ; :
  | 'adjective'
  | 'adverb'
  | 'particle'
  | 'other'
