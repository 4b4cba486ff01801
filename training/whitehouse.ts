import { readdirSync, readFileSync } from 'node:fs'
import { annotate } from '#reading'

/** The sentences, as words, of every statement and briefing of the White House in a folder (CC0). Order by file name. */
export function whitehouseSentences(folder: string): string[][] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .sort()
  return files.flatMap(name => sentencesOf(plainText(readFileSync(`${folder}/${name}`, 'utf8'))))
}

/** Without its head and Markdown signs, one line a paragraph. */
function plainText(markdown: string): string {
  return markdown
    .replace(/^---[\s\S]*?\n---/, '')
    .replace(/[*_#>\\]+/g, ' ')
    .split(/\n\s*\n/)
    .map(paragraph => paragraph.replace(/\s+/g, ' ').trim())
    .join('\n')
}

function sentencesOf(text: string): string[][] {
  const { sentences, tokens } = annotate(text, words => words)
  return sentences.map(({ first, past }) => tokens.slice(first, past).map(token => token.text))
}
