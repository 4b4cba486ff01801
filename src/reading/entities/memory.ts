import type { Figure } from './cast.ts'
import type { MentionForm } from './entity.ts'
import { has, is, type Scan, sentenceStart } from './scan.ts'

/** A mention as the later ones look back on it. */
export type Remembered = {
  readonly figures: readonly Figure[]
  readonly first: number
  readonly past: number
  readonly head: number
  readonly form: MentionForm
  readonly sentence: number
  readonly quoted: boolean
  /** It is what its clause is about: it opens the sentence, or a verb or a verb of saying stands beside it. */
  readonly subject: boolean
}

export type Memory = Remembered[]

type Range = { readonly first: number; readonly past: number; readonly head: number; readonly form: MentionForm }

export function remember(scan: Scan, memory: Memory, figures: readonly Figure[], range: Range): void {
  const { sentence, quoted } = scan.tokens[range.first]!
  memory.push({ ...range, figures, sentence, quoted, subject: isSubject(scan, range) })
}

function isSubject(scan: Scan, { first, past }: Range): boolean {
  const after = scan.tokens[past]
  const before = scan.tokens[first - 1]
  // "advisers led by Rubio would meet": the advisers would
  if (before !== undefined && /^(?:by|with|of|from|for|beside|alongside|between|against|to|near)$/.test(before.lower))
    return false
  if (after !== undefined && (has(scan, past, is.says) || /^(?:VBD|VBZ|VBP|MD)$/.test(after.tag))) return true
  if (before !== undefined && has(scan, first - 1, is.says) && /^(?:said|says|added|asked)$/.test(before.lower))
    return true
  return sentenceStart(scan, first) === first
}

/** What was mentioned before token `i`, nearest first. */
export function* before(memory: Memory, i: number): Generator<Remembered> {
  for (let k = memory.length - 1; k >= 0; k--) if (memory[k]!.first < i) yield memory[k]!
}
