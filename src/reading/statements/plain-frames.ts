import { CLOSING, OPENING, type Sentence, type Token } from '../text/index.ts'
import type { WordRange } from './draft.ts'
import { auxiliaryStart, phraseFrom, subjectBefore } from './noun-phrase.ts'
import { NOTING, PROMISING, QUOTING, SAYING, speechVerb, TELLING, WITH_PARTICLE } from './speech-verbs.ts'

/** Source, cue and content of one attribution, before anyone has asked what else the sentence holds. */
export type Frame = { readonly source: WordRange; readonly cue: WordRange; readonly content: WordRange }

type Words = readonly Token[]
/** A cue in its sentence: the words from `first` up to `end`, which leaves out the final stop. */
type Place = {
  readonly tokens: Words
  readonly first: number
  readonly end: number
  readonly cue: WordRange
  readonly verb: string
}

const CLAUSE_VERB = /^(?:VB[DZP]|MD)$/
const PAUSE = /^[,;:—–]$/

/** The attribution whose cue begins at a word of a sentence, where it has one of the plain frames; the surest are tried first. */
export function readFrame(tokens: Words, sentence: Sentence, i: number): Frame | null {
  const first = afterSemicolon(tokens, sentence.first, i)
  const end = /^[.?!…]+$/.test(tokens[sentence.past - 1]!.text) ? sentence.past - 1 : sentence.past
  if (tokens[i]!.lower === 'according') return readAccording(tokens, first, end, i)
  const found = cueAt(tokens, i, end)
  if (!found) return null
  const place = { tokens, first, end, ...found }
  const source = subjectBefore(tokens, auxiliaryStart(tokens, found.cue.first, first), first)
  const quoted = source && readQuoted(place, source)
  if (quoted || QUOTING.has(found.verb)) return quoted
  const told =
    source &&
    (readThat(place, source) ??
      readContentFirst(place, source) ??
      readClause(place, source) ??
      readObject(place, source))
  return told ?? readInverted(place)
}

/** "Talks were off, Reyes said; neither side had set a day, she added": each half has a cue of its own. */
function afterSemicolon(tokens: Words, start: number, i: number): number {
  for (let k = i - 1; k > start; k--) if (tokens[k]!.text === ';') return k + 1
  return start
}

/** "According to the ministry, talks go on." "Talks go on, according to the ministry." */
function readAccording(tokens: Words, first: number, end: number, i: number): Frame | null {
  const source = tokens[i + 1]?.lower === 'to' ? phraseFrom(tokens, i + 2, end) : null
  if (!source) return null
  const cue = { first: i, past: i + 2 }
  if (i > first + 3) return { source, cue, content: { first, past: tokens[i - 1]!.text === ',' ? i - 1 : i } }
  for (let comma = source.past; comma < end - 3 && comma < source.past + 16; comma++)
    if (tokens[comma]!.text === ',') return { source, cue, content: { first: comma + 1, past: end } }
  return null
}

/** "said", "point out", "was quoted by Interfax as saying" */
function cueAt(tokens: Words, i: number, end: number): Pick<Place, 'cue' | 'verb'> | null {
  const { lower, tag } = tokens[i]!
  if (!/^VB[DZPN]$/.test(tag)) return null
  const particle = WITH_PARTICLE.get(lower)
  if (particle) return tokens[i + 1]?.lower === particle ? { cue: { first: i, past: i + 2 }, verb: 'say' } : null
  if (lower === 'quoted' || lower === 'cited')
    for (let k = i + 1; k < end - 3 && k < i + 10; k++)
      if (tokens[k]!.lower === 'as' && tokens[k + 1]!.lower === 'saying')
        return { cue: { first: i, past: k + 2 }, verb: 'say' }
  const verb = speechVerb(lower)
  return verb ? { cue: { first: i, past: i + 1 }, verb } : null
}

/** “Is this an offer?” the chancellor asked. “We will come,” Reyes told reporters. */
function readQuoted({ tokens, end, cue }: Place, source: WordRange): Frame | null {
  const close = source.first - 1
  if (tokens[close]?.quote !== CLOSING || tokens[close]!.paragraph !== tokens[cue.first]!.paragraph) return null
  let open = close - 1
  while (open >= 0 && tokens[open]!.quote !== OPENING && tokens[open]!.quoted) open--
  if (tokens[open]?.quote !== OPENING || !/^[,.?!…—–-]+$/.test(tokens[close - 1]!.text)) return null
  return close - open > 2 && end - cue.past < 12 ? { source, cue, content: { first: open, past: close + 1 } } : null
}

/** "She said that …", "She told the press in Oslo that …" */
function readThat({ tokens, end, cue, verb }: Place, source: WordRange): Frame | null {
  for (let i = cue.past; i < end - 2 && i < cue.past + 10; i++) {
    const { lower, tag, text } = tokens[i]!
    if (lower === 'that' && (i === cue.past || startsClause(tokens, i + 1, end)))
      return { source, cue, content: { first: i, past: end } }
    if (PAUSE.test(text) || CLAUSE_VERB.test(tag) || tag === 'WP') return null
    if (i === cue.past && !TELLING.has(verb) && !/^(?:IN|NNP|RB|TO|CC)$/.test(tag)) return null
  }
  return null
}

/** "The visit is off, the embassy said on Friday.", "…, an official said, despite …": no clause before the next pause. */
function readContentFirst({ tokens, first, end, cue }: Place, source: WordRange): Frame | null {
  const comma = source.first - 1
  if (tokens[comma]?.text !== ',' || comma - first < 3) return null
  for (let i = cue.past; i < end && !/^[,;]$/.test(tokens[i]!.text); i++) {
    const { lower, tag } = tokens[i]!
    if (i > cue.past + 11 || lower === 'that' || CLAUSE_VERB.test(tag) || tag === 'WP') return null
  }
  return { source, cue, content: { first, past: comma } }
}

/** "She said the talks were over." */
function readClause({ tokens, end, cue, verb }: Place, source: WordRange): Frame | null {
  return SAYING.has(verb) && startsClause(tokens, cue.past, end)
    ? { source, cue, content: { first: cue.past, past: end } }
    : null
}

/** "The two leaders pledged to meet again." "She stressed the need for talks." */
function readObject({ tokens, end, cue, verb }: Place, source: WordRange): Frame | null {
  const next = tokens[cue.past]
  if (!next || end - cue.past < 2) return null
  const follows = PROMISING.has(verb) ? next.lower === 'to' : NOTING.has(verb) && /^(?:DT|PRP\$|NN|JJ)/.test(next.tag)
  return follows ? { source, cue, content: { first: cue.past, past: end } } : null
}

/** "The visit is off, said the embassy." */
function readInverted({ tokens, first, end, cue }: Place): Frame | null {
  const comma = cue.first - 1
  if (tokens[comma]?.text !== ',' || comma - first < 3) return null
  const source = phraseFrom(tokens, cue.past, end)
  const follows = source && (source.past === end || tokens[source.past]!.text === ',' || source.past >= end - 8)
  return follows ? { source, cue, content: { first, past: comma } } : null
}

/** "he would come", "the talks had failed", "there was no date": a subject and its verb. */
function startsClause(tokens: Words, from: number, end: number): boolean {
  if (!/^(?:DT|PRP\$?|NN|EX|JJ|CD|VBG)/.test(tokens[from]?.tag ?? '')) return false
  for (let i = from + 1; i < end && i < from + 12; i++) {
    if (CLAUSE_VERB.test(tokens[i]!.tag)) return true
    if (PAUSE.test(tokens[i]!.text)) return false
  }
  return false
}
