import { readFileSync } from 'node:fs'

/** One sentence of a Universal Dependencies treebank. Words lie end to end in `text`, save for white space. */
export type TreebankSentence = {
  readonly document: string
  /** True where the sentence opens a paragraph. */
  readonly opens: boolean
  readonly text: string
  readonly words: readonly TreebankWord[]
}

export type TreebankWord = {
  readonly form: string
  /** Penn tag (XPOS). */
  readonly tag: string
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: number
  /** The relation to the head, with its subtype. */
  readonly relation: string
  /** Offsets into the sentence's text. */
  readonly start: number
  readonly end: number
}

export const readTreebank = (file: string): TreebankSentence[] => parseConllu(readFileSync(file, 'utf8'))

/**
 * Reads CoNLL-U (universaldependencies.org/format.html). Ranges ("3-4 don't") and empty nodes ("5.1") are passed over; a word
 * whose form is not what the text shows (a clitic spelled out, "am" in "Im") takes what is left of its range.
 */
export function parseConllu(conllu: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = []
  let document = ''
  for (const block of conllu.split(/\n\s*\n/)) {
    const lines = block.split('\n')
    document = commentOf(lines, 'newdoc id') ?? document
    const text = commentOf(lines, 'text')
    if (text === null) continue
    const opens = lines.some(line => line.startsWith('# newpar') || line.startsWith('# newdoc'))
    sentences.push({ document, opens, text, words: wordsOf(lines, text) })
  }
  return sentences
}

function commentOf(lines: readonly string[], name: string): string | null {
  const line = lines.find(each => each.startsWith(`# ${name} = `))
  return line === undefined ? null : line.slice(name.length + 5).trim()
}

function wordsOf(lines: readonly string[], text: string): TreebankWord[] {
  const words: TreebankWord[] = []
  let at = 0
  let range = { last: 0, end: 0 }
  for (const line of lines) {
    const [id, form, , , tag, , head, relation] = line.split('\t')
    if (id === undefined || form === undefined || line.startsWith('#')) continue
    const [first, last] = id.split('-').map(Number)
    if (last !== undefined) range = { last, end: text.indexOf(form, at) + form.length }
    else if (Number.isInteger(first)) {
      const start = at + /^\s*/.exec(text.slice(at))![0].length
      const shown = text.startsWith(form, start)
      const end = first === range.last ? range.end : shown ? start + form.length : start + 1
      words.push({ form: text.slice(start, end), tag: tag!, head: Number(head) - 1, relation: relation!, start, end })
      at = end
    }
  }
  return words
}
