import { html } from 'hono/html'
import { mayBeHeading, type Reading, type Span } from '#domain'
import { visible } from '../../wording/index.ts'
import type { Piece } from './piece.ts'

/** A stretch to be marked and as what. `linked` is the stretch that the address asks for, `noted` what a reader's note is on. */
export type Mark = Span & { readonly as: MarkKind }

export type MarkKind = 'source' | 'cue' | 'content' | 'time' | 'meeting' | 'evidence' | 'noted' | 'linked'

/** A paragraph with its marks, and where it stands in the text. */
export type Paragraph = Span & { readonly piece: Piece }

/** Everything that a reading found, as marks. */
export function marksOf({ sources, statements, times, meetings }: Reading): Mark[] {
  const as = (kind: MarkKind, spans: readonly (Span | null)[]): Mark[] =>
    spans.flatMap(span => (span ? [{ start: span.start, end: span.end, as: kind }] : []))
  const marks: Record<(typeof KINDS)[number], readonly (Span | null)[]> = {
    source: [...sources.flatMap(({ mentions }) => mentions), ...statements.map(({ source }) => source)],
    cue: statements.map(({ cue }) => cue),
    content: statements.flatMap(({ content }) => content),
    time: times.map(({ span }) => span),
    meeting: meetings.flatMap(({ mentions }) => mentions),
    evidence: meetings.flatMap(({ reports }) => reports.map(({ evidence }) => evidence)),
  }
  return KINDS.flatMap(kind => as(kind, marks[kind]))
}

const KINDS = ['source', 'cue', 'content', 'time', 'meeting', 'evidence'] as const

/**
 * A text in paragraphs and headings with its marks. Marks may overlap: the text is cut at every edge and each piece carries what it is
 * part of. Pieces at which a report's words begin, or those of a note, can be linked to as `#q=start-end`.
 */
export function markedText(text: string, marks: readonly Mark[]): Paragraph[] {
  const anchors = anchorsOf(marks)
  const inOrder = marks.toSorted((a, b) => a.start - b.start)
  const paragraphs = paragraphsOf(text)
  const headings = headingsAmong(paragraphs.map(({ start, end }) => text.slice(start, end).trim()))
  return paragraphs.map((paragraph, i) => {
    const inside = inOrder.filter(mark => mark.start < paragraph.end && paragraph.start < mark.end)
    const cuts = new Set([paragraph.start, paragraph.end])
    for (const { start, end } of inside) {
      cuts.add(Math.max(start, paragraph.start))
      cuts.add(Math.min(end, paragraph.end))
    }
    const edges = [...cuts].sort((a, b) => a - b)
    const pieces = edges.slice(1).map((end, n) => pieceOf(text, { start: edges[n]!, end }, inside, anchors))
    return { ...paragraph, piece: headings.has(i) ? html`<h2>${pieces}</h2>` : html`<p>${pieces}</p>` }
  })
}

/** By where they begin, the ids of the stretches that can be linked to. */
function anchorsOf(marks: readonly Mark[]): ReadonlyMap<number, ReadonlySet<string>> {
  const anchors = new Map<number, Set<string>>()
  for (const { start, end, as } of marks) {
    if (as !== 'linked' && as !== 'noted' && as !== 'evidence') continue
    anchors.set(start, (anchors.get(start) ?? new Set()).add(`q=${start}-${end}`))
  }
  return anchors
}

function pieceOf(
  text: string,
  at: Span,
  marks: readonly Mark[],
  anchors: ReadonlyMap<number, ReadonlySet<string>>,
): Piece {
  const kinds = [...new Set(marks.filter(mark => mark.start <= at.start && at.end <= mark.end).map(mark => mark.as))]
  const ids = [...(anchors.get(at.start) ?? [])].map(id => html`<a id="${id}"></a>`)
  const words = visible(text.slice(at.start, at.end))
  if (kinds.length === 0) return html`${ids}${words}`
  return html`${ids}<mark class="${kinds.join(' ')}">${words}</mark>`
}

/** Which lines head a part of the text: those that may, with running text before and after them. */
function headingsAmong(lines: readonly string[]): ReadonlySet<number> {
  const isProse = (line: string | undefined) => line !== undefined && !mayBeHeading(line)
  return new Set(
    lines.flatMap((line, i) => (mayBeHeading(line) && isProse(lines[i - 1]) && isProse(lines[i + 1]) ? [i] : [])),
  )
}

function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }))
}
