import type { Origin, Source, Span, Statement } from '#domain'
import type { Entities, Mention } from '../entities/entity.ts'
import type { AnnotatedText } from '../text/index.ts'
import { nameAsWritten } from './name-as-written.ts'

/** One place where the article takes its news from an outlet. */
export type Leaning = Origin & {
  readonly house: string
  /** Who speaks there: nobody who could be asked again ("sources"), a named person, or the outlet itself. */
  readonly voice: 'unnamed' | 'named' | 'outlet'
}

export type ReadStatements = {
  readonly doc: AnnotatedText
  readonly entities: Entities
  readonly statements: readonly Statement[]
  readonly sources: readonly Source[]
}

/** Every statement that reached the article through an outlet, or that an outlet itself makes, in text order. */
export function findLeanings({ doc, entities, statements, sources }: ReadStatements): Leaning[] {
  const byId = new Map(sources.map(source => [source.id, source]))
  const outlets = entities.mentions.filter(one => one.entities[0]?.kind === 'outlet' && !isPicture(doc, one))
  const staff = staffOf(doc, entities, outlets)
  return statements.flatMap((statement): Leaning[] => {
    const source = statement.speaker === null ? undefined : byId.get(statement.speaker)
    const at = statement.source ?? statement.cue
    if (!source || !at) return []
    if (source.kind === 'outlet') return reported(doc, outlets, { statement, source, at })
    const employer = staff.get(source.name)
    if (employer && isReport(doc, statement)) return [{ ...employer, how: 'cited', span: at, voice: 'outlet' }]
    const by = outlets.find(one => one.entities[0]!.name === statement.channel?.name && inSentence(doc, one, at))
    return by ? carried(doc, by, { statement, source, at }) : []
  })
}

type Said = { readonly statement: Statement; readonly source: Source; readonly at: Span }

/** "Reuters reported", "according to the Journal". The voice of a state says its own things, and reports others' ("TASS quoted"). */
function reported(doc: AnnotatedText, outlets: readonly Mention[], { statement, source, at }: Said): Leaning[] {
  const mention = outlets.find(one => one.start >= at.start && one.end <= at.end)
  if (mention === undefined && !isReport(doc, statement)) return []
  if (source.side !== null && !isReport(doc, statement)) return []
  const named = mention ? nameAsWritten(doc, mention) : { outlet: source.name, house: source.name }
  return [{ ...named, how: 'cited', span: at, voice: 'outlet' }]
}

/** "Sources told CNN", "said in a statement carried by TASS", "was quoted by Interfax". */
function carried(doc: AnnotatedText, by: Mention, { statement, source }: Said): Leaning[] {
  const span: Span = { start: by.start, end: by.end }
  const named = nameAsWritten(doc, by)
  const kind = statement.channel?.kind
  if (kind === 'told') {
    const how = toldBy(doc, statement) ? 'told' : 'cited'
    return [{ ...named, how, span, voice: source.named ? 'named' : 'unnamed' }]
  }
  return kind === 'statement' ? [{ ...named, how: 'document', span, voice: 'outlet' }] : []
}

/** "Washington Post columnist David Ignatius": what he reports is his paper's. */
function staffOf(
  doc: AnnotatedText,
  { mentions }: Entities,
  outlets: readonly Mention[],
): ReadonlyMap<string, { outlet: string; house: string }> {
  const staff = new Map<string, { outlet: string; house: string }>()
  for (const one of mentions) {
    const person = one.entities[0]
    if (person?.kind !== 'person' || one.form !== 'name') continue
    const words = doc.text.slice(one.start, one.end)
    if (!/\b(?:columnist|correspondent|reporter|editor|journalist|writer)\b/i.test(words)) continue
    const outlet = outlets.find(({ first, past }) => (first >= one.first && past <= one.past) || past === one.first)
    if (outlet) staff.set(person.name, nameAsWritten(doc, outlet))
  }
  return staff
}

const REPORTS =
  /\b(?:report(?:s|ed|ing)?|accord\w+|quot\w+|cit(?:e[sd]?|ing)|reveal(?:s|ed)?|disclosed?|wrote|writes|published|carried|ran|broke)\b/i

const isReport = (doc: AnnotatedText, { cue }: Statement): boolean =>
  cue !== null && REPORTS.test(doc.text.slice(cue.start, cue.end))

/** "(Photo: Jane Roe, AFP/Getty Images)", "| AP Photo" */
export const isPicture = (doc: AnnotatedText, { start, end }: Pick<Mention, 'start' | 'end'>): boolean =>
  /^(?:\/| (?:Photo|Images|File)\b)/i.test(doc.text.slice(end, end + 8)) ||
  /(?:Photo|Photograph|Image|Picture|Credit|Getty)\b[^.\n]*$/i.test(doc.text.slice(Math.max(0, start - 40), start))

function toldBy(doc: AnnotatedText, { cue }: Statement): boolean {
  return cue !== null && /\b(?:told|tell|tells|telling)\b/i.test(doc.text.slice(cue.start, cue.end))
}

function inSentence(doc: AnnotatedText, mention: Mention, at: Span): boolean {
  const sentence = doc.sentences[doc.tokens[mention.first]!.sentence]!
  return sentence.start <= at.start && at.start < sentence.end
}
