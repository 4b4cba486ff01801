import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
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

  test('an address that others can reach is refused while there are no accounts', async () => {
    for (const host of ['0.0.0.0', '::', '192.0.2.7', 'example.org']) {
      const { status, err } = await user.run(['serve', '--record', 'pages.sqlite', '--host', host, '--port', '0'])
      assert.equal(status, 1)
      assert.match(err, /^readout: Readout has no accounts yet, and so serves this machine alone\./)
    }
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
