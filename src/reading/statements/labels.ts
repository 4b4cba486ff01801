/**
 * What a word can be to an attribution. Sources and contents are told apart by the side of their cue on which they stand,
 * so that each attaches to the next cue or to the last. `gap` is a word that an attribution spans without holding it.
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

/** Odd labels from 3 on continue what the label before them begins. */
export const begins = (label: number): boolean => label >= 2 && label % 2 === 0
export const continues = (label: number): boolean => label >= 3 && label % 2 === 1
/** The label that begins a stretch of this kind; `out` and `gap` are their own. */
export const beginning = (label: number): number => (continues(label) ? label - 1 : label)

/** Whether `label` may follow `previous` (-1 at the start of a text). */
export function mayFollow(previous: number, label: number): boolean {
  return !continues(label) || (previous >= 2 && beginning(previous) === beginning(label))
}

export function roleOf(label: number): Role | null {
  if (label < 2) return null
  return label < 6 ? 'source' : label < 8 ? 'cue' : 'content'
}

/** True where the stretch belongs to the cue that follows it. */
export const precedesCue = (label: number): boolean => beginning(label) === 2 || beginning(label) === 8
