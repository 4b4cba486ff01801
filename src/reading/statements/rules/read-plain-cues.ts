import type { AnnotatedText, Sentence } from '../../text/index.ts'
import { type Draft, inCueOrder, type Rule, type WordRange } from '../draft.ts'
import { phraseFrom, subjectBefore } from '../noun-phrase.ts'
import { SAYING, speechVerb, TELLING } from '../speech-verbs.ts'

/**
 * Plain cues that the labeller passed over, in sentences where it found nothing: "He reassured the king that …", "The visit is
 * off, the embassy said.", "…, according to a statement". Frames are tried from the surest to the loosest.
 */
export const readPlainCues: Rule = {
  id: 'plain-cue',
  amend: (drafts, text) => {
    const taken = new Uint8Array(text.sentences.length)
    for (const { source, cue, content } of drafts) {
      for (const range of [...(source ? [source] : []), cue, ...content]) {
        const last = text.tokens[range.past - 1]!.sentence
        taken.fill(1, text.tokens[range.first]!.sentence, last + 1)
      }
    }
    const made = text.sentences.filter(({ index }) => !taken[index]).flatMap(sentence => readSentence(text, sentence))
    return made.length === 0 ? drafts : inCueOrder([...drafts, ...made])
  },
}

function readSentence(text: AnnotatedText, sentence: Sentence): Draft[] {
  if (text.paragraphs[sentence.paragraph]?.heading) return []
  for (let i = sentence.first; i < sentence.past; i++) {
    if (text.tokens[i]!.quoted) continue
    const draft = readAccording(text, sentence, i) ?? readVerb(text, sentence, i)
    if (draft) return [draft]
  }
  return []
}

const make = (source: WordRange | null, cue: WordRange, content: WordRange): Draft => ({
  source,
  cue,
  content: [content],
  because: [readPlainCues.id],
})

/** "According to the ministry, talks go on." "Talks go on, according to the ministry." */
function readAccording({ tokens }: AnnotatedText, { first, past }: Sentence, i: number): Draft | null {
  if (tokens[i]!.lower !== 'according' || tokens[i + 1]?.lower !== 'to') return null
  const end = contentEnd(tokens, past)
  const source = phraseFrom(tokens, i + 2, end)
  if (!source) return null
  const cue = { first: i, past: i + 2 }
  if (i > first + 3) {
    const stop = tokens[i - 1]!.text === ',' ? i - 1 : i
    return make(source, cue, { first, past: stop })
  }
  const comma = nextComma(tokens, source.past, end)
  return comma > 0 && end - comma > 3 ? make(source, cue, { first: comma + 1, past: end }) : null
}

function readVerb(text: AnnotatedText, sentence: Sentence, i: number): Draft | null {
  const { tokens } = text
  const { first } = sentence
  const verb = /^VB[DZPN]$/.test(tokens[i]!.tag) ? speechVerb(tokens[i]!.lower) : null
  if (!verb) return null
  const end = contentEnd(tokens, sentence.past)
  let start = i
  while (
    start > first &&
    /^(?:RB|MD)$|^VB/.test(tokens[start - 1]!.tag) &&
    /^(?:has|have|had|also|later|then|.*ly)$/.test(tokens[start - 1]!.lower)
  )
    start--
  const subject = subjectBefore(tokens, start, first)
  const cue = { first: i, past: i + 1 }
  if (subject && tokens[subject.past - 1]) {
    const that = thatAfter(tokens, i, end, TELLING.has(verb))
    if (that > 0) return make(trim(tokens, subject), cue, { first: that, past: end })
    const before = subject.first - 1
    if (tokens[before]?.text === ',' && before - first >= 3 && endsSoon(tokens, i, end))
      return make(trim(tokens, subject), cue, { first, past: before })
    if (SAYING.has(verb) && startsClause(tokens, i + 1, end))
      return make(trim(tokens, subject), cue, { first: i + 1, past: end })
  }
  if (tokens[i - 1]?.text === ',' && i - 1 - first >= 3) {
    const source = phraseFrom(tokens, i + 1, end)
    if (source && source.past >= end - 8) return make(source, cue, { first, past: i - 1 })
  }
  return null
}

type Words = AnnotatedText['tokens']

/** Before the sentence's final stop. */
function contentEnd(tokens: Words, past: number): number {
  return /^[.?!…]+$/.test(tokens[past - 1]!.text) ? past - 1 : past
}

function nextComma(tokens: Words, from: number, end: number): number {
  for (let i = from; i < end && i < from + 16; i++) if (tokens[i]!.text === ',') return i
  return -1
}

/** The "that" of what is said: next to the verb, or after a hearer ("told the press that"), a day or a place. */
function thatAfter(tokens: Words, verb: number, end: number, hearer: boolean): number {
  for (let i = verb + 1; i < end - 2 && i <= verb + 10; i++) {
    const { lower, tag, text } = tokens[i]!
    if (lower === 'that' && /^(?:IN|WDT|DT)$/.test(tag) && (i === verb + 1 || startsClause(tokens, i + 1, end)))
      return i
    if (/^[,;:—–]$/.test(text) || /^(?:VB[DZP]|MD|WP)$/.test(tag)) return -1
    if (i === verb + 1 && !hearer && !/^(?:IN|NNP|RB|TO|CC)$/.test(tag)) return -1
  }
  return -1
}

/** "he would come", "the talks had failed", "there was no date": a subject and its verb. */
function startsClause(tokens: Words, from: number, end: number): boolean {
  if (!/^(?:DT|PRP\$?|NN|EX|JJ|CD|VBG)/.test(tokens[from]?.tag ?? '')) return false
  for (let i = from + 1; i < end && i < from + 12; i++) {
    const { tag, text } = tokens[i]!
    if (/^(?:VB[DZP]|MD)$/.test(tag)) return true
    if (/^[,;:—–]$/.test(text)) return false
  }
  return false
}

/** "…, he said.", "…, she told Reuters on Friday." */
function endsSoon(tokens: Words, verb: number, end: number): boolean {
  if (end - verb > 12) return false
  for (let i = verb + 1; i < end; i++)
    if (/^(?:VB[DZP]|MD|WP)$/.test(tokens[i]!.tag) || tokens[i]!.lower === 'that') return false
  return true
}

/** Without a comma at its end. */
const trim = (tokens: Words, { first, past }: WordRange): WordRange => ({
  first,
  past: tokens[past - 1]!.text === ',' ? past - 1 : past,
})
