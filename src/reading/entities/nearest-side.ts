import { hasOffice, isState } from '../lexicon/index.ts'
import { before, type Memory } from './memory.ts'
import type { Scan } from './scan.ts'

/** How many paragraphs back a body without an owner may look for its state. */
const REACH = 3

/**
 * The state whose doings are being told before token `i`, for "the government", "the foreign ministry": that of the last who did
 * something, else the one spoken of last. "China's state media … talks with the U.S., while the government …" is China.
 */
export function nearestSide(scan: Scan, memory: Memory, i: number, role: string): string | null {
  const { paragraph } = scan.tokens[i]!
  let spokenOf: string | null = null
  for (const { figures, first, subject } of before(memory, i)) {
    if (paragraph - scan.tokens[first]!.paragraph > REACH) break
    const side = figures.length === 1 ? (figures[0]!.side ?? figures[0]!.country ?? null) : null
    if (side === null || !isState(side) || !hasOffice(side, role)) continue
    if (subject) return side
    spokenOf ??= side
  }
  return spokenOf
}
