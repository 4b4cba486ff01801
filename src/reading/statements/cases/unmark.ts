import type { Span } from '#domain'
import type { Attribution } from '../attribution.ts'

type Parts = { source: Span | null; cue: Span | null; content: Span[] }

/**
 * Takes the marks out of a text: `{source}`, `<cue>` and `[content]` mark its first attribution, `{2 source}` … the second;
 * `¶` begins a paragraph. Marks may hold one another.
 */
export function unmark(marked: string): { text: string; attributions: Attribution[] } {
  const parts = new Map<string, Parts>()
  const open: { sign: string; number: string; start: number }[] = []
  let text = ''
  for (const [piece] of marked.replaceAll(/ ?¶ ?/g, '\n\n').matchAll(/[{<[](?:\d+ )?|[}>\]]|[^{}<>[\]]+/g)) {
    if (/^[{<[]/.test(piece)) open.push({ sign: piece[0]!, number: piece.slice(1).trim() || '1', start: text.length })
    else if (/^[}>\]]$/.test(piece)) {
      const { sign, number, start } = open.pop()!
      const part = parts.get(number) ?? { source: null, cue: null, content: [] }
      parts.set(number, part)
      const span = { start, end: text.length }
      if (sign === '{') part.source = span
      else if (sign === '<') part.cue = span
      else part.content.push(span)
    } else text += piece
  }
  const attributions = [...parts]
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([, { source, cue, content }]): Attribution => {
      const inOrder = content.toSorted((a, b) => a.start - b.start)
      return { source, cue: cue ?? { start: 0, end: 0 }, content: inOrder, because: ['case'] }
    })
  return { text, attributions }
}
