// Whose reporting this is. Forty papers print one agency's story: a reader who counts them counts one report forty times.
// An origin is the outlet that the article leans on for its news, not every outlet that it names: an interview, a remark made
// on television, an agency quoted for one detail are none. It comes last, since it needs to know who said what and where.
export { findOrigins } from './find-origins.ts'
export type { OriginInput } from './origin-input.ts'
export { sameOutlet } from './same-outlet.ts'
