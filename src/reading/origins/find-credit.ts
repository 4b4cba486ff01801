import type { Origin } from '#domain'
import type { Entities } from '../entities/entity.ts'
import type { AnnotatedText } from '../text/index.ts'
import { nameAsWritten } from './name-as-written.ts'

/** How far into a paragraph a dateline may reach: "NUSA DUA, Indonesia (Reuters) -". */
const DATELINE = 70

/**
 * The agency whose story this is by its own marks: a dateline among the first paragraphs ("GENEVA (AP) —"), or a byline
 * ("By Reuters"). An agency that merely "contributed to this report" is not whose story it is; nor is a picture's credit.
 */
export function findCredit(doc: AnnotatedText, { mentions }: Entities): (Origin & { house: string }) | null {
  for (const paragraph of doc.paragraphs.slice(0, 6)) {
    for (const one of mentions) {
      if (one.start < paragraph.start || one.end > paragraph.end || one.entities[0]?.kind !== 'outlet') continue
      const before = doc.text.slice(paragraph.start, one.start)
      const after = doc.text.slice(one.end, one.end + 4)
      const inDateline = after.startsWith(')') && before.length <= DATELINE && isPlaceAndBracket(before)
      const inByline = /^(?:By |From |Source: ?)(?:the )?$/i.test(before) && one.end === paragraph.end
      const atStart = before === '' && /^ ?[—–] /.test(after)
      if (inDateline || inByline || atStart)
        return { ...nameAsWritten(doc, one), how: 'credited', span: { start: one.start, end: one.end } }
    }
  }
  return null
}

/** "NUSA DUA, Indonesia (": nothing but capitalised words before the bracket. */
const isPlaceAndBracket = (before: string): boolean =>
  /^[^!?”"(]*\($/.test(before) && before.split(/[ ,]+/).every(word => !/^\p{Ll}/u.test(word))
