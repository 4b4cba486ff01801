import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonicalJson } from './hash.ts'

test('equal contents give equal text, in whatever order they were written', () => {
  assert.equal(
    canonicalJson({ b: [1, { d: null, c: 'é' }], a: undefined, 10: 'x', 9: 'y' }),
    '{"9":"y","10":"x","b":[1,{"c":"é","d":null}]}',
  )
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), object => {
      const reversed = Object.fromEntries(Object.entries(object).reverse())
      assert.equal(canonicalJson(object), canonicalJson(reversed))
      assert.deepEqual(JSON.parse(canonicalJson(object)), JSON.parse(JSON.stringify(object)))
    }),
  )
})
