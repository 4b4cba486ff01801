// The one file that joins the stages: it takes articles in, has them read, records and corrects, and opens the record to
// questions. The stages know nothing of each other; the surfaces know only this and the views. What is heavy (the weights,
// the database) is loaded at first use, once.
import { readFile } from 'node:fs/promises'
import { type Article, Failure, type Reading } from '#domain'
import { type Given, type NotTaken, takeIn } from '#intake'
import { loadModels, type Models, read } from '#reading'

export type { Given } from '#intake'

/** What became of one input, or of one item of an input that holds many. Failures and warnings are sentences that name it. */
export type Outcome = OutcomeRead | OutcomeFailed

export type OutcomeRead = {
  readonly kind: 'read'
  readonly input: string
  readonly reading: Reading
  readonly warnings: readonly string[]
}

export type OutcomeFailed = {
  readonly kind: 'failed'
  readonly input: string
  readonly failure: Failure
  readonly warnings: readonly string[]
}

/** Reads inputs one at a time, in their order, without a record. `-` is read from `standardInput`. */
export async function* readInputs(
  inputs: readonly string[],
  given: Given,
  standardInput: AsyncIterable<Uint8Array>,
): AsyncGenerator<Outcome> {
  for await (const taken of takeInAll(inputs, given, standardInput)) {
    if (taken.kind === 'failed') yield failed(taken)
    else yield { kind: 'read', input: taken.input, reading: await readArticle(taken.article), warnings: taken.warnings }
  }
}

async function* takeInAll(inputs: readonly string[], given: Given, standardInput: AsyncIterable<Uint8Array>) {
  for (const input of inputs) yield* takeIn(input, given, { standardInput: () => standardInput })
}

const failed = ({ input, failure, unread }: NotTaken): OutcomeFailed => ({
  kind: 'failed',
  input,
  failure,
  warnings: unread?.warnings ?? [],
})

const readArticle = async (article: Article): Promise<Reading> => read(article, await models())

let loaded: Promise<Models> | undefined

/** The weights of `models/`, loaded at the first reading. */
function models(): Promise<Models> {
  loaded ??= loadFrom(new URL('../models/', import.meta.url))
  return loaded
}

async function loadFrom(folder: URL): Promise<Models> {
  const bytes = (name: string) =>
    readFile(new URL(`${name}.bin`, folder)).catch(cause => {
      if (cause.code === 'ENOENT') return new Uint8Array(0) // until all weights are here
      const sentence = `The weights models/${name}.bin cannot be read. Install Readout again; they come with it.`
      throw new Failure('storage', sentence, cause)
    })
  const [tagger, attributions, parser] = await Promise.all(['tagger', 'attributions', 'parser'].map(bytes))
  return loadModels({ tagger: tagger!, attributions: attributions!, parser: parser! })
}
