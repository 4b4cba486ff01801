import type { AnnotatedText, Sentence } from '../../text/index.ts'
import { type Draft, inCueOrder, type Rule } from '../draft.ts'
import { readFrame } from '../plain-frames.ts'

/**
 * Plain cues that the labeller passed over, in sentences where it found nothing: "He reassured the king that …", "The visit is
 * off, the embassy said.", "…, according to a statement".
 */
export const readPlainCues: Rule = {
  id: 'plain-cue',
  amend: (drafts, text) => {
    const taken = sentencesOf(drafts, text)
    const made = text.sentences.filter(({ index }) => !taken[index]).flatMap(sentence => readSentence(text, sentence))
    return made.length === 0 ? drafts : inCueOrder([...drafts, ...made])
  },
}

/** The sentences that have a word of an attribution. */
function sentencesOf(drafts: readonly Draft[], { tokens, sentences }: AnnotatedText): Uint8Array {
  const taken = new Uint8Array(sentences.length)
  for (const { source, cue, content } of drafts)
    for (const { first, past } of [...(source ? [source] : []), cue, ...content])
      taken.fill(1, tokens[first]!.sentence, tokens[past - 1]!.sentence + 1)
  return taken
}

/** The first attribution of a sentence; headings are passed over. */
function readSentence({ tokens, paragraphs }: AnnotatedText, sentence: Sentence): Draft[] {
  if (paragraphs[sentence.paragraph]!.heading) return []
  for (let i = sentence.first; i < sentence.past; i++) {
    const frame = tokens[i]!.quoted ? null : readFrame(tokens, sentence, i)
    if (frame) return [{ ...frame, content: [frame.content], because: [readPlainCues.id] }]
  }
  return []
}
