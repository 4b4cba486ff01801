import type { IsoDay, Status } from '#domain'
import type { Report, ToldWindow } from '#ledger'

/** Who takes a position: a side, the press in its own voice, or someone who speaks for no side ("analysts"). */
export type Voice =
  | { readonly kind: 'side'; readonly name: string }
  | { readonly kind: 'press' }
  | { readonly kind: 'other'; readonly name: string }

/** A voice's latest status for a meeting. */
export type Standing = {
  readonly voice: Voice
  readonly status: Status
  /** The report that gives it. */
  readonly report: Report
  /** The first day of the unbroken run of this status, or null where its reports carry no day. */
  readonly since: IsoDay | null
  /** The latest window that this voice gave. */
  readonly window: ToldWindow | null
  /** What the same voice says otherwise on the same latest day. */
  readonly also: readonly Report[]
  /** How many reports this voice has for the meeting. */
  readonly reports: number
  /** True where the window has passed without a word that the meeting was held, put off or called off. */
  readonly lapsed: boolean
}
