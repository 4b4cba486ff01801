import { after } from 'node:test'
import type { Browser } from 'playwright-core'
import { type DemoPages, serveDemo } from './demo-pages.ts'
import { noBrowser, openBrowser } from './open-browser.ts'

/** The demonstration and a browser to look at it with, started once for all tests and ended after the last. */
export type Served = { readonly demo: DemoPages; readonly browser: Browser }

let started: Promise<Served> | undefined

export function served(): Promise<Served> {
  started ??= Promise.all([serveDemo(), openBrowser()]).then(([demo, browser]) => ({ demo, browser }))
  return started
}

if (!noBrowser)
  after(async () => {
    const all = await started
    await all?.browser.close()
    await all?.demo.stop()
  })
