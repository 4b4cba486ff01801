import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { MEETING, recordOf } from '../hand-made-record.ts'
import { harmless } from '../hand-made-words.ts'
import { makeApp } from '../make-app.ts'
import { countAttempts } from './attempts.ts'
import { keepUsers } from './keep-users.ts'
import { keepSessions } from './sessions.ts'
import { readUsers } from './users.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-users-'))
after(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'users.json')
const kept = keepUsers(file)
const { secret: password } = await kept.add({
  name: 'ana',
  role: 'editor',
  with: { kind: 'password', password: null },
})
const { secret: token } = await kept.add({ name: 'robot', role: 'reader', with: { kind: 'token' } })
const app = makeApp(recordOf(harmless), () => '2025-10-22', await readUsers(file))

/** A browser: it keeps its cookies and tells where a form was sent from. */
function browser() {
  const cookies = new Map<string, string>()
  const send = async (path: string, fields?: Record<string, string>, headers: Record<string, string> = {}) => {
    const answer = await app.request(`http://readout.example${path}`, {
      method: fields ? 'POST' : 'GET',
      headers: {
        host: 'readout.example',
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(fields && { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }),
        ...headers,
      },
      ...(fields && { body: new URLSearchParams(fields) }),
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
      cookies.set(name!, value!)
    }
    return answer
  }
  const keyOn = async (path: string) => /name="key" value="([^"]+)"/.exec(await (await send(path)).text())?.[1] ?? ''
  const signIn = async (name: string, word: string) =>
    send('/sign-in', { key: await keyOn('/sign-in'), name, password: word, next: '/sides' })
  return { send, keyOn, signIn }
}

describe('whoever is not signed in', () => {
  for (const path of ['/', `/m/${MEETING}`, '/a/abcdef0123456789', '/search?q=x', '/about', '/nowhere'])
    test(`is led to sign in from ${path}, and sees nothing of the record`, async () => {
      const answer = await browser().send(path)
      assert.equal(answer.status, 303)
      assert.equal(answer.headers.get('location'), `/sign-in?next=${encodeURIComponent(path)}`)
    })
  test('gets no answer for machines without a token, and one with it', async () => {
    assert.equal((await browser().send('/docket.json')).status, 401)
    const answer = await browser().send('/docket.json', undefined, { authorization: `Bearer ${token}` })
    assert.equal(answer.status, 200)
  })
})

test('calendars and feed readers send a token as the password of its user, and of nobody else', async () => {
  const as = (name: string, word: string) => ({
    authorization: `Basic ${Buffer.from(`${name}:${word}`).toString('base64')}`,
  })
  assert.equal((await browser().send('/docket.ics', undefined, as('robot', token))).status, 200)
  assert.equal((await browser().send('/docket.ics', undefined, as('ana', token))).status, 401)
  assert.equal((await browser().send('/docket.ics', undefined, as('ana', password))).status, 401)
})

describe('signing in', () => {
  test('with name and password leads to where one was going, with a cookie that no script and no other site gets', async () => {
    const { signIn, send } = browser()
    const answer = await signIn('ana', password)
    assert.deepEqual([answer.status, answer.headers.get('location')], [303, '/sides'])
    const cookie = answer.headers.getSetCookie().find(line => line.startsWith('readout-session='))
    assert.match(cookie ?? '', /HttpOnly/)
    assert.match(cookie ?? '', /SameSite=Strict/)
    assert.match(await (await send('/')).text(), /Signed in as ana/)
  })

  test('out again, one has to sign in', async () => {
    const { signIn, send, keyOn } = browser()
    await signIn('ana', password)
    await send('/sign-out', { key: await keyOn('/') })
    assert.equal((await send('/')).status, 303)
  })

  test('with a wrong password fails in the same words as with a wrong name, and five times at most', async () => {
    const { signIn } = browser()
    assert.match(await (await signIn('ben', 'wrong password')).text(), /do not go together/)
    for (let i = 0; i < 4; i++) assert.equal((await signIn('ben', 'wrong password')).status, 403)
    const answer = await signIn('ben', 'wrong password')
    assert.equal(answer.status, 429)
    assert.ok(Number(answer.headers.get('retry-after')) > 0)
  })

  for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)'])
    test(`leads nowhere else: ${next}`, async () => {
      const page = await (await browser().send(`/sign-in?next=${encodeURIComponent(next)}`)).text()
      assert.match(page, /name="next" value="\/"/)
    })
})

