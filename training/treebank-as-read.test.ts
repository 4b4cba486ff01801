import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TreebankSentence } from './conllu.ts'
import { asRead } from './treebank-as-read.ts'

/** "word/tag/head/relation", heads counted from 1 as in CoNLL-U; "+" before a word glues it to the last. */
function sentence(notation: string): TreebankSentence {
  let text = ''
  const words = notation.split(' ').map(item => {
    const [form, tag, head, relation] = item.replace(/^\+/, '').split('/')
    if (text !== '' && !item.startsWith('+')) text += ' '
    const start = text.length
    text += form
    return { form: form!, tag: tag!, head: Number(head) - 1, relation: relation!, start, end: text.length }
  })
  return { document: 'd', opens: true, text, words }
}

const said = ({ words }: TreebankSentence) => words.map(w => `${w.form}/${w.tag}/${w.head + 1}/${w.relation}`).join(' ')

test('a hyphened adjective before a noun is one JJ that hangs where its lead hung', () => {
  const long = sentence('a/DT/5/det long/JJ/4/amod +-/HYPH/2/punct +term/NN/5/compound plan/NN/0/root')
  assert.equal(said(asRead(long)), 'a/DT/3/det long-term/JJ/3/compound plan/NN/0/root')
})

test('two names with a hyphen are one name, and what hung on either hangs on both', () => {
  const talks = sentence('the/DT/5/det Salmi/NNP/5/compound +-/HYPH/4/punct +Roth/NNP/2/flat talks/NNS/0/root')
  assert.equal(said(asRead(talks)), 'the/DT/3/det Salmi-Roth/NNP/3/compound talks/NNS/0/root')
})

test('a prefix takes the tag of its word', () => {
  const elected = sentence('re/AFX/3/advmod +-/HYPH/3/punct +elected/VBN/0/root')
  assert.equal(said(asRead(elected)), 're-elected/VBN/0/root')
})

test('a sentence that the reader cuts alike stays as it is', () => {
  const plain = sentence('They/PRP/2/nsubj met/VBD/0/root +././2/punct')
  assert.equal(asRead(plain), plain)
})
