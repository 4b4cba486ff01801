// The other side of `read-apart.ts`: reads one page after another in a thread of its own.
import { parentPort } from 'node:worker_threads'
import { readPage } from './read-page.ts'

parentPort?.on('message', ({ html, url }: { html: string; url: string | undefined }) => {
  try {
    parentPort?.postMessage({ page: readPage(html, url) })
  } catch (error) {
    parentPort?.postMessage({ problem: error instanceof RangeError ? 'it is nested too deeply' : String(error) })
  }
})
