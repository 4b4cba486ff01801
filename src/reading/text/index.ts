// Text taken apart: paragraphs, sentences, tokens, tags. The first pass of every reading; the others see only its result.
export { annotate } from './annotate.ts'
export type { AnnotatedText, Paragraph, Sentence, TagWords, Token } from './annotated-text.ts'
export { CLOSING, INSIDE, NONE, OPENING, type QuoteState } from './mark-quotes.ts'
export {
  type Capitals,
  type ClassOf,
  capitalsOf,
  hashWord,
  normalForm,
  PLACE_FEATURES,
  placeFeatures,
  rememberInPrint,
  type WordHashes,
} from './tag-features.ts'
export { loadTagger } from './tag-words.ts'
export { tokenize } from './tokenize.ts'
