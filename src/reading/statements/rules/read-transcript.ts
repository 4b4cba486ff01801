import type { AnnotatedText } from '../../text/index.ts'
import { type Draft, inCueOrder, type Rule, type WordRange } from '../draft.ts'
import { readTurns, type Transcript } from '../transcript-turns.ts'

/**
 * "MS. ORTEGA: The talks are on." Each turn is one statement; a reporter's question is none. What others are said to have said
 * in a turn stays beside it; the speaker's own "I think" does not.
 */
export const readTranscript: Rule = {
  id: 'transcript-turn',
  amend: (drafts, text) => {
    const transcript = readTurns(text)
    if (!transcript) return drafts
    const { turns } = transcript
    const silent = silentWords(transcript, text)
    const kept = drafts.filter(
      draft =>
        draft.source !== null && !silent[draft.cue.first] && !silent[draft.source.first] && !isOwnWord(draft, text),
    )
    const spoken = turns.filter(({ question, body }) => !question && body.length > 0)
    const made = spoken.map(({ label, colon, body }) => statement(label, colon, body))
    return inCueOrder([...kept, ...openingOf(transcript, text), ...made])
  },
}

/** Words that are nobody's statement: labels, and what reporters ask. */
function silentWords({ turns }: Transcript, { tokens }: AnnotatedText): Uint8Array {
  const silent = new Uint8Array(tokens.length)
  for (const { label, colon, body, question } of turns) {
    silent.fill(1, label.first, colon + 1)
    if (question) for (const { first, past } of body) silent.fill(1, first, past)
  }
  return silent
}

const statement = (label: WordRange, colon: number, body: readonly WordRange[]): Draft => ({
  source: label,
  cue: { first: colon, past: colon + 1 },
  content: body,
  because: [readTranscript.id],
})

/** "I think", "we believe": in a transcript, the speaker of the turn. */
const isOwnWord = ({ source }: Draft, { tokens }: AnnotatedText): boolean =>
  source !== null && source.past - source.first === 1 && /^(?:i|we)$/.test(tokens[source.first]!.lower)

/**
 * An excerpt that begins in the middle of a turn: its words are whoever's answers first, where they are spoken ("We have made
 * clear …"). Lines without a stop ("2:34 P.M. EDT") are no words of theirs.
 */
function openingOf({ opening, turns }: Transcript, { tokens }: AnnotatedText): Draft[] {
  const body = opening.filter(({ past }) => /^[.?!—–-]$/.test(tokens[past - 1]!.text))
  const speaker = turns.find(({ question }) => !question)
  const speaks = body.some(({ first, past }) =>
    tokens.slice(first, past).some(({ lower, quoted }) => !quoted && /^(?:i|we|our|us)$/.test(lower)),
  )
  return speaker && speaks ? [statement(speaker.label, speaker.colon, body)] : []
}
