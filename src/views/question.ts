import type { IsoDay } from '#domain'

/**
 * When a question is asked, and of which day. `now` is today; `asOf` is the day whose knowledge is wanted: nothing
 * published after it counts. What the record learnt later than some moment is left out by asking the ledger for the record
 * as known at that moment.
 */
export type Question = { readonly now: IsoDay; readonly asOf?: IsoDay }
