import type { Description } from './description.ts'

const HOUSES =
  /\b(?:senat(?:e|ors?)|sens?\.|representatives?|reps?\.|congress(?:wo)?m[ae]n|congressional|house|majority leader|minority leader|republicans?|democrats?|democratic)\b/
const LAWMAKERS =
  /\b(?:lawmakers?|legislators?|parliamentarians?|mps?|meps?|whip|speaker|committee (?:chair\w*|members?|leaders?))\b/

const SEEKERS = /\b(?:candidate|nominee|hopeful|front-?runner|governor|gov\.)$/

/**
 * "Sen.", "House Speaker", "a British MP", "Republican lawmakers"; and those who seek an office or hold one beneath the state's:
 * "the presidential candidate", "the governor of Texas". They belong to a side and do not speak for it.
 */
export const isLawmaker = ({ role, legislator, former }: Description): boolean =>
  !former && legislator && (LAWMAKERS.test(role) || HOUSES.test(role) || SEEKERS.test(role))

/** A senator or congressman without a country is American; a lawmaker may be anybody's. */
export const sideOfLawmaker = ({ role }: Pick<Description, 'role'>): string | null =>
  HOUSES.test(role) || /\bcommittee /.test(role) ? 'United States' : null
