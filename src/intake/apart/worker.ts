// The other side of `read-apart.ts`: does one piece of work after another in a thread of its own.
import { parentPort } from 'node:worker_threads'
import type { Job } from './work.ts'

async function perform(job: Job) {
  if (job.kind === 'page') return (await import('../page/read-page.ts')).readPage(...job.given)
  if (job.kind === 'feed') return (await import('../feeds/read-feed.ts')).readFeed(...job.given)
  if (job.kind === 'list') return (await import('../feeds/read-feed-list.ts')).readFeedList(...job.given)
  return (await import('../mail/read-message.ts')).readMessage(...job.given)
}

let turn: Promise<void> = Promise.resolve()

parentPort?.on('message', (job: Job) => {
  turn = turn.then(async () => {
    try {
      parentPort?.postMessage({ done: await perform(job) })
    } catch (error) {
      const nested = error instanceof RangeError
      const told = error instanceof Error ? error.message : String(error)
      parentPort?.postMessage({ problem: nested ? 'it is nested too deeply' : told })
    }
  })
})
