import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { stranger } from '../run-readout.ts'

const user = stranger()
after(user.leave)

describe('serving pages', () => {
  test('the demonstration opens with its docket, its meetings and their articles, and adds nothing on a second start', async () => {
    const first = await user.serve(['demo', '--port', '0'])
    const docket = await text(first.address)
    const meeting = await text(new URL(linkIn(docket, /href="(\/m\/[^"]+)"/), first.address))
    const article = await text(new URL(linkIn(meeting, /href="(\/a\/[^"]+)"/), first.address))
    assert.match(meeting, /Where it stands/)
    assert.match(article, /class="[^"]*\blinked\b/)
    const counted = await twin(first.address)
    assert.ok(counted > 5, `${counted} meetings`)
    assert.deepEqual(await first.stop('SIGINT'), { status: 0, signal: null })
    const second = await user.serve(['demo', '--port', '0'])
    assert.equal(await twin(second.address), counted)
    assert.deepEqual(await second.stop('SIGTERM'), { status: 0, signal: null })
  })

  test('a port that is taken is answered with what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { status, err } = await user.run(['serve', '--record', 'pages.sqlite', '--port', String(port)])
    other.close()
    assert.equal(status, 1)
    assert.match(err, new RegExp(`^readout: Port ${port} is taken\\. .*--port`))
  })
})

describe('pages that others can reach', () => {
  test('are refused while there is nobody who may sign in', async () => {
    for (const host of ['0.0.0.0', '::', '192.0.2.7', 'example.org']) {
      const { status, err } = await user.run(['serve', '--record', 'pages.sqlite', '--host', host, '--port', '0'])
      assert.equal(status, 1)
      assert.match(err, /^readout: Others can reach .* no user who may sign in\. Make a user with "readout users add/)
    }
  })

  test('are served where there is a user, to those alone who sign in or bring their token', async () => {
    const made = await user.run(['users', 'add', 'ana', '--role', 'editor', '--token'])
    assert.match(made.err, /ana is an editor/)
    assert.equal((await user.run(['users', 'list'])).out, 'editor\tana\n')
    const server = await user.serve(['serve', '--record', 'pages.sqlite', '--host', '0.0.0.0', '--port', '0'])
    const address = server.address.replace('0.0.0.0', '127.0.0.1')
    const ask = (headers: Record<string, string>) => fetch(new URL('/docket.json', address), { headers })
    assert.equal((await ask({})).status, 401)
    assert.equal((await ask({ authorization: `Bearer ${'x'.repeat(43)}` })).status, 401)
    assert.equal((await ask({ authorization: `Bearer ${made.out.trim()}` })).status, 200)
    const asked = await fetch(new URL('/?side=Russia', address), { redirect: 'manual' })
    assert.equal(asked.headers.get('location'), '/sign-in?next=%2F%3Fside%3DRussia')
    await server.stop('SIGTERM')
    await user.run(['users', 'remove', 'ana'])
    assert.equal((await user.run(['users', 'list'])).out, '')
  })

  test('a password is taken from standard input, and one that is too short is refused', async () => {
    const short = await user.run(['users', 'add', 'ben', '--password-stdin'], 'short\n')
    assert.equal(short.status, 2)
    assert.match(short.err, /at least 10 letters/)
    const long = await user.run(['users', 'add', 'ben', '--password-stdin'], 'a long enough one\n')
    assert.deepEqual([long.status, long.out], [0, ''])
    assert.doesNotMatch(readFileSync(join(user.home, '.local/share/readout/users.json'), 'utf8'), /long enough/)
  })
})

async function text(address: string | URL): Promise<string> {
  const answer = await fetch(address)
  assert.equal(answer.status, 200, String(address))
  return answer.text()
}

async function twin(address: string): Promise<number> {
  const docket = (await (await fetch(new URL('/docket.json', address))).json()) as { total: number }
  return docket.total
}

function linkIn(page: string, form: RegExp): string {
  const link = form.exec(page)?.[1]
  assert.ok(link, 'no such link on the page')
  return link.replaceAll('&amp;', '&')
}
