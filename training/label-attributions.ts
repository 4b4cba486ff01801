import type { Span } from '#domain'
import { LABELS } from '#reading'
import type { MarkedAttribution } from './polnear.ts'

type Role = 'content' | 'source' | 'cue'
const ROLES: readonly Role[] = ['content', 'source', 'cue']
const NAMES: readonly string[] = LABELS

/** Marked attributions as one label a word. Where they nest, a cue wins over a source over a content, and the shorter attribution over the longer. */
export function labelsOf(words: readonly Span[], attributions: readonly MarkedAttribution[]): Uint8Array {
  const held = attributions.map(one => ({
    content: wordsIn(words, one.content),
    source: wordsIn(words, one.source),
    cue: wordsIn(words, one.cue),
  }))
  const owner = new Int32Array(words.length).fill(-1)
  const rank = new Int8Array(words.length).fill(-1)
  const extent = (i: number) => {
    const all = ROLES.flatMap(role => held[i]![role])
    return Math.max(...all) - Math.min(...all)
  }
  const longestFirst = [...held.keys()].sort((a, b) => extent(b) - extent(a))
  for (const i of longestFirst) {
    ROLES.forEach((role, priority) => {
      for (const word of held[i]![role]) {
        if (rank[word]! > priority) continue
        owner[word] = i
        rank[word] = priority
      }
    })
  }
  return nameLabels(owner, rank, held)
}

function nameLabels(owner: Int32Array, rank: Int8Array, held: readonly Record<Role, readonly number[]>[]): Uint8Array {
  const labels = new Uint8Array(owner.length)
  const pivot = held.map(({ cue, source }) => cue[0] ?? source[0] ?? Infinity)
  held.forEach((_, i) => {
    const first = owner.indexOf(i)
    const last = owner.lastIndexOf(i)
    for (let word = first; word >= 0 && word <= last; word++)
      if (owner[word] === -1) labels[word] = NAMES.indexOf('gap')
  })
  owner.forEach((i, word) => {
    if (i < 0) return
    const role = ROLES[rank[word]!]!
    const begin = owner[word - 1] !== i || rank[word - 1] !== rank[word]
    const side = role === 'cue' ? '' : word < pivot[i]! ? '-before' : '-after'
    labels[word] = NAMES.indexOf(`${begin ? 'B' : 'I'}-${role}${side}`)
  })
  return labels
}

function wordsIn(words: readonly Span[], spans: readonly Span[]): number[] {
  const found = new Set<number>()
  for (const { start, end } of spans) {
    let low = 0
    let high = words.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (words[middle]!.end <= start) low = middle + 1
      else high = middle
    }
    for (; low < words.length && words[low]!.start < end; low++) found.add(low)
  }
  return [...found].sort((a, b) => a - b)
}
