import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { loadModels } from '../models.ts'
import { read } from '../read.ts'
import { annotate } from '../text/index.ts'
import { todayOf } from './index.ts'

const bytes = (name: string) => readFileSync(new URL(`../../../models/${name}.bin`, import.meta.url))
const models = loadModels({ tagger: bytes('tagger'), attributions: bytes('attributions') })

const today = (text: string, published: string | null) => todayOf(annotate(text, models.tagWords), published)

test('today is the day of the dateline, else that of publication', () => {
  assert.equal(today('RIGA, Nov. 17 (Wire) — The envoys met today.', '2026-11-19'), '2026-11-17')
  assert.equal(today('RIGA, Nov. 17, 2026 (Wire) — The envoys met today.', null), '2026-11-17')
  assert.equal(today('RIGA (Wire) — The envoys met today.', '2026-11-19'), '2026-11-19')
})

test('a dateline of long ago is no today', () => {
  assert.equal(today('RIGA, June 3 (Wire) — The envoys met today.', '2026-11-19'), '2026-11-19')
})

test('a time inside a statement counts from the day on which it was said', () => {
  const text = 'The envoy said on Monday: "We shall meet tomorrow."'
  const { times } = read({ id: 'a', language: 'en', published: '2026-11-19', text }, models)
  const tomorrow = times.find(({ span }) => text.slice(span.start, span.end) === 'tomorrow')
  assert.equal(tomorrow?.window.edtf, '2026-11-17')
})
