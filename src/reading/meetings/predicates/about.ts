import type { Clauses } from '../clause.ts'
import type { Composed, Frame } from '../compose-status.ts'
import type { Predicate } from '../encounter.ts'
import { conditionAbove } from '../read-condition.ts'
import type { Chain } from '../read-frame.ts'

/** What a predicate needs to know of the encounter it is about. */
export type About = {
  readonly clauses: Clauses
  /** The noun phrase of the encounter, as an index, and the last phrase that belongs to it ("talks with Iran in Vienna"). */
  readonly at: number
  readonly end: number
  readonly definite: boolean
  readonly ahead: boolean
  readonly reported: boolean
}

export const plainFrame = (about: About): Omit<Frame, 'class'> => ({
  tense: 'past',
  modal: null,
  negated: false,
  progressive: false,
  operators: [],
  ahead: about.ahead,
  definite: about.definite,
  reported: about.reported,
  under: null,
})

export const frameOf = (about: About, chain: Chain): Omit<Frame, 'class'> => ({
  ...plainFrame(about),
  tense: chain.tense,
  modal: chain.modal,
  negated: chain.negated,
  progressive: chain.progressive,
  operators: chain.operators,
  under: conditionAbove(about.clauses, chain.top).under,
})

export type Words = { readonly first: number; readonly past: number; readonly rule: string }

type Bare = Words & { readonly token: number; readonly weight: 1 | 2 | 3 }

export const bare = (_about: About, composed: Composed, { first, past, rule, token, weight }: Bare): Predicate => ({
  status: composed.status,
  certainty: composed.certainty,
  token,
  first,
  past,
  weight,
  actor: null,
  condition: null,
  because: [rule, composed.rule],
})
