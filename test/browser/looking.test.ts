import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { noBrowser, openPage } from './open-browser.ts'
import { served } from './served.ts'

const TEXT =
  'The Norwegian foreign minister said on Tuesday that the summit with the president of Finland in Oslo had been postponed until next week.'

describe('looking', { skip: noBrowser }, () => {
  test('the slider asks for the day that it is let go on, and every count and link obeys', async () => {
    const { demo, browser } = await served()
    const { page, close } = await openPage(browser, demo.home)
    await page.goto(demo.home, { waitUntil: 'networkidle' })
    const all = await page.locator('.head .sub').textContent()
    await page.locator('.clock input[type=range]').focus()
    await page.keyboard.press('Home')
    await page.waitForURL(/as-of=2018-/)
    assert.notEqual(await page.locator('.head .sub').textContent(), all)
    const links = await page.locator('main a').evaluateAll(found => found.map(link => link.getAttribute('href') ?? ''))
    assert.deepEqual(
      links.filter(link => !link.includes('as-of=')),
      [],
    )
    await close()
  })

  test('a link to a stretch marks exactly that stretch, or says that it is orphaned', async () => {
    const { demo, browser } = await served()
    const { page, close } = await openPage(browser, demo.home)
    const { article, span, words } = demo.meeting.story[0]!.evidence
    await page.goto(new URL(`/a/${article}#q=${span.start}-${span.end}`, demo.home).href)
    await page.waitForURL(/\?q=/)
    assert.equal((await page.locator('mark.linked').allTextContents()).join(''), words)
    await page.goto(new URL(`/a/${article}#q=900000-900001`, demo.home).href)
    await page.getByText('This link is orphaned').waitFor()
    assert.equal(await page.locator('mark.linked').count(), 0)
    await close()
  })

  test('an article is read in the page itself, with the connection cut, as the server reads it', async () => {
    const { demo, browser } = await served()
    const { page, close } = await openPage(browser, demo.home)
    await page.goto(new URL('/read', demo.home).href)
    await page.getByText('Ready:').waitFor()
    await page.context().setOffline(true)
    await page.locator('[name=published]').fill('2025-03-04')
    await page.locator('textarea').fill(TEXT)
    await page.getByText(/Read in this page in \d+ ms/).waitFor()
    const here = await reading(page)
    assert.match(here, /class="note/)
    await page.context().setOffline(false)
    await page.evaluate("document.querySelector('form.read').submit()")
    await page.waitForURL(url => url.pathname === '/read')
    await page.getByText('Paste an article').or(page.getByText('Ready:')).waitFor()
    assert.equal(await reading(page), here)
    await close()
  })
})

const reading = (page: Page): Promise<string> => page.locator('#reading .text').innerHTML()
