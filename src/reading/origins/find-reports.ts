import type { Entities } from '../entities/entity.ts'
import type { AnnotatedText } from '../text/index.ts'
import { isPicture, type Leaning } from './find-leanings.ts'
import { nameAsWritten } from './name-as-written.ts'

/** "Axios first reported", "the Journal has learned": right behind an outlet's name. */
const BEHIND =
  /^(?:[’']s? [\p{L} ]{0,30})?(?:,? (?:which|who))?(?: (?:has|had|have|also|first|earlier|previously|later)){0,3} (?:reported|reports|report that|revealed|broke the)\b/u
/** "As reported by Reuters", "citing a report in the Times", "according to AFP", "obtained by CNN": right before it. */
const BEFORE =
  /\b(?:(?:first |as |was |were )?reported (?:\w+ )?(?:by|in|on)|according to(?: an? (?:\w+ )?report (?:in|by|from|on))?|citing|cited by|reports? (?:in|by|from)|obtained by|published (?:by|in)) (?:the |The |\p{L}+[’']s )?$/u

/** Places where an outlet's reporting is named in so many words, whether or not somebody's statement was found there. */
export function findReports(doc: AnnotatedText, { mentions }: Entities): Leaning[] {
  return mentions.flatMap((one): Leaning[] => {
    const outlet = one.entities[0]
    if (outlet?.kind !== 'outlet' || one.form === 'pronoun' || isPicture(doc, one) || doc.tokens[one.first]!.quoted)
      return []
    const behind = BEHIND.test(doc.text.slice(one.end, one.end + 70))
    const before = BEFORE.test(doc.text.slice(Math.max(0, one.start - 60), one.start))
    if (!behind && !before) return []
    return [{ ...nameAsWritten(doc, one), how: 'cited', span: { start: one.start, end: one.end }, voice: 'outlet' }]
  })
}
