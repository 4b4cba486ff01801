import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
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
      await page.locator('.write > summary').click()
      const form = page.locator('form#note')
      await form.locator('[name=text]').fill('This was <b>said</b> before.')
      await form.locator('[name=by]').fill('Ana Example')
      await form.getByRole('button').click()
      await page.locator('.banner.done').waitFor()
      assert.match((await page.locator('.reader-note').textContent()) ?? '', /This was <b>said<\/b> before\./)
      assert.ok(await page.locator('mark.noted').first().isVisible())
      await page.locator('.banner.done').getByRole('button', { name: 'Undo' }).click()
      await page.locator('.reader-note').waitFor({ state: 'detached' })
      assert.equal(await page.locator('.reader-note').count(), 0)
      assert.match((await page.locator('#notes .dismissed').first().textContent()) ?? '', /taken back/)
      await close()
    })
  }

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
