// Whatever could hang or exhaust the program is read in threads of their own, with a limit of time and memory: one thread
// for each processor but the program's own. A thread is kept from page to page, and has the next one waiting, so that a
// page costs what reading it costs.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { Failure } from '#domain'
import { LIMITS } from '../limits.ts'
import type { Answer, Kind, Result, Work } from './work.ts'

type Job = { readonly kind: Kind; readonly given: readonly unknown[] }
type Asked = { readonly job: Job; readonly time: number; readonly settle: (answer: Answer<never>) => void }
type Reader = { readonly worker: Worker; readonly asked: Asked[]; timer: NodeJS.Timeout | undefined }

const readers: Reader[] = []
const MOST_READERS = Math.max(1, Math.min(4, availableParallelism() - 1))

/**
 * Does a piece of work apart: `readApart('talks.html is a page', 'page', [html, url])`. Throws a `Failure` that begins
 * with `what` where it cannot be done, or not within `time` milliseconds.
 */
export async function readApart<K extends Kind>(
  what: string,
  kind: K,
  given: Parameters<Work[K]>,
  time: number = LIMITS.pageTime,
): Promise<Result<K>> {
  const answer = await new Promise<Answer<Result<K>>>(settle => ask({ job: { kind, given }, time, settle }))
  if ('done' in answer) return answer.done
  throw new Failure('unsupported', `${what} that cannot be read: ${answer.problem}.`)
}

function ask(asked: Asked): void {
  const idle = readers.find(reader => reader.asked.length === 0)
  const reader = idle ?? (readers.length < MOST_READERS ? start() : leastBusy())
  reader.worker.ref()
  reader.asked.push(asked)
  if (reader.asked.length <= 2) reader.worker.postMessage(asked.job)
  if (reader.asked.length === 1) watch(reader)
}

const leastBusy = (): Reader => readers.reduce((a, b) => (b.asked.length < a.asked.length ? b : a))

/** The clock of a job runs from when it is the first in its thread. */
function watch(reader: Reader): void {
  clearTimeout(reader.timer)
  const [first] = reader.asked
  if (first) reader.timer = setTimeout(() => giveUp(reader, 'it takes too long to read'), first.time)
  // An idle thread does not keep the program from ending.
  else reader.worker.unref()
}

function start(): Reader {
  const file = import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js'
  const worker = new Worker(new URL(file, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.pageMemoryMegabytes, maxYoungGenerationSizeMb: 12 },
  })
  const reader: Reader = { worker, asked: [], timer: undefined }
  worker.on('message', (answer: Answer<never>) => {
    reader.asked.shift()?.settle(answer)
    // Two at a time are with the thread; the third follows when the first is done.
    const third = reader.asked[1]
    if (third) worker.postMessage(third.job)
    watch(reader)
  })
  worker.on('error', error => {
    const spent = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    giveUp(reader, spent ? 'it takes too much memory' : String(error))
  })
  worker.on('exit', () => giveUp(reader, 'its reader stopped'))
  readers.push(reader)
  return reader
}

/** Ends a thread: the job it was at has failed, the rest go to another. */
function giveUp(reader: Reader, problem: string): void {
  const at = readers.indexOf(reader)
  if (at < 0) return
  readers.splice(at, 1)
  clearTimeout(reader.timer)
  const [failed, ...waiting] = reader.asked.splice(0)
  void reader.worker.terminate()
  failed?.settle({ problem })
  for (const asked of waiting) ask(asked)
}

/** Lets idle threads go, and the memory that they hold; the next page starts one anew. */
export function restReaders(): void {
  for (const reader of [...readers]) {
    if (reader.asked.length > 0) continue
    readers.splice(readers.indexOf(reader), 1)
    void reader.worker.terminate()
  }
}
