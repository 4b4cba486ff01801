import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { describe, test } from 'node:test'
import { serve } from '@hono/node-server'
import type { Page } from 'playwright-core'
import { MEETING, recordOf } from '../../src/surfaces/web/hand-made-record.ts'
import { harmless, type OutsideWords } from '../../src/surfaces/web/hand-made-words.ts'
import { makeApp } from '../../src/surfaces/web/index.ts'
import { noBrowser, openPage } from './open-browser.ts'
import { served } from './served.ts'

const POISON = `"><script>alert(1)</script><img src=x onerror=alert(1)><style>*{display:none}</style>\u202e=cmd|' /C calc'!A0`
const PAGES = ['/', `/m/${MEETING}`, '/a/abcdef0123456789?q=0-9', '/statements', '/sources', '/disputes', '/search?q=x']

const hostile = Object.fromEntries(
  Object.entries(harmless).map(([name, value]) => [name, `${POISON} ${value} ${'x'.repeat(10_000)}`]),
) as OutsideWords

describe('hostile words', { skip: noBrowser }, () => {
  test('run nothing, load nothing, add no element and make no page wider than its screen', async () => {
    const { browser } = await served()
    const [plain, poisoned] = await Promise.all([harmless, { ...hostile, url: 'javascript:alert(1)' }].map(started))
    for (const path of PAGES) {
      const [expected, found] = [
        await shapeOf(browser, plain!.home, path),
        await shapeOf(browser, poisoned!.home, path),
      ]
      assert.deepEqual(found.troubles, [], path)
      assert.deepEqual(found.widths, [390, 1280], path)
      assert.deepEqual(found.kinds, expected.kinds, path)
    }
    plain!.server.close()
    poisoned!.server.close()
  })
})

async function started(words: OutsideWords) {
  const app = makeApp(recordOf(words), () => '2025-10-22')
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 })
  await once(server, 'listening')
  return { server, home: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
}

/** Which kinds of elements a page has, how wide it is on a narrow screen and on a wide one, and what went wrong on it. */
async function shapeOf(browser: Parameters<typeof openPage>[0], home: string, path: string) {
  const { page, troubles, close } = await openPage(browser, home, { viewport: { width: 390, height: 800 } })
  await page.goto(new URL(path, home).href, { waitUntil: 'load' })
  const narrow = await widthOf(page)
  await page.setViewportSize({ width: 1280, height: 800 })
  const shape = { widths: [narrow, await widthOf(page)], kinds: await kindsOf(page), troubles }
  await close()
  return shape
}

const widthOf = (page: Page) => page.evaluate('document.documentElement.scrollWidth')

const kindsOf = (page: Page) =>
  page.evaluate("[...new Set([...document.querySelectorAll('*')].map(({ localName }) => localName))].sort()")
