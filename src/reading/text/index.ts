// Text taken apart: paragraphs, sentences, tokens, tags. The first pass of every reading; the others see only its result.
export { annotate } from './annotate.ts'
export type { AnnotatedText, Paragraph, Sentence, TagWords, Token } from './annotated-text.ts'
