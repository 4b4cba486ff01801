import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Failure } from '#domain'
import type { Match } from './match.ts'
import { parseSearch } from './parse-search.ts'

/** A match as one would write it with every parenthesis. */
function told(match: Match): string {
  switch (match.kind) {
    case 'phrase':
      return `${match.field === 'words' ? '' : `${match.field}:`}${match.words.join('_')}${match.isPrefix ? '*' : ''}`
    case 'not':
      return `-${told(match.of)}`
    case 'any':
      return `(${match.of.map(told).join(' OR ')})`
    case 'all':
      return `[${match.of.map(told).join(' ')}]`
  }
}

const READ: readonly (readonly [string, string])[] = [
  ['Budapest', 'budapest'],
  ['Budapest summit', '[budapest summit]'],
  ['"Budapest summit"', 'budapest_summit'],
  ['“Budapest summit”', 'budapest_summit'],
  ['so-called', 'so_called'],
  ['summit -call', '[summit -call]'],
  ['summit -"phone call"', '[summit -phone_call]'],
  ['a OR b c', '(a OR [b c])'],
  ['(a OR b) c', '[(a OR b) c]'],
  ['-(a OR b)', '-(a OR b)'],
  ['a or b', '[a or b]'],
  ['"OR"', 'or'],
  ['side:Russia status:called-off', '[side:russia status:called_off]'],
  ['Side:"United States"', 'side:united_states'],
  ['source:Peskov place:Budapest summ*', '[source:peskov place:budapest summ*]'],
  ['at 10:30', '[at 10_30]'],
  ['a - b', '[a b]'],
  ['a ( )', 'a'],
  ['said:2025 x', 'x'],
]
for (const [search, meaning] of READ)
  test(`${search} asks for ${meaning}`, () => assert.equal(told(parseSearch(search).match), meaning))

const DAYS: readonly (readonly [string, object])[] = [
  ['before:2025-10-21', { to: '2025-10-20' }],
  ['after:2025-10-21', { from: '2025-10-22' }],
  ['after:2025', { from: '2026-01-01' }],
  ['before:2025-10', { to: '2025-09-30' }],
  ['said:2025-02', { from: '2025-02-01', to: '2025-02-28' }],
  ['said:2024-12', { from: '2024-12-01', to: '2024-12-31' }],
  ['said:2025-10-21', { from: '2025-10-21', to: '2025-10-21' }],
  ['after:2025-10-01 before:2025-10-21 after:2025-10-05', { from: '2025-10-06', to: '2025-10-20' }],
  ['asof:2025-10', { asOf: '2025-10-31' }],
]
for (const [search, days] of DAYS)
  test(`${search} narrows to ${JSON.stringify(days)}`, () => {
    const { match: _, ...narrowed } = parseSearch(search)
    assert.deepEqual(narrowed, days)
  })

const REFUSED: readonly (readonly [string, RegExp])[] = [
  ['', /^Say what to look for/],
  [' — ', /^Say what to look for/],
  ['a "b c', /^This quotation mark is not closed \(character 3 of the search\)/],
  ['(a b', /^This parenthesis is not closed \(character 1 /],
  ['a b) c', /^This parenthesis closes nothing \(character 4 /],
  ['OR a', /^OR needs something on both sides \(character 1 /],
  ['a OR', /^OR needs something on both sides \(character 3 /],
  ['a OR OR b', /^OR needs something on both sides \(character 6 /],
  ['(a OR ) b', /^OR needs something on both sides \(character 4 /],
  ['a -) b', /^The - needs something after it \(character 3 /],
  ['speaker:Peskov', /^There is no field speaker:, only side: place: .* \(character 1 /],
  ['x status:cancelled', /^There is no status cancelled, only mooted, .* \(character 10 /],
  ['before:yesterday', /^A day is written 2025-10-21.* \(character 8 /],
  ['before:2025-02-30', /^A day is written/],
  ['x OR before:2025', /^before: narrows the whole search.* \(character 6 /],
  ['-asof:2025', /^asof: narrows the whole search.* \(character 2 /],
  ['(x (y OR before:2025))', /^before: narrows the whole search/],
  [`${'('.repeat(40)}a${')'.repeat(40)}`, /^There are too many parentheses/],
  ['a '.repeat(600), /^A search is at most 1000 characters/],
  ['a '.repeat(150), /^A search has at most 100 parts/],
]
for (const [search, sentence] of REFUSED)
  test(`"${search.slice(0, 40)}" is refused with ${sentence.source.slice(1, 50)}`, () =>
    assert.throws(() => parseSearch(search), { kind: 'usage', message: sentence }))

test('whatever is typed is read, or refused in a sentence', () => {
  const piece = fc.constantFrom('a', 'OR', '-', '(', ')', '"', ' ', 'side:', 'before:', '2025', '“', ':', '*', '外')
  const search = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join('')),
  )
  fc.assert(
    fc.property(search, text => {
      try {
        parseSearch(text)
      } catch (error) {
        assert.ok(error instanceof Failure && error.kind === 'usage' && error.message.endsWith('.'), String(error))
      }
    }),
    { numRuns: 2000 },
  )
})
