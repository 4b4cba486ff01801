import type { Channel } from '#domain'
import type { Entities, Mention } from '../entities/entity.ts'
import type { AnnotatedText, Token } from '../text/index.ts'
import { CHANNELS, type ChannelRow, PLATFORMS } from './channel-words.ts'
import { mentionsIn } from './source-phrase.ts'

/** How a statement reached us, from the words about its cue. Null where they do not tell. */
export function findChannel(doc: AnnotatedText, entities: Entities, frame: readonly Token[]): Channel | null {
  if (frame.length === 0) return null
  const range = { first: frame[0]!.index, past: frame.at(-1)!.index + 1 }
  const outlets = mentionsIn(entities, range).filter(one => one.entities[0]?.kind === 'outlet')
  const { text, names } = flatten(doc, outlets, frame)
  for (const { pattern, row } of PATTERNS) {
    const found = pattern.exec(text)
    if (!found) continue
    const name = nameIn(found[0], names) ?? row.name ?? platformElsewhere(row, text, names)
    return name ? { kind: row.kind, name } : { kind: row.kind }
  }
  return null
}

/** The words in lower case, with OUTLET1 and PLATFORM2 in place of names. */
function flatten(doc: AnnotatedText, outlets: readonly Mention[], frame: readonly Token[]) {
  const names: string[] = []
  const words: string[] = []
  for (let i = 0; i < frame.length; i++) {
    const token = frame[i]!
    const platform = BY_FIRST_WORD.get(token.text)?.find(name => startsWith(doc, token.index, name))
    const outlet = outlets.find(({ first, past }) => first <= token.index && token.index < past)
    if (platform) {
      words.push(`PLATFORM${names.push(platform) - 1}`)
      i += platform.split(' ').length - 1
    } else if (outlet) {
      words.push(`OUTLET${names.push(outlet.entities[0]!.name) - 1}`)
      while (frame[i + 1] && frame[i + 1]!.index < outlet.past) i++
    } else if (/[\p{L}\p{N}]/u.test(token.text)) words.push(token.lower)
    else if (/^[,;—–]$/.test(token.text)) words.push(',')
  }
  return { text: ` ${words.join(' ')} `, names }
}

const BY_FIRST_WORD = Map.groupBy(PLATFORMS, name => name.split(' ')[0]!)

function startsWith(doc: AnnotatedText, index: number, name: string): boolean {
  return name.split(' ').every((word, i) => doc.tokens[index + i]?.text === word)
}

const PATTERNS = CHANNELS.map(row => ({ row, pattern: compile(row.words) }))

function compile(words: string): RegExp {
  const source = words
    .replace(/~/g, '(?:[^ ,]+ ){0,4}?')
    .replace(/OUTLET/g, 'OUTLET\\d+')
    .replace(/PLATFORM/g, 'PLATFORM\\d+')
  return new RegExp(`(?<= )${source}(?= )`)
}

function nameIn(found: string, names: readonly string[]): string | undefined {
  const number = /(?:OUTLET|PLATFORM)(\d+)/.exec(found)?.[1]
  return number === undefined ? undefined : names[Number(number)]
}

/** "He posted on Sunday from his Weibo account": the platform stands apart from the verb. */
function platformElsewhere({ kind }: ChannelRow, text: string, names: readonly string[]): string | undefined {
  return kind === 'post' ? nameIn(/PLATFORM\d+/.exec(text)?.[0] ?? '', names) : undefined
}
