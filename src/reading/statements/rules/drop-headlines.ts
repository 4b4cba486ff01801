import type { AnnotatedText } from '../../text/index.ts'
import type { Rule } from '../draft.ts'

/** "MINISTERS SAY NO DATE SET": a headline or a heading in capitals is no statement. */
export const dropHeadlines: Rule = {
  id: 'headline-in-capitals',
  amend: (drafts, text) => drafts.filter(({ cue }) => !isHeadline(text, text.tokens[cue.first]!.paragraph)),
}

function isHeadline({ text, paragraphs }: AnnotatedText, paragraph: number): boolean {
  const { heading, start, end } = paragraphs[paragraph]!
  return heading && !/\p{Ll}/u.test(text.slice(start, end))
}
