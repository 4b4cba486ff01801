import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '#domain'

/** A file, and how much of its folder lies before it, from 0 to 1. */
export type Found = { readonly file: string; readonly share: number }

/**
 * The files of a folder and of the folders in it, in the order of their names. Hidden ones are passed over, and links are
 * not followed, so that a folder that contains itself comes to an end.
 */
export async function* filesIn(folder: string): AsyncGenerator<Found> {
  const files: string[] = []
  for await (const file of walk(folder)) files.push(file)
  if (files.length === 0) throw new Failure('unreadable', `${folder} is a folder without files.`)
  for (const [i, file] of files.entries()) yield { file, share: (i + 1) / files.length }
}

async function* walk(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(cause => {
    throw new Failure('unreadable', `The folder ${folder} may not be read by this user; change its permissions.`, cause)
  })
  const shown = entries.filter(({ name }) => !name.startsWith('.'))
  for (const entry of shown.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* walk(path)
    else if (entry.isFile()) yield path
  }
}
