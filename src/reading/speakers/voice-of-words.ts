import type { SourceKind } from '#domain'
import type { Entity, Mention } from '../entities/entity.ts'
import type { AnnotatedText } from '../text/index.ts'
import type { Voice } from './roster.ts'
import type { SourcePhrase } from './source-phrase.ts'
import {
  BODY_NOUNS,
  GROUP_NOUNS,
  LAWMAKER_NOUNS,
  MEDIA_NOUNS,
  OFFICIAL_NOUNS,
  SIDELESS_NOUNS,
  SOURCE_NOUNS,
} from './speaker-words.ts'
import { spanOf } from './token-range.ts'

/** True for "officials", "one source", "analysts", "state media": somebody who speaks without a name of their own. */
export const isUnnamedNoun = (word: string): boolean =>
  OFFICIAL_NOUNS.has(word) ||
  SOURCE_NOUNS.has(word) ||
  SIDELESS_NOUNS.has(word) ||
  GROUP_NOUNS.has(word) ||
  word === 'media'

/** The voice of somebody of whom only the words of the phrase tell: "a senior U.S. official", "sources close to the talks". */
export function voiceOfWords(doc: AnnotatedText, phrase: SourcePhrase): Voice {
  const proper = properName(doc, phrase)
  if (proper !== null) return proper
  const name = nameless(doc, phrase)
  const { word } = phrase
  const plural = isPlural(doc, phrase)
  const body = BODY_NOUNS.has(word) && !GROUP_NOUNS.has(word)
  const named = body && word !== 'media' && phrase.determiner !== 'indefinite' && phrase.determiner !== 'another'
  const single = !plural && !body
  return {
    key: single && phrase.determiner !== 'bare' ? null : `words ${name.toLowerCase()}`,
    name,
    named,
    kind: kindOf(word, body, plural),
    side: sideFromWords(doc, phrase),
    ...(LAWMAKER_NOUNS.has(word) ? { speaksForSide: false } : {}),
    noun: word,
    plural,
  }
}

/** A name that no table knows: "Reynolds", "consultancy Oxford Economics". */
function properName(doc: AnnotatedText, phrase: SourcePhrase): Voice | null {
  const { first, past, head, word } = phrase
  const isProper = (i: number) => /^NNP/.test(doc.tokens[i]!.tag) && /^\p{Lu}/u.test(doc.tokens[i]!.text)
  if (isUnnamedNoun(word) || BODY_NOUNS.has(word) || !isProper(head)) return null
  let from = head
  while (
    from > first &&
    (isProper(from - 1) || (doc.tokens[from - 1]!.lower === 'of' && from - 2 >= first && isProper(from - 2)))
  )
    from--
  let to = head + 1
  while (to < past && isProper(to)) to++
  const { start, end } = spanOf(doc, { first: from, past: to })
  const name = doc.text.slice(start, end).replace(/\s+/g, ' ')
  const key = `named ${name.toLowerCase()}`
  // "Europeans", "African-Americans"
  if (doc.tokens[head]!.tag === 'NNPS' && to - from === 1)
    return { ...UNKNOWN, key, name, named: false, kind: 'group', plural: true }
  if (!BODY_NAME.test(name)) return { ...UNKNOWN, key, name, named: true, kind: 'person', plural: false }
  return { key, name, named: true, kind: 'institution', side: sideFromWords(doc, phrase), plural: false }
}

const UNKNOWN = { side: null } as const
const BODY_NAME =
  /\b(?:Center|Centre|Foundation|Institut\w+|University|College|Group|Association|Council|Committee|Agency|Bank|Inc\.?|Corp\.?|Co\.|Company|Party|Union|Fund|Society|Federation|Forum|Economics|First|Watch|International|Network|Campaign|News|Times|Post|Initiative|Project|Alliance|Coalition|Department|Office|Ministry|Commission|Board|Bureau|Service|Court)$/

/** "The world", "that declaration": words for no person are no "he". */
function kindOf(word: string, body: boolean, plural: boolean): SourceKind {
  if (MEDIA_NOUNS.has(word)) return 'outlet'
  if (body) return 'institution'
  if (plural) return 'group'
  return isUnnamedNoun(word) || /(?:man|woman|person|er|or)$/.test(word) ? 'person' : 'institution'
}

/** The phrase without its article: "senior U.S. official". */
function nameless(doc: AnnotatedText, { first, past, head }: SourcePhrase): string {
  let from = first
  while (from < head && /^(?:a|an|the|one|another|some|these|those|this|that)$/.test(doc.tokens[from]!.lower)) from++
  let to = head + 1
  while (to < past && !/^(?:,|who|whom|which|—|–)$/.test(doc.tokens[to]!.lower)) to++
  const { start, end } = spanOf(doc, { first: from, past: to })
  return doc.text.slice(start, end).replace(/\s+/g, ' ')
}

function isPlural(doc: AnnotatedText, { first, head, word }: SourcePhrase): boolean {
  if (doc.tokens[first]!.lower === 'one') return false // "one of the officials"
  return /^(?:people|others|both|some|many|most|several|few|men|women|media|police)$/.test(word) ||
    /S$/.test(doc.tokens[head]!.tag)
    ? true
    : /[^s]s$/.test(word) && isUnnamedNoun(word.slice(0, -1))
}

/** "a U.S. official", "officials in Tehran", "a source from Russia's defence ministry"; but not "people close to the Kremlin". */
function sideFromWords(doc: AnnotatedText, phrase: SourcePhrase): string | null {
  if (SIDELESS_NOUNS.has(phrase.word) && !LAWMAKER_NOUNS.has(phrase.word)) return null
  const words = doc.tokens.slice(phrase.first, phrase.head).map(({ lower }) => lower)
  if (words.some(word => OF_NO_STATE.test(word))) return null
  const before = phrase.inner.find(({ past }) => past <= phrase.head)
  const said = before && sideOf(before)
  if (said) return said
  if (phrase.possessor) return SOURCE_NOUNS.has(phrase.word) ? null : sideOf(phrase.possessor)
  for (const one of phrase.inner) {
    if (one.first <= phrase.head) continue
    const link = doc.tokens
      .slice(phrase.head + 1, one.first)
      .map(({ lower }) => lower)
      .filter(word => word !== 'the')
    if (link[0] === 'in' && AWAY.test(phrase.word) && /^(?:state|place)$/.test(one.entities[0]?.kind ?? '')) continue
    if (link.length === 1 && /^(?:of|for|from|in|at|within|inside)$/.test(link[0]!)) return sideOf(one)
  }
  if (/^(?:senators?|congress(?:wo)?m[ae]n|republicans?|democrats?)$/.test(phrase.word)) return 'United States'
  return words.includes('administration') && OFFICIAL_NOUNS.has(phrase.word) ? 'United States' : null
}

/** "A Western diplomat", "Gulf officials": of several states, and of none. */
const OF_NO_STATE = /^(?:western|european|arab|african|asian|gulf|nordic|baltic|balkan|latin|regional)$/
/** "A diplomat in Tehran" need not be Iran's; "officials in Tehran" are. */
const AWAY = /^(?:diplomats?|sources?|person|people|envoys?|ambassadors?)$/

function sideOf({ entities }: Mention): string | null {
  const sides = new Set(entities.map(one => sideOfOne(one)))
  return sides.size === 1 ? [...sides][0]! : null
}

const sideOfOne = ({ kind, side, country, named }: Entity): string | null =>
  kind === 'outlet' || !named ? null : kind === 'place' ? (country ?? side) : side
