import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { noBrowser, openPage } from './open-browser.ts'
import { served } from './served.ts'

const open = async (path: (meeting: string, article: string) => string) => {
  const { demo, browser } = await served()
  const { page, close } = await openPage(browser, demo.home)
  const { id, story } = demo.meeting
  await page.goto(new URL(path(id, story[0]!.evidence.article), demo.home).href, { waitUntil: 'networkidle' })
  return { page, close }
}
const focused = (page: Page) => page.evaluate('document.activeElement.textContent')

describe('keys', { skip: noBrowser }, () => {
  test('/ leads to the search, where keys are letters again', async () => {
    const { page, close } = await open(() => '/')
    await page.keyboard.press('/')
    await page.keyboard.type('j?g d')
    assert.equal(await page.locator('#words').inputValue(), 'j?g d')
    await close()
  })

  test('? shows a sheet with every key, and Escape takes it away', async () => {
    const { page, close } = await open(() => '/')
    await page.keyboard.press('?')
    const sheet = page.getByRole('dialog', { name: 'Keys' })
    const caps = await sheet.locator('dt').allTextContents()
    for (const key of ['/', '?', 'j', 'k', 'o', '[', ']', ',', '.', 'gd']) assert.ok(caps.includes(key), key)
    await page.keyboard.press('Escape')
    assert.ok(!(await sheet.isVisible()))
    await close()
  })

  test('j and k go from row to row; o and Enter open the row', async () => {
    const { page, close } = await open(() => '/')
    const labels = await page.locator('.docket .what > a').allTextContents()
    for (const [key, row] of [
      ['j', 0],
      ['j', 1],
      ['k', 0],
    ] as const) {
      await page.keyboard.press(key)
      assert.equal(await focused(page), labels[row])
    }
    await page.keyboard.press('o')
    await page.waitForURL(/\/m\//)
    await page.goBack()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/m\//)
    await close()
  })
})

describe('keys through time and text', { skip: noBrowser }, () => {
  test('] and [ go from the words that a status rests on to the next and back', async () => {
    const { page, close } = await open((_, article) => `/a/${article}`)
    await page.keyboard.press(']')
    await page.waitForURL(/q=\d+-\d+#/)
    const first = page.url()
    assert.ok(await page.locator('mark.linked').first().isVisible())
    await page.keyboard.press(']')
    await page.waitForURL(url => url.href !== first && url.hash !== '')
    await page.keyboard.press('[')
    await page.waitForURL(first)
    await close()
  })

  test(', and . step through the days on which something changed, and g d leads to the docket', async () => {
    const { page, close } = await open(meeting => `/m/${meeting}`)
    await page.keyboard.press(',')
    await page.waitForURL(/as-of=/)
    await page.getByText('nothing published later counts').waitFor()
    await page.keyboard.press('.')
    await page.waitForURL(url => !url.search.includes('as-of'))
    await page.keyboard.press('g')
    await page.keyboard.press('d')
    await page.waitForURL(url => url.pathname === '/')
    await close()
  })
})
