import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import axe from 'axe-core'
import { pagesOf } from './demo-pages.ts'
import { noBrowser, openPage } from './open-browser.ts'
import { served } from './served.ts'

// The pages in a real browser: each of them, in both themes, narrow and at 200 %, and on paper.

type Found = { readonly id: string; readonly nodes: readonly { readonly html: string }[] }

/** What a theme can change is contrast; the rest need be looked at once. */
const THEMES = [
  ['light', "axe.run(document, { resultTypes: ['violations'] })"],
  ['dark', "axe.run(document, { runOnly: ['color-contrast'], resultTypes: ['violations'] })"],
] as const

describe('in Chromium', { skip: noBrowser }, () => {
  for (const [colorScheme, look] of THEMES) {
    test(`axe finds nothing on any page in the ${colorScheme} theme, and nothing goes wrong on it`, async () => {
      const { demo, browser } = await served()
      const { page, troubles, close } = await openPage(browser, demo.home, { colorScheme })
      for (const path of pagesOf(demo)) {
        await page.goto(new URL(path, demo.home).href, { waitUntil: 'load' })
        await page.evaluate(axe.source)
        const { violations } = (await page.evaluate(look)) as { violations: readonly Found[] }
        const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join('\n')}`)
        assert.deepEqual(told, [], path)
      }
      assert.deepEqual(
        troubles.filter(trouble => !/status of 404/.test(trouble)),
        [],
      )
      await close()
    })
  }

  for (const [name, width] of [
    ['on a narrow screen', 390],
    ['at 200 % of a screen of 1280', 640],
  ] as const) {
    test(`${name} no page is wider than the screen`, async () => {
      const { demo, browser } = await served()
      const { page, close } = await openPage(browser, demo.home, { viewport: { width, height: 800 } })
      for (const path of pagesOf(demo)) {
        await page.goto(new URL(path, demo.home).href)
        assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width, path)
      }
      await close()
    })
  }

  test('on paper a page keeps its content and leaves out what is only for the screen', async () => {
    const { demo, browser } = await served()
    const { page, close } = await openPage(browser, demo.home)
    await page.goto(new URL(`/m/${demo.meeting.id}`, demo.home).href)
    await page.emulateMedia({ media: 'print' })
    assert.ok(await page.getByRole('heading', { name: 'Where it stands' }).isVisible())
    assert.ok(!(await page.locator('.top nav').isVisible()))
    await close()
  })
})
