// How fast statements are read, on one core, beside two libraries that people would reach for: wink-nlp, which tags the words
// but finds no statements, and compromise, which finds quotations alone. All read the same texts in the same run, each once to
// warm up and then ROUNDS times; the best round counts. Run: node bench/statements.ts
// The texts are PolNeAR's dev part and the White House's briefings, under READOUT_CORPORA; without them there is nothing to do.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import compromise from 'compromise'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { annotate, findAttributions, loadModels } from '#reading'
import { corporaFolder } from '../training/corpora.ts'

const ROUNDS = 2
const BRIEFINGS = 2

const folders = [`${corporaFolder()}/polnear/dev/text`, `${corporaFolder()}/whitehouse/press-briefings`]
const texts = folders.filter(existsSync).flatMap((folder, i) => readTexts(folder, i === 0 ? Infinity : BRIEFINGS))
if (texts.length === 0) {
  console.log(
    `Nothing to read: there is neither ${folders.join(' nor ')}. READOUT_CORPORA names the folder of the corpora.`,
  )
} else {
  weighModels()
  compareSpeed()
}

function weighModels(): void {
  const read = (name: string) => readFileSync(new URL(`../models/${name}.bin`, import.meta.url))
  const [tagger, attributions] = [read('tagger'), read('attributions')]
  const size = gzipSync(tagger).length + gzipSync(attributions).length
  const times = Array.from({ length: ROUNDS }, () => cpuSeconds(() => loadModels({ tagger, attributions })))
  console.log(
    `weights: ${(size / 1e6).toFixed(2)} MB gzipped, ready in ${(1000 * times[0]!).toFixed(0)} ms the first time\n`,
  )
}

function compareSpeed(): void {
  const models = loadModels({
    tagger: readFileSync(new URL('../models/tagger.bin', import.meta.url)),
    attributions: readFileSync(new URL('../models/attributions.bin', import.meta.url)),
  })
  const articles = texts.map(text => annotate(text, models.tagWords))
  const words = articles.reduce((sum, { tokens }) => sum + tokens.length, 0)
  const wink = winkNLP(winkModel, ['sbd', 'pos'])
  const contestants: readonly [string, () => void][] = [
    [
      'Readout: statements, of text taken apart',
      () => each(articles, text => findAttributions(text, models.attributions)),
    ],
    ['Readout: text taken apart and tagged', () => each(texts, text => annotate(text, models.tagWords))],
    [
      'Readout: both, statements of raw text',
      () => each(texts, text => findAttributions(annotate(text, models.tagWords), models.attributions)),
    ],
    [
      'Readout: both, the same texts as one',
      () => findAttributions(annotate(texts.join('\n\n'), models.tagWords), models.attributions),
    ],
    ['wink-nlp: tags of raw text', () => each(texts, text => wink.readDoc(text).tokens().out(wink.its.pos))],
    ['compromise: quotations of raw text', () => each(texts, text => compromise(text).quotations().out('array'))],
  ]
  console.log(`${texts.length} texts of ${words} words, words a second of one core:`)
  for (const [name, read] of contestants)
    console.log(
      `  ${name.padEnd(44)}${Math.round(words / best(read))
        .toString()
        .padStart(10)}`,
    )
}

function each<T>(items: readonly T[], work: (item: T) => unknown): void {
  for (const item of items) work(item)
}

/** Seconds of processor time, the best of some rounds after one to warm up. */
function best(work: () => void): number {
  work()
  return Math.min(...Array.from({ length: ROUNDS }, () => cpuSeconds(work)))
}

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

function readTexts(folder: string, most: number): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(?:txt|md)$/.test(name))
    .sort()
    .slice(0, most)
    .map(name => readFileSync(`${folder}/${name}`, 'utf8'))
}
