import type { Figure } from './cast.ts'
import { before, type Memory, type Remembered } from './memory.ts'
import type { Scan } from './scan.ts'

const HE = /^(?:he|him|his|himself)$/
const SHE = /^(?:she|her|hers|herself)$/
const THEY = /^(?:they|them|their|theirs|themselves)$/
const IT = /^(?:it|its|itself)$/
/** How many mentions back a pronoun may reach. */
const REACH = 60

/** Whom "he", "their", "its" speaks of, or nobody where no earlier mention fits. */
export function resolvePronoun(scan: Scan, memory: Memory, i: number): readonly Figure[] {
  const { lower } = scan.tokens[i]!
  let best: Remembered | null = null
  let bestScore = -4.5
  let reach = REACH
  for (const mention of before(memory, i)) {
    if (reach-- === 0) break
    if (!mayMean(lower, mention)) continue
    const score = scoreOf(scan, mention, i)
    if (score <= bestScore) continue
    best = mention
    bestScore = score
  }
  return best?.figures ?? []
}

function mayMean(lower: string, { figures }: Remembered): boolean {
  const [figure] = figures
  if (figure === undefined) return false
  const one = figures.length === 1 && !figure.plural
  const person = figure.kind === 'person' || figure.kind === 'office'
  if (HE.test(lower)) return one && person && figure.gender !== 'female'
  if (SHE.test(lower)) return one && person && figure.gender !== 'male'
  if (THEY.test(lower)) return !one || /^(?:group|institution|state)$/.test(figure.kind)
  if (IT.test(lower)) return one && /^(?:institution|state|outlet|group)$/.test(figure.kind)
  return false
}

/**
 * Nearness by sentences, with a preference for subjects, for the same side of a quotation mark, and against the subject of the
 * pronoun's own clause where the pronoun is its object ("Trump told him").
 */
function scoreOf(scan: Scan, mention: Remembered, i: number): number {
  const { sentence, quoted, lower } = scan.tokens[i]!
  const distance = sentence - mention.sentence
  let score = -1.2 * distance
  if (mention.subject) score += 1.5
  if (mention.form === 'adjective') score -= 1.5
  if (mention.quoted !== quoted) score -= 1.5
  if (mention.figures[0]!.gender !== undefined) score += 0.4
  if (THEY.test(lower) && mention.figures.length === 1) score -= mention.figures[0]!.kind === 'group' ? 0.3 : 1
  if (distance === 0 && mention.subject && isObject(scan, i)) score -= 3
  score -= (i - mention.head) / 400
  return score
}

function isObject(scan: Scan, i: number): boolean {
  const { lower, tag } = scan.tokens[i]!
  return /^(?:him|them)$/.test(lower) || (lower === 'her' && tag === 'PRP')
}
