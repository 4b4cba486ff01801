import { Failure } from '#domain'
import type { Network } from './addresses/network.ts'
import { filesIn } from './folder.ts'
import { pathKind, readWholeFile, readWholeStream } from './get-bytes.ts'
import { LIMITS } from './limits.ts'
import type { PageOrigin } from './page/read-html.ts'
import { nameOf, takeOne } from './take-one.ts'
import type { Given, Taken } from './taken.ts'
import { tellApart } from './tell-apart.ts'

/** What taking in needs from the world; the program's own unless a test says otherwise. */
export type Means = {
  /** Where `-` is read from. */
  readonly standardInput: () => AsyncIterable<Uint8Array>
  /** What addresses are fetched with; the public internet alone unless it says otherwise. */
  readonly network?: Network
}

const own: Means = { standardInput: () => process.stdin }

/**
 * Takes in whatever `input` names: a file, a folder, an address (http, https), or `-` for standard input; told apart by
 * content. Gives one item or many, in the input's order, and never throws for anything that the input may hold: what
 * cannot be taken in comes as a `failed` item whose failure names the input in a sentence.
 */
export async function* takeIn(input: string, given: Given = {}, means: Means = own): AsyncGenerator<Taken> {
  try {
    if (input !== '-' && !isAddress(input) && (await pathKind(input)) === 'folder')
      yield* takeFolder(input, given, means)
    else yield* takeContent(input, await got(input, means), given)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    yield { kind: 'failed', input, failure: error }
  }
}

async function* takeFolder(folder: string, given: Given, means: Means): AsyncGenerator<Taken> {
  for await (const file of filesIn(folder)) yield* takeIn(file, given, means)
}

/** The whole of an input, and what its container said of it. */
type Got = { readonly bytes: Uint8Array; readonly origin: PageOrigin }

async function got(input: string, means: Means): Promise<Got> {
  if (isAddress(input)) return fetched(input, means)
  const whole =
    input === '-'
      ? readWholeStream(nameOf(input), means.standardInput(), LIMITS.articleBytes)
      : readWholeFile(input, LIMITS.articleBytes)
  return { bytes: await whole, origin: {} }
}

async function fetched(input: string, { network }: Means): Promise<Got> {
  const { fetchAddress, PUBLIC_NETWORK } = await import('./addresses/index.ts')
  const { bytes, url, charset } = await fetchAddress(input, network ?? PUBLIC_NETWORK)
  return { bytes, origin: { url, ...(charset && { charset }) } }
}

async function* takeContent(input: string, { bytes, origin }: Got, given: Given): AsyncGenerator<Taken> {
  const content = tellApart(bytes)
  if (content === 'empty') throw new Failure('unreadable', `${nameOf(input)} is empty.`)
  if (typeof content === 'object') {
    throw new Failure('unsupported', `${nameOf(input)} is ${content.binary}. Readout reads text and web pages.`)
  }
  yield await takeOne({ input, bytes, format: content, origin }, given)
}

const isAddress = (input: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(input)
