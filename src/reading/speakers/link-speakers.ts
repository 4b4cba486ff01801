import {
  type Channel,
  type ChannelKind,
  contains,
  type IsoDay,
  overlaps,
  type Source,
  type Span,
  type Statement,
} from '#domain'
import type { Entities } from '../entities/entity.ts'
import type { Attribution } from '../statements/attribution.ts'
import type { AnnotatedText } from '../text/index.ts'
import type { TimeExpression } from '../times/index.ts'
import { adoptSpeaker, type Linked } from './adopt-speaker.ts'
import { authorOf } from './author-of.ts'
import { citedSpeaker } from './cited-speaker.ts'
import { cueFrames } from './cue-frame.ts'
import { findChannel } from './find-channel.ts'
import { findSaid } from './find-said.ts'
import { findSource } from './find-source.ts'
import { identifySpeaker } from './identify-speaker.ts'
import { NESTED, nestedAttributions } from './nested-attributions.ts'
import { makeRoster, type Roster, type Speaker, toSource } from './roster.ts'
import { readSourcePhrase } from './source-phrase.ts'
import { statementForm } from './statement-form.ts'
import { subjectMentions } from './subjects.ts'
import { isLabel, isQuestioner, occasionOf, type Publication, voiceOfLabel } from './transcript-labels.ts'
import { documentChannel } from './voice-of-document.ts'
import { voiceOfEntity } from './voice-of-entity.ts'

export type SpeakerInput = Publication & {
  readonly doc: AnnotatedText
  readonly entities: Entities
  readonly attributions: readonly Attribution[]
  /** What `findTimes` read; without it no statement has a day. */
  readonly times?: readonly TimeExpression[] | undefined
  readonly published?: IsoDay | undefined
}

export type LinkedStatements = { readonly sources: readonly Source[]; readonly statements: readonly Statement[] }

/**
 * Gives every attribution its speaker, form, channel and day. One source stands for the same speaker throughout the article;
 * statements come in the order of their words, of two that begin together the shorter first, and an outlet's report after what
 * it passes on. Questions of a transcript's reporters are left out.
 */
export function linkSpeakers(given: SpeakerInput): LinkedStatements {
  const { doc, entities } = given
  const marked = given.attributions.map(one => withSource(doc, entities, one))
  const input = { ...given, attributions: [...marked, ...nestedAttributions(doc, entities, marked)] }
  const roster = makeRoster()
  const linked = whoSaidWhat(input, roster)
  const occasion = occasionOf(doc, input)
  const ordered = linked.toSorted(inOrder)
  const frameOf = cueFrames(doc, input.attributions)
  const statements = ordered.map(({ attribution, speaker, document }, i): Statement => {
    const { source, cue, content } = attribution
    const frame = frameOf(attribution)
    return {
      id: `statement-${i + 1}`,
      speaker: speaker?.id ?? null,
      source,
      cue,
      content,
      form: statementForm(doc, content),
      channel: findChannel(doc, entities, frame) ?? channelOf(document ?? occasion),
      said: findSaid({ doc, frame, cue, times: input.times ?? [], published: input.published }),
    }
  })
  return { sources: roster.speakers().map(one => toSource(one, mentionsElsewhere(entities, one))), statements }
}

/** In the order in which the text names its speakers, so that "he" and "the official" find whoever came before. */
function whoSaidWhat(input: SpeakerInput, roster: Roster): Linked[] {
  const { doc, entities, attributions } = input
  const subjects = subjectMentions(doc, entities)
  const linked: Linked[] = []
  let turn: Speaker | null = null
  const author = authorOf(doc, entities, input)
  for (const attribution of attributions.toSorted((a, b) => placeOf(a) - placeOf(b))) {
    const { source } = attribution
    const label = source && isLabel(doc, attribution) ? doc.text.slice(source.start, source.end) : null
    if (label && isQuestioner(label)) continue
    if (label) {
      turn = roster.enter(voiceOfLabel(label, doc, entities, input), source)
      linked.push({ attribution, speaker: turn, document: null })
      continue
    }
    const enclosing = linked.findLast(one => holds(one.attribution, attribution))?.speaker ?? turn ?? author
    const phrase = source && readSourcePhrase(doc, entities, source)
    const cited = citedSpeaker(doc, entities, attribution)
    const voice = cited
      ? voiceOfEntity(cited.entities[0]!)
      : phrase &&
        identifySpeaker(phrase, {
          doc,
          entities,
          roster,
          subjects,
          enclosing,
          content: attribution.content,
          told: toldBefore(linked),
        })
    const speaker = voice ? roster.enter(voice, cited ?? phrase?.span ?? null) : adoptSpeaker(doc, attribution, linked)
    linked.push({ attribution, speaker, document: (phrase && documentChannel(phrase.word)) ?? null })
  }
  return linked
}

