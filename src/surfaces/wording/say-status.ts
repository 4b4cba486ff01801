import type { Certainty, Status } from '#domain'

const WORDS: Partial<Record<Status, string>> = {
  'on-hold': 'on hold',
  'called-off': 'called off',
  'under-way': 'under way',
}

/** A status in words, with its certainty where the voice leaves some: "postponed", "held, probably", "scheduled, possibly". */
export function sayStatus(status: Status | 'lapsed', certainty: Certainty = 'certain'): string {
  const word = status === 'lapsed' ? 'lapsed' : (WORDS[status] ?? status)
  if (certainty === 'certain' || status === 'mooted' || status === 'doubtful') return word
  return `${word}, ${certainty === 'probable' ? 'probably' : 'possibly'}`
}
