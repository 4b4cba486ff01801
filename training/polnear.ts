import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '#domain'
import { type AnnotatedText, annotate, type TagWords } from '#reading'
import { corporaFolder } from './corpora.ts'

/** A text and its attributions as its annotators marked them: PolNeAR's layout, brat standoff beside plain text. */
export type AnnotatedArticle = {
  readonly name: string
  readonly text: string
  readonly attributions: readonly MarkedAttribution[]
}

export type MarkedAttribution = {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** A text taken apart, with the attributions that its annotators marked. */
export type MarkedText = {
  readonly name: string
  readonly text: AnnotatedText
  readonly attributions: readonly MarkedAttribution[]
}

/** Where the corpus lies: `polnear` under READOUT_CORPORA. */
export const polnearFolder = (): string => `${corporaFolder()}/polnear`

export const readMarkedTexts = (folder: string, tagWords: TagWords): readonly MarkedText[] =>
  readPolnear(folder).map(({ name, text, attributions }) => ({ name, text: annotate(text, tagWords), attributions }))

/** `CORPUS/train` or `CORPUS/dev`: `text/NAME.txt` and `attributions/NAME.ann`, in the order of their names. */
export function readPolnear(folder: string): readonly AnnotatedArticle[] {
  const texts = join(folder, 'text')
  if (!existsSync(texts)) throw new Error(`no corpus in ${folder}: expected the folders text and attributions`)
  return readdirSync(texts)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .map(file => {
      const name = file.slice(0, -4)
      const text = readFileSync(join(texts, file), 'utf8').replaceAll('\r\n', '\n')
      const marks = readFileSync(join(folder, 'attributions', `${name}.ann`), 'utf8')
      return { name, text, attributions: readMarks(marks, text) }
    })
}

/** Brat's lines: `T1⇥Cue 107 114⇥reports`, `E1⇥Attribution:T4 Content:T3 Cue:T2 Source:T1`. Offsets count code points. */
export function readMarks(marks: string, text: string): readonly MarkedAttribution[] {
  const units = unitOffsets(text)
  const spans = new Map<string, Span[]>()
  const found: MarkedAttribution[] = []
  for (const line of marks.split('\n')) {
    const [id = '', body = ''] = line.split('\t')
    if (id.startsWith('T')) {
      const pairs = body.slice(body.indexOf(' ') + 1).split(';')
      spans.set(
        id,
        pairs.map(pair => {
          const [start = 0, end = 0] = pair.trim().split(' ').map(Number)
          return { start: units[start] ?? text.length, end: units[end] ?? text.length }
        }),
      )
    } else if (id.startsWith('E') && body.startsWith('Attribution')) {
      const of = (role: string) =>
        body
          .trim()
          .split(/\s+/)
          .filter(part => part.startsWith(role))
          .flatMap(part => spans.get(part.slice(part.indexOf(':') + 1)) ?? [])
      found.push({ source: of('Source'), cue: of('Cue'), content: of('Content') })
    }
  }
  return found.filter(({ cue, content }) => cue.length + content.length > 0)
}

function unitOffsets(text: string): number[] {
  const at: number[] = []
  let unit = 0
  for (const sign of text) {
    at.push(unit)
    unit += sign.length
  }
  at.push(unit)
  return at
}
