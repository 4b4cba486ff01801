import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import type { DemoPages, Story } from './demo-pages.ts'
import { noBrowser, openPage } from './open-browser.ts'
import { served } from './served.ts'

const storyOf = ({ meeting, json }: DemoPages) => json<Story>(`/m/${meeting.id}.json`)
const totalOf = async ({ json }: DemoPages) => (await json<{ total: number }>('/docket.json')).total

describe('correcting', { skip: noBrowser }, () => {
  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with' : 'without'
    test(`${how} script a meeting is put right by name and reason, and undone in one step`, async () => {
      const { demo, browser } = await served()
      const { page, close } = await openPage(browser, demo.home, { javaScriptEnabled })
      await page.goto(new URL(`/m/${demo.meeting.id}`, demo.home).href)
      await page.getByRole('link', { name: 'Correct', exact: true }).click()
      await page.locator('form#set').getByLabel('Name', { exact: true }).fill('The meeting by the river')
      await send(page, 'set')
      assert.equal((await storyOf(demo)).label, 'The meeting by the river')
      assert.match((await page.locator('.corrections').textContent()) ?? '', /Ana Example, .*: It has to be so/)
      await undo(page)
      assert.equal((await storyOf(demo)).label, demo.meeting.label)
      await close()
    })
  }

  test('a report is dismissed and restored', async () => {
    const { demo, browser } = await served()
    const { page, close } = await openPage(browser, demo.home)
    await page.goto(new URL(`/m/${demo.meeting.id}`, demo.home).href)
    const dismissed = page.locator('.story .dismissed')
    await page.locator('.story').getByRole('link', { name: 'dismiss' }).first().click()
    await send(page, 'dismiss')
    assert.equal(await dismissed.count(), 1)
    await page.getByRole('link', { name: 'restore' }).click()
    await send(page, 'restore')
    assert.equal(await dismissed.count(), 0)
    await close()
  })

  test('an account is split off, two meetings are merged, and each is undone', async () => {
    const { demo, browser } = await served()
    const { page, close } = await openPage(browser, demo.home)
    const before = await totalOf(demo)
    await page.goto(new URL(`/m/${demo.meeting.id}/correct`, demo.home).href)
    await page.locator('form#split input[type=checkbox]').last().check()
    await send(page, 'split')
    assert.equal(await totalOf(demo), before + 1)
    await undo(page)
    assert.equal(await totalOf(demo), before)
    const { rows } = await demo.json<{ rows: { id: string }[] }>('/docket.json')
    const other = rows.find(({ id }) => id !== demo.meeting.id)!
    await page.goto(new URL(`/m/${other.id}/correct`, demo.home).href)
    await page.locator('form#merge [name=into]').fill(demo.meeting.id)
    await send(page, 'merge')
    assert.equal(await totalOf(demo), before - 1)
    await undo(page)
    assert.equal(await totalOf(demo), before)
    await close()
  })
})

describe('without script', { skip: noBrowser }, () => {
  test('the docket leads by its filters to a meeting, to its words, to another day; and an article is read', async () => {
    const { demo, browser } = await served()
    const { page, close } = await openPage(browser, demo.home, { javaScriptEnabled: false })
    await page.goto(demo.home)
    await page.locator('.facet a', { hasText: 'Russia' }).first().click()
    assert.match(page.url(), /side=Russia/)
    await page.locator('.docket .what > a').first().click()
    await page.locator('a.words').first().click()
    assert.ok(await page.locator('mark.linked').first().isVisible())
    await page.locator('.clock [name=as-of]').fill('2025-10-25')
    await page.locator('.clock button').click()
    assert.match(page.url(), /as-of=2025-10-25/)
    await page.goto(new URL('/read', demo.home).href)
    await page.locator('textarea').fill('The king of Norway met the president of Iceland in Reykjavik on Monday.')
    await page.locator('form.read button').click()
    await page.locator('#reading .text').waitFor()
    await close()
  })
})

async function send(page: Page, form: string): Promise<void> {
  const fields = page.locator(`form#${form}`)
  await fields.locator('[name=by]').fill('Ana Example')
  await fields.locator('[name=because]').fill('It has to be so')
  await fields.getByRole('button').click()
  await page.locator('.banner.done').waitFor()
}

async function undo(page: Page): Promise<void> {
  await page.locator('.banner.done').getByRole('button', { name: 'Undo' }).click()
  await page.waitForURL(/recorded=/)
}
