import type { IsoDay, Span, Window } from '#domain'
import type { AnnotatedText, Token } from '../text/index.ts'
import { resolveTime, type TimeExpression } from '../times/index.ts'

/**
 * The day on which a statement was made, where the words about its cue tell: "said on Saturday", "told reporters late
 * Monday", "On Sunday, Trump said". A day that belongs to something else in the sentence ("after Tuesday's talks", "who
 * travels on Friday") is not the day of the words. Null where none is told.
 */
export function findSaid(when: SaidInput): Window | null {
  const { doc, frame, cue, times, published } = when
  if (frame.length === 0) return null
  const own = times.filter(({ span, time }) => DAYS.has(time.kind) && within(frame, span))
  const told = own.find(one => belongsToCue(doc, frame, cue, one.span))
  return told ? resolveTime(told, { anchor: published ?? null, direction: 'past' }) : null
}

/** Kinds of time that can name a day; a duration or a time of day cannot. */
const DAYS: ReadonlySet<string> = new Set(['calendar', 'range', 'offset', 'rest'])

export type SaidInput = {
  readonly doc: AnnotatedText
  readonly frame: readonly Token[]
  readonly cue: Span
  readonly times: readonly TimeExpression[]
  readonly published: IsoDay | undefined
}

const within = (frame: readonly Token[], { start, end }: Span): boolean =>
  frame.some(token => token.start <= start && start < token.end) &&
  frame.some(token => token.start < end && end <= token.end)

/** "after Monday's talks", "since Sunday", "until Friday": the day bounds something else. */
const OTHERS = /^(?:after|before|since|until|till|by|for|from|through|between|following|of|ahead|over|during|about)$/
/** What may stand between the sentence's first word and its day: "In a statement late on Tuesday". */
const OPENING =
  /^(?:in|at|on|and|but|yet|still|then|meanwhile|just|only|late|early|earlier|later|a|an|the|his|her|its|,|(?:speak|address|talk|testify|appear|brief|writ|post)ing|asked|statement|interview|interviews|letter|speech|post|tweet|series|of|tweets|briefing|press|news|conference|remarks|address)$/

function belongsToCue(doc: AnnotatedText, frame: readonly Token[], cue: Span, time: Span): boolean {
  const tokens = frame.filter(token => token.end > time.start && token.start < time.end)
  const first = tokens[0]!
  const last = tokens.at(-1)!
  if (OTHERS.test(first.lower) || OTHERS.test(doc.tokens[first.index - 1]?.lower ?? '')) return false
  const next = doc.tokens[last.index + 1]
  if (
    next &&
    (/^['’]s?$/.test(next.text) ||
      (/^NN/.test(next.tag) && next.sentence === last.sentence && !opensContent(frame, next)))
  )
    return false
  return time.start < cue.start ? leadsToCue(frame, cue, first, last) : followsCue(frame, cue, first)
}

/** A noun right after the day is not its head where the content begins with it: "said Monday talks would resume". */
const opensContent = (frame: readonly Token[], next: Token): boolean => !frame.includes(next)

/** "On Sunday, Trump said" and "Trump on Sunday said", but not "who met on Sunday, said". */
function leadsToCue(frame: readonly Token[], cue: Span, first: Token, last: Token): boolean {
  const before = frame.filter(token => token.index < first.index)
  const between = frame.filter(token => token.index > last.index && token.end <= cue.start)
  const opens = before.every(token => OPENING.test(token.lower)) || startsSpeaking(before)
  if (opens) return true
  return !before.some(isFiniteVerb) && between.length <= 2
}

/** "Speaking in Ankara on Monday", "Addressing the council on Tuesday". */
const startsSpeaking = ([first]: readonly Token[]): boolean =>
  first !== undefined && /^(?:speaking|addressing|talking|testifying|appearing|briefing|writing)$/.test(first.lower)

function followsCue(frame: readonly Token[], cue: Span, first: Token): boolean {
  return !frame.some(token => token.start >= cue.end && token.index < first.index && isFiniteVerb(token))
}

const isFiniteVerb = ({ tag }: Token): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(tag)
