import { readFile } from 'node:fs/promises'
import { type Article, Failure, type Reading } from '#domain'
import type { NotTaken } from '#intake'
import type { Models } from '#reading'

/** The reading of an article. A fault in the reader costs this article alone: it comes back as a failure that names it. */
export async function readArticle({ input, article }: { input: string; article: Article }): Promise<Reading | Failure> {
  const { read } = await import('#reading')
  const models = await modelsHere()
  try {
    return read(article, models)
  } catch (fault) {
    const place =
      fault instanceof Error ? fault.stack?.split('\n').slice(0, 2).join(' ').replace(/\s+/g, ' ') : String(fault)
    return new Failure('unreadable', `${input} could not be read because of a fault in Readout: ${place}.`, fault)
  }
}

/** A text needs no getting out: whoever named it has it. */
export async function unreadOf({ unread }: NotTaken): Promise<{ unread?: Reading }> {
  if (!unread || unread.raw.format === 'text' || unread.raw.format === 'markdown') return {}
  const { READER_VERSION } = await import('#reading')
  const reader = { version: READER_VERSION, models: {} }
  return {
    unread: { article: unread.article, reader, sources: [], statements: [], times: [], meetings: [], origins: [] },
  }
}

/** The weights, once they have been needed. */
let loaded: Promise<Models> | undefined

export function modelsHere(): Promise<Models> {
  loaded ??= loadFrom(new URL('../../models/', import.meta.url))
  return loaded
}

const REINSTALL = 'Install Readout again; they come with it.'

async function loadFrom(folder: URL): Promise<Models> {
  const { loadModels } = await import('#reading')
  const bytes = (name: string) =>
    readFile(new URL(`${name}.bin`, folder)).catch(cause => {
      throw new Failure('storage', `The weights models/${name}.bin cannot be read. ${REINSTALL}`, cause)
    })
  const [tagger, attributions] = await Promise.all([bytes('tagger'), bytes('attributions')])
  try {
    return loadModels({ tagger, attributions })
  } catch (cause) {
    throw new Failure('storage', `The weights in models/ are not those of this reader. ${REINSTALL}`, cause)
  }
}
