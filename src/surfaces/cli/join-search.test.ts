import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinSearch } from './join-search.ts'

const cases: readonly (readonly [readonly string[], string])[] = [
  [['summit', '-call'], 'summit -call'],
  [['summit -call OR visit'], 'summit -call OR visit'],
  [['phone call'], 'phone call'],
  [['summit', 'phone call'], 'summit "phone call"'],
  [['side:United States', 'geneva'], 'side:"United States" geneva'],
  [['-phone call', 'geneva'], '-"phone call" geneva'],
  [['side:"United States"', 'geneva'], 'side:"United States" geneva'],
  [['(a OR b)', 'c'], '(a OR b) c'],
]
for (const [words, search] of cases)
  test(`${JSON.stringify(words)} is the search ${search}`, () => assert.equal(joinSearch(words), search))

test('an option that is none is no search', () => {
  assert.throws(() => joinSearch(['summit', '--limits']), { kind: 'usage', message: /There is no option --limits/ })
})
