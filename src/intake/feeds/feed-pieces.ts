import { Failure } from '#domain'
import { readApart } from '../apart/read-apart.ts'
import type { Fact } from '../fact.ts'
import type { PageOrigin, Piece } from '../piece.ts'
import type { NotTaken } from '../taken.ts'
import { decode } from '../text/decode.ts'
import type { Feed, FeedItem, ListedFeed } from './feed.ts'

/** A feed, from its bytes. Throws a `Failure` that begins with `name`. */
export async function feedIn(name: string, bytes: Uint8Array, { url, charset }: PageOrigin): Promise<Feed> {
  const { text } = decode(name, bytes, charset ?? declaredEncoding(bytes))
  return readApart(`${name} is a feed`, 'feed', [text, url])
}

/** The feeds that a list names. Throws a `Failure` that begins with `name`. */
export async function listIn(name: string, bytes: Uint8Array): Promise<readonly ListedFeed[]> {
  const { text } = decode(name, bytes, declaredEncoding(bytes))
  const listed = await readApart(`${name} is a list of feeds`, 'list', [text])
  if (listed.length === 0) throw new Failure('unreadable', `${name} is a list that names no feed.`)
  return listed
}

/** A feed's items, each as its article with what the feed states of it. */
export function* feedPieces(input: string, feed: Feed): Generator<Piece | NotTaken> {
  for (const [i, item] of feed.items.entries()) {
    const piece = pieceOf(`${input}#${i + 1}`, item, feed)
    yield 'failure' in piece ? piece : { ...piece, place: i + 1, share: (i + 1) / feed.items.length }
  }
  if (feed.damaged) yield failed(input, `${input} is cut off or broken; its ${feed.items.length} whole items are read.`)
  else if (feed.items.length === 0) yield failed(input, `${input} is a feed without items.`)
}

function pieceOf(input: string, item: FeedItem, feed: Feed): Piece | NotTaken {
  if (!/\p{L}/u.test(item.text)) {
    const where = item.url ? `only the address ${item.url}` : 'nothing but a title'
    return failed(input, `${input} has no text in its feed, ${where}.`)
  }
  return {
    input,
    bytes: Buffer.from(item.markup),
    format: 'feed item',
    origin: {},
    text: item.text,
    stated: factsOf(item, feed),
  }
}

/** What a feed states of an item. */
export function factsOf(item: FeedItem, feed: Pick<Feed, 'title' | 'language'>): Fact[] {
  const facts: readonly (readonly [Fact['name'], string | undefined, string])[] = [
    ['title', item.title, 'feed item title'],
    ['standfirst', item.standfirst, 'feed item summary'],
    ['tags', item.tags, 'feed item categories'],
    ['outlet', feed.title, 'feed title'],
    ['byline', item.byline, 'feed item author'],
    ['published', item.published, 'feed item date'],
    ['changed', item.changed, 'feed item updated'],
    ['url', item.url, 'feed item link'],
    ['language', feed.language, 'feed language'],
  ]
  return facts.flatMap(([name, value, from]) => (value ? [{ name, value, from }] : []))
}

const failed = (input: string, sentence: string): NotTaken => ({
  kind: 'failed',
  input,
  failure: new Failure('unreadable', sentence),
})

/** `<?xml version="1.0" encoding="windows-1251"?>` */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024))
  return /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]
}
