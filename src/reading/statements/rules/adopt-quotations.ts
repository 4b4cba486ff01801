import { type AnnotatedText, CLOSING, OPENING } from '../../text/index.ts'
import { claimedWords, type Draft, inTextOrder, type Rule, type WordRange } from '../draft.ts'

const FEWEST_WORDS = 4

/**
 * “We want peace,” he said. “We always did.” A quotation of whole sentences that nobody was given belongs to who speaks before it
 * in its paragraph, or after it there; where it is a paragraph of its own after one that ends in a quotation, to the speaker of that.
 */
export const adoptQuotations: Rule = {
  id: 'adopted-quotation',
  amend: (drafts, text) => {
    const claimed = claimedWords(drafts, text.tokens.length)
    const loose = quotationsOf(text).filter(({ first, past }) => !claimed.subarray(first, past).includes(1))
    if (loose.length === 0) return drafts
    const inParagraph = Map.groupBy(drafts, ({ cue }) => text.tokens[cue.first]!.paragraph)
    const added = new Map<Draft, WordRange[]>()
    for (const range of loose) {
      const owner = ownerOf(range, inParagraph, text)
      if (owner) added.set(owner, [...(added.get(owner) ?? []), range])
    }
    return drafts.map(draft => {
      const more = added.get(draft)
      if (!more) return draft
      const content = inTextOrder([...draft.content, ...more])
      return { ...draft, content, because: [...draft.because, adoptQuotations.id] }
    })
  },
}

/** Quotations that begin with their sentence and end with a stop. */
function quotationsOf({ tokens, sentences }: AnnotatedText): WordRange[] {
  const found: WordRange[] = []
  let open = -1
  tokens.forEach((token, i) => {
    if (token.quote === OPENING) open = i
    const ends = token.quote === CLOSING || (open >= 0 && tokens[i + 1]?.paragraph !== token.paragraph)
    if (!ends || open < 0) return
    const stop = token.quote === CLOSING ? tokens[i - 1]! : token
    const begins = sentences[tokens[open]!.sentence]!.first === open
    if (begins && /^[.?!…]+$/.test(stop.text) && i - open > FEWEST_WORDS) found.push({ first: open, past: i + 1 })
    open = -1
  })
  return found
}

function ownerOf(
  range: WordRange,
  inParagraph: ReadonlyMap<number, readonly Draft[]>,
  { tokens, paragraphs, sentences }: AnnotatedText,
): Draft | null {
  const paragraph = tokens[range.first]!.paragraph
  const here = inParagraph.get(paragraph) ?? []
  const beside = here.findLast(({ cue }) => cue.past <= range.first) ?? here[0]
  if (beside) return beside
  const { first, past } = paragraphs[paragraph]!
  const alone = sentences[first]!.first === range.first && sentences[past - 1]!.past === range.past
  const goesOn = tokens[sentences[first]!.first - 1]?.quoted
  return alone && goesOn ? (inParagraph.get(paragraph - 1)?.at(-1) ?? null) : null
}
