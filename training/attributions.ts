// Trains the statement finder on the train part of PolNeAR, writes models/attributions.bin and prints how well it does on dev.
// The same corpus and tagger give the same bytes. Run: node training/attributions.ts [--corpus DIR]
// DIR holds `train` and `dev`, each with `text/NAME.txt` and `attributions/NAME.ann`. Takes two to three minutes.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import {
  BOUNDARY_KINDS,
  findAttributions,
  fingerprint,
  LABEL_COUNT,
  loadAttributionModel,
  loadTagger,
  mayFollow,
} from '#reading'
import { buildExamples, rankCues } from './attribution-examples.ts'
import { type CrfOptions, trainCrf } from './crf.ts'
import { type Leanings, packAttributions } from './pack-attributions.ts'
import { type MarkedText, polnearFolder, readMarkedTexts } from './polnear.ts'
import { scoreAttributions, showScores } from './score-attributions.ts'

const PLAN: Omit<CrfOptions, 'report'> = {
  epochs: 9,
  rate: 0.02,
  ridge: 0.04,
  lasso: 0,
  blindness: 0.4,
  damping: 1,
  averageFrom: 3,
  seed: 2,
}

/** Chosen on dev, one after the other. */
const LEANINGS: Leanings = {
  steps: 1.21,
  leave: 0.1,
  labels: {
    gap: 0.1,
    'B-source-before': 0.6,
    'I-source-before': 0.1,
    'B-source-after': 0.35,
    'I-source-after': 0.27,
    'B-cue': 0.9,
    'I-cue': -0.1,
    'B-content-before': 0.75,
    'I-content-before': 0.1,
    'I-content-after': 0.03,
  },
}

const at = process.argv.indexOf('--corpus')
const corpus = at < 0 ? polnearFolder() : process.argv[at + 1]!
if (!existsSync(corpus)) throw new Error(`no corpus in ${corpus}`)
const tagger = readFileSync(new URL('../models/tagger.bin', import.meta.url))
const tagWords = loadTagger(tagger)
// Learned from tags as the tagger gives them; read with tags mended.
const plainTags = loadTagger(tagger, () => {})
const bytes = trainAttributions(readMarkedTexts(`${corpus}/train`, plainTags))
writeFileSync(new URL('../models/attributions.bin', import.meta.url), bytes)
console.log(`attributions ${fingerprint(bytes)}, ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped`)

const model = loadAttributionModel(bytes)
const dev = readMarkedTexts(`${corpus}/dev`, tagWords)
console.log(
  showScores(
    scoreAttributions(
      dev.map(({ text, attributions }) => ({
        text: text.text,
        marked: attributions,
        found: findAttributions(text, model),
      })),
    ),
  ),
)

function trainAttributions(texts: readonly MarkedText[]): Uint8Array {
  const cues = rankCues(texts)
  const { examples, index } = buildExamples(texts, cues)
  const shape = { labels: LABEL_COUNT, features: index.size(), boundaryKinds: BOUNDARY_KINDS, mayFollow }
  const weights = trainCrf(examples, shape, {
    ...PLAN,
    report: epoch => console.error(`epoch ${epoch + 1} of ${PLAN.epochs}`),
  })
  return packAttributions({ weights, keys: index.keys(), cues }, LEANINGS)
}
