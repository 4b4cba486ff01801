import type { Fact, FactName } from '../fact.ts'
import { decode } from './decode.ts'
import { FRONT_KEYS, FRONT_MATTER } from './looks-like-markdown.ts'
import { checkLines, type Extracted } from './read-text.ts'

/**
 * Markdown as a reader sees it: front matter and a first heading become facts, marks go, links leave their words. A
 * paragraph becomes one line, as on a page. Throws a `Failure` that begins with `name`.
 */
export function readMarkdown(name: string, bytes: Uint8Array): Extracted {
  const { text: source } = decode(name, bytes)
  const front = FRONT_MATTER.exec(source)
  const body = front ? source.slice(front[0].length) : source
  const title = /^\s*# (.+)\n/.exec(body)
  const text = plain(title ? body.slice(title[0].length) : body)
  checkLines(name, text)
  const facts = [...frontFacts(front?.[1] ?? ''), ...(title ? [fact('title', inline(title[1]!), 'first heading')] : [])]
  return { text, facts, warnings: [] }
}

const fact = (name: FactName, value: string, from: string): Fact => ({ name, value, from })

function frontFacts(front: string): Fact[] {
  return front.split('\n').flatMap(line => {
    const [, key, value] = /^(\w+):\s*(.+)$/.exec(line) ?? []
    const name = FRONT_KEYS[key?.toLowerCase() ?? '']
    return name && value ? [fact(name, value.replace(/^(["'])(.*)\1\s*$/, '$2'), 'front matter')] : []
  })
}

/** Paragraph by paragraph; what is fenced as code is no prose. */
function plain(body: string): string {
  const blocks = body.replace(/^(```|~~~)[\s\S]*?^\1.*$/gm, '').split(/\n\s*\n/)
  return blocks
    .flatMap(block => linesOf(block).map(inline))
    .filter(line => line)
    .join('\n')
}

/** A paragraph is one line; the items of a list and the lines of a heading are their own. */
function linesOf(block: string): string[] {
  const lines = block.split('\n').map(line => line.replace(/^\s*(?:>\s?)+/, ''))
  if (lines.every(line => /^\s*(?:[-*_]\s*){3,}$/.test(line))) return []
  const grouped: string[] = []
  let open = false
  for (const line of lines) {
    const [, mark, words = ''] = /^\s*(#{1,6} +|[-*+] +|\d+[.)] +)?(.*)$/.exec(line) ?? []
    if (open && !mark) grouped[grouped.length - 1] += ` ${words}`
    else grouped.push(words.replace(/\s+#+\s*$/, ''))
    open = !mark?.startsWith('#')
  }
  return grouped
}

/** `[words](address)` leaves its words, an image nothing, `**strong**` and `_stressed_` their words. */
function inline(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/<(https?:[^>\s]+)>/g, '$1')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!-])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}
