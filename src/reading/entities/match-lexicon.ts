import { COMMON_HOUSES, type Entry, is, type Node, PHRASES, type Sense } from '../lexicon/index.ts'
import type { AnnotatedText, Token } from '../text/index.ts'
import { refusePhrase } from './refuse-phrase.ts'
import { isCapitalized, isPossessive, type Phrase } from './scan.ts'

/** Finds the lexicon's phrases in a text: the longest first, none within another. */
export function matchLexicon(doc: AnnotatedText, classes: Int32Array): { phrases: Phrase[]; phraseAt: Int32Array } {
  const { tokens } = doc
  const phrases: Phrase[] = []
  const phraseAt = new Int32Array(tokens.length).fill(-1)
  for (let i = 0; i < tokens.length; i++) {
    if (!isCapitalized(tokens[i]) && (classes[i]! & is.officeStart) === 0) continue
    const found = longest(tokens, i)
    if (found === null) continue
    const own = refusePhrase({ doc, classes, first: i, past: i + found.tokens.length }, found.sense)
    if (own === null) continue
    const sense = ofNeighbour(tokens, i, own, phrases.at(-1))
    const past = i + found.tokens.length
    phraseAt.fill(phrases.length, i, past)
    phrases.push({ first: i, past, sense })
    i = past - 1
  }
  takeHalvesOfKorea(tokens, phrases, phraseAt)
  giveCommonHouses(tokens, phrases)
  return { phrases, phraseAt }
}

/**
 * "The National Assembly" in news of Venezuela that never speaks of France: the house of the state spoken of most. Initials
 * ("an NSC spokesman") are Washington's.
 */
function giveCommonHouses(tokens: readonly Token[], phrases: Phrase[]): void {
  const counts = new Map<string, number>()
  for (const { sense } of phrases) {
    if (sense.kind === 'institution' || sense.country === undefined) continue
    counts.set(sense.country, (counts.get(sense.country) ?? 0) + 1)
  }
  const most = [...counts].reduce<[string, number] | null>(
    (best, one) => (best && best[1] >= one[1] ? best : one),
    null,
  )
  for (const [k, phrase] of phrases.entries()) {
    const { kind, name, side } = phrase.sense
    if (most === null || kind !== 'institution' || side === null || counts.has(side)) continue
    if (/^[A-Z]+$/.test(tokens[phrase.first]!.text)) continue
    if (COMMON_HOUSES.has(name.replaceAll(' ', '_')))
      phrases[k] = { ...phrase, sense: { ...phrase.sense, side: most[0] } }
  }
}

/** "The Mongolian National Security Council", "Iraq's National Assembly": a house by a common name, and whose it is. */
function ofNeighbour(tokens: readonly Token[], i: number, sense: Sense, before: Phrase | undefined): Sense {
  if (sense.kind !== 'institution' || before === undefined || before.sense.side === sense.side) return sense
  if (before.sense.side === null || !/^(?:state|adjective)$/.test(before.sense.kind)) return sense
  const gap = i - before.past
  const beside = gap === 0 || (gap === 1 && isPossessive(tokens[i - 1]))
  return beside ? { ...sense, side: before.sense.side } : sense
}

const KOREAS: ReadonlyMap<string, string> = new Map([
  ['North', 'North Korea'],
  ['South', 'South Korea'],
])

/** "The North", "the South's president": in an article that speaks of Korea, and where nothing follows that would name something else. */
function takeHalvesOfKorea(tokens: readonly Token[], phrases: Phrase[], phraseAt: Int32Array): void {
  const koreas =
    phrases.some(({ sense }) => sense.side === 'North Korea') || tokens.some(token => token.text === 'Koreas')
  if (!koreas) return
  for (const { index, text, sentence } of tokens) {
    const name = KOREAS.get(text)
    if (name === undefined || phraseAt[index]! >= 0 || tokens[index - 1]?.lower !== 'the') continue
    const next = tokens[index + 1]
    if (next?.sentence === sentence && (isCapitalized(next) || next.lower === 'of')) continue
    phraseAt[index] = phrases.length
    phrases.push({ first: index, past: index + 1, sense: { kind: 'state', name, side: name, country: name } })
  }
}

function longest(tokens: readonly Token[], start: number): Entry | null {
  let node: Node | undefined = PHRASES.next.get(tokens[start]!.lower)
  let found: Entry | null = null
  for (let i = start; node !== undefined; i++) {
    for (const entry of node.entries) {
      if (!fits(tokens, start, entry.tokens)) continue
      found = entry
      break
    }
    const next: Token | undefined = tokens[i + 1]
    if (next === undefined || next.sentence !== tokens[start]!.sentence) break
    node = node.next.get(next.lower)
  }
  return found
}

/** "US" is not "us", "Nice" is not "nice"; capitals throughout are a heading's way of writing. */
function fits(tokens: readonly Token[], start: number, written: readonly string[]): boolean {
  return written.every((word, k) => {
    const { text } = tokens[start + k]!
    if (text === word) return true
    if (/^[A-Z]{2,}$/.test(word)) return false
    return !/^\p{Lu}/u.test(word) || /^\p{Lu}/u.test(text)
  })
}

export type { Sense }
