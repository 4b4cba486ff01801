import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const ENTRIES = {
  client: 'client/client.ts',
  read: 'client/read.ts',
  reader: '../../reader-in-page.ts',
} as const

type Entry = keyof typeof ENTRIES

const made = new Map<Entry, Promise<string>>()

/** One of the pages' scripts as a single file for browsers, made when it is first asked for. */
export function bundleOf(entry: Entry): Promise<string> {
  const known = made.get(entry)
  if (known) return known
  const making = bundle(entry)
  made.set(entry, making)
  making.catch(() => made.delete(entry))
  return making
}

async function bundle(entry: Entry): Promise<string> {
  const { rolldown } = await import('rolldown')
  const input = fileURLToPath(new URL(ENTRIES[entry], import.meta.url))
  const build = await rolldown({ input, platform: 'browser', logLevel: 'silent', resolve: { alias: ALIAS } })
  const { output } = await build.generate({ format: 'es', minify: true, codeSplitting: false })
  await build.close()
  return output[0].code
}

// The same parser of pages, as its makers pack it for where there is no Node.
const ALIAS = { linkedom: 'linkedom/worker' }

let weights: Promise<string> | undefined

/** The reader's weights as a module, for a page that may run scripts of this server and connect to nothing. */
export function weightsModule(): Promise<string> {
  weights ??= Promise.all(['tagger', 'attributions'].map(asExport)).then(lines => lines.join('\n'))
  return weights
}

async function asExport(name: string): Promise<string> {
  const bytes = await readFile(new URL(`../../../models/${name}.bin`, import.meta.url))
  return `export const ${name}='${bytes.toString('base64')}'`
}
