import type { Description } from './description.ts'

const HOUSES =
  /\b(?:senat(?:e|ors?)|sens?\.|representatives?|reps?\.|congress(?:wo)?m[ae]n|congressional|house|majority leader|minority leader|republicans?|democrats?|democratic)\b/
const LAWMAKERS =
  /\b(?:lawmakers?|legislators?|parliamentarians?|mps?|meps?|whip|speaker|committee (?:chair\w*|members?|leaders?))\b/

/** "Sen.", "House Speaker", "the senate majority leader", "a British MP", "Republican lawmakers". */
export const isLawmaker = ({ role, noun, legislator, former }: Description): boolean =>
  !former && legislator && (LAWMAKERS.test(role) || HOUSES.test(role)) && !/candidate|nominee|governor|mayor/.test(noun)

/** A senator or congressman without a country is American; a lawmaker may be anybody's. */
export const sideOfLawmaker = ({ role }: Pick<Description, 'role'>): string | null =>
  HOUSES.test(role) || /\bcommittee /.test(role) ? 'United States' : null
