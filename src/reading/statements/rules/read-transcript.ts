import type { Token } from '../../text/index.ts'
import type { Draft, QuotedText, Rule, WordRange } from '../draft.ts'
import { meets } from '../draft.ts'

/** A turn of a transcript: who speaks, the colon, and what is said up to the next label. */
type Turn = { readonly label: WordRange; readonly colon: number; readonly body: readonly WordRange[] }

const MOST_LABEL_WORDS = 8

/**
 * "MS. ORTEGA: The talks are on." A speaker's label opens its paragraph in capitals and ends in a colon; a text with two of
 * them, or with questions labelled Q, is a transcript. Each turn is one statement. A reporter's question is none.
 */
export const readTranscript: Rule = {
  id: 'transcript-turn',
  amend: (drafts, article) => {
    const turns = findTurns(article)
    if (turns.length < 2) return drafts
    const spoken = turns.filter(({ label, body }) => !isQuestioner(article.text.tokens, label) && body.length > 0)
    const labels = turns.map(({ label, colon }) => ({ first: label.first, past: colon + 1 }))
    const kept = drafts.filter(
      ({ cue, source }) => !labels.some(label => meets(label, source ?? cue) || meets(label, cue)),
    )
    return [...kept, ...spoken.map(draftTurn)].sort((a, b) => a.cue.first - b.cue.first)
  },
}

const draftTurn = ({ label, colon, body }: Turn): Draft => ({
  source: label,
  cue: { first: colon, past: colon + 1 },
  content: body,
  confidence: 1,
  because: [readTranscript.id],
})

function findTurns({ text }: QuotedText): readonly Turn[] {
  const { tokens, sentences, paragraphs } = text
  const turns: (Turn & { body: WordRange[] })[] = []
  for (const paragraph of paragraphs) {
    const first = sentences[paragraph.first]!.first
    const past = sentences[paragraph.past - 1]!.past
    const colon = labelEnd(tokens, first, past)
    const question = colon < 0 && tokens[first]!.text === 'Q'
    const start = colon >= 0 ? colon + 1 : question ? first + 1 : first
    if (colon >= 0 || question) {
      turns.push({ label: { first, past: Math.max(first + 1, colon) }, colon: Math.max(first, colon), body: [] })
    }
    if (start < past && !isDirection(tokens, first, past)) turns.at(-1)?.body.push({ first: start, past })
  }
  return turns
}

/** Place of the colon that ends a speaker's label at the start of a paragraph, or -1. */
function labelEnd(tokens: readonly Token[], first: number, past: number): number {
  for (let i = first; i < past && i <= first + MOST_LABEL_WORDS; i++) {
    const word = tokens[i]!.text
    if (word === ':') return i > first && tokens[i]!.start === tokens[i - 1]!.end ? i : -1
    if (!isLabelWord(word)) return -1
  }
  return -1
}

/** Capitals ("MS.", "PRESIDENT", "McKAY", "O'NEILL", "P.M.") and what may stand among them ("SENIOR OFFICIAL #2", "(via interpreter)" apart). */
const isLabelWord = (word: string) =>
  /^(?:(?:Mc|Mac)?[\p{Lu}\p{N}][\p{Lu}\p{N}.'’‐-]*|[#&(),.]|Mr\.|Ms\.|Mrs\.|Dr\.)$/u.test(word)

const isQuestioner = (tokens: readonly Token[], { first, past }: WordRange) =>
  past - first <= 2 &&
  /^(?:Q|QUESTION|QUESTIONER|REPORTER|REPORTERS|PRESS|MODERATOR|OPERATOR)$/.test(tokens[past - 1]!.text)

/** "(Laughter.)", "[Crosstalk]" */
const isDirection = (tokens: readonly Token[], first: number, past: number) =>
  /^[([]$/.test(tokens[first]!.text) && /^[)\]]$/.test(tokens[past - 1]!.text)
