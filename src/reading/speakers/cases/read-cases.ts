import type { Attribution } from '../../statements/attribution.ts'
import { unmark } from '../../statements/cases/unmark.ts'

/**
 * One case of a case file: a day and a title, a text with its attributions marked, and what must come of it.
 * `{source}`, `<cue>` and `[content]` mark the first attribution, `{2 source}` … the second; `¶` begins a paragraph.
 * Lines that begin with `>` are expectations, `# ` lines are remarks.
 */
export type Case = {
  readonly published: string
  readonly title: string
  readonly text: string
  readonly attributions: readonly Attribution[]
  /** From lines `@ outlet: …`, `@ title: …`. */
  readonly outlet?: string
  readonly headline?: string
  readonly expected: readonly string[]
}

export function readCases(file: string): Case[] {
  return file
    .split(/\n\s*\n/)
    .map(block => block.split('\n').filter(line => line.trim() !== '' && !line.startsWith('# ')))
    .filter(lines => lines.length > 0)
    .map(readCase)
}

function readCase([head = '', ...lines]: readonly string[]): Case {
  const match = /^(\d{4}-\d\d-\d\d) (.+)$/.exec(head)
  if (!match) throw new Error(`a case begins with a day and a title, not with "${head}"`)
  const after = (key: string) => lines.find(line => line.startsWith(key))?.slice(key.length)
  const [outlet, headline] = [after('@ outlet: '), after('@ title: ')]
  const marked = lines.filter(line => !/^[>@]/.test(line)).join(' ')
  const expected = lines.filter(line => line.startsWith('>')).map(line => line.slice(1).trim())
  return {
    published: match[1]!,
    title: match[2]!,
    ...unmark(marked),
    ...(outlet ? { outlet } : {}),
    ...(headline ? { headline } : {}),
    expected,
  }
}
