import type { Mention } from '../../entities/index.ts'
import type { AnnotatedText, Sentence, Token } from '../../text/index.ts'
import type { TimeExpression } from '../../times/index.ts'
import { meetingNoun } from '../words/meeting-nouns.ts'
import type { Phrase, WordRole } from './phrase.ts'
import { type MentionsAt, readNounPhrase } from './read-noun-phrase.ts'
import { readVerbGroup } from './read-verb-group.ts'

const CONJUNCTIONS = new Set('and or but nor & plus'.split(' '))
const RELATIVES = new Set('who which whom whose'.split(' '))
const SUBORDINATORS = new Set(
  'that if unless whether because although though while when once until since before after as where why how so lest'.split(
    ' ',
  ),
)
const QUOTES = new Set(['“', '”', '"', "''", '``', '‘', '’', "'"])

/** What the splitter needs to know of a whole text, made once. */
export type Marks = {
  readonly mentionsAt: MentionsAt
  readonly timeAt: ReadonlyMap<number, { readonly past: number; readonly time: TimeExpression }>
}

export function marksOf(doc: AnnotatedText, mentions: readonly Mention[], times: readonly TimeExpression[]): Marks {
  const mentionsAt = new Map<number, Mention[]>()
  for (const mention of mentions) mentionsAt.set(mention.first, [...(mentionsAt.get(mention.first) ?? []), mention])
  for (const list of mentionsAt.values()) list.sort((a, b) => b.past - a.past)
  const timeAt = new Map<number, { past: number; time: TimeExpression }>()
  let token = 0
  for (const time of [...times].sort((a, b) => a.span.start - b.span.start)) {
    while (token < doc.tokens.length && doc.tokens[token]!.end <= time.span.start) token++
    let past = token
    while (past < doc.tokens.length && doc.tokens[past]!.start < time.span.end) past++
    if (past > token && time.time.kind !== 'relation' && !namesMeeting(doc.tokens, token, past))
      timeAt.set(token, { past, time })
  }
  return { mentionsAt, timeAt }
}

/** "The NATO summit": a time as well, but first of all a meeting, which the phrases have to show; so have those of "two days after he met Xi". */
const namesMeeting = (tokens: readonly Token[], first: number, past: number) =>
  tokens.slice(first, past).some(token => meetingNoun(token.lower) !== undefined)

/** Cuts a sentence into phrases: times, noun phrases, verb groups, and the words and signs between them. */
export function splitPhrases(doc: AnnotatedText, sentence: Sentence, marks: Marks): Phrase[] {
  const { tokens } = doc
  const phrases: Phrase[] = []
  let at = sentence.first
  while (at < sentence.past) {
    const phrase = phraseAt(tokens, at, sentence.past, marks)
    phrases.push(phrase)
    at = phrase.past
  }
  return phrases
}

function phraseAt(tokens: readonly Token[], at: number, past: number, marks: Marks): Phrase {
  const token = tokens[at]!
  const time = marks.timeAt.get(at)
  if (time && time.past <= past && !modifies(tokens, time.past, past)) {
    return { kind: 'time', first: at, past: time.past, time: time.time }
  }
  const verb = verbHere(tokens, at, past, marks)
  if (verb) return verb
  if (!marks.mentionsAt.has(at)) {
    const role = roleOf(token)
    if (role) return { kind: 'word', first: at, past: at + 1, role }
  }
  return (
    readNounPhrase(tokens, at, beforeTime(tokens, at, past, marks), marks.mentionsAt) ?? {
      kind: 'word',
      first: at,
      past: at + 1,
      role: lateRole(token),
    }
  )
}

/** A phrase ends where a time of its own begins: "Baghdad ‸ last month". */
function beforeTime(tokens: readonly Token[], at: number, past: number, { timeAt }: Marks): number {
  for (let k = at + 1; k < Math.min(past, at + LONGEST); k++) {
    const time = timeAt.get(k)
    if (time && time.past <= past && !modifies(tokens, time.past, past)) return k
  }
  return past
}

const LONGEST = 12

/** A time right before a noun belongs to that noun: "next week's summit", "a Friday meeting". */
function modifies(tokens: readonly Token[], next: number, past: number): boolean {
  const token = tokens[next]
  if (!token || next >= past) return false
  if (token.tag === 'POS' || /^['’]s?$/.test(token.text)) return true
  return /^NNS?$/.test(token.tag) && tokens[next - 1]!.end + 1 >= token.start
}

function verbHere(tokens: readonly Token[], at: number, past: number, marks: Marks): Phrase | null {
  const token = tokens[at]!
  if (marks.mentionsAt.has(at) && !/^(?:VB|MD)/.test(token.tag)) return null
  if (token.lower !== 'to' && !/^(?:VB|MD)/.test(token.tag)) return null
  // "meeting" after a determiner or adjective is the noun, whatever its tag.
  const before = tokens[at - 1]
  if (token.tag === 'VBG' && before && /^(?:DT|JJ|PRP\$|POS)/.test(before.tag)) return null
  return readVerbGroup(tokens, at, past)
}

function roleOf(token: Token): WordRole | null {
  const { lower, tag } = token
  if (token.text === ',') return 'comma'
  if (/^[–—]$|^--+$/.test(token.text)) return 'dash'
  if (/^[([]$/.test(token.text)) return 'open'
  if (/^[)\]]$/.test(token.text)) return 'close'
  if (QUOTES.has(token.text) && tag !== 'POS') return 'quote'
  if (/^[.!?;:…]+$/.test(token.text)) return 'stop'
  if (RELATIVES.has(lower)) return 'relative'
  if (CONJUNCTIONS.has(lower)) return 'conjunction'
  if (
    SUBORDINATORS.has(lower) &&
    (tag === 'IN' || /^W/.test(tag) || lower === 'if' || lower === 'whether' || lower === 'once')
  )
    return 'subordinator'
  if (tag === 'IN' || tag === 'TO') return 'preposition'
  if (tag === 'RP') return 'particle'
  return null
}

function lateRole(token: Token): WordRole {
  if (/^JJ/.test(token.tag)) return 'adjective'
  return /^(?:RB|WRB)/.test(token.tag) ? 'adverb' : 'other'
}
