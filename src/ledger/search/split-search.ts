import { Failure } from '#domain'

/** A piece of a search, and at which character it begins, from 0. */
export type Token = { readonly at: number } & (
  | { readonly kind: 'open' | 'close' | 'or' | 'not' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly name: string; readonly text: string; readonly valueAt: number }
)

const LONGEST = 1000
const MOST = 100

/** The pieces of a search, in order. */
export function splitSearch(text: string): readonly Token[] {
  if (text.length > LONGEST)
    throw new Failure('usage', `A search is at most ${LONGEST} characters; this has ${text.length}.`)
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const { token, end } = readToken(text, at)
    if (token) tokens.push(token)
    at = end
    if (tokens.length > MOST) throw new Failure('usage', `A search has at most ${MOST} parts.`)
  }
  return tokens
}

type Found = { readonly token: Token | null; readonly end: number }

function readToken(text: string, at: number): Found {
  const letter = text[at]!
  if (/\s/.test(letter)) return { token: null, end: at + 1 }
  if (letter === '(') return { token: { kind: 'open', at }, end: at + 1 }
  if (letter === ')') return { token: { kind: 'close', at }, end: at + 1 }
  if (letter === '-' || letter === '−') {
    const stands = at + 1 < text.length && !/\s/.test(text[at + 1]!)
    return { token: stands ? { kind: 'not', at } : null, end: at + 1 }
  }
  const [, name] = /^([a-zA-Z]+):(?=\S)/.exec(text.slice(at, at + 20)) ?? []
  if (name === undefined) {
    const { text: words, end, isQuoted } = readWords(text, at)
    return { token: words === 'OR' && !isQuoted ? { kind: 'or', at } : { kind: 'text', at, text: words }, end }
  }
  const valueAt = at + name.length + 1
  const { text: value, end } = readWords(text, valueAt)
  return { token: { kind: 'field', at, name: name.toLowerCase(), text: value, valueAt }, end }
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' }

function readWords(
  text: string,
  at: number,
): { readonly text: string; readonly end: number; readonly isQuoted: boolean } {
  const closing = CLOSING[text[at]!]
  if (closing === undefined) {
    const [word = text[at]!] = /^[^\s()"“”„«»]+/.exec(text.slice(at)) ?? []
    return { text: word, end: at + word.length, isQuoted: false }
  }
  const end = text.indexOf(closing, at + 1)
  if (end < 0) throw new Failure('usage', `This quotation mark is not closed (character ${at + 1} of the search).`)
  return { text: text.slice(at + 1, end), end: end + 1, isQuoted: true }
}
