import type { Mention } from '../../entities/index.ts'
import type { Token } from '../../text/index.ts'
import type { NounPhrase } from './phrase.ts'

const INSIDE = /^(?:DT|PDT|PRP\$|CD|JJ[RS]?|NNP?S?|POS|\$|#|PRP|EX|WP\$|AFX|FW)$/
const NOUN = /^NN/
const HYPHEN = new Set(['-', '–', '/', '&'])

/** Mentions by the token they begin at, the longest first. */
export type MentionsAt = ReadonlyMap<number, readonly Mention[]>

/**
 * The noun phrase that begins at `first`, or null: determiner, adjectives, nouns, possessors; a name is never cut. What follows
 * with a preposition is not part of it, except inside a name ("the foreign minister of Iran").
 */
export function readNounPhrase(
  tokens: readonly Token[],
  first: number,
  past: number,
  mentionsAt: MentionsAt,
): NounPhrase | null {
  const mentions: Mention[] = []
  let at = first
  let head = -1
  while (at < past) {
    const token = tokens[at]!
    const mention = mentionsAt.get(at)?.find(candidate => candidate.past <= past && candidate.past > candidate.first)
    if (at > first && startsAnew(tokens, at, first)) break
    if (mention) {
      mentions.push(...innerMentions(mention, mentionsAt))
      head = mention.past - 1
      at = mention.past
      continue
    }
    if (token.tag === 'PRP' && at > first) break
    if (!belongs(tokens, at, first, past)) break
    if (NOUN.test(token.tag) || token.tag === 'PRP' || token.tag === 'CD' || token.tag === 'DT' || token.tag === 'EX') {
      if (head < first || NOUN.test(token.tag) || !NOUN.test(tokens[head]!.tag)) head = at
    }
    at++
    if (token.tag === 'PRP' || token.tag === 'EX') break
  }
  // Adjectives by themselves are no noun phrase: "is unlikely".
  if (head < first) return null
  return { kind: 'noun', first, past: at, head, mentions }
}

/** The mention and those inside it ("Russian" in "Russian Foreign Minister Sergey Lavrov"), the outer first. */
function innerMentions(outer: Mention, mentionsAt: MentionsAt): Mention[] {
  const all = [outer]
  for (let at = outer.first; at < outer.past; at++) {
    for (const inner of mentionsAt.get(at) ?? []) if (inner !== outer && inner.past <= outer.past) all.push(inner)
  }
  return all
}

/** A determiner or pronoun after a noun begins another phrase: "told reporters the meeting". */
function startsAnew(tokens: readonly Token[], at: number, first: number): boolean {
  const before = tokens[at - 1]!
  if (before.tag === 'POS' || /^['’]s?$/.test(before.text)) return false
  const determiner = /^(?:DT|PRP\$|PDT|WP\$|EX|PRP)$/.test(tokens[at]!.tag)
  return determiner && at > first && !/^(?:PDT|DT|IN)$/.test(before.tag) && !(before.tag === 'CD')
}

function belongs(tokens: readonly Token[], at: number, first: number, past: number): boolean {
  const token = tokens[at]!
  if (INSIDE.test(token.tag)) return true
  const next = tokens[at + 1]
  const previous = at > first ? tokens[at - 1] : undefined
  const nounAhead = next !== undefined && at + 1 < past && /^(?:NN|JJ|VBG|VBN|CD|POS)/.test(next.tag)
  // "the planned summit", "two ongoing rounds", "a long-awaited sit-down"
  if (/^VB[NG]$/.test(token.tag) || (token.tag === 'VBD' && /^(?:DT|PRP\$)$/.test(previous?.tag ?? '')))
    return previous !== undefined && nounAhead && /^(?:DT|JJ|PRP\$|POS|CD|RB|NN$)/.test(previous.tag)
  if (/^RB/.test(token.tag))
    return (
      previous !== undefined &&
      /^(?:DT|PRP\$|CD)/.test(previous.tag) &&
      next !== undefined &&
      /^(?:JJ|VBN|VBG|RB)/.test(next.tag)
    )
  return (
    HYPHEN.has(token.text) &&
    previous !== undefined &&
    nounAhead &&
    token.start === previous.end &&
    next.start === token.end
  )
}
