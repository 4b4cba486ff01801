import { addScores, type WeightTable } from '../linear/index.ts'
import {
  addCueFeatures,
  addEdgeFeatures,
  addOuterCueFeatures,
  addSentenceFeatures,
  addSignFeatures,
  BOUNDARY_KINDS,
  boundaryKind,
} from './context-features.ts'
import { type ContextView, viewContext } from './context-view.ts'
import { LABEL_COUNT, mayFollow } from './labels.ts'
import { addTagFeatures, addWordFeatures, type Features, makeFeatures } from './word-features.ts'
import { PAD, type WordView } from './word-view.ts'

/** Everything that the labeller knows of the word at place `i`, as hashed features. The questions are those that paid in a study on the same data. */
export function findFeatures(view: WordView, context: ContextView, i: number, to: Features): void {
  to.count = 0
  addWordFeatures(view, i, to)
  addTagFeatures(view, i, to)
  to.own = to.count
  addEdgeFeatures(view, context, i, to)
  addCueFeatures(view, context, i, to)
  addOuterCueFeatures(view, context, i, to)
  addSentenceFeatures(view, context, i, to)
  addSignFeatures(view, context, i, to)
}

/** Scores of labels by word (`scores[word * LABEL_COUNT + label]`) and the kind of boundary before each word. */
export type LabelScores = { readonly count: number; readonly scores: Int32Array; readonly boundaries: Uint8Array }

export function scoreWords(view: WordView, table: WeightTable): LabelScores {
  const context = viewContext(view)
  const scores = new Int32Array(view.count * LABEL_COUNT)
  const boundaries = new Uint8Array(view.count)
  const features = makeFeatures()
  for (let word = 0; word < view.count; word++) {
    findFeatures(view, context, word + PAD, features)
    addScores(table, features.keys, features.count, scores.subarray(word * LABEL_COUNT, (word + 1) * LABEL_COUNT))
    boundaries[word] = boundaryKind(view, word + PAD)
  }
  return { count: view.count, scores, boundaries }
}

/** Scores of one label after another, in units of the weight table: `[(boundary * LABEL_COUNT + previous) * LABEL_COUNT + label]`. */
export type Transitions = Int32Array

export const TRANSITION_COUNT = BOUNDARY_KINDS * LABEL_COUNT * LABEL_COUNT

const IMPOSSIBLE = -1e9

/** For every label, the labels that may stand before it. */
const PREVIOUS = Array.from({ length: LABEL_COUNT }, (_, label) =>
  Uint8Array.from([...Array(LABEL_COUNT).keys()].filter(previous => mayFollow(previous, label))),
)

/** The best sequence of labels for the whole text (Viterbi 1967). */
export function labelWords({ count, scores, boundaries }: LabelScores, transitions: Transitions): Uint8Array {
  const labels = new Uint8Array(count)
  if (count === 0) return labels
  const from = new Uint8Array(count * LABEL_COUNT)
  let best = new Int32Array(LABEL_COUNT)
  let next = new Int32Array(LABEL_COUNT)
  for (let label = 0; label < LABEL_COUNT; label++) {
    best[label] = mayFollow(-1, label) ? scores[label]! : IMPOSSIBLE
  }
  for (let word = 1; word < count; word++) {
    const kind = boundaries[word]! * LABEL_COUNT * LABEL_COUNT
    const row = word * LABEL_COUNT
    for (let label = 0; label < LABEL_COUNT; label++) {
      const previous = PREVIOUS[label]!
      let top = IMPOSSIBLE * 2
      let topFrom = 0
      for (let k = 0; k < previous.length; k++) {
        const at = previous[k]!
        const sum = best[at]! + transitions[kind + at * LABEL_COUNT + label]!
        if (sum > top) {
          top = sum
          topFrom = at
        }
      }
      next[label] = top + scores[row + label]!
      from[row + label] = topFrom
    }
    const done = best
    best = next
    next = done
  }
  let label = best.indexOf(Math.max(...best))
  for (let word = count - 1; word >= 0; word--) {
    labels[word] = label
    label = from[word * LABEL_COUNT + label]!
  }
  return labels
}
