import { type Given, readInputs } from '#readout'
import type { FormKeys } from '../accounts/form-keys.ts'
import type { Pages, Request } from '../env.ts'
import { emptyForm, type ReadAnswer, type ReadForm, readPage } from '../pages/read-page.ts'
import { isDay } from '../visit.ts'

/** Reading without recording. The page's script does it in the browser; this is for whoever has none, and for addresses. */
export function readRoutes(app: Pages, keys: FormKeys): void {
  app.get('/read', c => c.html(readPage(emptyForm, { kind: 'none' }, c.var.visit)))
  app.post('/read', async c => {
    const { key, ...form } = await formOf(c)
    const answer: ReadAnswer = keys.isRight(c, key)
      ? await answerTo(form, c)
      : failed('The page had grown old. Try again.')
    return c.html(readPage(form, answer, c.var.visit), answer.kind === 'failed' ? 422 : 200)
  })
}

async function formOf({ req }: Request): Promise<ReadForm & { readonly key: string }> {
  const fields = await req.parseBody()
  const text = (name: string) => {
    const value = fields[name]
    return typeof value === 'string' ? value : ''
  }
  return {
    key: text('key'),
    text: text('text').replace(/\r\n?/g, '\n'),
    published: text('published'),
    outlet: text('outlet'),
    title: text('title'),
    address: text('address').trim(),
  }
}

/** Reading holds up everybody else; a long article has some ten thousand signs. */
const LONGEST = 300_000

const failed = (sentence: string): ReadAnswer => ({ kind: 'failed', sentence })

async function answerTo({ text, published, outlet, title, address }: ReadForm, c: Request): Promise<ReadAnswer> {
  const given: Given = { ...(isDay(published) && { published }), ...(outlet && { outlet }), ...(title && { title }) }
  if (text.length > LONGEST) return failed('This is too long to be read here. Take it into a record with readout add.')
  if (text.trim()) return firstOf(readInputs({ names: ['-'], given, standardInput: asStream(text) }))
  if (!address) return failed('There is nothing to read: paste an article.')
  if (!c.var.visit.person.mayCorrect) return failed('Only editors may have addresses fetched.')
  if (!/^https?:\/\//i.test(address)) return failed('An address begins with https://.')
  return firstOf(readInputs({ names: [address], given, standardInput: asStream('') }))
}

async function firstOf(outcomes: ReturnType<typeof readInputs>): Promise<ReadAnswer> {
  for await (const outcome of outcomes)
    return outcome.kind === 'read' ? { kind: 'read', reading: outcome.reading } : failed(outcome.failure.message)
  return failed('There is nothing to read in it.')
}

async function* asStream(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}
