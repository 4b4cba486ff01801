import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plain, sayDay, sayDays, sayStatus, sayWindow, sayWindowWithWords } from './index.ts'

describe('days in words', () => {
  const said: readonly [string, string, string][] = [
    ['2025-10-21', '2025-10-21', '21 October 2025'],
    ['2025-10-20', '2025-10-26', '20–26 October 2025'],
    ['2025-10-28', '2025-11-03', '28 October – 3 November 2025'],
    ['2025-12-30', '2026-01-02', '30 December 2025 – 2 January 2026'],
    ['2025-10-01', '2025-10-31', 'October 2025'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2025-02-01', '2025-02-27', '1–27 February 2025'],
    ['2025-10-01', '2025-12-31', 'October – December 2025'],
    ['2025-01-01', '2025-12-31', '2025'],
    ['2025-01-01', '2026-12-31', '2025–2026'],
  ]
  for (const [from, to, words] of said)
    test(`${from} to ${to} is "${words}"`, () => assert.equal(sayDays(from, to), words))

  test('what is no day is given back as it is', () => assert.equal(sayDay('soon'), 'soon'))
})

describe('windows in words', () => {
  test('an open end stays open', () => {
    assert.equal(sayWindow({ earliest: '2025-10-20', latest: null }), 'from 20 October 2025 on')
    assert.equal(sayWindow({ earliest: null, latest: '2025-11-03' }), 'by 3 November 2025')
  })
  test('no day is never given a default', () =>
    assert.equal(sayWindow({ earliest: null, latest: null }), 'time not known'))
  test('a soft edge is approximate', () =>
    assert.equal(
      sayWindow({ earliest: '2025-10-16', latest: '2025-10-30', soft: { earliest: false, latest: true } }),
      'about 16–30 October 2025',
    ))
  test('the words and the day they were counted from are told', () => {
    const text = 'It happens next week.'
    const window = {
      edtf: '2025-10-20/2025-10-26',
      earliest: '2025-10-20',
      latest: '2025-10-26',
      text: { start: 11, end: 20 },
      anchor: '2025-10-16',
      because: [],
    }
    assert.equal(sayWindowWithWords(window, text), '20–26 October 2025, “next week”, counted from 16 October 2025')
  })
})

test('a status carries the certainty of its wording', () => {
  assert.equal(sayStatus('on-hold'), 'on hold')
  assert.equal(sayStatus('held', 'probable'), 'held, probably')
  assert.equal(sayStatus('mooted', 'possible'), 'mooted')
})

test('text from outside cannot steer a terminal or turn the line around', () => {
  assert.equal(plain('a\u001b[31mred\u202etxt\nb\ud800'), 'a[31mredtxt b')
})
