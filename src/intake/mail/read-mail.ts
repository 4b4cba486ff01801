import { Failure } from '#domain'
import { readApart } from '../apart/read-apart.ts'
import { checkLines, type Extracted } from '../text/read-text.ts'

/** A message's article, from its bytes. Throws a `Failure` that begins with `name`. */
export async function readMail(name: string, bytes: Uint8Array): Promise<Extracted> {
  const { text, facts } = await readApart(`${name} is a message`, 'message', [bytes])
  if (text === '') throw new Failure('unsupported', `${name} is a message without text.`)
  checkLines(name, text)
  return { text, facts, warnings: [] }
}
