import { looksLikeFeed } from './feeds/looks-like-feed.ts'
import { looksLikeMail } from './mail/looks-like-mail.ts'
import { looksLikeMarkdown } from './text/looks-like-markdown.ts'

/** What the first bytes of an input show it to be, whatever its name says. */
export type Content = 'text' | 'markdown' | 'html' | 'email' | 'feed' | 'list' | 'warc' | 'gzip' | 'empty' | Binary
/** A format known by its first bytes, in the words of a sentence: "is a PDF file". */
export type Binary = { readonly binary: string }

const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file'],
  ['\x89PNG', 'a picture (PNG)'],
  ['\xff\xd8\xff', 'a picture (JPEG)'],
  ['GIF8', 'a picture (GIF)'],
  ['PK\x03\x04', 'a ZIP file (or an office document, which is one)'],
  ['\xd0\xcf\x11\xe0', 'an old office document'],
  ['{\\rtf', 'an RTF document'],
  ['SQLite format 3\0', 'an SQLite database'],
  ['\x7fELF', 'a program'],
  ['MZ\x90\0', 'a program'],
]

/** How many of the first bytes are looked at. */
export const HEAD = 4_096

/** Tells content apart by its first bytes. */
export function tellApart(bytes: Uint8Array): Content {
  const head = latin1(bytes.subarray(0, HEAD))
  if (/^[\s\0]*$/.test(head) && bytes.every(byte => byte <= 32)) return 'empty'
  if (head.startsWith('\x1f\x8b\x08')) return 'gzip'
  if (/^WARC\/\d\.\d\r?\n/.test(head)) return 'warc'
  const magic = MAGIC.find(([start]) => head.startsWith(start))
  if (magic) return { binary: magic[1] }
  if (looksBinary(head)) return { binary: 'no text: it holds bytes that no text has' }
  const start = head.replaceAll('\0', '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
  const feed = looksLikeFeed(start)
  if (feed) return feed
  if (looksLikeMail(start)) return 'email'
  if (looksLikeHtml(start)) return 'html'
  return looksLikeMarkdown(start.replaceAll('\r\n', '\n')) ? 'markdown' : 'text'
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/** Control characters beyond what a stray form feed explains; zeros in every second byte may be UTF-16. */
function looksBinary(head: string): boolean {
  if (/^(?:\xff\xfe|\xfe\xff)/.test(head)) return false
  const zeros = head.split('\0').length - 1
  const maybeUtf16 = zeros > head.length * 0.3 && zeros < head.length * 0.55
  if (zeros > 0 && !maybeUtf16) return true
  const controls = [...head].filter(isControl).length
  return controls * 100 > head.length
}

/** A control character that is neither space nor NUL nor the escape that begins a terminal's colours. */
function isControl(character: string): boolean {
  const code = character.charCodeAt(0)
  return (code > 0 && code < 9) || (code > 13 && code < 32 && code !== 27)
}

/** Begins with a tag that pages begin with, past comments and the XML line; or is full of tags of running text. */
function looksLikeHtml(head: string): boolean {
  const start = head.replace(/^(?:\s+|<!--[\s\S]*?(?:-->|$)|<\?xml[^>]*>)*/, '')
  const opens =
    /^<(?:!doctype\s+html|html|head|body|meta|title|link|script|style|article|main|section|div|h[1-6]|p|base)\b/i
  return (
    opens.test(start) || (head.match(/<\/?(?:p|div|br|span|a|article|h[1-6])(?:\s[^<>]*)?\/?>/gi)?.length ?? 0) >= 4
  )
}
