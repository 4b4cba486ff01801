import { Failure } from '#domain'
import { readHtml } from '../page/read-html.ts'
import type { Fact } from '../taken.ts'
import { decode } from '../text/decode.ts'
import { checkLines, type Extracted } from '../text/read-text.ts'
import { decodeWords } from './decode-words.ts'
import { type MailPart, partsOf } from './parts.ts'

/**
 * A message's article: its text, or where it has none its page, with subject, sender and date. What is attached is left
 * alone. Throws a `Failure` that begins with `name`.
 */
export async function readMail(name: string, bytes: Uint8Array): Promise<Extracted> {
  const [message, ...parts] = partsOf(bytes)
  const shown = [message!, ...parts].filter(part => !/^attachment/i.test(part.headers.get('content-disposition') ?? ''))
  const facts = factsOf(message!)
  const plain = shown.find(part => part.type === 'text/plain' && /\p{L}/u.test(textOf(name, part)))
  if (plain) {
    const text = textOf(name, plain)
    checkLines(name, text)
    return { text, facts, warnings: [] }
  }
  const page = shown.find(part => part.type === 'text/html')
  if (!page) throw new Failure('unsupported', `${name} is a message without text.`)
  const read = await readHtml(name, page.bytes, page.charset ? { charset: page.charset } : {})
  return { ...read, facts: [...facts, ...read.facts] }
}

const textOf = (name: string, part: MailPart): string => decode(name, part.bytes, part.charset).text

function factsOf({ headers }: MailPart): Fact[] {
  const header = (name: string) => decodeWords(headers.get(name) ?? '')
  const [, sender] = /^\s*"?([^"<]+?)"?\s*</.exec(header('from')) ?? []
  const facts: Fact[] = [
    { name: 'title', value: header('subject').replace(/^(?:(?:re|fwd?|fw)\s*:\s*)+/i, ''), from: 'mail Subject' },
    { name: 'published', value: header('date'), from: 'mail Date' },
    { name: 'outlet', value: sender ?? '', from: 'mail From' },
  ]
  return facts.filter(({ value }) => value)
}
