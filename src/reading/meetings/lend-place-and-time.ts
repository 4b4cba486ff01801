import type { Draft } from './draft.ts'
import type { Encounter } from './encounter.ts'

/**
 * A meeting at the margins of a gathering is where and when the gathering is: "Trump and Putin will meet on the sidelines of the
 * G20 in Hamburg". What somebody travels for is where and when they travel: "Kerry flies to Jerusalem on Sunday to meet Netanyahu".
 * Only what the meeting's own words leave open is lent.
 */
export function lendPlaceAndTime(drafts: readonly Draft[]): Draft[] {
  return drafts.map(draft => {
    if (draft.event) return draft
    const host = drafts.find(
      other => other !== draft && (other.event !== null ? isHost(draft, other) : isJourneyTo(draft, other)),
    )
    return host ? borrow(draft, host) : draft
  })
}

/** They are spoken of in one sentence, with the gathering after "at", "during", "on the sidelines of". */
function isHost(draft: Draft, event: Draft): boolean {
  if (event.eventSide !== null && draft.margins === event.eventSide) return true
  return draft.encounters.some(one =>
    event.encounters.some(other => {
      if (one.sentence !== other.sentence || other.first < one.first) return false
      return /(?:^|\s)(?:at|during|(?:sidelines|margins?|fringes?|edges) of|attend)(?:\s|$)(?!.*\b(?:and|but|who|which)\b)/.test(
        wordsBetween(one, other),
      )
    }),
  )
}

/** A visit of which the meeting is the purpose, told right before it in one sentence by the same traveller. */
function isJourneyTo(draft: Draft, visit: Draft): boolean {
  if (!visit.nouns.has('visit') || draft.nouns.has('visit') || draft.nouns.has('call')) return false
  return draft.encounters.some(one =>
    visit.encounters.some(
      other =>
        one.sentence === other.sentence &&
        other.first < one.first &&
        one.people.some(entity => other.people.includes(entity)) &&
        /^(?:(?:\S+ ){0,6})(?:for|to|where|and)(?: \S+){0,4}$/.test(wordsBetween(other, one)),
    ),
  )
}

function wordsBetween(a: Encounter, b: Encounter): string {
  return a.clauses.tokens
    .slice(a.past > b.first ? a.first : a.past, b.first)
    .map(token => token.lower)
    .join(' ')
}

/** The first encounter takes the place and the times that are missing. */
function borrow(draft: Draft, host: Draft): Draft {
  const place = draft.place ? null : (host.encounters.find(encounter => encounter.place)?.place ?? null)
  const dated = draft.encounters.some(encounter => encounter.times.length > 0)
  const times = dated ? null : (host.encounters.find(encounter => encounter.times.length > 0)?.times ?? null)
  if (!place && !times) return draft
  const [first, ...rest] = draft.encounters
  return {
    ...draft,
    place: draft.place ?? host.place,
    encounters: [{ ...first!, ...(place ? { place } : {}), ...(times ? { times } : {}) }, ...rest],
  }
}
