import type { Status } from '#domain'

/**
 * How far along a status is: one that presupposes another comes after it. Where a voice says several on one day, the one
 * furthest along is what the others led up to: a meeting "was agreed and has been postponed".
 */
const ALONG: Readonly<Record<Status, number>> = {
  mooted: 0,
  proposed: 1,
  agreed: 2,
  scheduled: 3,
  doubtful: 4,
  declined: 5,
  denied: 5,
  'on-hold': 6,
  postponed: 6,
  rescheduled: 7,
  'called-off': 8,
  'under-way': 9,
  held: 10,
}

export const isFurther = (a: Status, b: Status): boolean => ALONG[a] > ALONG[b]

/** Whoever says these says that there was a plan. */
const PRESUPPOSES_PLAN: ReadonlySet<Status> = new Set(['postponed', 'rescheduled', 'on-hold', 'called-off'])
/** Whoever says these says that there is one. */
const AFFIRMS: ReadonlySet<Status> = new Set(['agreed', 'scheduled', 'rescheduled'])
/** Whoever says these says that it will not be, or not then. */
const FALLEN: ReadonlySet<Status> = new Set(['postponed', 'on-hold', 'called-off', 'declined', 'denied'])
const HAPPENED: ReadonlySet<Status> = new Set(['under-way', 'held'])
/** The word that ends waiting: after it a window that passes without more is no news. */
const ENDS_WAITING: ReadonlySet<Status> = new Set([...FALLEN, ...HAPPENED])

export const isFallen = (status: Status): boolean => FALLEN.has(status)
export const endsWaiting = (status: Status): boolean => ENDS_WAITING.has(status)

/** Why two statuses cannot both hold, or null where they can. "Cannot" is of the words: nobody is said to be right. */
export function clash(
  a: Status,
  b: Status,
): { readonly how: 'contradiction' | 'presupposition'; readonly why: string } | null {
  if (a === b) return null
  const [first, second] = ordered(a, b)
  if (second === 'denied' && PRESUPPOSES_PLAN.has(first))
    return { how: 'presupposition', why: `only what was planned can be ${words(first)}, and the plan itself is denied` }
  if (AFFIRMS.has(first) && FALLEN.has(second))
    return { how: 'contradiction', why: `it cannot be ${words(first)} and ${words(second)} at once` }
  if (second === 'denied' && HAPPENED.has(first))
    return { how: 'contradiction', why: `it cannot be ${words(first)} and denied at once` }
  if (second === 'called-off' && (first === 'postponed' || first === 'on-hold' || HAPPENED.has(first)))
    return { how: 'contradiction', why: `what is ${words(first)} is not called off` }
  if (first === 'proposed' && second === 'denied')
    return { how: 'contradiction', why: 'it cannot be proposed and denied at once' }
  return null
}

// The status that has fallen comes second; of two fallen ones the denial, then the calling-off.
function ordered(a: Status, b: Status): readonly [Status, Status] {
  const weight = (status: Status): number =>
    status === 'denied' ? 3 : status === 'called-off' ? 2 : FALLEN.has(status) ? 1 : 0
  return weight(a) > weight(b) ? [b, a] : [a, b]
}

const words = (status: Status): string => status.replace('-', ' ')
