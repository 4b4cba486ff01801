// The machinery that the sparse linear models share: features as hashed integers, whole-number weights in an open-addressed
// table, and the file they come in. A model of this kind is a list of feature templates and a table; training makes the table.
//
//   const table = tableOf(decodeRows(sectionOf(readSections(file), 'weights')))
//   features[0] = mix(0, wordHash)
//   features[1] = mix2(1, previousHash, wordHash)
//   addScores(table, features, 2, scores) // an Int32Array of table.classCount, in units of table.step
export { rememberWords, wordShape } from './describe-words.ts'
export { hashText, keyOf, mix, mix2, mix3 } from './hash-features.ts'
export {
  asLines,
  fingerprint,
  linesOf,
  readSections,
  type Sections,
  sectionOf,
  writeSections,
} from './model-file.ts'
export { decodeRows, encodeRows, type WeightRows } from './weight-rows.ts'
export { addScores, tableOf, type WeightTable } from './weight-table.ts'
