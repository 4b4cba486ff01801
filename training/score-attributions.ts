import type { Span } from '#domain'
import type { MarkedAttribution } from './polnear.ts'

/** What annotators marked in a text, and what a reader found there. */
export type ScoredText = {
  readonly text: string
  readonly marked: readonly MarkedAttribution[]
  readonly found: readonly FoundAttribution[]
}

type FoundAttribution = { readonly source: Span | null; readonly cue: Span; readonly content: readonly Span[] }

/** True positives, how many were found, how many were marked. */
export type Tally = { readonly right: number; readonly found: number; readonly marked: number }

export type AttributionScores = Readonly<Record<'source' | 'cue' | 'content' | 'whole' | 'overlap' | 'half', Tally>> & {
  /** Overlap for communication cues alone: `right` counts found ones that are right; `rightMarked` marked ones that are found. */
  readonly communication: Tally & { readonly rightMarked: number }
}

/** Word forms of speaking and writing: what makes an attribution a statement rather than an attitude. */
const COMMUNICATION =
  /\b(?:said|says|say|saying|told|tells|tell|telling|added|adds|wrote|writes|tweeted|according|asked|asks|replied|explained|noted|argued|argues|claimed|claims|stated|announced|insisted|warned|called|responded|declared|suggested|acknowledged|reported|reports|continued|concluded|predicted|accused|denied|criticized)\b/i

export function scoreAttributions(texts: readonly ScoredText[]): AttributionScores {
  const tallies = texts.map(scoreText)
  const sum = (of: (scores: AttributionScores) => Tally): Tally =>
    tallies
      .map(of)
      .reduce((a, b) => ({ right: a.right + b.right, found: a.found + b.found, marked: a.marked + b.marked }))
  return {
    source: sum(s => s.source),
    cue: sum(s => s.cue),
    content: sum(s => s.content),
    whole: sum(s => s.whole),
    overlap: sum(s => s.overlap),
    half: sum(s => s.half),
    communication: {
      ...sum(s => s.communication),
      rightMarked: tallies.reduce((n, s) => n + s.communication.rightMarked, 0),
    },
  }
}

type Roles = { readonly source: readonly Span[]; readonly cue: readonly Span[]; readonly content: readonly Span[] }
const ROLES = ['source', 'cue', 'content'] as const

function scoreText({ text, marked, found }: ScoredText): AttributionScores {
  const tidy = (one: Roles): Roles => ({
    source: joinSpans(one.source, text),
    cue: joinSpans(one.cue, text),
    content: joinSpans(one.content, text),
  })
  const want = marked.filter(({ cue, content }) => cue.length && content.length).map(tidy)
  const got = found.map(({ source, cue, content }) => tidy({ source: source ? [source] : [], cue: [cue], content }))
  const speaks = ({ cue }: Roles) => cue.some(({ start, end }) => COMMUNICATION.test(text.slice(start, end)))
  const found1 = got.filter(speaks)
  const marked1 = want.filter(speaks)
  return {
    source: exactSpans(want, got, 'source'),
    cue: exactSpans(want, got, 'cue'),
    content: exactSpans(want, got, 'content'),
    whole: paired(want, got, (a, b) => ROLES.every(role => same(a[role], b[role]))),
    overlap: paired(want, got, touching),
    half: paired(want, got, (a, b) => sourcesMeet(a, b) && shared(a.content, b.content) >= 0.5),
    communication: {
      right: found1.filter(one => want.some(other => touching(one, other))).length,
      rightMarked: marked1.filter(one => got.some(other => touching(other, one))).length,
      found: found1.length,
      marked: marked1.length,
    },
  }
}

/** Trims white space and joins pieces that only white space parts. */
function joinSpans(spans: readonly Span[], text: string): Span[] {
  const joined: { start: number; end: number }[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const words = text.slice(span.start, span.end)
    const start = span.start + words.length - words.trimStart().length
    const end = span.end - (words.length - words.trimEnd().length)
    const last = joined.at(-1)
    if (start >= end) continue
    if (last && !text.slice(last.end, start).trim()) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}

function exactSpans(want: readonly Roles[], got: readonly Roles[], role: (typeof ROLES)[number]): Tally {
  const keys = (all: readonly Roles[]) =>
    new Set(all.flatMap(one => one[role]).map(({ start, end }) => `${start}-${end}`))
  const marked = keys(want)
  const found = keys(got)
  return { right: found.intersection(marked).size, found: found.size, marked: marked.size }
}

function paired(want: readonly Roles[], got: readonly Roles[], alike: (found: Roles, marked: Roles) => boolean): Tally {
  const used = new Set<number>()
  for (const one of got) {
    const match = want.findIndex((other, k) => !used.has(k) && alike(one, other))
    if (match >= 0) used.add(match)
  }
  return { right: used.size, found: got.length, marked: want.length }
}

const meet = (a: readonly Span[], b: readonly Span[]) => a.some(x => b.some(y => x.start < y.end && y.start < x.end))
const same = (a: readonly Span[], b: readonly Span[]) =>
  a.length === b.length && a.every(({ start, end }, k) => start === b[k]!.start && end === b[k]!.end)
const sourcesMeet = (found: Roles, marked: Roles) =>
  marked.source.length ? meet(found.source, marked.source) : found.source.length === 0
const touching = (found: Roles, marked: Roles) =>
  sourcesMeet(found, marked) && meet(found.cue, marked.cue) && meet(found.content, marked.content)

/** Characters in both over characters in either. */
function shared(a: readonly Span[], b: readonly Span[]): number {
  const size = (spans: readonly Span[]) => spans.reduce((n, { start, end }) => n + end - start, 0)
  const both = a.reduce(
    (n, x) => n + b.reduce((m, y) => m + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0),
    0,
  )
  return both / (size(a) + size(b) - both)
}

const percent = (share: number) => (100 * share).toFixed(1)

/** F1 of a tally, in percent. */
export const f1Of = ({ right, found, marked }: Tally): number => (found + marked ? (200 * right) / (found + marked) : 0)

/** The scores as lines for a person. */
export function showScores(scores: AttributionScores): string {
  const line = (name: string, { right, found, marked }: Tally, recalled = right) =>
    `${name.padEnd(28)} P ${percent(right / found)}  R ${percent(recalled / marked)}  F1 ${percent((2 * right) / (found + marked))}`
  return [
    line('source, exact', scores.source),
    line('cue, exact', scores.cue),
    line('content, exact', scores.content),
    line('attribution, exact', scores.whole),
    line('attribution, overlap', scores.overlap),
    line('attribution, half', scores.half),
    line('communication cues, overlap', scores.communication, scores.communication.rightMarked),
  ].join('\n')
}
