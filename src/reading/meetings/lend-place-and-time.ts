import type { Draft } from './draft.ts'

/**
 * A meeting at the margins of a gathering is where and when the gathering is: "Trump and Putin will meet on the sidelines of the
 * G20 in Hamburg". Only the place is lent; the days are the gathering's only where the words name none.
 */
export function lendPlaceAndTime(drafts: readonly Draft[]): Draft[] {
  return drafts.map(draft => {
    if (draft.place || draft.event) return draft
    const host = drafts.find(
      other => other !== draft && other.event !== null && other.place !== null && isHost(draft, other),
    )
    return host ? { ...draft, place: host.place, encounters: withPlace(draft, host) } : draft
  })
}

/** They are spoken of in one sentence, with the gathering after "at", "during", "on the sidelines of". */
function isHost(draft: Draft, event: Draft): boolean {
  return draft.encounters.some(one =>
    event.encounters.some(other => {
      if (one.sentence !== other.sentence || other.first < one.first) return false
      const between = one.clauses.tokens
        .slice(one.past > other.first ? one.first : one.past, other.first)
        .map(token => token.lower)
        .join(' ')
      return /(?:^|\s)(?:at|during|sidelines of|margins of|attend)(?:\s|$)(?!.*\b(?:and|but|who|which)\b)/.test(between)
    }),
  )
}

function withPlace(draft: Draft, host: Draft): Draft['encounters'] {
  const place = host.encounters.find(encounter => encounter.place)?.place ?? null
  return draft.encounters.map((encounter, i) => (i === 0 && !encounter.place ? { ...encounter, place } : encounter))
}
