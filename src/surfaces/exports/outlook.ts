import type { Status } from '#domain'
import type { DocketRow } from '#views'

/**
 * What a calendar can be told of a meeting on which voices may differ. Nothing is settled here: only what all sides say
 * alike is told as so, and everything else is `unsure`.
 */
export type Outlook = 'firm' | 'moved' | 'put-off' | 'off' | 'unsure'

const OUTLOOKS: Readonly<Record<Status, Outlook>> = {
  mooted: 'unsure',
  proposed: 'unsure',
  agreed: 'firm',
  scheduled: 'firm',
  rescheduled: 'moved',
  doubtful: 'unsure',
  postponed: 'put-off',
  'on-hold': 'put-off',
  'called-off': 'off',
  declined: 'off',
  denied: 'off',
  'under-way': 'firm',
  held: 'firm',
}

/** What the sides say of it alike; where no side has spoken, what the others do. */
export function outlookOf({ standings, disputed }: Pick<DocketRow, 'standings' | 'disputed'>): Outlook {
  const sides = standings.filter(({ voice }) => voice.kind === 'side')
  const heard = sides.length > 0 ? sides : standings
  const said = new Set(heard.map(({ status }) => OUTLOOKS[status]))
  const sure = heard.every(({ report, lapsed }) => report.certainty === 'certain' && !lapsed)
  const [only] = said
  return only !== undefined && said.size === 1 && sure && !disputed ? only : 'unsure'
}
