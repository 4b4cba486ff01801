import {
  boundaryKind,
  type CueRanks,
  describeWord,
  findFeatures,
  keyOf,
  makeFeatures,
  PAD,
  roleOf,
  viewContext,
  viewWords,
  type WordNumbers,
} from '#reading'
import type { Example } from './crf.ts'
import { type FeatureIndex, indexFeatures } from './feature-index.ts'
import { labelsOf } from './label-attributions.ts'
import type { MarkedText } from './polnear.ts'

/** Features met fewer times in the training text are left out. */
const FEWEST = 3

/** Ranks words by how often they are cues: below a tenth of the time is none, above four fifths is 4. Words met three times as cues or more. */
export function rankCues(texts: readonly MarkedText[]): CueRanks {
  const all = new Map<string, number>()
  const cues = new Map<string, number>()
  for (const { text, attributions } of texts) {
    const labels = labelsOf(text.tokens, attributions)
    text.tokens.forEach(({ lower }, i) => {
      all.set(lower, (all.get(lower) ?? 0) + 1)
      if (roleOf(labels[i]!) === 'cue') cues.set(lower, (cues.get(lower) ?? 0) + 1)
    })
  }
  const ranks = new Map<string, number>()
  for (const [word, count] of [...cues].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const share = count / all.get(word)!
    const rank = share > 0.8 ? 4 : share > 0.5 ? 3 : share > 0.25 ? 2 : share > 0.1 ? 1 : 0
    if (count >= 3 && rank > 0 && /^[a-z]/.test(word)) ranks.set(word, rank)
  }
  return ranks
}

/** Training examples, and the features that they use. */
export function buildExamples(
  texts: readonly MarkedText[],
  cues: CueRanks,
): { examples: Example[]; index: FeatureIndex } {
  const describe = (word: string) => describeWord(word, cues)
  const met = indexFeatures(25)
  const counts = new Uint8Array(2 ** 25)
  const raw = texts.map(text =>
    exampleOf(text, describe, key => {
      const feature = met.add(key)
      if (counts[feature]! < FEWEST) counts[feature]!++
      return feature
    }),
  )
  const index = indexFeatures(22)
  const kept = met.keys().map((key, feature) => (counts[feature]! >= FEWEST ? index.add(key) : -1))
  return { examples: raw.map(example => keepFeatures(example, feature => kept[feature]!)), index }
}

function exampleOf(
  { text, attributions }: MarkedText,
  describe: (word: string) => WordNumbers,
  number: (key: number) => number,
): Example {
  const view = viewWords(text, describe)
  const context = viewContext(view)
  const { count } = view
  const to = makeFeatures()
  const features = new Int32Array(count * to.keys.length)
  const offsets = new Int32Array(count + 1)
  const own = new Int32Array(count)
  const boundaries = new Uint8Array(count)
  let n = 0
  for (let word = 0; word < count; word++) {
    findFeatures(view, context, word + PAD, to)
    own[word] = n + to.own
    for (let k = 0; k < to.count; k++) features[n++] = number(keyOf(to.keys[k]!))
    offsets[word + 1] = n
    boundaries[word] = boundaryKind(view, word + PAD)
  }
  return {
    count,
    offsets,
    own,
    features: features.slice(0, n),
    boundaries,
    labels: labelsOf(text.tokens, attributions),
  }
}

function keepFeatures(example: Example, kept: (feature: number) => number): Example {
  const { count, offsets, own, features } = example
  const newOffsets = new Int32Array(count + 1)
  const newOwn = new Int32Array(count)
  const newFeatures = new Int32Array(features.length)
  let n = 0
  for (let word = 0; word < count; word++) {
    for (let k = offsets[word]!; k < offsets[word + 1]!; k++) {
      if (k === own[word]) newOwn[word] = n
      const feature = kept(features[k]!)
      if (feature >= 0) newFeatures[n++] = feature
    }
    newOffsets[word + 1] = n
  }
  return { ...example, offsets: newOffsets, own: newOwn, features: newFeatures.slice(0, n) }
}
