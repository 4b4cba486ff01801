import { Worker } from 'node:worker_threads'
import { Failure } from '#domain'
import { LIMITS } from '../limits.ts'
import type { PageRead } from './read-page.ts'

type Answer = { readonly page: PageRead } | { readonly problem: string }

let worker: Worker | undefined
let queue: Promise<unknown> = Promise.resolve()

/**
 * Reads a page in a thread of its own, with a limit of time and memory, so that no page can hang or exhaust the program.
 * One page at a time. Throws a `Failure` that begins with `name`.
 */
export function readPageApart(name: string, html: string, url: string | undefined): Promise<PageRead> {
  const turn = queue.then(() => ask(name, { html, url }))
  queue = turn.catch(() => undefined)
  return turn
}

async function ask(name: string, page: { readonly html: string; readonly url: string | undefined }): Promise<PageRead> {
  const own = worker ?? start()
  worker = own
  own.ref()
  const answer = await new Promise<Answer>(resolve => {
    const timer = setTimeout(() => resolve({ problem: 'it takes too long to read' }), LIMITS.pageTime)
    const settle = (settled: Answer) => {
      clearTimeout(timer)
      own.removeAllListeners()
      resolve(settled)
    }
    own.once('message', settle)
    own.once('error', error =>
      settle({
        problem:
          'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it takes too much memory' : String(error),
      }),
    )
    own.once('exit', () => settle({ problem: 'its reader stopped' }))
    own.postMessage(page)
  })
  if ('page' in answer) {
    own.unref()
    return answer.page
  }
  worker = undefined
  await own.terminate()
  throw new Failure('unsupported', `${name} is a page that cannot be read: ${answer.problem}.`)
}

function start(): Worker {
  const file = import.meta.url.endsWith('.ts') ? './page-worker.ts' : './page-worker.js'
  return new Worker(new URL(file, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.pageMemoryMegabytes },
  })
}
