import type { Article } from '#domain'
import { plain } from '../wording/index.ts'

type Cited = { readonly article: Article; readonly address: string }

/** An article as a BibTeX entry, keyed by its id; `urldate` is left to whoever cites. */
export function toBibTeX({ article, address }: Cited): string {
  const { id, title, outlet, published, url, language } = article
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', title],
    ['journal', outlet],
    ['year', published?.slice(0, 4)],
    ['month', published?.slice(5, 7)],
    ['day', published?.slice(8, 10)],
    ['url', webAddress(url) ?? address],
    ['langid', language],
    ['note', `Readout ${id}`],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${escaped(value)}},`] : []))
  return `@article{readout-${id},\n${lines.join('\n')}\n}\n`
}

/** An article as a RIS record, which reference managers import. */
export function toRis({ article, address }: Cited): string {
  const { id, title, outlet, published, url, language } = article
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ['TI', title],
    ['JO', outlet],
    ['PY', published?.slice(0, 4)],
    ['DA', published?.replaceAll('-', '/')],
    ['UR', webAddress(url) ?? address],
    ['LA', language],
    ['ER', ''],
  ]
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${plain(value)}\r\n`])).join('')
}

const webAddress = (url: string | undefined): string | undefined => (url && /^https?:\/\//i.test(url) ? url : undefined)

/** The ten signs that mean something to TeX are said by their commands or led by a backslash. */
const escaped = (text: string): string => plain(text).replace(/[\\{}$&#^_%~]/g, sign => TEX[sign] ?? `\\${sign}`)

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
}
