import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readMessage } from './read-message.ts'

const HEAD =
  'Message-ID: <1@post.example>\r\nFrom: "The Post" <desk@post.example>\r\nSubject: =?utf-8?Q?Fwd=3A_Talks_in_Gen=C3=A8ve?=\r\nDate: Tue, 03 Mar 2026 22:30:00 -0500\r\nMIME-Version: 1.0\r\n'
const read = (rest: string) => readMessage(Buffer.from(HEAD + rest, 'latin1'))
const fact = async (rest: string, name: string) => (await read(rest)).facts.find(one => one.name === name)?.value

test("a message's subject, sender and date are facts, the date as its writer's calendar had it", async () => {
  const plain = '\r\nThe talks are off.\r\n'
  assert.equal(await fact(plain, 'title'), 'Talks in Genève')
  assert.equal(await fact(plain, 'outlet'), 'The Post')
  assert.equal(await fact(plain, 'published'), 'Tue, 03 Mar 2026 22:30:00 -0500')
})

test('its text is decoded from whatever it was packed in', async () => {
  const forms = [
    'Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe caf=E9 talks are =\r\noff.\r\n',
    `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('The café talks are off.').toString('base64')}\r\n`,
    'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\nThe caf\xe9 talks are off.\r\n--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=x.txt\r\n\r\nNot this.\r\n--b--\r\n',
  ]
  for (const form of forms) assert.equal((await read(form)).text.trim(), 'The café talks are off.')
})

test('the text comes before the page; a page alone is read as a page', async () => {
  const page = '<html><body><p>The talks are off, said the <b>host</b> today.</p><script>talks()</script></body></html>'
  const both = `Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nAs text.\r\n--b\r\nContent-Type: text/html\r\n\r\n${page}\r\n--b--\r\n`
  assert.equal((await read(both)).text.trim(), 'As text.')
  assert.equal((await read(`Content-Type: text/html\r\n\r\n${page}`)).text, 'The talks are off, said the host today.')
})

test('a message of nothing but a picture has no text', async () => {
  assert.equal(
    (await read('Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n')).text,
    '',
  )
})

test('parts within parts come to an end', async () => {
  let deep = '\r\nThe talks are off.\r\n'
  for (let i = 0; i < 60; i++)
    deep = `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n${deep}\r\n--b${i}--\r\n`
  await assert.rejects(read(deep), /nest/i)
})
