import { addScores, decodeRows, hashText, linesOf, readSections, sectionOf, tableOf } from '../linear/index.ts'
import type { TagWords } from './annotated-text.ts'
import { mendTags } from './mend-tags.ts'
import {
  type ClassOf,
  capitalsOf,
  hashWord,
  PLACE_FEATURES,
  placeFeatures,
  rememberInPrint,
  type WordHashes,
} from './tag-features.ts'

type Known = WordHashes & {
  /** The tag of a word that has only one, or -1. */
  readonly only: number
  /** What the word says by itself for each tag. */
  readonly scores: Int32Array
}

/**
 * Makes a tagger of the bytes of `models/tagger.bin`. From left to right, each word gets the tag that a linear model likes best
 * (averaged perceptron, Collins 2002), given the words about it and the two tags before; `mend` then amends a sentence's tags.
 */
export function loadTagger(
  bytes: Uint8Array,
  mend: (words: readonly string[], tags: string[]) => void = mendTags,
): TagWords {
  const sections = readSections(bytes)
  const labels = linesOf(sections, 'labels')
  const only = new Map(linesOf(sections, 'known').map(line => lineOf(line, labels)))
  const table = tableOf(decodeRows(sectionOf(sections, 'weights')))
  const classOf = loadClasses(sectionOf(sections, 'classes'))
  const know = rememberInPrint((word, capitals): Known => {
    const hashes = hashWord(word, capitals, classOf)
    const scores = new Int32Array(labels.length)
    addScores(table, hashes.own, hashes.own.length, scores)
    return { ...hashes, only: only.get(word) ?? -1, scores }
  }, 20_000)
  const features = new Int32Array(PLACE_FEATURES)
  const scores = new Int32Array(labels.length)
  return words => {
    const capitals = capitalsOf(words)
    const known = words.map(word => know(word, capitals))
    let before = -1
    let before2 = -1
    const tags = known.map((word, i) => {
      let tag = word.only
      if (tag < 0) {
        scores.set(word.scores)
        placeFeatures(known, i, { before, before2 }, features)
        addScores(table, features, PLACE_FEATURES, scores)
        tag = best(scores)
      }
      before2 = before
      before = tag
      return labels[tag]!
    })
    mend(words, tags)
    return tags
  }
}

/** Word classes are kept as a model of one label: a word's weight is 1 + its class. */
function loadClasses(bytes: Uint8Array): ClassOf {
  const table = tableOf(decodeRows(bytes))
  return word => {
    const score = new Int32Array(1)
    addScores(table, Int32Array.of(hashText(word)), 1, score)
    return score[0]! - 1
  }
}

/** "the DT" */
function lineOf(line: string, labels: readonly string[]): [string, number] {
  const space = line.lastIndexOf(' ')
  return [line.slice(0, space), labels.indexOf(line.slice(space + 1))]
}

function best(scores: Int32Array): number {
  let at = 0
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[at]!) at = i
  return at
}
