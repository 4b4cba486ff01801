import PostalMime, { type Email } from 'postal-mime'
import type { Fact } from '../fact.ts'
import { readPage } from '../page/read-page.ts'

export type MessageRead = { readonly text: string; readonly facts: readonly Fact[] }

const NESTING = { maxNestingDepth: 20, maxRfc822NestingDepth: 2, maxHeadersSize: 500_000 }

/**
 * A message's article (RFC 5322, MIME): its text, or where it has none its page, with subject, sender and date. What is
 * attached is left alone.
 */
export async function readMessage(bytes: Uint8Array): Promise<MessageRead> {
  const message = await PostalMime.parse(bytes, NESTING)
  const facts = factsOf(message)
  if (/\p{L}/u.test(message.text ?? '')) return { text: tidy(message.text ?? ''), facts }
  if (!message.html) return { text: '', facts }
  const page = readPage(message.html, undefined)
  return { text: page.text, facts: [...facts, ...page.facts] }
}

const tidy = (text: string): string => text.replaceAll('\r\n', '\n').replaceAll('\0', '')

function factsOf({ subject, from, headers }: Email): Fact[] {
  // The header itself: the library would turn its instant to UTC, and with it perhaps its day.
  const date = headers.find(({ key }) => key === 'date')?.value
  const facts: Fact[] = [
    { name: 'title', value: (subject ?? '').replace(/^(?:(?:re|fwd?|fw)\s*:\s*)+/i, ''), from: 'mail Subject' },
    { name: 'published', value: date ?? '', from: 'mail Date' },
    { name: 'outlet', value: from?.name ?? '', from: 'mail From' },
  ]
  return facts.filter(({ value }) => value)
}
