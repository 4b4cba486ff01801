import type { Token } from '../../text/index.ts'
import type { VerbGroup } from './phrase.ts'

const BE = new Set("be am is are was were been being 's 're 'm ’s ’re ’m".split(' '))
const HAVE = new Set("have has had having 've ’ve".split(' '))
const DO = new Set('do does did'.split(' '))
const NOT = new Set("not n't n’t never".split(' '))
const WILL = new Set("will shall 'll ’ll wo sha".split(' '))
const COPULAS = new Set(
  'remain remains remained seem seems seemed appear appears appeared look looks looked become becomes became stay stays stayed'.split(
    ' ',
  ),
)

const isVerb = (token: Token | undefined): token is Token => token !== undefined && /^(?:VB|MD)/.test(token.tag)
const isAdverb = (token: Token | undefined): token is Token =>
  token !== undefined && (/^RB/.test(token.tag) || NOT.has(token.lower) || token.lower === 'either')
const isAuxiliary = (token: Token) =>
  token.tag === 'MD' || BE.has(token.lower) || HAVE.has(token.lower) || DO.has(token.lower)

/**
 * The verb group that begins at `first`, or null: "would not have been postponed", "to meet", "meeting", "is going to meet".
 * `past` bounds the search. Adverbs inside belong to it.
 */
export function readVerbGroup(tokens: readonly Token[], first: number, past: number): VerbGroup | null {
  const parts: Token[] = []
  let at = first
  const infinitive = tokens[at]?.lower === 'to' && leadsToVerb(tokens, at + 1, past)
  if (infinitive) at++
  while (at < past) {
    const token = tokens[at]!
    const last = parts.at(-1)
    if (isAdverb(token) && (parts.length > 0 || infinitive) && adverbInside(tokens, at, past, last)) at++
    else if (isVerb(token) && (last === undefined || follows(last, token))) {
      parts.push(token)
      at++
    } else if (goingTo(tokens, at, parts)) {
      parts.push(tokens[at + 1]!)
      at += 2
    } else break
  }
  if (parts.length === 0) return null
  const isDenied = parts[0]!.tag === 'VBG' && NOT.has(tokens[first - 1]?.lower ?? '')
  return describe(tokens.slice(first, at), parts, { first, past: at, infinitive, isDenied })
}

/** "is going to meet", "is to meet": the "to" inside a group. */
function goingTo(tokens: readonly Token[], at: number, parts: readonly Token[]): boolean {
  const last = parts.at(-1)
  if (tokens[at]?.lower !== 'to' || !last || tokens[at + 1]?.tag !== 'VB') return false
  const going = last.lower === 'going' && parts.length > 1 && BE.has(parts.at(-2)!.lower)
  const isTo = parts.length === 1 && BE.has(last.lower) && last.tag !== 'VB'
  return going || isTo
}

function leadsToVerb(tokens: readonly Token[], at: number, past: number): boolean {
  while (at < past && isAdverb(tokens[at])) at++
  return at < past && tokens[at]!.tag === 'VB'
}

/** An adverb belongs to the group where a verb of the group follows, or where it is the "not" of an auxiliary. */
function adverbInside(tokens: readonly Token[], at: number, past: number, last: Token | undefined): boolean {
  if (last && isAuxiliary(last) && NOT.has(tokens[at]!.lower)) return true
  let next = at
  while (next < past && isAdverb(tokens[next])) next++
  const verb = tokens[next]
  return next < past && isVerb(verb) && (last === undefined || follows(last, verb))
}

/** Whether `next` continues a group whose last verb is `last`: modal + stem, have + participle, be + participle or gerund, do + stem. */
function follows(last: Token, next: Token): boolean {
  if (last.tag === 'MD' || DO.has(last.lower)) return next.tag === 'VB' || next.tag === 'VBP' || next.tag === 'VBN'
  if (HAVE.has(last.lower)) return next.tag === 'VBN' || next.tag === 'VBD' || next.lower === 'been'
  if (BE.has(last.lower))
    return (
      next.tag === 'VBN' || next.tag === 'VBG' || next.tag === 'VBD' || (last.lower === 'been' && next.tag === 'VBN')
    )
  if (last.lower === 'going' || last.lower === 'get' || last.lower === 'gets' || last.lower === 'got')
    return next.tag === 'VBN' || next.tag === 'VB'
  return false
}

type Bounds = {
  readonly first: number
  readonly past: number
  readonly infinitive: boolean
  /** "not" stands before a gerund: "not meeting him would be a mistake". */
  readonly isDenied: boolean
}

function describe(
  words: readonly Token[],
  parts: readonly Token[],
  { first, past, infinitive, isDenied }: Bounds,
): VerbGroup {
  const main = parts.at(-1)!
  const lead = parts[0]!
  const before = parts.at(-2)
  const modal = parts.find(part => part.tag === 'MD')
  const going = parts.some((part, i) => part.lower === 'going' && i < parts.length - 1)
  const isTo = words.some((word, i) => word.lower === 'to' && i > 0)
  const future = going || isTo || (modal !== undefined && WILL.has(modal.lower))
  const participleMain = main.tag === 'VBN' || main.tag === 'VBD'
  const perfect = parts.some((part, i) => HAVE.has(part.lower) && i < parts.length - 1)
  const passive = before !== undefined && BE.has(before.lower) && participleMain
  return {
    kind: 'verb',
    first,
    past,
    main: main.index,
    form: formOf(lead, infinitive),
    tense: future ? 'future' : tenseOf(lead, infinitive, perfect),
    modal: modal && !WILL.has(modal.lower) ? plainModal(modal.lower) : null,
    negated: words.some(word => NOT.has(word.lower)) || isDenied,
    passive,
    perfect,
    progressive: main.tag === 'VBG' && before !== undefined && BE.has(before.lower) && !going,
    copula: (BE.has(main.lower) && parts.length >= 1 && !passive) || COPULAS.has(main.lower),
  }
}

function formOf(lead: Token, infinitive: boolean): VerbGroup['form'] {
  if (infinitive) return 'infinitive'
  if (lead.tag === 'VBG') return 'gerund'
  if (lead.tag === 'VBN') return 'participle'
  return lead.tag === 'VB' ? 'infinitive' : 'finite'
}

function tenseOf(lead: Token, infinitive: boolean, perfect: boolean): VerbGroup['tense'] {
  if (infinitive || lead.tag === 'VB') return 'none'
  if (perfect || lead.tag === 'VBD') return 'past'
  if (lead.tag === 'VBZ' || lead.tag === 'VBP') return 'present'
  return lead.tag === 'MD' ? 'present' : 'none'
}

const plainModal = (word: string) => (word === "'d" || word === '’d' ? 'would' : word === 'ca' ? 'can' : word)
