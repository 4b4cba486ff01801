import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { noBrowser, openPage } from './open-browser.ts'
import { served } from './served.ts'

describe('noting', { skip: noBrowser }, () => {
  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with' : 'without'
    test(`${how} script a note is written on words of an article, stands beside them, and is taken back`, async () => {
      const { demo, browser } = await served()
      const { page, close } = await openPage(browser, demo.home, { javaScriptEnabled })
      const { article, span } = demo.meeting.story[0]!.evidence
      await page.goto(new URL(`/a/${article}?q=${span.start}-${span.end}`, demo.home).href)
      await write(page, 'This was <b>said</b> before.')
      assert.match((await page.locator('.reader-note').textContent()) ?? '', /This was <b>said<\/b> before\./)
      assert.ok(await page.locator('mark.noted').first().isVisible())
      await takeBack(page)
      assert.equal(await page.locator('.reader-note').count(), 0)
      assert.match((await page.locator('#notes .dismissed').first().textContent()) ?? '', /taken back/)
      await close()
    })
  }

  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing on a page with a note and its form in the ${colorScheme} theme`, async () => {
      const { demo, browser } = await served()
      const { page, close } = await openPage(browser, demo.home, { colorScheme })
      const { article, span } = demo.meeting.story[0]!.evidence
      await page.goto(new URL(`/a/${article}?q=${span.start}-${span.end}`, demo.home).href)
      await write(page, 'It was said before.')
      await page.locator('.write > summary').click()
      await page.evaluate(axe.source)
      const look =
        "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id }) => id))"
      assert.deepEqual(await page.evaluate(look), [])
      await takeBack(page)
      await close()
    })

  test('with script, words that are selected are those that a note is about', async () => {
    const { demo, browser } = await served()
    const { page, close } = await openPage(browser, demo.home)
    await page.goto(new URL(`/a/${demo.meeting.story[0]!.evidence.article}`, demo.home).href)
    await page.evaluate("getSelection().selectAllChildren(document.querySelector('.text p'))")
    await page.locator('.text p').first().dispatchEvent('pointerup')
    const words = await page.locator('form#note [name=words]').inputValue()
    assert.equal(words, await page.evaluate("getSelection().toString().replace(/\\s+/g, ' ').trim()"))
    assert.ok(words.length > 5)
    await close()
  })
})

async function write(page: Page, note: string): Promise<void> {
  await page.locator('.write > summary').click()
  const form = page.locator('form#note')
  await form.locator('[name=text]').fill(note)
  await form.locator('[name=by]').fill('Ana Example')
  await form.getByRole('button').click()
  await page.locator('.banner.done').waitFor()
}

async function takeBack(page: Page): Promise<void> {
  await page.locator('.banner.done').getByRole('button', { name: 'Undo' }).click()
  await page.locator('.reader-note').waitFor({ state: 'detached' })
}
