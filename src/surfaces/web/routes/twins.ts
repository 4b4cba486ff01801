import { type Column, type FeedEntry, type Links, linksFrom, toAtom, toCsv } from '../../exports/index.ts'
import type { Request } from '../env.ts'

const TYPES = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
} as const

/** Whole addresses below the one by which these pages were asked, be it through a proxy that speaks HTTPS. */
export function linksOf({ req }: Request): Links {
  const { protocol, host } = new URL(req.url)
  return linksFrom(`${req.header('x-forwarded-proto') === 'https' ? 'https:' : protocol}//${host}`)
}

/** What an address ends in: `csv`, `atom`. */
export const formOf = ({ req }: Request): string => req.path.slice(req.path.lastIndexOf('.') + 1)

/** A page's answer in the form that its address ends in. */
export function send(c: Request, form: keyof typeof TYPES, content: string) {
  return c.body(content, 200, { 'Content-Type': TYPES[form], 'Cache-Control': 'no-cache' })
}

export const sendJson = (c: Request, answer: unknown) => send(c, 'json', JSON.stringify(answer))

type List<Row> = {
  readonly title: string
  readonly page: string
  readonly rows: readonly Row[]
  readonly table: readonly Column<Row>[]
  readonly entries: readonly FeedEntry[]
}

/** As many entries as a feed holds: those who read feeds come back for more. */
const FEED_ENTRIES = 100

/** A list as a table or as a feed. */
export function sendList<Row>(c: Request, form: string, { title, page, rows, table, entries }: List<Row>) {
  if (form === 'csv') return send(c, 'csv', toCsv(table, rows))
  const links = linksOf(c)
  const { search } = new URL(c.req.url)
  const feed = {
    title,
    page: `${links.base}${page}${search}`,
    self: `${links.base}${c.req.path}${search}`,
    entries: entries.slice(0, FEED_ENTRIES),
  }
  return send(c, 'atom', toAtom(feed))
}

export const notHere = (c: Request, what: string) => c.json({ error: `There is no such ${what}.` }, 404)
