import type { IsoDay, Meeting, Window } from '#domain'
import type { AnnotatedText } from '../text/index.ts'
import type { Draft } from './draft.ts'
import type { Encounter } from './encounter.ts'
import { spanOf } from './setting.ts'
import type { Voice } from './voice.ts'

type Record = {
  readonly doc: AnnotatedText
  readonly published: IsoDay | null
  readonly voiceAt: (offset: number) => Voice
}

/**
 * A readout is the record of one meeting, and its opening sentence says who met: "President Lind spoke with Chancellor Maro to
 * thank her." Where the text names no day for it, it was over by the day of publication: a bound, never the day itself.
 */
export function boundByRecord(meeting: Meeting, draft: Draft, record: Record): Meeting {
  if (meeting.window !== null || record.published === null) return meeting
  const opening = draft.encounters.find(encounter => isOccasion(encounter, record))
  return opening ? { ...meeting, window: heldBy(record.published, opening, record) } : meeting
}

/** Told as held, outright and in the document's own voice, by the verb of its opening sentence. */
function isOccasion(encounter: Encounter, { doc, voiceAt }: Record): boolean {
  return (
    encounter.verb !== null &&
    encounter.sentence.index === openingSentence(doc) &&
    encounter.predicates.some(({ status, weight }) => status === 'held' && weight === 3) &&
    voiceAt(doc.tokens[encounter.head]!.start).statement === null
  )
}

/** The first, or the one below a title, which has no full stop. */
function openingSentence({ sentences, tokens }: AnnotatedText): number {
  const first = sentences[0]
  return first && /^[.!?”"]$/.test(tokens[first.past - 1]!.text) ? 0 : 1
}

function heldBy(published: IsoDay, { first, past }: Encounter, { doc }: Record): Window {
  return {
    edtf: `../${published}`,
    earliest: null,
    latest: published,
    text: spanOf(doc, first, past),
    anchor: published,
    because: ['meetings/held-by-publication'],
  }
}
