import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Failure } from '#domain'
import { decode } from './decode.ts'

const SENTENCE = 'The minister’s café talks are off.'
const latin = (text: string) => Buffer.from(text, 'latin1')

test('UTF-8 is read as it is, with or without a mark', () => {
  const bytes = Buffer.from(SENTENCE)
  assert.deepEqual(decode('a.txt', bytes), { text: SENTENCE, encoding: 'utf-8', guessed: false })
  assert.equal(decode('a.txt', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes])).text, SENTENCE)
})

test('line ends of Windows become plain ones and nothing else changes', () => {
  assert.equal(decode('a.txt', Buffer.from('  One.\r\n\r\nTwo. \n')).text, '  One.\n\nTwo. \n')
})

test('UTF-16 is read by its mark, and without one by its zeros', () => {
  const little = Buffer.from(SENTENCE, 'utf16le')
  const big = Buffer.from(little).swap16()
  assert.equal(decode('a.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), little])).text, SENTENCE)
  assert.equal(decode('a.txt', Buffer.concat([Buffer.from([0xfe, 0xff]), big])).text, SENTENCE)
  assert.deepEqual(decode('a.txt', little), { text: SENTENCE, encoding: 'utf-16le', guessed: true })
})

test('what is declared is believed where the bytes are not UTF-8', () => {
  const russian = Buffer.from([0xcf, 0xe5, 0xf0, 0xe5, 0xe3, 0xee, 0xe2, 0xee, 0xf0, 0xfb])
  assert.deepEqual(decode('a.html', russian, 'windows-1251'), {
    text: 'Переговоры',
    encoding: 'windows-1251',
    guessed: false,
  })
})

test('western text without a declaration is guessed, and says so', () => {
  const found = decode('a.txt', latin('The caf\xe9 talks \x96 a first \x96 are off.'))
  assert.deepEqual(found, { text: 'The café talks – a first – are off.', encoding: 'windows-1252', guessed: true })
})

test('a character cut in half at the end is dropped', () => {
  const bytes = Buffer.from('Le café était fermé')
  assert.equal(decode('a.txt', bytes.subarray(0, -1)).text, 'Le café était ferm')
})

test('what can be no text is refused in a sentence that names it', () => {
  const bytes = Buffer.from(Array.from({ length: 400 }, (_, i) => 128 + (i % 128)))
  assert.throws(
    () => decode('notes.txt', bytes),
    (error: unknown) => error instanceof Failure && /^notes\.txt is not text in UTF-8/.test(error.message),
  )
})
