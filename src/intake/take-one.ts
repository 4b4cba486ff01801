import { Failure } from '#domain'
import { makeArticle, sha256 } from './make-article.ts'
import type { PageOrigin } from './page/read-html.ts'
import type { Fact, Format, Given, Taken, TakenArticle } from './taken.ts'
import { checkLines, type Extracted, readText } from './text/read-text.ts'

/** Bytes that hold one article, and what is known of them from the outside. */
export type Piece = {
  /** As the person wrote it; for one item of many, with its place. */
  readonly input: string
  readonly bytes: Uint8Array
  readonly format: Format
  readonly origin: PageOrigin
  /** What the container states, which comes before what the bytes themselves state. */
  readonly stated?: readonly Fact[]
  /** The text, where the container's reader has got it out of the bytes already. */
  readonly text?: string
  /** How much of the whole input has come with it, from 0 to 1, where that is known. */
  readonly share?: number
}

/** The languages that a reading can be made of. */
export const READABLE: ReadonlySet<string> = new Set(['en', 'und'])

/** One article out of the bytes that hold it. Throws a `Failure` that names the input where there is none. */
export async function takeOne(piece: Piece, given: Given): Promise<Taken> {
  const { input, bytes, format, origin, share } = piece
  const url = given.url ?? origin.url
  const found = await extract(piece, { ...origin, ...(url && { url }) })
  const { article, facts } = makeArticle(
    found.text,
    [...(piece.stated ?? []), ...found.facts, ...foundAt(origin)],
    given,
  )
  const raw = { bytes, format, sha256: sha256(bytes) }
  return readableOrNot({
    kind: 'article',
    input,
    article,
    facts,
    raw,
    warnings: found.warnings,
    ...(share !== undefined && { share }),
  })
}

async function extract({ input, bytes, format, text }: Piece, origin: PageOrigin): Promise<Extracted> {
  const name = nameOf(input)
  if (text !== undefined) return { text, facts: [], warnings: [] }
  if (format === 'feed item') return readItem(name, bytes)
  if (format === 'text') return readText(name, bytes, origin.charset)
  if (format === 'markdown') return (await import('./text/read-markdown.ts')).readMarkdown(name, bytes)
  if (format === 'email') return (await import('./mail/read-mail.ts')).readMail(name, bytes)
  return (await import('./page/read-html.ts')).readHtml(name, bytes, origin)
}

/** An item of a feed, apart from its feed. */
async function readItem(name: string, bytes: Uint8Array): Promise<Extracted> {
  const { readFragment } = await import('./page/read-fragment.ts')
  const text = readFragment(new TextDecoder().decode(bytes))
  checkLines(name, text)
  return { text, facts: [], warnings: [] }
}

const foundAt = ({ url }: PageOrigin): Fact[] => (url ? [{ name: 'url', value: url, from: 'where it was found' }] : [])

function readableOrNot(taken: TakenArticle): Taken {
  const { input, article } = taken
  if (READABLE.has(article.language)) return taken
  const language = new Intl.DisplayNames('en', { type: 'language' }).of(article.language) ?? article.language
  const failure = new Failure('unsupported', `${nameOf(input)} is in ${language}, which Readout cannot read yet.`)
  return { kind: 'failed', input, failure, unread: taken, ...(taken.share !== undefined && { share: taken.share }) }
}

/** The input as a sentence names it. */
export const nameOf = (input: string): string => (input === '-' ? 'Standard input' : input)
