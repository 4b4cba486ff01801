import type { AnnotatedText, Sentence } from '../../text/index.ts'
import { claimedWords, type Draft, inCueOrder, type Rule } from '../draft.ts'
import { readFrame } from '../plain-frames.ts'

/**
 * Plain cues that the labeller passed over, where nothing else claims their words: "He reassured the king that …", "The visit
 * is off, the embassy said.", "…, according to a statement". Headlines in capitals are passed over.
 */
export const readPlainCues: Rule = {
  id: 'plain-cue',
  amend: (drafts, text) => {
    const claimed = claimedWords(drafts, text.tokens.length)
    const made = text.sentences.flatMap(sentence => readSentence(text, sentence, claimed))
    return made.length === 0 ? drafts : inCueOrder([...drafts, ...made])
  },
}

/** The first attribution of a sentence whose words are free. */
function readSentence({ tokens }: AnnotatedText, sentence: Sentence, claimed: Uint8Array): Draft[] {
  for (let i = sentence.first; i < sentence.past; i++) {
    if (tokens[i]!.quoted || claimed[i] || isCapitals(tokens[i]!.text)) continue
    const frame = readFrame(tokens, sentence, i)
    if (
      frame &&
      [frame.source, frame.cue, frame.content].every(({ first, past }) => !claimed.subarray(first, past).includes(1))
    )
      return [{ ...frame, content: [frame.content], because: [readPlainCues.id] }]
  }
  return []
}

const isCapitals = (word: string): boolean => word.length > 1 && word === word.toUpperCase()
