import type { IsoDay } from '#domain'
import type { FoldedRecord } from '#ledger'

/**
 * When a question is asked, and of which day. `now` is today; `asOf` is the day whose knowledge is wanted: nothing
 * published after it counts. What the record learnt later than some moment is left out by asking the ledger for the record
 * as known at that moment.
 */
export type Question = { readonly now: IsoDay; readonly asOf?: IsoDay }

/** The record that a question is about. */
export const recordOf = (record: FoldedRecord, { asOf }: Question): FoldedRecord =>
  asOf === undefined ? record : record.asOf(asOf)

/** The day on which the question is put, in its own terms. */
export const todayOf = ({ now, asOf }: Question): IsoDay => asOf ?? now
