import { type IsoDay, type Span, span } from '#domain'
import type { AnnotatedText } from '../text/index.ts'
import { parseIsoDay } from './day-number.ts'
import type { TimeExpression } from './expression.ts'
import { findTimes } from './find-times.ts'
import { resolveTime } from './resolve-time.ts'

/** Where an agency's report was written, and when: "BRUSSELS, Oct. 21 (Agency) — ". */
export type Dateline = {
  readonly span: Span
  /** "BRUSSELS"; "BUDAPEST, Hungary". */
  readonly place: Span
  readonly agency: Span | null
  /** The day, to be resolved from the date of publication; null where only the place is given. */
  readonly day: TimeExpression | null
}

const CITY = String.raw`\p{Lu}[\p{Lu}'’./-]+(?:[ -]\p{Lu}[\p{Lu}'’.-]*){0,3}`
const REGION = String.raw`(?:, (?!(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\b)\p{Lu}[\p{L}.' -]{1,24}?)?`
const DAY = String.raw`(?:,? (?<day>(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}\.?)(?:, \d{4}| \d{4})?))?`
const AGENCY = String.raw`(?: ?\((?<agency>[\p{L} .\/&'’-]{2,40})\))?`
const DATELINE = new RegExp(String.raw`^(?<place>${CITY}${REGION})${DAY},?${AGENCY}\s*(?:—|–|--?|:)\s`, 'u')

/** The dateline of the first paragraphs, or null. */
export function findDateline(doc: AnnotatedText): Dateline | null {
  for (const paragraph of doc.paragraphs.slice(0, 4)) {
    const match = DATELINE.exec(doc.text.slice(paragraph.start, paragraph.start + 140))
    if (!match) continue
    const place = match.groups!.place!
    const { agency, day } = match.groups!
    if (!day && !agency && place.length < 4) continue
    const at = (words: string): Span => {
      const start = paragraph.start + match[0].lastIndexOf(words)
      return span(start, start + words.length)
    }
    return {
      span: span(paragraph.start, paragraph.start + match[0].trimEnd().length),
      place: span(paragraph.start, paragraph.start + place.length),
      agency: agency ? at(agency) : null,
      day: day ? dayWithin(doc, at(day)) : null,
    }
  }
  return null
}

const dayWithin = (doc: AnnotatedText, within: Span): TimeExpression | null =>
  findTimes(doc).find(({ span: at }) => at.start < within.end && within.start < at.end) ?? null

/** A report is printed some days after it was written, at most. */
const FRESH = 7

/** The day that an article calls today: that of its dateline where it has one, else that of its publication. */
export function todayOf(doc: AnnotatedText, published: IsoDay | null): IsoDay | null {
  const written = findDateline(doc)?.day
  if (!written) return published
  const { earliest, latest } = resolveTime(written, { anchor: published, direction: 'past' })
  if (earliest === null || earliest !== latest) return published
  if (published === null) return earliest
  const late = parseIsoDay(published)! - parseIsoDay(earliest)!
  return late >= 0 && late <= FRESH ? earliest : published
}
