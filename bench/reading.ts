// How fast articles are read from text to meetings, on one core. Run: node bench/reading.ts
// Every text is read once to warm up and then ROUNDS times; the best round counts, in processor time. The texts are PolNeAR's dev
// part (US politics: most mention no meeting between sides), under READOUT_CORPORA; without them there is nothing to do.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { loadModels, read } from '#reading'
import { corporaFolder } from '../training/corpora.ts'

const ROUNDS = 5

const folder = `${corporaFolder()}/polnear/dev/text`
if (existsSync(folder)) measure()
else console.log(`Nothing to read: there is no ${folder}. READOUT_CORPORA names the folder of the corpora.`)

function measure(): void {
  const model = (name: string) => readFileSync(new URL(`../models/${name}.bin`, import.meta.url))
  const models = loadModels({ tagger: model('tagger'), attributions: model('attributions') })
  const texts = readdirSync(folder).map(name => readFileSync(`${folder}/${name}`, 'utf8'))
  const readAll = () =>
    texts.map((text, i) => read({ id: `${i}`, language: 'en', published: '2016-06-01', text }, models))
  const meetings = readAll().filter(reading => reading.meetings.length > 0).length
  const best = Math.min(...Array.from({ length: ROUNDS }, () => processorSeconds(readAll)))
  console.log(
    `${texts.length} articles, ${meetings} with a meeting: ${(texts.length / best).toFixed(0)} articles a second`,
  )
}

function processorSeconds(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
