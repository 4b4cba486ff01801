import type { Span } from '#domain'

const CLOSING = /^(?:”|’’?|"|''|\)|\])$/
const STOP = /^(?:[.?!…]|\.{2,})$/
const OPENING = /^[\p{Lu}\p{N}“"‘'`([@#—–-]/u
/** Abbreviations that can end a sentence as well: a new one follows where the next word seldom follows them inside one. */
const MAY_END = /^(?:u\.s\.|u\.k\.|u\.n\.|e\.u\.|a\.m\.|p\.m\.|d\.c\.|inc\.|jr\.|co\.|corp\.|etc\.)$/i
const STARTS = new Set('The He She It They But In And “ " A An We I That This On At'.split(' '))

/** Indices of the tokens that begin a sentence. A line break always does; else a stop, with its closing marks, before a capital. */
export function sentenceStarts(text: string, tokens: readonly Span[]): number[] {
  const word = (i: number) => (tokens[i] ? text.slice(tokens[i].start, tokens[i].end) : '')
  const starts: number[] = []
  for (let i = 0; i < tokens.length; i++) {
    const gap = i === 0 ? '\n' : text.slice(tokens[i - 1]!.end, tokens[i]!.start)
    if (gap.includes('\n')) {
      starts.push(i)
      continue
    }
    if (gap === '') continue
    let last = i - 1
    for (let closers = 0; closers < 3 && CLOSING.test(word(last)); closers++) last--
    if (STOP.test(word(last)) && OPENING.test(word(i))) starts.push(i)
    else if (last === i - 1 && MAY_END.test(word(last)) && STARTS.has(word(i))) starts.push(i)
  }
  return starts
}
