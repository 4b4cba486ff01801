/**
 * Mends what a tagger that sees only the words about it gets wrong about who speaks and who travels: "said" is past tense wherever
 * no form of "have" or "be" makes a participle of it, a determiner wants a noun before its verb ("a White House official said"),
 * and a name that heads somewhere is a subject ("Scholz heads to Beijing").
 * `tags` are mended in place.
 */
export function mendTags(words: readonly string[], tags: string[]): void {
  words.forEach((word, i) => {
    if (SPOKEN.has(word) && tags[i] === 'VBN' && !hasAuxiliary(words, i)) tags[i] = 'VBD'
  })
  words.forEach((word, i) => {
    if (tags[i] === 'NNS' && GOES.has(word.toLowerCase()) && isBetweenNames(tags, i)) tags[i] = 'VBZ'
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

const GOES = new Set(['heads', 'visits', 'hosts', 'meets', 'tours'])

/** "Scholz heads to Beijing", "Putin visits Pyongyang"; but "the department heads to be named" */
const isBetweenNames = (tags: readonly string[], i: number): boolean =>
  /^NNP?$/.test(tags[i - 1] ?? '') &&
  (tags[i + 1] === 'NNP' || (/^(?:IN|TO)$/.test(tags[i + 1] ?? '') && tags[i + 2] === 'NNP'))

/** From a determiner on there is nothing but adjectives and names: "a senior official", "the White House official". */
function lacksNoun(tags: readonly string[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
    if (tags[k] === 'DT') return true
    if (!/^(?:JJ|NNP)$/.test(tags[k]!)) return false
  }
  return false
}
