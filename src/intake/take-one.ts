import { Failure } from '#domain'
import type { Fact } from './fact.ts'
import { makeArticle, sha256 } from './make-article.ts'
import type { PageOrigin, Piece } from './piece.ts'
import type { Given, Known, Taken, TakenArticle } from './taken.ts'
import { checkLines, type Extracted, readText } from './text/read-text.ts'

/** The languages that a reading can be made of. */
export const READABLE: ReadonlySet<string> = new Set(['en', 'und'])

/** Changes whenever the same bytes could give another article. */
const INTAKE_VERSION = 1

/** The article that bytes of this fingerprint gave before, if nothing is to be done about them any more. */
export type KnownBytes = (fingerprint: string) => Promise<string | undefined>

/** One article out of the bytes that hold it. Throws a `Failure` that names the input where there is none. */
export async function takeOne(piece: Piece, given: Given, known: KnownBytes): Promise<Taken | Known> {
  const { input, bytes, format, origin, share } = piece
  const hash = sha256(bytes)
  const fingerprint = sha256(JSON.stringify([INTAKE_VERSION, hash, format, origin, piece.stated ?? [], given]))
  const before = await known(fingerprint)
  if (before !== undefined) return { kind: 'known', input, article: before, ...(share !== undefined && { share }) }
  const url = given.url ?? origin.url
  const found = await extract(piece, { ...origin, ...(url && { url }) })
  const { article, facts } = makeArticle(
    found.text,
    [...(piece.stated ?? []), ...found.facts, ...foundAt(origin), ...(piece.hinted ?? [])],
    given,
  )
  const raw = { bytes, format, sha256: hash }
  return readableOrNot({
    kind: 'article',
    input,
    article,
    facts,
    raw,
    warnings: found.warnings,
    fingerprint,
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
