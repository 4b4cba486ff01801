import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { annotate, loadTagger } from '../text/index.ts'
import { type Entities, findEntities, type Mention } from './index.ts'

const tagWords = loadTagger(readFileSync(new URL('../../../models/tagger.bin', import.meta.url)))

/** A case: a day and a title, the text, and lines `> words = whom, kind, side`; `words#2` is the second place with these words. */
for (const name of ['names', 'sides', 'bodies', 'references', 'places'])
  for (const block of readFileSync(new URL(`./cases/${name}.txt`, import.meta.url), 'utf8').split(
    /\n(?=\d{4}-\d\d-\d\d )/,
  )) {
    const [title, ...lines] = block.trim().split('\n')
    const text = lines
      .filter(line => !line.startsWith('>'))
      .join('\n')
      .trim()
    test(`${name}: ${title!.slice(11)}`, () => {
      const entities = findEntities(annotate(text, tagWords))
      for (const line of lines.filter(one => one.startsWith('> '))) expect(line.slice(2), text, entities)
    })
  }

function expect(line: string, text: string, entities: Entities): void {
  const [words = '', wanted = ''] = line.split(' = ')
  const mention = mentionOf(words, text, entities)
  const [, whom = '', kind, side] =
    /^(.*?)(?:, (person|office|group|state|institution|place|outlet)(?:, (.+))?)?$/.exec(wanted) ?? []
  assert.equal(mention ? mention.entities.map(one => one.name).join(' + ') : 'nobody', whom, words)
  if (kind !== undefined) assert.equal(mention?.entities[0]?.kind, kind, words)
  if (side !== undefined) assert.equal(mention?.entities[0]?.side ?? 'none', side, words)
}

function mentionOf(words: string, text: string, { mentions }: Entities): Mention | undefined {
  const [wanted, count = '1'] = words.split('#')
  return mentions.filter(({ start, end }) => text.slice(start, end) === wanted)[Number(count) - 1]
}
