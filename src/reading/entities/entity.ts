/**
 * Whoever or whatever an article speaks of that can speak, meet, or be met in: one entity for the same person, body or place
 * throughout. Statements and meetings both take theirs from here.
 */
export type Entity = {
  readonly id: string
  readonly kind: EntityKind
  /** The fullest form the article gives, without title: "Dmitry Peskov", "State Department", "Budapest", "senior U.S. official". */
  readonly name: string
  /** The state or organisation it stands for, by its common English name, or null where the words do not tell. */
  readonly side: string | null
  /** False for a lawmaker, who belongs to a side and does not voice its position. */
  readonly speaksForSide?: false
  /** "spokesman", "foreign minister"; as the article says it. */
  readonly role?: string
  /** The country a place lies in, by its common English name; for a state, itself. */
  readonly country?: string
  /** False where nobody is named: "a senior U.S. official", "sources". */
  readonly named: boolean
  /** Used by pronouns. */
  readonly gender?: 'female' | 'male'
  /** "U.S. officials": several, spoken of as one. */
  readonly plural?: boolean
  /** What the office is worth at a table: heads of states and bodies, then ministers; missing for all others. */
  readonly rank?: 'leader' | 'minister'
}

export type EntityKind =
  | 'person' // Dmitry Peskov
  | 'office' // the president, the Russian foreign minister: a holder without a name
  | 'group' // U.S. officials, sources, the delegation, negotiators
  | 'state' // Russia; Moscow and Washington where they stand for the state
  | 'institution' // the Kremlin, the State Department, NATO, the European Union
  | 'place' // Budapest, Malaysia, Mar-a-Lago
  | 'outlet' // CNN, Reuters

/** One stretch of words that speaks of an entity, or of several ("the two leaders"). */
export type Mention = {
  readonly entities: readonly Entity[]
  readonly form: MentionForm
  /** The whole phrase with title and determiner: "Russian Foreign Minister Sergey Lavrov". */
  readonly start: number
  readonly end: number
  /** The same as a token range, half-open. */
  readonly first: number
  readonly past: number
  /** Last token of the head: "Lavrov", "official". */
  readonly head: number
}

export type MentionForm =
  | 'name' // Sergey Lavrov, Lavrov, the Kremlin, CNN
  | 'description' // the president, a European diplomat, his Chinese counterpart, the two leaders
  | 'pronoun' // he, they, his
  | 'adjective' // Russian, U.S., Trump-Putin as premodifiers: "the U.S. delegation", "Trump-Putin summit"

export type Entities = {
  readonly all: readonly Entity[]
  /** In text order; an inner mention ("Russian" in "Russian Foreign Minister") follows the outer one that holds it. */
  readonly mentions: readonly Mention[]
}
