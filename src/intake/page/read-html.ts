import { Failure } from '#domain'
import { readApart } from '../apart/read-apart.ts'
import type { Fact } from '../fact.ts'
import { LIMITS } from '../limits.ts'
import type { PageOrigin } from '../piece.ts'
import { decode } from '../text/decode.ts'
import { checkLines, type Extracted } from '../text/read-text.ts'

/** A page's article and what the page states of it, from its bytes. Throws a `Failure` that begins with `name`. */
export async function readHtml(name: string, bytes: Uint8Array, { url, charset }: PageOrigin): Promise<Extracted> {
  const { text: html, encoding, guessed } = decode(name, bytes, charset ?? declaredCharset(bytes))
  const tags = html.split('<').length
  if (tags > LIMITS.pageNodes)
    throw new Failure('refused', `${name} is a page of ${tags.toLocaleString('en')} tags, too many for an article.`)
  const { text, facts } = await readApart(`${name} is a page`, 'page', [html, url])
  checkLines(name, text)
  const from = guessed ? 'guessed from the bytes' : 'the bytes'
  const read: Fact = { name: 'encoding', value: encoding, from }
  return {
    text,
    facts: [...facts, read],
    warnings: isCutOff(html) ? [`${name} is cut off in the middle of a tag; it was read up to there.`] : [],
  }
}

/** `<meta charset="…">`, `<?xml encoding="…"?>` among the first bytes. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096))
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]
  )
}

/** Ends within a tag: "…said the minis<span cla". */
const isCutOff = (html: string): boolean => /<[a-z/!][^<>]*$/i.test(html.slice(-5_000))
