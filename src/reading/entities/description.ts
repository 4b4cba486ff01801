/** A head noun as a token range, which may be several words: "secretary of state". */
export type Head = { readonly first: number; readonly past: number }

/** Words that tell what somebody is, without a name: "the Russian foreign minister", "a senior U.S. official", "its trade ministry". */
export type Description = {
  readonly kind: 'office' | 'unnamed' | 'organ' | 'group'
  /** Token range of the whole phrase, with determiner and complement, half-open. */
  readonly first: number
  readonly past: number
  /** Last token of the head noun. */
  readonly head: number
  /** Token after the head, where a name may follow: "foreign minister ‸ Sergei Lavrov". */
  readonly pastHead: number
  /** Head noun in lower case: "minister", "secretary of state", "officials". */
  readonly noun: string
  /** With the words that belong to the office: "deputy foreign minister", "senior official". */
  readonly role: string
  readonly rank: 'leader' | 'minister' | 'other'
  /** Sides that the phrase itself names: "Chinese and U.S. officials" has two. */
  readonly sides: readonly string[]
  /** The words place it without naming a side: "a European diplomat", "the Labour leader". */
  readonly unsided: boolean
  /** Token of whoever owns it, a pronoun or the end of a name or noun: "his counterpart", "Merkel's spokesman". */
  readonly owner: number | null
  readonly determiner: 'definite' | 'indefinite' | 'owned' | 'bare'
  readonly plural: boolean
  /** "Two leaders": how many the words count, 2 for "both". */
  readonly count: number | null
  readonly former: boolean
  readonly legislator: boolean
  /** "A different official", "another diplomat": somebody new. */
  readonly other: boolean
}
