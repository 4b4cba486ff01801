import { Failure } from '#domain'
import type { Network } from './addresses/network.ts'
import { pathKind, readWholeFile, readWholeStream } from './get-bytes.ts'
import { LIMITS } from './limits.ts'
import { makeArticle, sha256 } from './make-article.ts'
import type { PageOrigin } from './page/read-html.ts'
import type { Fact, Format, Given, Taken, TakenArticle } from './taken.ts'
import { tellApart } from './tell-apart.ts'
import { type Extracted, readText } from './text/read-text.ts'

/** What taking in needs from the world; the program's own unless a test says otherwise. */
export type Means = {
  /** Where `-` is read from. */
  readonly standardInput: () => AsyncIterable<Uint8Array>
  /** What addresses are fetched with; the public internet alone unless it says otherwise. */
  readonly network?: Network
}

const own: Means = { standardInput: () => process.stdin }

/** The languages that a reading can be made of. */
const READABLE = new Set(['en', 'und'])

/**
 * Takes in whatever `input` names: a file, an address (http, https), or `-` for standard input; told apart by content.
 * Gives one item or many, in the input's order, and never throws for anything that the input may hold: what cannot be
 * taken in comes as a `failed` item whose failure names the input in a sentence.
 */
export async function* takeIn(input: string, given: Given = {}, means: Means = own): AsyncGenerator<Taken> {
  try {
    yield await takeBytes(input, await got(input, means), given)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    yield { kind: 'failed', input, failure: error }
  }
}

/** Bytes that hold one article, and what their container said of them. */
type Got = { readonly bytes: Uint8Array; readonly origin: PageOrigin }

async function got(input: string, means: Means): Promise<Got> {
  if (input === '-') {
    return { bytes: await readWholeStream(nameOf(input), means.standardInput(), LIMITS.articleBytes), origin: {} }
  }
  if (isAddress(input)) return fetched(input, means)
  const kind = await pathKind(input)
  if (kind === 'folder') throw new Failure('unsupported', `${input} is a folder; name the files in it.`)
  return { bytes: await readWholeFile(input, LIMITS.articleBytes), origin: {} }
}

async function fetched(input: string, { network }: Means): Promise<Got> {
  const { fetchAddress, PUBLIC_NETWORK } = await import('./addresses/index.ts')
  const { bytes, url, charset } = await fetchAddress(input, network ?? PUBLIC_NETWORK)
  return { bytes, origin: { url, ...(charset && { charset }) } }
}

/** One article out of bytes that hold one. */
async function takeBytes(input: string, { bytes, origin }: Got, given: Given): Promise<Taken> {
  const content = tellApart(bytes)
  if (content === 'empty') throw new Failure('unreadable', `${nameOf(input)} is empty.`)
  if (typeof content === 'object') {
    throw new Failure('unsupported', `${nameOf(input)} is ${content.binary}. Readout reads text and web pages.`)
  }
  const {
    text,
    facts: found,
    warnings,
  } = await extract(nameOf(input), bytes, content, { ...(given.url && { url: given.url }), ...origin })
  const { article, facts } = makeArticle(text, [...found, ...foundAt(origin)], given)
  const raw = { bytes, format: content, sha256: sha256(bytes) }
  return readableOrNot({ kind: 'article', input, article, facts, raw, warnings })
}

async function extract(name: string, bytes: Uint8Array, format: Format, origin: PageOrigin): Promise<Extracted> {
  if (format !== 'html') return readText(name, bytes, origin.charset)
  const { readHtml } = await import('./page/read-html.ts')
  return readHtml(name, bytes, origin)
}

const foundAt = ({ url }: PageOrigin): Fact[] => (url ? [{ name: 'url', value: url, from: 'where it was found' }] : [])

function readableOrNot(taken: TakenArticle): Taken {
  const { input, article } = taken
  if (READABLE.has(article.language)) return taken
  const language = new Intl.DisplayNames('en', { type: 'language' }).of(article.language) ?? article.language
  const failure = new Failure('unsupported', `${nameOf(input)} is in ${language}, which Readout cannot read yet.`)
  return { kind: 'failed', input, failure, unread: taken }
}

const nameOf = (input: string): string => (input === '-' ? 'Standard input' : input)

const isAddress = (input: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(input)
