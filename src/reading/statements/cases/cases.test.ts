import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { overlaps, type Span } from '#domain'
import { annotate, loadTagger } from '../../text/index.ts'
import { type Attribution, findAttributions, loadAttributionModel } from '../index.ts'
import { unmark } from './unmark.ts'

const read = (name: string) => readFileSync(new URL(name, import.meta.url))
const tagWords = loadTagger(read('../../../../models/tagger.bin'))
const model = loadAttributionModel(read('../../../../models/attributions.bin'))

for (const file of readdirSync(new URL('.', import.meta.url))
  .filter(name => name.endsWith('.txt'))
  .sort()) {
  const lines = read(file).toString().split('\n')
  for (const line of lines.filter(each => each !== '' && !each.startsWith('#'))) {
    test(`${file}: ${line}`, () => {
      const { text, attributions } = unmark(line)
      const found = findAttributions(annotate(text, tagWords), model)
      assert.deepEqual(
        found.map(one => show(text, one, found)),
        attributions.toSorted((a, b) => a.cue.start - b.cue.start).map(one => show(text, one, found)),
      )
    })
  }
}

/** Sources and contents must be the same to the letter; how much of "said on Monday" belongs to the cue is anyone's choice. */
function show(text: string, { source, cue, content }: Attribution, found: readonly Attribution[]): string {
  const words = ({ start, end }: Span) => text.slice(start, end)
  const near = found.find(one => overlaps(one.cue, cue))?.cue ?? cue
  return `{${source ? words(source) : ''}} <${words(near)}> [${content.map(words).join('] [')}]`
}
