import { asLines, type CueRanks, encodeRows, LABEL_COUNT, LABELS, writeSections } from '#reading'
import { type CrfWeights, IMPOSSIBLE, ROW } from './crf.ts'

/** What one unit of a weight stands for, and the largest weight kept. */
const STEP = 1 / 64
const LARGEST = 511

export type Trained = { readonly weights: CrfWeights; readonly keys: Int32Array; readonly cues: CueRanks }

/**
 * What is added to a label wherever it is given, and to every step from `out` into an attribution (`leave`): training likes
 * likely sequences, the scores count whole stretches. `steps` is how much a step from label to label weighs against the words.
 */
export type Leanings = {
  readonly steps: number
  readonly leave: number
  readonly labels: Readonly<Partial<Record<(typeof LABELS)[number], number>>>
}

/** The bytes of a model. */
export function packAttributions({ weights, keys, cues }: Trained, leanings: Leanings): Uint8Array {
  return writeSections(
    new Map([
      ['cues', asLines(cueLines(cues))],
      ['transitions', packTransitions(weights.transitions, leanings)],
      ['weights', packEmissions(weights.emissions, keys)],
    ]),
  )
}

function cueLines(cues: CueRanks): string[] {
  return [1, 2, 3, 4].map(rank => [...cues].flatMap(([word, is]) => (is === rank ? [word] : [])).join(' '))
}

function packTransitions(transitions: Float64Array, { steps, leave, labels }: Leanings): Uint8Array {
  const packed = new DataView(new ArrayBuffer(transitions.length * 4))
  transitions.forEach((weight, k) => {
    const label = LABELS[k % LABEL_COUNT]!
    const leaves = LABELS[Math.floor(k / LABEL_COUNT) % LABEL_COUNT] === 'out' && label !== 'out'
    const sum = weight <= IMPOSSIBLE / 2 ? weight : steps * weight + (leaves ? leave : 0) + (labels[label] ?? 0)
    packed.setInt32(4 * k, Math.round(sum / STEP), true)
  })
  return new Uint8Array(packed.buffer)
}

function packEmissions(emissions: Float32Array, keys: Int32Array): Uint8Array {
  const order = [...keys.keys()].sort((a, b) => (keys[a]! >>> 0) - (keys[b]! >>> 0))
  const kept: number[] = []
  const offsets = [0]
  const classes: number[] = []
  const weights: number[] = []
  for (const feature of order) {
    for (let label = 0; label < LABEL_COUNT; label++) {
      const weight = Math.round(emissions[feature * ROW + label]! / STEP)
      if (weight === 0) continue
      classes.push(label)
      weights.push(Math.max(-LARGEST, Math.min(LARGEST, weight)))
    }
    if (classes.length === offsets.at(-1)) continue
    kept.push(keys[feature]! >>> 0)
    offsets.push(classes.length)
  }
  return encodeRows({
    classCount: LABEL_COUNT,
    step: STEP,
    keys: Uint32Array.from(kept),
    offsets: Uint32Array.from(offsets),
    classes: Uint8Array.from(classes),
    weights: Int16Array.from(weights),
  })
}
