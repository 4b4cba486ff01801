import { mix, mix2, mix3 } from '../linear/index.ts'
import { PAD, type WordView } from './word-view.ts'

/** Where features are written: `count` of `keys` are in use, the first `own` of them about the word and its near neighbours. */
export type Features = { readonly keys: Int32Array; count: number; own: number }

/** Room for more features than any word has. */
export const makeFeatures = (): Features => ({ keys: new Int32Array(96), count: 0, own: 0 })

/** The words about the word at place `i`. */
export function addWordFeatures(view: WordView, i: number, to: Features): void {
  const { word, shape, suffix3, suffix2, prefix4 } = view
  const { keys } = to
  let n = to.count
  const here = word[i]!
  const before = word[i - 1]!
  const after = word[i + 1]!
  keys[n++] = mix(1, here)
  keys[n++] = mix(2, before)
  keys[n++] = mix(3, after)
  keys[n++] = mix(4, word[i - 2]!)
  keys[n++] = mix(5, word[i + 2]!)
  keys[n++] = mix2(6, here, before)
  keys[n++] = mix2(7, here, after)
  keys[n++] = mix(8, shape[i]!)
  keys[n++] = mix(9, suffix3[i]!)
  keys[n++] = mix(10, suffix2[i]!)
  keys[n++] = mix(11, prefix4[i]!)
  keys[n++] = mix(12, suffix3[i - 1]!)
  keys[n++] = mix(13, suffix3[i + 1]!)
  keys[n++] = mix(28, word[i + PAD]!)
  keys[n++] = mix(29, word[i - PAD]!)
  keys[n++] = mix2(80, before, after)
  keys[n++] = mix2(81, after, word[i + 2]!)
  keys[n++] = mix2(82, word[i - 2]!, before)
  to.count = n
}

/** The tags about it, and how much it and its neighbours look like cues. */
export function addTagFeatures(view: WordView, i: number, to: Features): void {
  const { tag, word, cueRank } = view
  const { keys } = to
  let n = to.count
  const here = tag[i]!
  const b1 = tag[i - 1]!
  const b2 = tag[i - 2]!
  const a1 = tag[i + 1]!
  const a2 = tag[i + 2]!
  keys[n++] = mix(14, here)
  keys[n++] = mix(15, b1)
  keys[n++] = mix(16, a1)
  keys[n++] = mix(17, b1 * 64 + here)
  keys[n++] = mix(18, here * 64 + a1)
  keys[n++] = mix(19, (b2 * 64 + b1) * 64 + here)
  keys[n++] = mix(20, (here * 64 + a1) * 64 + a2)
  keys[n++] = mix(21, (b1 * 64 + here) * 64 + a1)
  keys[n++] = mix(22, a2)
  keys[n++] = mix(23, b2)
  keys[n++] = mix(24, tag[i + PAD]!)
  keys[n++] = mix(25, tag[i - PAD]!)
  keys[n++] = mix2(26, b1, word[i]!)
  keys[n++] = mix2(27, a1, word[i]!)
  keys[n++] = mix3(30, cueRank[i - 1]!, cueRank[i]!, cueRank[i + 1]!)
  keys[n++] = mix(31, cueRank[i]! * 64 + here)
  to.count = n
}
