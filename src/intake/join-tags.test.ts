import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinTags } from './join-tags.ts'

for (const [values, joined] of [
  [['Geneva, arms control ,, Geneva,geneva'], 'Geneva; arms control'],
  [['Miller, Ann; Geneva'], 'Miller, Ann; Geneva'],
  [['Miller, Ann', 'Geneva; 2025', ' '], 'Miller, Ann; Geneva 2025'],
  [[`talks, ${'x'.repeat(61)}`], 'talks'],
  [['["arms control", \'Geneva\']'], 'arms control; Geneva'],
  [[' , '], ''],
  [[], ''],
] as const)
  test(`tags given as ${JSON.stringify(values).slice(0, 60)} are ${joined || 'none'}`, () =>
    assert.equal(joinTags(values), joined))

test('a page that is filed under everything keeps the first forty', () =>
  assert.equal(joinTags([Array.from({ length: 99 }, (_, i) => `t${i}`).join(',')]).split('; ').length, 40))
