import { mayBeHeading } from '#domain'
import type { AnnotatedText, Paragraph, Sentence, TagWords, Token } from './annotated-text.ts'
import { markQuotes, NONE } from './mark-quotes.ts'
import { sentenceStarts } from './split-sentences.ts'
import { tokenize } from './tokenize.ts'

/** Takes a text apart: tokens, sentences, paragraphs, quotations and tags. Any text gives a result, perhaps an empty one. */
export function annotate(text: string, tagWords: TagWords): AnnotatedText {
  const spans = tokenize(text)
  const starts = sentenceStarts(text, spans)
  const paragraphOf: number[] = []
  let paragraph = -1
  spans.forEach((at, i) => {
    if (i === 0 || text.slice(spans[i - 1]!.end, at.start).includes('\n')) paragraph++
    paragraphOf.push(paragraph)
  })
  const quotes = markQuotes(text, spans, paragraphOf)
  const tokens: Token[] = []
  const sentences: Sentence[] = starts.map((first, index) => {
    const past = starts[index + 1] ?? spans.length
    const words = spans.slice(first, past).map(at => text.slice(at.start, at.end))
    const tags = tagWords(words)
    words.forEach((word, k) => {
      const i = first + k
      const { start, end } = spans[i]!
      tokens.push({
        index: i,
        start,
        end,
        text: word,
        lower: word.toLowerCase(),
        tag: tags[k]!,
        sentence: index,
        paragraph: paragraphOf[i]!,
        quote: quotes[i]!,
        quoted: quotes[i] !== NONE,
      })
    })
    return { index, start: spans[first]!.start, end: spans[past - 1]!.end, first, past, paragraph: paragraphOf[first]! }
  })
  return { text, tokens, sentences, paragraphs: paragraphsOf(text, sentences) }
}

function paragraphsOf(text: string, sentences: readonly Sentence[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  sentences.forEach((sentence, i) => {
    if (sentences[i - 1]?.paragraph === sentence.paragraph) return
    let past = i + 1
    while (sentences[past]?.paragraph === sentence.paragraph) past++
    const { start } = sentence
    const { end } = sentences[past - 1]!
    const words = text.slice(start, end)
    const heading = past === i + 1 && mayBeHeading(words)
    paragraphs.push({ index: paragraphs.length, start, end, first: i, past, heading })
  })
  return paragraphs
}
