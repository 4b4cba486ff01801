import type { Span } from '#domain'
import type { Entities, Mention } from '../entities/entity.ts'
import type { AnnotatedText, Token } from '../text/index.ts'
import { DOCUMENT_CHANNEL, GROUP_NOUNS, OFFICIAL_NOUNS, SIDELESS_NOUNS, SOURCE_NOUNS } from './speaker-words.ts'
import { spanOf, type TokenRange, tokensAt } from './token-range.ts'

/** The words that name a speaker, taken apart: "another senior U.S. official", "Trump's tweet", "he". */
export type SourcePhrase = TokenRange & {
  readonly span: Span
  readonly determiner: Determiner
  /** Token of the head: "official", "tweet", "he". */
  readonly head: number
  /** The head in lower case. */
  readonly word: string
  /** Who the entity reader says it is, where its mention has the same head. */
  readonly mention: Mention | null
  /** The owner in "Trump's tweet", "the ministry's statement". */
  readonly possessor: Mention | null
  /** Further speakers on a par with the first: "Lavrov" in "Kerry and Lavrov". */
  readonly partners: readonly Mention[]
  /** Other mentions within the phrase: "U.S." in "a senior U.S. official". */
  readonly inner: readonly Mention[]
}

export type Determiner = 'pronoun' | 'definite' | 'another' | 'indefinite' | 'bare'

const DETERMINERS: ReadonlyMap<string, Determiner> = new Map([
  ...'the this that these those both same his her its their'.split(' ').map(word => [word, 'definite'] as const),
  ...'another other second third'.split(' ').map(word => [word, 'another'] as const),
  ...'a an one two three four some several many most multiple numerous few'
    .split(' ')
    .map(word => [word, 'indefinite'] as const),
])

export const PRONOUNS: ReadonlySet<string> = new Set(
  'he she it they who which that i we him her them himself herself his their its'.split(' '),
)

