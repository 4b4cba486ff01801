import { seeded } from './seeded.ts'
import { VECTOR_LENGTH, type Vocabulary, wordVectors } from './word-vectors.ts'

const LEAST_COUNT = 6
const ROUNDS = 8

/** Words sorted into classes by the company they keep: "minister" with "leader" and "mayor". Deterministic. */
export function wordClasses(sentences: readonly (readonly string[])[], classCount: number): Map<string, number> {
  const vocabulary = vocabularyOf(sentences)
  const vectors = wordVectors(sentences, vocabulary)
  const classes = cluster(vectors, {
    classCount,
    trust: vocabulary.counts.map(count => Math.min(20, Math.sqrt(count))),
  })
  return new Map(vocabulary.words.map((word, i) => [word, classes[i]!]))
}

function vocabularyOf(sentences: readonly (readonly string[])[]): Vocabulary {
  const counts = new Map<string, number>()
  for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= LEAST_COUNT).sort((a, b) => b[1] - a[1])
  return { words: kept.map(([word]) => word), counts: kept.map(([, count]) => count) }
}

type ClusterPlan = { readonly classCount: number; readonly trust: readonly number[] }

/** Spherical k-means (Dhillon and Modha 2001), begun at frequent words for one half and at chance ones for the other. */
function cluster(vectors: Float32Array, { classCount, trust }: ClusterPlan): Int32Array {
  const random = seeded(7)
  const vectorOf = (word: number) => vectors.subarray(word * VECTOR_LENGTH, (word + 1) * VECTOR_LENGTH)
  const first = Array.from({ length: classCount }, (_, c) =>
    c < classCount / 2 ? c : Math.floor(random() * trust.length),
  )
  let centres = first.map(word => Float64Array.from(vectorOf(word)))
  const classes = new Int32Array(trust.length)
  for (let round = 0; round < ROUNDS; round++) {
    for (let word = 0; word < classes.length; word++) classes[word] = nearest(vectorOf(word), centres)
    centres = centres.map(() => new Float64Array(VECTOR_LENGTH))
    classes.forEach((c, word) => {
      vectorOf(word).forEach((x, d) => {
        centres[c]![d]! += x * trust[word]!
      })
    })
    for (const centre of centres) {
      const length = Math.hypot(...centre) || 1
      centre.forEach((x, d) => {
        centre[d] = x / length
      })
    }
  }
  return classes
}

function nearest(vector: Float32Array, centres: readonly Float64Array[]): number {
  let best = 0
  let most = -Infinity
  for (let c = 0; c < centres.length; c++) {
    const centre = centres[c]!
    let dot = 0
    for (let d = 0; d < VECTOR_LENGTH; d++) dot += vector[d]! * centre[d]!
    if (dot <= most) continue
    most = dot
    best = c
  }
  return best
}
