import { contains, type Source, type Span, type Statement, wordsOf } from '#domain'
import { operatorVerb } from './words/operators.ts'

/** Whose word a stretch of text is: the speaker of the innermost statement that holds it; both null for the article's own voice. */
export type Voice = {
  readonly speaker: string | null
  readonly side: string | null
  readonly statement: Statement | null
}

const ARTICLE: Voice = { speaker: null, side: null, statement: null }

/** Finds the voice at an offset of `text`. Statements without a speaker are those of whatever holds them, and intentions the article's. */
export function voiceFinder(
  text: string,
  statements: readonly Statement[],
  sources: readonly Source[],
): (offset: number) => Voice {
  // What a lawmaker says of a meeting is not his state's word.
  const sides = new Map(sources.map(source => [source.id, source.speaksForSide === false ? null : source.side]))
  const contents = statements
    .filter(statement => statement.speaker !== null && !isIntention(text, statement))
    .flatMap(statement => saidIn(text, statement).map(span => ({ span, statement })))
  contents.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  return offset => {
    const holding = contents.filter(({ span }) => contains(span, { start: offset, end: offset + 1 }))
    const inner = holding.reduce<(typeof contents)[number] | null>(
      (best, one) => (!best || length(one.span) <= length(best.span) ? one : best),
      null,
    )
    if (!inner || inner.statement.speaker === null) return ARTICLE
    return {
      speaker: inner.statement.speaker,
      side: sides.get(inner.statement.speaker) ?? null,
      statement: inner.statement,
    }
  }
}

/** What is said: the content, and the rest of a cue that runs on: "said ‹it was calling off› a visit". */
function saidIn(text: string, { cue, content }: Statement): readonly Span[] {
  const lead = cue && /^(?:said|says|told|announced|confirmed|wrote|added)\b[^,]{4,}/.exec(wordsOf(text, cue))
  return lead ? [...content, { start: cue.start + lead[0].indexOf(' '), end: cue.end }] : content
}

/** "Plans to visit", "is expected to meet": the words tell of an act and not of a saying. */
function isIntention(text: string, { cue, content }: Statement): boolean {
  // "is expected in Paris to open talks": others expect it
  if (cue && /^(?:is|are|was|were) (?:widely )?(?:expected|scheduled|due|slated|set)\b/.test(wordsOf(text, cue)))
    return true
  if (!cue || !content.some(span => /^to\s/.test(wordsOf(text, span)))) return false
  const verb = wordsOf(text, cue).toLowerCase().split(/\s+/).at(-1)!
  return operatorVerb(verb) !== undefined
}

const length = (span: { readonly start: number; readonly end: number }) => span.end - span.start