const POSSESSIVE = /^(?:['’]s?)$/
const PHRASE_END =
  /^(?:of|for|from|in|at|with|within|inside|close|familiar|briefed|who|whom|which|that|on|by|to|after|during|speaking|including|,|\(|—|–|-|:|;|who)$/

/** Takes apart the words of a source. Null where the span holds no word. */
export function readSourcePhrase(doc: AnnotatedText, entities: Entities, source: Span): SourcePhrase | null {
  const range = withoutRelative(doc.tokens, trimmed(doc.tokens, tokensAt(doc, source)))
  if (range.first >= range.past) return null
  const span = spanOf(doc, range)
  const { tokens } = doc
  const within = mentionsIn(entities, range)
  const first = tokens[range.first]!
  if ((range.past - range.first === 1 && PRONOUNS.has(first.lower)) || first.lower === 'who') {
    const mention = within.find(({ form }) => form === 'pronoun') ?? null
    return { ...range, span, determiner: 'pronoun', head: range.first, word: first.lower, mention, ...ALONE }
  }
  const determiner = determinerOf(tokens, range)
  const named = within.filter(({ form }) => form !== 'adjective' && form !== 'pronoun')
  const start = afterDeterminer(tokens, range)
  const lead = named.find(one => one.first <= start && one.past > start) ?? strayLead(tokens, named, start)
  const possessor = lead && isPossessor(tokens, lead, range) ? lead : null
  const from = possessor ? pastPossessive(tokens, possessor) : start
  const headMention = possessor
    ? (named.find(one => one.first === from || one.first === from - 1) ?? null)
    : (lead ?? null)
  const chosen = apposed(tokens, named, headMention)
  const head = chosen ? Math.min(chosen.head, tokens.length - 1) : headWord(tokens, { first: from, past: range.past })
  return {
    ...range,
    span,
    determiner,
    head,
    word: tokens[head]!.lower,
    mention: chosen,
    possessor,
    partners: chosen ? partnersOf(tokens, named, chosen) : [],
    inner: within.filter(one => one !== chosen && one !== possessor),
  }
}

const ALONE = { possessor: null, partners: [], inner: [] } as const

/** No mention is longer, in tokens. */
const LONGEST = 40

/** Mentions that touch a range of tokens, outer before inner. */
export function mentionsIn({ mentions }: Entities, { first, past }: TokenRange): Mention[] {
  const found: Mention[] = []
  for (let i = firstFrom(mentions, first - LONGEST); i < mentions.length && mentions[i]!.first < past; i++)
    if (mentions[i]!.past > first) found.push(mentions[i]!)
  return found
}

/** Index of the first mention that begins at or after a token. */
function firstFrom(mentions: readonly Mention[], token: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.first < token) low = middle + 1
    else high = middle
  }
  return low
}

function trimmed(tokens: readonly Token[], range: TokenRange): TokenRange {
  let { first, past } = range
  while (first < past && !/[\p{L}\p{N}]/u.test(tokens[first]!.text)) first++
  while (past > first && !/[\p{L}\p{N}]/u.test(tokens[past - 1]!.text)) past--
  return { first, past }
}

/** "many in the business community who" without "who"; "who arrived on Monday" is left whole. */
function withoutRelative(tokens: readonly Token[], { first, past }: TokenRange): TokenRange {
  const cut = past - first > 1 && /^(?:who|which|that)$/.test(tokens[past - 1]!.lower)
  return { first, past: cut ? past - 1 : past }
}

/** "The two officials": the first determiner decides, a later "other" or "second" overrules it. */
function determinerOf(tokens: readonly Token[], { first, past }: TokenRange): Determiner {
  let found: Determiner = 'bare'
  for (let i = first; i < past; i++) {
    const next = DETERMINERS.get(tokens[i]!.lower)
    if (!next) break
    if (found === 'bare' || next === 'another') found = next
  }
  return found
}

function afterDeterminer(tokens: readonly Token[], { first, past }: TokenRange): number {
  let i = first
  while (i < past - 1 && DETERMINERS.get(tokens[i]!.lower)) i++
  return i
}

/** "CLOSE Secretary of State Ann Marlow", "the local broadcaster KXYZ": the first who is named, where no noun for a speaker stands before. */
function strayLead(tokens: readonly Token[], named: readonly Mention[], start: number): Mention | undefined {
  const first = named.find(one => one.first > start)
  const kind = first?.entities[0]?.named === true ? first.entities[0].kind : undefined
  const person = kind === 'person' ? first?.form === 'name' : kind === 'outlet' || kind === 'institution'
  const between = first ? tokens.slice(start, first.first) : []
  return person && !between.some(({ lower }) => isSpeakerNoun(lower) || PHRASE_END.test(lower)) ? first : undefined
}

/** "Modi's" in "Modi's letter"; not the whole of "Modi's office" where that is one mention. */
function isPossessor(tokens: readonly Token[], mention: Mention, range: TokenRange): boolean {
  const last = tokens[mention.past - 1]!
  const next = tokens[mention.past]
  if (mention.past < range.past && POSSESSIVE.test(last.text)) return true
  return next !== undefined && mention.past + 1 < range.past && POSSESSIVE.test(next.text)
}

function pastPossessive(tokens: readonly Token[], mention: Mention): number {
  return POSSESSIVE.test(tokens[mention.past - 1]!.text) ? mention.past : mention.past + 1
}

/** "the ministry's spokesman, Geng Shuang": the name after the comma is who speaks. */
function apposed(tokens: readonly Token[], named: readonly Mention[], lead: Mention | null): Mention | null {
  if (!lead || lead.form === 'name') return lead
  const next = named.find(one => one.first >= lead.past)
  if (next?.form !== 'name' || next.entities[0]?.kind !== 'person') return lead
  const between = tokens.slice(lead.past, next.first)
  return between.length === 0 || (between.length === 1 && between[0]!.text === ',') ? next : lead
}

/** "Kerry and Lavrov", "the White House and the Kremlin". */
function partnersOf(tokens: readonly Token[], named: readonly Mention[], lead: Mention): Mention[] {
  const partners: Mention[] = []
  let past = lead.past
  for (const one of named) {
    if (one.first < past) continue
    const between = tokens.slice(past, one.first).map(({ lower }) => lower)
    const joined = between.length > 0 && between.every(word => word === 'and' || word === ',' || word === 'the')
    if (!joined) break
    if (!between.includes('and') && !partnersFollow(tokens, one.past)) break
    const same = one.entities.some(entity => lead.entities.includes(entity))
    if (!same && isSecondOffice(tokens, lead, one)) break
    if (!same) partners.push(one)
    past = one.past
  }
  return partners
}

/** "Zhou, a former official and diplomat", "Roe, the head of the house and chief negotiator" are one man: after a comma, a second office is his. */
const isSecondOffice = (
  tokens: readonly Token[],
  lead: Mention,
  { form, first, entities: [entity] }: Mention,
): boolean =>
  tokens[lead.past]?.text === ',' &&
  form === 'description' &&
  (entity?.named === false || !/^(?:the|his|her|their)$/.test(tokens[first]!.lower))

const partnersFollow = (tokens: readonly Token[], past: number): boolean =>
  tokens[past]?.lower === 'and' || tokens[past]?.lower === ','

/** "people" in "two people familiar with the plans"; "tweet" in "tweet on Sunday". */
function headWord(tokens: readonly Token[], { first, past }: TokenRange): number {
  let end = first
  while (end < past && (end === first || !PHRASE_END.test(tokens[end]!.lower))) end++
  for (let i = end - 1; i >= first; i--) if (isSpeakerNoun(tokens[i]!.lower)) return i
  for (let i = end - 1; i >= first; i--) if (/^NN/.test(tokens[i]!.tag)) return i
  return end - 1
}

export const isSpeakerNoun = (word: string): boolean =>
  OFFICIAL_NOUNS.has(word) ||
  SOURCE_NOUNS.has(word) ||
  SIDELESS_NOUNS.has(word) ||
  GROUP_NOUNS.has(word) ||
  Object.hasOwn(DOCUMENT_CHANNEL, word)
