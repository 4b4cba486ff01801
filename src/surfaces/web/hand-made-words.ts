/** Words that come from outside, everywhere a page shows any; a test may make them hostile. */
export type OutsideWords = {
  readonly label: string
  readonly title: string
  readonly outlet: string
  readonly person: string
  readonly role: string
  readonly place: string
  readonly url: string
  readonly text: string
  readonly note: string
}

export const harmless: OutsideWords = {
  label: 'Trump–Putin summit in Budapest',
  title: 'Summit in doubt after ministers put off their talks',
  outlet: 'The Meridian Post',
  person: 'Dmitry Peskov',
  role: 'spokesman',
  place: 'Budapest',
  url: 'https://meridian.example/summit',
  text: 'The summit in Budapest looks doubtful.\n\nIt was to be held within two weeks or so, the White House says. “One cannot put off what was never fixed,” answered the spokesman.\n\nThe ministers have put their talks on hold.',
  note: 'The ministers spoke by telephone on the same day.',
}

export const ARTICLE = 'abcdef0123456789'

/** A piece of the text with its place in it. */
export function quoteOf(words: OutsideWords, piece: string) {
  const start = Math.max(0, words.text.indexOf(piece))
  const span = { start, end: Math.min(words.text.length, start + piece.length) }
  return { article: ARTICLE, span, words: words.text.slice(span.start, span.end) }
}
