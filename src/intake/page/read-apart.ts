import { Worker } from 'node:worker_threads'
import { Failure } from '#domain'
import { LIMITS } from '../limits.ts'
import type { PageRead } from './read-page.ts'

type Page = { readonly html: string; readonly url: string | undefined }
type Answer = { readonly page: PageRead } | { readonly problem: string }
type Reader = { readonly worker: Worker; settle: (answer: Answer) => void }

let reader: Reader | undefined
let queue: Promise<unknown> = Promise.resolve()

/**
 * Reads a page in a thread of its own, with a limit of time and memory, so that no page can hang or exhaust the program.
 * One page at a time. Throws a `Failure` that begins with `name`.
 */
export function readPageApart(name: string, page: Page, time: number = LIMITS.pageTime): Promise<PageRead> {
  const turn = queue.then(() => ask(name, page, time))
  queue = turn.catch(() => undefined)
  return turn
}

async function ask(name: string, page: Page, time: number): Promise<PageRead> {
  const own = reader ?? start()
  reader = own
  own.worker.ref()
  const answer = await new Promise<Answer>(resolve => {
    const timer = setTimeout(() => own.settle({ problem: 'it takes too long to read' }), time)
    own.settle = settled => {
      clearTimeout(timer)
      resolve(settled)
    }
    own.worker.postMessage(page)
  })
  if ('page' in answer) {
    // An idle thread does not keep the program from ending.
    own.worker.unref()
    return answer.page
  }
  reader = undefined
  await own.worker.terminate()
  throw new Failure('unsupported', `${name} is a page that cannot be read: ${answer.problem}.`)
}

function start(): Reader {
  const file = import.meta.url.endsWith('.ts') ? './page-worker.ts' : './page-worker.js'
  const worker = new Worker(new URL(file, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.pageMemoryMegabytes },
  })
  const started: Reader = { worker, settle: () => {} }
  worker.on('message', (answer: Answer) => started.settle(answer))
  worker.on('error', error => {
    const spent = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    started.settle({ problem: spent ? 'it takes too much memory' : String(error) })
  })
  worker.on('exit', () => started.settle({ problem: 'its reader stopped' }))
  return started
}
