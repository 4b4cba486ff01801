import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { serve } from '@hono/node-server'
import axe from 'axe-core'
import { readUsers } from '../../src/surfaces/web/accounts/users.ts'
import { MEETING, recordOf } from '../../src/surfaces/web/hand-made-record.ts'
import { harmless } from '../../src/surfaces/web/hand-made-words.ts'
import { keepUsers, makeApp } from '../../src/surfaces/web/index.ts'
import { noBrowser, openPage } from './open-browser.ts'
import { served } from './served.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-users-'))
after(() => rmSync(folder, { recursive: true }))

async function withUser() {
  const file = join(folder, 'users.json')
  const means = { kind: 'password', password: null } as const
  const { secret } = await keepUsers(file).add({ name: 'ana', role: 'editor', with: means })
  const app = makeApp(recordOf(harmless), () => '2025-10-22', await readUsers(file))
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 })
  await once(server, 'listening')
  return { server, secret, home: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
}

describe('signing in', { skip: noBrowser }, () => {
  test('leads to the page that was asked for, where an editor corrects under their name and signs out', async () => {
    const { browser } = await served()
    const { server, secret, home } = await withUser()
    const { page, close } = await openPage(browser, home)
    await page.goto(new URL(`/m/${MEETING}`, home).href)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.evaluate(axe.source)
      const { violations } = (await page.evaluate('axe.run(document)')) as { violations: readonly { id: string }[] }
      assert.deepEqual(violations, [])
    }
    await page.getByLabel('Name').fill('ana')
    await page.getByLabel('Password').fill(secret)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(new RegExp(`/m/${MEETING}`))
    await page.getByRole('link', { name: 'dismiss' }).first().click()
    assert.ok(await page.getByText('Recorded under the name ana').first().isVisible())
    await page.locator('form#dismiss [name=because]').fill('Misread')
    await page.locator('form#dismiss button').click()
    await page.waitForURL(/recorded=entry-dismiss/)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL(/sign-in/)
    await close()
    server.close()
  })
})
