import type { AnnotatedText, Sentence, Token } from '../../text/index.ts'
import { claimedWords, type Draft, inCueOrder, type Rule, type WordRange } from '../draft.ts'
import { type Frame, readFrame } from '../plain-frames.ts'

/**
 * Plain cues that the labeller passed over: "He reassured the king that …", "The visit is off, the embassy said.", "…, according
 * to a statement". What is said may hold other attributions whole ("The visit that was expected this week is off, she said"), and
 * ends where one begins that goes beyond it. Headlines in capitals are passed over.
 */
export const readPlainCues: Rule = {
  id: 'plain-cue',
  amend: (drafts, text) => {
    const bySentence = Map.groupBy(drafts, ({ cue }) => text.tokens[cue.first]!.sentence)
    const spoken = claimedWords(
      drafts.map(draft => ({ ...draft, source: null })),
      text.tokens.length,
    )
    const made = text.sentences.flatMap(sentence =>
      readSentence(text, sentence, { spoken, others: bySentence.get(sentence.index) ?? [] }),
    )
    return made.length === 0 ? drafts : inCueOrder([...drafts, ...made])
  },
}

type Found = {
  /** Words of cues and contents. */
  readonly spoken: Uint8Array
  /** What was found in the sentence. */
  readonly others: readonly Draft[]
}

/** The first attribution of a sentence that was not found before. */
function readSentence({ tokens }: AnnotatedText, sentence: Sentence, { spoken, others }: Found): Draft[] {
  for (let i = sentence.first; i < sentence.past; i++) {
    if (tokens[i]!.quoted || spoken[i] || isCapitals(tokens[i]!.text)) continue
    const frame = readFrame(tokens, sentence, i)
    if (!frame || isTaken(frame.source, spoken) || isTaken(frame.cue, spoken)) continue
    const content = freePart(frame, spoken, others)
    if (content) return [{ ...frame, content: [withoutComma(content, tokens)], because: [readPlainCues.id] }]
  }
  return []
}

const isTaken = ({ first, past }: WordRange, words: Uint8Array): boolean => words.subarray(first, past).includes(1)

/** All of the content where what it holds, it holds whole; else up to the first word of another's. */
function freePart({ cue, content }: Frame, spoken: Uint8Array, others: readonly Draft[]): WordRange | null {
  if (!isTaken(content, spoken)) return content
  const inside = ({ first, past }: WordRange) => content.first <= first && past <= content.past
  const beside = ({ first, past }: WordRange) => past <= content.first || first >= content.past
  const whole = others.every(draft => {
    const parts = [draft.cue, ...draft.content]
    return parts.every(beside) || (parts.every(inside) && (draft.source === null || inside(draft.source)))
  })
  if (whole) return content
  if (content.first < cue.first) return null
  const past = spoken.indexOf(1, content.first)
  return past - content.first > 2 ? { first: content.first, past } : null
}

const withoutComma = ({ first, past }: WordRange, tokens: readonly Token[]): WordRange =>
  tokens[past - 1]!.text === ',' ? { first, past: past - 1 } : { first, past }

const isCapitals = (word: string): boolean => word.length > 1 && word === word.toUpperCase()
