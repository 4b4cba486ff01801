import type { Origin, Source, Span, Statement } from '#domain'
import type { Entities, Mention } from '../entities/entity.ts'
import type { AnnotatedText } from '../text/index.ts'

/** One place where the article takes its news from an outlet. */
export type Leaning = Origin & {
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
  const outlets = entities.mentions.filter(({ entities: [one] }) => one?.kind === 'outlet')
  const staff = staffOf(doc, entities, outlets)
  return statements.flatMap((statement): Leaning[] => {
    const source = statement.speaker === null ? undefined : byId.get(statement.speaker)
    const at = statement.source ?? statement.cue
    if (!source || !at) return []
    if (source.kind === 'outlet') return [{ outlet: source.name, how: 'cited', span: at, voice: 'outlet' }]
    const employer = staff.get(source.name)
    if (employer) return [{ outlet: employer, how: 'cited', span: at, voice: 'outlet' }]
    const { channel } = statement
    if (!channel?.name || !outlets.some(one => one.entities[0]!.name === channel.name)) return []
    const named = outlets.find(one => one.entities[0]!.name === channel.name && sameSentence(doc, one, at)) ?? null
    const span: Span = named ? { start: named.start, end: named.end } : at
    if (channel.kind === 'told')
      return [
        {
          outlet: channel.name,
          how: toldBy(doc, statement) ? 'told' : 'cited',
          span,
          voice: source.named ? 'named' : 'unnamed',
        },
      ]
    if (channel.kind === 'statement') return [{ outlet: channel.name, how: 'document', span, voice: 'named' }]
    return []
  })
}

/** "Washington Post columnist David Ignatius": what he reports is his paper's. */
function staffOf(doc: AnnotatedText, { mentions }: Entities, outlets: readonly Mention[]): ReadonlyMap<string, string> {
  const staff = new Map<string, string>()
  for (const one of mentions) {
    const person = one.entities[0]
    if (person?.kind !== 'person' || one.form !== 'name') continue
    const words = doc.text.slice(one.start, one.end)
    if (!/\b(?:columnist|correspondent|reporter|editor|journalist|writer)\b/i.test(words)) continue
    const outlet = outlets.find(({ first, past }) => (first >= one.first && past <= one.past) || past === one.first)
    if (outlet) staff.set(person.name, outlet.entities[0]!.name)
  }
  return staff
}

function toldBy(doc: AnnotatedText, { cue }: Statement): boolean {
  return cue !== null && /\b(?:told|tell|tells|telling)\b/i.test(doc.text.slice(cue.start, cue.end))
}

function sameSentence(doc: AnnotatedText, mention: Mention, at: Span): boolean {
  const sentence = doc.sentences.find(({ start, end }) => start <= at.start && at.start < end)
  return sentence !== undefined && sentence.first <= mention.first && mention.first < sentence.past
}
