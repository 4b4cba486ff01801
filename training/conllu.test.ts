import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseConllu } from './conllu.ts'

const line = (id: string, form: string, rest: { tag: string; head: number; relation: string }) =>
  [id, form, '_', '_', rest.tag, '_', rest.head, rest.relation, '_', '_'].join('\t')

const SAMPLE = [
  '# newdoc id = one',
  '# newpar',
  '# text = They didn’t meet.',
  line('1', 'They', { tag: 'PRP', head: 4, relation: 'nsubj' }),
  ['2-3', 'didn’t', '_', '_', '_', '_', '_', '_', '_', '_'].join('\t'),
  line('2', 'did', { tag: 'VBD', head: 4, relation: 'aux' }),
  line('3', 'n’t', { tag: 'RB', head: 4, relation: 'advmod' }),
  line('4', 'meet', { tag: 'VB', head: 0, relation: 'root' }),
  line('4.1', 'ellipsis', { tag: '_', head: 0, relation: '_' }),
  line('5', '.', { tag: '.', head: 4, relation: 'punct' }),
  '',
  '# text = Im off',
  ['1-2', 'Im', '_', '_', '_', '_', '_', '_', '_', '_'].join('\t'),
  line('1', 'I', { tag: 'PRP', head: 3, relation: 'nsubj' }),
  line('2', 'am', { tag: 'VBP', head: 3, relation: 'cop' }),
  line('3', 'off', { tag: 'RB', head: 0, relation: 'root' }),
  '',
].join('\n')

test('words lie where the text shows them, and ranges and empty nodes are passed over', () => {
  const [first] = parseConllu(SAMPLE)
  assert.deepEqual(
    first!.words.map(({ form, tag, head, start }) => [form, tag, head, start]),
    [
      ['They', 'PRP', 3, 0],
      ['did', 'VBD', 3, 5],
      ['n’t', 'RB', 3, 8],
      ['meet', 'VB', -1, 12],
      ['.', '.', 3, 16],
    ],
  )
  assert.deepEqual([first!.document, first!.opens], ['one', true])
})

test('a word that the text shows otherwise takes what is left of its range', () => {
  const [, second] = parseConllu(SAMPLE)
  assert.deepEqual(
    second!.words.map(({ form, start, end }) => [form, start, end]),
    [
      ['I', 0, 1],
      ['m', 1, 2],
      ['off', 3, 6],
    ],
  )
  assert.equal(second!.opens, false)
})
