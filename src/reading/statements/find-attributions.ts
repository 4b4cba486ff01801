import type { Span } from '#domain'
import type { AnnotatedText } from '../text/index.ts'
import type { Attribution } from './attribution.ts'
import type { AttributionModel } from './attribution-model.ts'
import type { Draft, Rule, WordRange } from './draft.ts'
import { labelWords, scoreWords } from './label-words.ts'
import { linkLabels } from './link-labels.ts'
import { adoptQuotations } from './rules/adopt-quotations.ts'
import { completeQuotations } from './rules/complete-quotations.ts'
import { dropHeadlines } from './rules/drop-headlines.ts'
import { giveSources } from './rules/give-sources.ts'
import { leaveOutHearers } from './rules/leave-out-hearers.ts'
import { readPassives } from './rules/read-passives.ts'
import { readPlainCues } from './rules/read-plain-cues.ts'
import { readTranscript } from './rules/read-transcript.ts'
import { takeFront } from './rules/take-front.ts'
import { viewWords } from './word-view.ts'

/** What amends the labeller's attributions, in this order. */
const RULES: readonly Rule[] = [
  dropHeadlines,
  completeQuotations,
  leaveOutHearers,
  readTranscript,
  readPassives,
  giveSources,
  takeFront,
  readPlainCues,
  adoptQuotations,
]

/** Every attribution of a text, in the order of its cues: source, cue and content as spans of the text. */
export function findAttributions(text: AnnotatedText, model: AttributionModel): readonly Attribution[] {
  const { tokens } = text
  const view = viewWords(text, model.describe)
  const labels = labelWords(scoreWords(view, model.table), model.transitions)
  const drafts = RULES.reduce<readonly Draft[]>((found, rule) => rule.amend(found, text), linkLabels(labels, tokens))
  const spanOf = ({ first, past }: WordRange): Span => ({ start: tokens[first]!.start, end: tokens[past - 1]!.end })
  return drafts.map(({ source, cue, content, because }) => ({
    source: source && spanOf(source),
    cue: spanOf(cue),
    content: content.map(spanOf),
    because,
  }))
}
