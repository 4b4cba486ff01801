import { Failure, STATUSES } from '#domain'
import { EVERYTHING, type Match } from './match.ts'
import type { Field } from './passage.ts'
import { DAY_FIELDS, narrowed, type SearchDays } from './search-days.ts'
import { queriedWords } from './search-words.ts'
import { splitSearch, type Token } from './split-search.ts'

/** What a person's search asks for. */
export type Search = SearchDays & { readonly match: Match }

const DEEPEST = 30
const WORD_FIELDS: readonly Field[] = ['side', 'place', 'status', 'source']
const FIELD_NAMES = 'side: place: status: source: said: before: after: asof:'

/**
 * Reads a search: words, "phrases", -not, OR, parentheses, and `side: place: status: source: said: before: after: asof:`.
 * Throws a `Failure` of kind `usage` that names the character where it cannot be read.
 */
export function parseSearch(text: string): Search {
  const state: State = { tokens: splitSearch(text), at: 0, apart: 0, hasRead: false, days: {} }
  const match = readAlternatives(state, 0)
  const left = peek(state)
  if (left) throw unreadable('This parenthesis closes nothing', left.at)
  if (!state.hasRead)
    throw new Failure('usage', 'Say what to look for: words, a "phrase", or a field such as side:Russia.')
  return { match, ...state.days }
}

type State = {
  readonly tokens: readonly Token[]
  at: number
  /** How many alternatives and negations what is read now stands in: days cannot narrow a part of a search. */
  apart: number
  hasRead: boolean
  days: SearchDays
}

const peek = ({ tokens, at }: State): Token | undefined => tokens[at]

// this OR that
function readAlternatives(state: State, depth: number): Match {
  const hasOr = orStandsHere(state)
  if (hasOr) state.apart++
  const of = [readTogether(state, depth)]
  while (peek(state)?.kind === 'or') {
    state.at++
    of.push(readTogether(state, depth))
  }
  if (hasOr) state.apart--
  return of.length === 1 ? of[0]! : { kind: 'any', of }
}

// this that -other
function readTogether(state: State, depth: number): Match {
  const before = state.tokens[state.at - 1]
  const first = peek(state)
  if (first?.kind === 'or') throw unreadable('OR needs something on both sides', first.at)
  if (before?.kind === 'or' && (!first || first.kind === 'close'))
    throw unreadable('OR needs something on both sides', before.at)
  const of: Match[] = []
  for (let token = peek(state); token && token.kind !== 'or' && token.kind !== 'close'; token = peek(state)) {
    state.at++
    const part = readOne(state, token, depth)
    if (part !== EVERYTHING) of.push(part)
  }
  return of.length === 1 ? of[0]! : of.length === 0 ? EVERYTHING : { kind: 'all', of }
}

function readOne(state: State, token: Token, depth: number): Match {
  switch (token.kind) {
    case 'not':
      return readNegated(state, token, depth)
    case 'open':
      return readEnclosed(state, token, depth)
    case 'text':
      return phrase(state, 'words', token.text)
    case 'field':
      return readField(state, token)
    default:
      return EVERYTHING
  }
}

function readNegated(state: State, not: Token, depth: number): Match {
  const next = peek(state)
  if (!next || next.kind === 'or' || next.kind === 'close' || next.kind === 'not')
    throw unreadable('The - needs something after it', not.at)
  state.apart++
  state.at++
  const of = readOne(state, next, depth)
  state.apart--
  return of === EVERYTHING ? EVERYTHING : { kind: 'not', of }
}

function readEnclosed(state: State, open: Token, depth: number): Match {
  if (depth >= DEEPEST) throw unreadable('There are too many parentheses within each other', open.at)
  const of = readAlternatives(state, depth + 1)
  if (peek(state)?.kind !== 'close') throw unreadable('This parenthesis is not closed', open.at)
  state.at++
  return of
}

function readField(state: State, { name, text, at, valueAt }: Extract<Token, { kind: 'field' }>): Match {
  if (DAY_FIELDS.has(name)) {
    if (state.apart > 0)
      throw unreadable(`${name}: narrows the whole search, so that it cannot stand behind - or beside OR`, at)
    const days = narrowed(state.days, name, text)
    if (!days) throw unreadable('A day is written 2025-10-21, a month 2025-10, a year 2025', valueAt)
    state.days = days
    state.hasRead = true
    return EVERYTHING
  }
  const field = WORD_FIELDS.find(known => known === name)
  if (!field) throw unreadable(`There is no field ${name}:, only ${FIELD_NAMES}`, at)
  if (field === 'status' && !STATUSES.some(status => status === text.toLowerCase()))
    throw unreadable(`There is no status ${text}, only ${STATUSES.join(', ')}`, valueAt)
  return phrase(state, field, text)
}

function phrase(state: State, field: Field, text: string): Match {
  const { words, isPrefix } = queriedWords(text)
  if (words.length === 0) return EVERYTHING
  state.hasRead = true
  return { kind: 'phrase', field, words, isPrefix }
}

/** Whether an OR joins what begins here, outside of any parentheses. */
function orStandsHere({ tokens, at }: State): boolean {
  let depth = 0
  for (const { kind } of tokens.slice(at)) {
    if (kind === 'open') depth++
    if (kind === 'close' && --depth < 0) return false
    if (kind === 'or' && depth === 0) return true
  }
  return false
}

const unreadable = (what: string, at: number): Failure =>
  new Failure('usage', `${what} (character ${at + 1} of the search).`)
