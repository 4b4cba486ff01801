import type { AnnotatedText, Token } from '../text/index.ts'
import type { WordRange } from './draft.ts'

/** A turn of a transcript: the speaker's label, its colon (or the label itself: "Q"), and what is said up to the next label. */
export type Turn = {
  readonly label: WordRange
  readonly colon: number
  readonly body: readonly WordRange[]
  readonly question: boolean
}

/** A text as a transcript: its turns, and what is said before the first label. */
export type Transcript = { readonly opening: readonly WordRange[]; readonly turns: readonly Turn[] }

const MOST_LABEL_WORDS = 8

/**
 * Reads a text as a transcript, or gives null where it is none. Labels open their paragraphs and end in a colon. Labels in
 * capitals make a transcript where one of them comes again, has a title or office ("MS.") or asks ("Q"); labels in small letters
 * ("Ortega:") where two speakers take turns.
 */
export function readTurns({ tokens, sentences, paragraphs }: AnnotatedText): Transcript | null {
  const spoken = paragraphs.map(
    ({ first, past }): WordRange => ({
      first: sentences[first]!.first,
      past: sentences[past - 1]!.past,
    }),
  )
  const labels = spoken.map(range => findLabel(tokens, range))
  const isLabel = labelTest(labels.filter(label => label !== null))
  if (!isLabel) return null
  const opening: WordRange[] = []
  const turns: (Turn & { body: WordRange[] })[] = []
  spoken.forEach((range, i) => {
    const label = labels[i]
    const opens = label && isLabel(label)
    if (opens) turns.push({ label: label.at, colon: label.colon, body: [], question: label.question })
    const body = { first: opens ? label.colon + 1 : range.first, past: range.past }
    if (body.first >= body.past || isDirection(tokens, body)) return
    if (turns.length > 0) turns.at(-1)!.body.push(body)
    else opening.push(body)
  })
  return { opening, turns }
}

type Label = {
  readonly at: WordRange
  readonly colon: number
  readonly words: string
  readonly capitals: boolean
  readonly question: boolean
}

function labelTest(labels: readonly Label[]): ((label: Label) => boolean) | null {
  const capitals = labels.filter(label => label.capitals)
  if (hasRepeats(capitals) || capitals.some(label => label.question || SPOKEN_FOR.test(label.words)))
    return label => label.capitals
  const speakers = new Set(labels.map(label => label.words))
  return labels.length >= 3 && speakers.size >= 2 && speakers.size <= labels.length / 1.5 ? () => true : null
}

const hasRepeats = (labels: readonly Label[]): boolean => new Set(labels.map(({ words }) => words)).size < labels.length

/** "MS. ORTEGA", "SENIOR ADMINISTRATION OFFICIAL", "FOREIGN MINISTER DAHL": one such label is enough. */
const SPOKEN_FOR =
  /^(?:MR|MS|MRS|DR|AMB|GEN|SEN|THE)\b\.? |\b(?:SECRETARY|PRESIDENT|CHANCELLOR|MINISTER|AMBASSADOR|OFFICIAL|SPOKES(?:MAN|WOMAN|PERSON)|MODERATOR)\b/
const QUESTIONER = /^(?:Q|QUESTION|QUESTIONER|REPORTER|REPORTERS|PRESS|JOURNALIST|AUDIENCE MEMBER|Question|Reporter)$/
/** "RELATED: Envoys meet in Oslo" leads to another text; "NOTE:" is the editor's. */
const NO_SPEAKER =
  /^(?:RELATED|READ|READ MORE|WATCH|MORE|SEE|SEE ALSO|ALSO|VIDEO|PHOTOS?|LISTEN|UPDATE|UPDATED|BREAKING|EXCLUSIVE|NOTE|CORRECTION|ANALYSIS|OPINION|FACT CHECK|CLAIM|FACT|HERE|WHERE|WHEN|WHAT|WHO|WHY|DATE|TIME|PLACE|SUBJECT|FROM|TO|CC|RE)$/i

/** "MS. ORTEGA:", "SENIOR OFFICIAL #2 (via interpreter):", "Ortega:", and "Q", which needs no colon. */
function findLabel(tokens: readonly Token[], { first, past }: WordRange): Label | null {
  if (tokens[first]!.text === 'Q' && first + 1 < past) {
    const colon = tokens[first + 1]!.text === ':' ? first + 1 : first
    return { at: { first, past: first + 1 }, colon, words: 'Q', capitals: true, question: true }
  }
  const colon = colonAfter(tokens, first, past)
  if (colon < 0) return null
  const written = tokens.slice(first, colon)
  const bracket = written.findIndex(({ text }) => text === '(' || text === '[')
  const name = bracket > 0 ? written.slice(0, bracket) : written
  const words = name.map(({ text }) => text).join(' ')
  if (!name.every(({ text }) => CAPITALISED.test(text)) || NO_SPEAKER.test(words)) return null
  const capitals = name.every(({ text }) => CAPITALS.test(text))
  if (!capitals && name.length > 4) return null
  return { at: { first, past: first + name.length }, colon, words, capitals, question: QUESTIONER.test(words) }
}

const CAPITALISED = /^(?:\p{Lu}[\p{L}.'’‐-]*|#?\p{N}+|[#&])$/u
/** "MS.", "PRESIDENT", "McKAY", "O’NEILL", "P.M." */
const CAPITALS = /^(?:(?:Mc|Mac|Mr\.|Ms\.|Mrs\.|Dr\.)?[\p{Lu}\p{N}.'’‐-]*|[#&])$/u

function colonAfter(tokens: readonly Token[], first: number, past: number): number {
  for (let i = first + 1; i < past && i <= first + MOST_LABEL_WORDS; i++) {
    if (tokens[i]!.text === ':') return tokens[i]!.start === tokens[i - 1]!.end ? i : -1
  }
  return -1
}

/** "(Laughter.)", "[Crosstalk]" */
const isDirection = (tokens: readonly Token[], { first, past }: WordRange): boolean =>
  /^[([]$/.test(tokens[first]!.text) && /^[)\]]$/.test(tokens[past - 1]!.text)
