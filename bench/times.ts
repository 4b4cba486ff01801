// How fast words about time are read, on one core, beside chrono-node. Both read the same texts in the same run, once to warm
// up and then ROUNDS times; the best round counts. Run: node bench/times.ts
// The texts are PolNeAR's dev part, under READOUT_CORPORA; without it there is nothing to do.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import * as chrono from 'chrono-node'
import { annotate, findTimes, namedWithin, resolveTime } from '#reading'
import { corporaFolder } from '../training/corpora.ts'

const ROUNDS = 5
const ANCHOR = '2016-11-19'

const folder = `${corporaFolder()}/polnear/dev/text`
if (existsSync(folder)) compareSpeed(readTexts())
else console.log(`Nothing to read: there is no ${folder}. READOUT_CORPORA names the folder of the corpora.`)

function compareSpeed(texts: readonly string[]): void {
  const takenApart = texts.map(text => annotate(text, untagged))
  const words = takenApart.reduce((sum, { tokens }) => sum + tokens.length, 0)
  const noon = new Date(`${ANCHOR}T12:00:00`)
  const contestants: readonly [string, () => number][] = [
    ['Readout: times of text taken apart, as in a reading', () => total(takenApart, doc => readTimes(doc))],
    ['Readout: times of raw text', () => total(texts, text => readTimes(annotate(text, untagged)))],
    ['chrono-node: dates of raw text', () => total(texts, text => chrono.parse(text, noon).length)],
  ]
  console.log(`${texts.length} articles of ${words} words, articles a second of one core:`)
  for (const [name, read] of contestants) {
    const found = read()
    const perSecond = Math.round(texts.length / best(read))
    console.log(`  ${name.padEnd(54)}${String(perSecond).padStart(7)}   ${found} times found`)
  }
}

function untagged(words: readonly string[]): string[] {
  return words.map(() => 'NN')
}

/** Found and resolved, with the dates named inside. */
function readTimes(doc: ReturnType<typeof annotate>): number {
  const times = findTimes(doc)
  for (const time of times.flatMap(one => [one, ...namedWithin(one)])) resolveTime(time, { anchor: ANCHOR })
  return times.length
}

function total<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0)
}

/** Seconds of processor time, the best of some rounds. */
function best(work: () => unknown): number {
  return Math.min(...Array.from({ length: ROUNDS }, () => cpuSeconds(work)))
}

function cpuSeconds(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

function readTexts(): string[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => readFileSync(`${folder}/${name}`, 'utf8'))
}
