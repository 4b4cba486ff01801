import assert from 'node:assert/strict'
import { test } from 'node:test'
import { looksLikeFeed } from './looks-like-feed.ts'

const FORMS: readonly (readonly [string, string, ReturnType<typeof looksLikeFeed>])[] = [
  ['RSS', '<rss version="2.0">', 'feed'],
  [
    'RSS after declaration, stylesheet and comment',
    '<?xml version="1.0"?>\n<?xml-stylesheet href="a>b"?><!-- <html> -->\n<rss>',
    'feed',
  ],
  ['RSS after a document type with entities', '<!DOCTYPE rss [<!ENTITY a "x">]><rss>', 'feed'],
  ['RDF', '<rdf:RDF xmlns="http://purl.org/rss/1.0/">', 'feed'],
  ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
  ['Atom with a prefix', '<atom:feed xmlns:atom="http://www.w3.org/2005/Atom">', 'feed'],
  ['JSON Feed', '{ "version": "https:\\/\\/jsonfeed.org\\/version\\/1", "items": []}', 'feed'],
  ['OPML', '<?xml version="1.0"?><opml version="1.0">', 'list'],
  ['a page', '<!doctype html><html>', undefined],
  ['other JSON', '{"version": 1}', undefined],
  ['a text about feeds', 'The <rss> element is the first.', undefined],
  ['a declaration without end', '<?xml version="1.0"', undefined],
]

for (const [what, head, is] of FORMS) {
  test(`${what} is ${is === 'list' ? 'a list of feeds' : is === 'feed' ? 'a feed' : 'neither feed nor list'}`, () => {
    assert.equal(looksLikeFeed(head), is)
  })
}
