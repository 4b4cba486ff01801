import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { annotate, loadTagger } from '../text/index.ts'
import { findEntities } from './index.ts'

const tagWords = loadTagger(readFileSync(new URL('../../../models/tagger.bin', import.meta.url)))

/** The side of whoever "The President" means where the text says so last. */
function sideOfPresident(text: string): string | null | undefined {
  const at = text.lastIndexOf('The President')
  return findEntities(annotate(text, tagWords)).mentions.find(({ start }) => start === at)?.entities[0]?.side
}

test("in a government's own paper the President, with a capital, is its own, whoever was spoken of last", () => {
  const paper =
    'The White House told the Pentagon and the State Department of the plan. President Luis Vega of Chile called.'
  assert.equal(sideOfPresident(`${paper} The President will fly home.`), 'United States')
})

test('elsewhere the President is the one spoken of last', () => {
  assert.equal(sideOfPresident('President Luis Vega of Chile called. The President will fly home.'), 'Chile')
})
