import { encodeRows, hashText, keyOf } from '#reading'

/** Word classes as a model of one label: the weight of a word's hash is 1 + its class. Of two words of one hash the first stays. */
export function packClasses(classes: ReadonlyMap<string, number>): Uint8Array {
  const byKey = new Map<number, number>()
  for (const [word, kind] of classes) {
    const key = keyOf(hashText(word))
    if (!byKey.has(key)) byKey.set(key, kind)
  }
  const rows = [...byKey].sort(([a], [b]) => a - b)
  return encodeRows({
    classCount: 1,
    step: 1,
    keys: Uint32Array.from(rows, ([key]) => key),
    offsets: Uint32Array.from({ length: rows.length + 1 }, (_, i) => i),
    classes: new Uint8Array(rows.length),
    weights: Int16Array.from(rows, ([, kind]) => kind + 1),
  })
}
