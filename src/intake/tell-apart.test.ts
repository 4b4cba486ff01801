import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tellApart } from './tell-apart.ts'

const CASES: readonly (readonly [
  what: string,
  bytes: string | Buffer,
  content: 'text' | 'html' | 'empty' | 'binary',
])[] = [
  ['plain prose', 'The talks are off.', 'text'],
  ['prose that mentions a tag', 'He wrote <b> by mistake.', 'text'],
  ['prose that begins with a bracket', '<sigh> The talks are off again.', 'text'],
  ['text in UTF-16 without a mark', Buffer.from('The talks are off.', 'utf16le'), 'text'],
  ['a page with its type', '<!DOCTYPE html><html><body>', 'html'],
  [
    'a page after blanks, comment and XML line',
    ' \n<?xml version="1.0"?><!-- made by hand --><HTML lang="en">',
    'html',
  ],
  ['a page in UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<html><p>Off.</p>', 'utf16le')]), 'html'],
  ['a piece of a page', '<p>The talks are off.</p>', 'html'],
  ['prose set in tags', 'Off <p>one</p> and <p>two</p>', 'html'],
  ['nothing', '', 'empty'],
  ['blanks', ' \r\n\t \n', 'empty'],
  ['a PDF', '%PDF-1.7 and so on', 'binary'],
  ['an office document', 'PK\x03\x04 word/document.xml', 'binary'],
  ['zeros among letters', 'The talks\0are off.', 'binary'],
  ['control characters', '\x01\x02\x03\x04 talks \x05\x06', 'binary'],
]

for (const [what, bytes, content] of CASES) {
  test(`${what}: ${content}`, () => {
    const told = tellApart(Buffer.from(bytes))
    assert.equal(typeof told === 'object' ? 'binary' : told, content)
  })
}
