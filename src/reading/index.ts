// Reading: an article's text in, facts with spans out. Sealed: it knows the words of the domain and nothing else, takes
// weights and dates as arguments, and touches no network, disk, clock or key, so that the same code runs in Node, in a
// worker and in a browser page. `read.ts` holds the ordered list of passes.

// For training, which makes what is loaded here.
export {
  addScores,
  asLines,
  decodeRows,
  encodeRows,
  fingerprint,
  hashText,
  keyOf,
  linesOf,
  mix,
  mix2,
  mix3,
  readSections,
  rememberWords,
  sectionOf,
  tableOf,
  type WeightRows,
  type WeightTable,
  wordShape,
  writeSections,
} from './linear/index.ts'
export { loadModels, type ModelFiles, type Models } from './models.ts'
export { type Explained, explain, READER_VERSION, read } from './read.ts'
export {
  BOUNDARY_KINDS,
  boundaryKind,
  type CueRanks,
  describeWord,
  findAttributions,
  findFeatures,
  LABEL_COUNT,
  LABELS,
  loadAttributionModel,
  makeFeatures,
  mayFollow,
  PAD,
  roleOf,
  viewContext,
  viewWords,
  type WordNumbers,
} from './statements/index.ts'
export {
  type AnnotatedText,
  annotate,
  type Capitals,
  type ClassOf,
  capitalsOf,
  hashWord,
  loadTagger,
  normalForm,
  PLACE_FEATURES,
  placeFeatures,
  rememberInPrint,
  type TagWords,
  type Token,
  tokenize,
  type WordHashes,
} from './text/index.ts'
export { findTimes, namedWithin, resolveTime, type TimeExpression } from './times/index.ts'
