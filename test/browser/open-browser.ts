import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const found = process.env.CHROMIUM === 'none' ? undefined : PLACES.find(place => place && existsSync(place))

/** Why the tests in a browser are left out, or false where there is one. */
export const noBrowser: string | false = found
  ? false
  : 'no Chromium was found: install the package "chromium", or name one in CHROMIUM'

/** Chromium with a profile of its own, which connects to nobody of its own accord. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    ...(found && { executablePath: found }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

// A machine that does much else takes its time; a page that never comes takes for ever.
const PATIENCE = 60_000

/** A page of a visitor of its own. It keeps what went wrong in it: errors, refused scripts, and requests to elsewhere. */
export async function openPage(
  browser: Browser,
  home: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; troubles: string[]; close: () => Promise<void> }> {
  const context = await browser.newContext(options)
  context.setDefaultTimeout(PATIENCE)
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('pageerror', error => troubles.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text())
  })
  page.on('request', request => {
    if (!request.url().startsWith(home)) troubles.push(`asked ${request.url()}`)
  })
  page.on('dialog', dialog => {
    troubles.push(`said ${dialog.message()}`)
    void dialog.dismiss()
  })
  return { page, troubles, close: () => context.close() }
}
