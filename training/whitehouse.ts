import { readdirSync, readFileSync } from 'node:fs'
import { annotate } from '#reading'

/** A text of the White House: its file below the folder, its day, title and words, one line a paragraph. */
export type WhitehouseText = {
  readonly file: string
  readonly published: string
  readonly title: string
  readonly text: string
}

/** The statements and briefings of the White House in a folder (CC0), one at a time, in the order of their file names. */
export function* whitehouseTexts(folder: string): Generator<WhitehouseText> {
  for (const file of filesOf(folder)) {
    const markdown = readFileSync(`${folder}/${file}`, 'utf8')
    const head = /^---([\s\S]*?)\n---/.exec(markdown)?.[1] ?? ''
    const published = /\bdate: '(\d{4}-\d\d-\d\d)'/.exec(head)?.[1] ?? ''
    yield { file, published, title: titleOf(head), text: plainText(markdown) }
  }
}

/** The sentences, as words, of every statement and briefing. */
export function whitehouseSentences(folder: string): string[][] {
  return filesOf(folder).flatMap(file => sentencesOf(plainText(readFileSync(`${folder}/${file}`, 'utf8'))))
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .sort()

/** A YAML string of one or more lines, in double quotes or in none. */
function titleOf(head: string): string {
  const quoted = /\btitle: "((?:[^"\\]|\\[\s\S])*)"/.exec(head)?.[1]
  const plain = /\btitle: (.*(?:\n {2}.*)*)/.exec(head)?.[1] ?? ''
  return (quoted ?? plain)
    .replace(/\\\n\s*\\?/g, '')
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\_/g, ' ')
    .replace(/[\u2060\s]+/g, ' ')
    .trim()
}

/** Without its head, Markdown signs and the addresses of links, one line a paragraph. */
function plainText(markdown: string): string {
  return markdown
    .replace(/^---[\s\S]*?\n---/, '')
    .replace(/\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/[*_#>\\]+/g, ' ')
    .split(/\n\s*\n/)
    .map(paragraph => paragraph.replace(/\s+/g, ' ').trim())
    .join('\n')
}

function sentencesOf(text: string): string[][] {
  const { sentences, tokens } = annotate(text, words => words)
  return sentences.map(({ first, past }) => tokens.slice(first, past).map(token => token.text))
}
