import type { MeetingKind } from '#domain'
import { formsOf } from './inflect.ts'

/**
 * Verbs that tell of an encounter by themselves. A line holds the kind, the pattern, and the verbs. Patterns:
 * `each`  subject and object meet: "Lee met Abe", "they will meet", "spoke with";
 * `host`  the object comes to the subject: "Macron received Abbas";
 * `go`    the subject goes to a country: "Kerry will travel to Vienna";
 * Words after a dot are those that the pattern needs: "sit.down", "speak.with", "come.face.to.face.with".
 */
const TABLE = `
meeting each meet
meeting each sit.down
meeting each confer.with huddle.with huddle come.together get.together consult.with reunite.with meet.up.with see
meeting each come.face.to.face.with sit.across.the.table.from sit.across.from sit.opposite pay.a.call.on
meeting each gather convene assemble reconvene
talks each negotiate.with bargain.with parley.with negotiate
call each phone telephone call
call each speak.with speak.to talk.with talk.to
other each dine.with lunch.with breakfast.with dine.together lunch.together breakfast.together
other each greet shake.hands shake.hands.with break.bread.with
meeting host host receive welcome play.host.to
visit go visit tour
visit go travel.to go.to fly.to head.to arrive.in arrive.at journey.to depart.for leave.for set.off
visit go return.to stop.in lead.to stop.over.in land.in
`

export type VerbPattern = 'each' | 'host' | 'go'

export type MeetingVerb = {
  readonly stem: string
  readonly kind: MeetingKind | 'meeting'
  readonly pattern: VerbPattern
  /** The words that have to follow: "with", "to", "face to face with"; none for most. */
  readonly needs: readonly string[]
}

const verbs = new Map<string, MeetingVerb[]>()
for (const line of TABLE.trim().split('\n')) {
  const [kind, pattern, ...entries] = line.split(' ') as [MeetingKind | 'meeting', VerbPattern, ...string[]]
  for (const entry of entries) {
    const [stem, ...needs] = entry.split('.') as [string, ...string[]]
    for (const form of new Set(formsOf(stem)))
      verbs.set(form, [...(verbs.get(form) ?? []), { stem, kind, pattern, needs }])
  }
}

/** The ways in which a lower-case verb form may tell of an encounter; empty for any other word. */
export const meetingVerbs = (form: string): readonly MeetingVerb[] => verbs.get(form) ?? []
