import type { Span } from '#domain'
import type { AnnotatedText } from '../text/index.ts'
import type { Attribution } from './attribution.ts'
import type { AttributionModel } from './attribution-model.ts'
import { labelWords, scoreWords } from './label-words.ts'
import { linkLabels, type WordRange } from './link-labels.ts'
import { viewWords } from './word-view.ts'

/** Every attribution of a text, in the order of its cues: source, cue and content as spans of the text. */
export function findAttributions(text: AnnotatedText, model: AttributionModel): readonly Attribution[] {
  const { tokens } = text
  const view = viewWords(text, model.describe)
  const labels = labelWords(scoreWords(view, model.table), model.transitions)
  const spanOf = ({ first, past }: WordRange): Span => ({ start: tokens[first]!.start, end: tokens[past - 1]!.end })
  return linkLabels(labels, tokens).map(({ source, cue, content }) => ({
    source: source && spanOf(source),
    cue: spanOf(cue),
    content: content.map(spanOf),
    confidence: 0.5,
    because: ['attribution-labels'],
  }))
}
