import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { MEETING, recordOf } from './hand-made-record.ts'
import { harmless } from './hand-made-words.ts'
import { makeApp } from './make-app.ts'

const document = readFileSync(new URL('../../../docs/web.md', import.meta.url), 'utf8')
const app = makeApp(recordOf(harmless), () => '2025-10-22')

/** Every row of the table of pages: the page, and the forms that it is said to have. */
const rows = [...document.matchAll(/^\| `(\/[^`]*)` \|.*\| (.*)\|$/gm)].map(([, path, forms]) => {
  const [, other] = /`(\/[a-z]+)` with/.exec(forms!) ?? []
  const real = path!
    .replace('MEETING', MEETING)
    .replace('ARTICLE', 'abcdef0123456789')
    .replace('NAME', 'Dmitry%20Peskov')
  return { path: real, forms: [...forms!.matchAll(/`(\.[a-z]+)`/g)].map(([, form]) => `${other ?? real}${form}`) }
})

test('docs/web.md names every page that the tabs lead to', async () => {
  const text = await (await app.request('http://localhost/')).text()
  const nav = /<nav aria-label="Pages">(.*?)<\/nav>/s.exec(text)?.[1] ?? ''
  const tabs = [...nav.matchAll(/href="([^"]+)"/g)].map(([, path]) => path!)
  assert.ok(tabs.length >= 8)
  for (const tab of tabs)
    assert.ok(
      rows.some(({ path }) => path === tab),
      tab,
    )
})

for (const { path, forms } of rows)
  for (const address of [path, ...forms])
    test(`${address}, which docs/web.md names, is there`, async () =>
      assert.equal((await app.request(`http://localhost${address}`)).status, 200))

test('docs/web.md and the pages’ script name the same keys', () => {
  const script = readFileSync(new URL('client/keys.ts', import.meta.url), 'utf8')
  const keys = [...script.matchAll(/^ {2}\['([^']+)', '/gm)].map(([, key]) => key!)
  assert.ok(keys.length >= 10)
  for (const key of keys) assert.ok(document.includes(`\`${key}\``), key)
})
