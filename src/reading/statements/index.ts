// Who said what: source, cue and content of every attribution. It knows words and signs only; who the source is, is asked later.
export type { Attribution } from './attribution.ts'
export { type AttributionModel, loadAttributionModel } from './attribution-model.ts'
// For training, which has to see words as the finder does.
export { BOUNDARY_KINDS, boundaryKind } from './context-features.ts'
export { viewContext } from './context-view.ts'
export { findAttributions } from './find-attributions.ts'
export { findFeatures } from './label-words.ts'
export { LABEL_COUNT, LABELS, mayFollow, roleOf } from './labels.ts'
export { makeFeatures } from './word-features.ts'
export { type CueRanks, describeWord, PAD, viewWords, type WordNumbers } from './word-view.ts'