/** The contents of the last few statements: further back no pronoun looks. */
const toldBefore = (linked: readonly Linked[]): Span[] =>
  linked.slice(-8).flatMap(({ attribution }) => attribution.content)

/** "North Korea has for days questioned", "…, said on Tuesday", "Macron, who was there, told reporters": no words for a speaker. */
const isNoSpeaker = (doc: AnnotatedText, source: Span, cue: Span): boolean =>
  /^(?:on |late |early )*(?:days|weeks|months|years|hours|\p{L}+day)$/iu.test(
    doc.text.slice(source.start, source.end),
  ) ||
  (source.start === cue.end + 1 && /\b(?:told|tells|telling)$/i.test(doc.text.slice(cue.start, cue.end)))

const DATELINE = /^\p{Lu}{3,}[\p{Lu} .,'’-]{0,40}(?:, ?[\p{L} .]{2,30})?(?: ?\([\p{L} ]{2,30}\))? ?(?:—|–|--) ?(?=\S)/u

/** "GOMA, Congo — ‹The group›": a dateline is no part of whoever speaks. */
function withoutDateline({ text, paragraphs }: AnnotatedText, source: Span): Span {
  if (!paragraphs.some(({ start }) => start === source.start)) return source
  const dateline = DATELINE.exec(text.slice(source.start, source.end))?.[0] ?? ''
  return { start: source.start + dateline.length, end: source.end }
}

/** A source where none is marked. */
function withSource(doc: AnnotatedText, entities: Entities, attribution: Attribution): Attribution {
  const { source, cue } = attribution
  if (source !== null && !isNoSpeaker(doc, source, cue)) return { ...attribution, source: withoutDateline(doc, source) }
  return { ...attribution, source: findSource(doc, entities, attribution) }
}

const channelOf = (kind: ChannelKind | null): Channel | null => (kind ? { kind } : null)

const placeOf = ({ source, cue }: Attribution): number => source?.start ?? cue.start

const holds = (outer: Attribution, inner: Attribution): boolean =>
  outer.content.some(piece => contains(piece, inner.cue))

function inOrder(a: Linked, b: Linked): number {
  if (passesOn(a, b)) return 1
  if (passesOn(b, a)) return -1
  return before(a.attribution, b.attribution)
}

const passesOn = (outer: Linked, inner: Linked): boolean =>
  outer.speaker?.kind === 'outlet' &&
  inner.speaker?.kind !== 'outlet' &&
  (holds(outer.attribution, inner.attribution) || inner.attribution.because.includes(NESTED)) &&
  outer.attribution.content.some(piece => inner.attribution.content.some(other => overlaps(piece, other)))

function before(a: Attribution, b: Attribution): number {
  const [first, second] = [a.content[0]?.start ?? a.cue.start, b.content[0]?.start ?? b.cue.start]
  return first - second || lengthOf(a) - lengthOf(b)
}

const lengthOf = ({ content }: Attribution): number => content.reduce((sum, { start, end }) => sum + end - start, 0)

/** Every other place where the article speaks of a source by name or description, or stands a pronoun for it. */
function mentionsElsewhere({ mentions }: Entities, { key }: Speaker): Span[] {
  return mentions
    .filter(
      ({ form, entities }) => form !== 'adjective' && entities.length === 1 && `entity ${entities[0]!.id}` === key,
    )
    .map(({ start, end }) => ({ start, end }))
}
