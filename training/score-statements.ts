// How well models/attributions.bin finds attributions on PolNeAR's dev part, communication cues apart:
//   node training/score-statements.ts [--corpus DIR]
// Without the corpus it says so and succeeds.
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { findAttributions, loadAttributionModel, loadTagger } from '#reading'
import { polnearFolder, readMarkedTexts } from './polnear.ts'
import { scoreAttributions, showScores } from './score-attributions.ts'

const at = process.argv.indexOf('--corpus')
const corpus = at < 0 ? polnearFolder() : process.argv[at + 1]!
if (existsSync(corpus)) score()
else console.log(`Not scored: ${resolve(corpus)} is not here. READOUT_CORPORA names the folder of the corpora.`)

function score(): void {
  const bytes = (name: string) => readFileSync(new URL(`../models/${name}.bin`, import.meta.url))
  const model = loadAttributionModel(bytes('attributions'))
  const texts = readMarkedTexts(`${corpus}/dev`, loadTagger(bytes('tagger'))).map(({ text, attributions }) => ({
    text: text.text,
    marked: attributions,
    found: findAttributions(text, model),
  }))
  console.log(showScores(scoreAttributions(texts)))
}
