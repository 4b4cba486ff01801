/**
 * What a word can be to an attribution. Sources and contents are told apart by the side of their cue on which they stand, so
 * that each attaches to the next cue or to the last. `gap` is a word that an attribution spans without holding it.
 */
export const LABELS = [
  'out',
  'gap',
  'B-source-before',
  'I-source-before',
  'B-source-after',
  'I-source-after',
  'B-cue',
  'I-cue',
  'B-content-before',
  'I-content-before',
  'B-content-after',
  'I-content-after',
] as const

export const LABEL_COUNT = LABELS.length

export type Role = 'source' | 'cue' | 'content'

const KINDS = LABELS.map(label => label.replace(/^[BI]-/, ''))
const ROLES = KINDS.map((kind): Role | null =>
  kind.startsWith('source') ? 'source' : kind.startsWith('cue') ? 'cue' : kind.startsWith('content') ? 'content' : null,
)
const CONTINUES = LABELS.map(label => label.startsWith('I-'))

export const roleOf = (label: number): Role | null => ROLES[label] ?? null

/** True where a label continues the stretch of the label before it. */
export const continues = (label: number, previous: number): boolean =>
  CONTINUES[label] === true && KINDS[previous] === KINDS[label]

/** Whether `label` may follow `previous` (-1 at the start of a text): a stretch continues only what has begun. */
export const mayFollow = (previous: number, label: number): boolean => !CONTINUES[label] || continues(label, previous)

/** True where the stretch belongs to the cue that follows it. */
export const precedesCue = (label: number): boolean => KINDS[label]?.endsWith('-before') === true
