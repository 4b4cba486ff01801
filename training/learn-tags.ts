import {
  asLines,
  type Capitals,
  capitalsOf,
  encodeRows,
  hashWord,
  PLACE_FEATURES,
  placeFeatures,
  rememberInPrint,
  type WordHashes,
  writeSections,
} from '#reading'
import { packClasses } from './pack-classes.ts'
import { Perceptron } from './perceptron.ts'
import { seeded, shuffled } from './seeded.ts'

export type TaggedSentence = { readonly words: readonly string[]; readonly tags: readonly string[] }

export type TaggerPlan = {
  /** How often a word is shown without its identity, so that its place is learned as well. */
  readonly masked: number
  readonly epochs: number
  /** Averaged weights below this are dropped. */
  readonly least: number
  readonly step: number
}

const KNOWN_FROM = 30
const KNOWN_SHARE = 0.995

/** Learns to tag from these sentences and gives the bytes of the model. */
export function learnTagger(
  sentences: readonly TaggedSentence[],
  classes: ReadonlyMap<string, number>,
  plan: TaggerPlan,
): Uint8Array {
  const labels = [...new Set(sentences.flatMap(sentence => sentence.tags))].sort()
  const known = wordsOfOneTag(sentences)
  const learner = { ...startLearning(labels, classes), known, mask: plan.masked }
  const random = seeded(1)
  for (let epoch = 0; epoch < plan.epochs; epoch++)
    for (const sentence of shuffled(sentences, random)) learnSentence(learner, sentence)
  return writeSections(
    new Map([
      ['labels', asLines(labels)],
      ['known', asLines([...known].map(([word, tag]) => `${word} ${tag}`))],
      ['classes', packClasses(classes)],
      ['weights', encodeRows(learner.perceptron.finish(plan.least, plan.step))],
    ]),
  )
}

/** Words that had one tag at nearly every one of many uses: "the", "of", "Monday". */
function wordsOfOneTag(sentences: readonly TaggedSentence[]): Map<string, string> {
  const uses = new Map<string, Map<string, number>>()
  for (const { words, tags } of sentences)
    words.forEach((word, i) => {
      const counts = uses.get(word) ?? new Map<string, number>()
      uses.set(word, counts.set(tags[i]!, (counts.get(tags[i]!) ?? 0) + 1))
    })
  const known = new Map<string, string>()
  for (const [word, counts] of uses) {
    const total = [...counts.values()].reduce((a, b) => a + b)
    const [tag, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))
    if (total >= KNOWN_FROM && most >= KNOWN_SHARE * total) known.set(word, tag)
  }
  return known
}

type Learner = {
  readonly perceptron: Perceptron
  readonly numberOf: ReadonlyMap<string, number>
  readonly known: ReadonlyMap<string, string>
  readonly hashes: (word: string, capitals: Capitals) => WordHashes
  readonly mask: number
  readonly random: () => number
  readonly features: Int32Array
  readonly scores: Float32Array
}

function startLearning(
  labels: readonly string[],
  classes: ReadonlyMap<string, number>,
): Omit<Learner, 'known' | 'mask'> {
  const classOf = (word: string) => classes.get(word) ?? -1
  return {
    perceptron: new Perceptron(labels.length),
    numberOf: new Map(labels.map((label, i) => [label, i])),
    hashes: rememberInPrint((word, capitals) => hashWord(word, capitals, classOf), 200_000),
    random: seeded(9),
    features: new Int32Array(64),
    scores: new Float32Array(labels.length),
  }
}

function learnSentence(learner: Learner, { words, tags }: TaggedSentence): void {
  const { known, numberOf } = learner
  const capitals = capitalsOf(words)
  const hashes = words.map(word => masked(learner, learner.hashes(word, capitals)))
  let before = -1
  let before2 = -1
  words.forEach((word, i) => {
    const only = known.get(word)
    const tag =
      only === undefined
        ? learnWord(learner, hashes, { i, right: numberOf.get(tags[i]!)!, said: { before, before2 } })
        : numberOf.get(only)!
    before2 = before
    before = tag
  })
}

/** Now and then, the word without its form; endings and outline stay. */
function masked({ mask, random }: Learner, hashes: WordHashes): WordHashes {
  return random() < mask ? { ...hashes, lower: 0, own: hashes.own.slice(2) } : hashes
}

type Place = {
  readonly i: number
  readonly right: number
  readonly said: { readonly before: number; readonly before2: number }
}

/** Guesses the tag, corrects the weights where the guess is wrong, and goes on with the guess, as tagging will. */
function learnWord(learner: Learner, hashes: readonly WordHashes[], { i, right, said }: Place): number {
  const { perceptron, features, scores } = learner
  const { own } = hashes[i]!
  placeFeatures(hashes, i, said, features)
  features.set(own, PLACE_FEATURES)
  const count = PLACE_FEATURES + own.length
  perceptron.score(features, count, scores)
  let guess = 0
  for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[guess]!) guess = c
  if (guess !== right) perceptron.correct(features, count, right, guess)
  perceptron.tick()
  return guess
}
