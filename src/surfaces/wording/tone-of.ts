import type { Status } from '#domain'

/** What a status comes to for someone who glances: six tones, each of which a surface gives one colour beside the word. */
export type Tone = 'open' | 'on' | 'doubt' | 'delayed' | 'off' | 'done'

const TONES: Record<Status | 'lapsed', Tone> = {
  mooted: 'open',
  proposed: 'open',
  agreed: 'on',
  scheduled: 'on',
  rescheduled: 'on',
  doubtful: 'doubt',
  postponed: 'delayed',
  'on-hold': 'delayed',
  lapsed: 'delayed',
  'called-off': 'off',
  declined: 'off',
  denied: 'off',
  'under-way': 'done',
  held: 'done',
}

export const toneOf = (status: Status | 'lapsed'): Tone => TONES[status]
