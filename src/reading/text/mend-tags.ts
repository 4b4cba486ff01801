/**
 * Mends what a tagger that sees only the words about it gets wrong about a speaker and the speech: "said" is past tense wherever
 * no form of "have" or "be" makes a participle of it, and a determiner wants a noun before its verb ("a White House official said").
 * `tags` are mended in place.
 */
export function mendTags(words: readonly string[], tags: string[]): void {
  words.forEach((word, i) => {
    if (SPOKEN.has(word) && tags[i] === 'VBN' && !hasAuxiliary(words, i)) tags[i] = 'VBD'
  })
  words.forEach((_, i) => {
    if (tags[i] === 'JJ' && /^(?:VBD|VBZ|MD)$/.test(tags[i + 1] ?? '') && lacksNoun(tags, i)) tags[i] = 'NN'
  })
}

const SPOKEN = new Set(['said', 'told'])
const AUXILIARY = new Set("have has had having 've 's is are was were be been being am 're get got as".split(' '))

/** "had said", "has long said", "is said" */
function hasAuxiliary(words: readonly string[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) if (AUXILIARY.has(words[k]!)) return true
  return false
}

/** From a determiner on there is nothing but adjectives and names: "a senior official", "the White House official". */
function lacksNoun(tags: readonly string[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
    if (tags[k] === 'DT') return true
    if (!/^(?:JJ|NNP)$/.test(tags[k]!)) return false
  }
  return false
}