describe('correcting', () => {
  const change = { kind: 'dismiss', what: 'doubtful-38', because: 'Misread' }
  const path = `/m/${MEETING}/correct`
  test('is for editors, under their own name', async () => {
    const { signIn, send, keyOn } = browser()
    await signIn('ana', password)
    const answer = await send(path, { ...change, key: await keyOn(path), by: 'somebody else' })
    assert.deepEqual(
      [answer.status, answer.headers.get('location')],
      [303, `/m/${MEETING}?recorded=entry-dismiss#content`],
    )
  })
  test('is not for readers', async () => {
    const headers = { authorization: `Bearer ${token}` }
    assert.equal((await browser().send(path, change, headers)).status, 403)
    assert.doesNotMatch(await (await browser().send(`/m/${MEETING}`, undefined, headers)).text(), /\/correct/)
  })
  test('needs a form of ours: no key, another browser’s key, or a form from elsewhere is refused', async () => {
    const { signIn, send, keyOn } = browser()
    await signIn('ana', password)
    const key = await keyOn(path)
    const other = browser()
    await other.signIn('ana', password)
    assert.equal((await send(path, change)).status, 403)
    assert.equal((await send(path, { ...change, key: await other.keyOn(path) })).status, 403)
    assert.equal((await send(path, { ...change, key }, { 'sec-fetch-site': 'cross-site' })).status, 403)
    assert.equal((await send(path, { ...change, key }, { origin: 'https://evil.example' })).status, 403)
    assert.equal((await send(path, { ...change, key })).status, 303)
  })
})

describe('a note', () => {
  const path = '/a/abcdef0123456789'
  const note = { kind: 'note', text: 'They met before.', words: 'Budapest' }
  test('is for editors, under their own name, and taken back in one step', async () => {
    const { signIn, send, keyOn } = browser()
    await signIn('ana', password)
    const key = await keyOn(path)
    for (const [form, entry] of [
      [{ ...note, by: 'somebody else' }, 'entry-note'],
      [{ kind: 'undo', entry: 'e1' }, 'entry-undo'],
    ] as const) {
      const answer = await send(path, { ...form, key })
      assert.deepEqual([answer.status, answer.headers.get('location')], [303, `${path}?recorded=${entry}#content`])
    }
    assert.match(await (await send(path)).text(), /Recorded under the name ana/)
  })
  test('is not for readers, who see the notes of others', async () => {
    const headers = { authorization: `Bearer ${token}` }
    assert.equal((await browser().send(path, note, headers)).status, 403)
    const text = await (await browser().send(path, undefined, headers)).text()
    assert.match(text, /class="note reader-note"/)
    assert.doesNotMatch(text, /<textarea|name="kind"/)
  })
  test('needs a form of ours', async () => {
    const { signIn, send, keyOn } = browser()
    await signIn('ana', password)
    const key = await keyOn(path)
    assert.equal((await send(path, note)).status, 403)
    assert.equal((await send(path, { ...note, key }, { origin: 'https://evil.example' })).status, 403)
    assert.equal((await send(path, { ...note, key })).status, 303)
  })
  test('that cannot be recorded is given back as it was written, with the reason', async () => {
    const { signIn, send, keyOn } = browser()
    await signIn('ana', password)
    const key = await keyOn(path)
    const answer = await send(path, { ...note, words: 'Nowhere <b>', key })
    const text = await answer.text()
    assert.equal(answer.status, 422)
    assert.match(
      text,
      /role="alert">The article has no such words.*value="Nowhere &lt;b&gt;".*>They met before\.<\/textarea>/s,
    )
  })
})

test('the file of users holds neither a password nor a token, and is their owner’s alone to read', () => {
  const text = readFileSync(file, 'utf8')
  assert.ok(!text.includes(password) && !text.includes(token))
  assert.match(text, /"password": "scrypt\$131072\$8\$1\$/)
  if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o077, 0)
})

test('failures are forgotten after a quarter of an hour, and by success', () => {
  const attempts = countAttempts()
  for (let i = 0; i < 5; i++) attempts.failed('ana', 1000)
  assert.equal(attempts.waitFor('ana', 1000), 900)
  assert.equal(attempts.waitFor('ben', 1000), 0)
  assert.equal(attempts.waitFor('ana', 901_001), 0)
  attempts.succeeded('ana')
  assert.equal(attempts.waitFor('ana', 1000), 0)
})

test('a session ends after two idle hours, after a day, and when it is closed', () => {
  const hour = 3_600_000
  const sessions = keepSessions()
  const idle = sessions.open('ana', 0)
  assert.equal(sessions.nameOf(idle, 3 * hour), null)
  const busy = sessions.open('ana', 0)
  for (let h = 1; h <= 24; h++) assert.equal(sessions.nameOf(busy, h * hour), 'ana')
  assert.equal(sessions.nameOf(busy, 25 * hour), null)
  const closed = sessions.open('ana', 0)
  sessions.close(closed)
  assert.equal(sessions.nameOf(closed, 1), null)
})
