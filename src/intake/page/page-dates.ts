import { readDay } from '../dates/read-day.ts'
import type { Fact } from '../fact.ts'
import { isElement, namesOf, type PageElement } from './dom.ts'

const MARKED = /datePublished|dt-published/
const PUBLISHED = /publi|posted|pub-?date|pub_date|entry-date|post-?date|created|issued/i
const CHANGED = /updat|modif|edited|changed/i
const DATED = /date|time|publish|posted|byline|meta|info/i
const ELSEWHERE = /comment|related|sidebar|recent|trending|popular|latest|footer|most-?read|widget/i
const ELSEWHERE_TAGS = new Set(['ASIDE', 'NAV', 'FOOTER', 'SCRIPT', 'STYLE', 'FIGURE'])

/**
 * Dates that a page shows to its reader: marked up as the date published, in `time` elements, in lines that a class
 * calls a date or byline; then the day in the address. Best first.
 */
export function readPageDates(root: PageElement, url: string | undefined): Fact[] {
  const shown = datesShown(root)
  const published = shown.filter(({ kind }) => kind === 'published')
  const changed = shown.filter(({ kind }) => kind === 'changed')
  const other = shown.filter(({ kind }) => kind === undefined)
  return [
    ...[...published, ...other].map(({ value, from }): Fact => ({ name: 'published', value, from })),
    ...inAddress(url),
    ...changed.map(({ value, from }): Fact => ({ name: 'changed', value, from })),
  ]
}

type Shown = {
  readonly value: string
  readonly from: string
  readonly kind: 'published' | 'changed' | undefined
  readonly rank: number
}

/** At most this many are looked at; an article's own stand near its head. */
const ENOUGH = 12

/** In the order of their trust, then of the page; what belongs to comments and other stories is passed by. */
function datesShown(root: PageElement): Shown[] {
  const found: Shown[] = []
  const walk = (element: PageElement) => {
    for (const child of element.childNodes) {
      if (found.length >= ENOUGH) return
      if (!isElement(child) || ELSEWHERE_TAGS.has(child.tagName.toUpperCase())) continue
      const names = namesOf(child)
      if (ELSEWHERE.test(names) && child.tagName !== 'BODY') continue
      const date = dateIn(child, names)
      if (date) found.push(date)
      walk(child)
    }
  }
  walk(root)
  return found.toSorted((a, b) => a.rank - b.rank)
}

function dateIn(element: PageElement, names: string): Shown | undefined {
  const isTime = element.tagName.toUpperCase() === 'TIME'
  const marked = MARKED.test(names) || element.getAttribute('pubdate') !== null
  if (!isTime && !marked && !DATED.test(names)) return undefined
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim()
  if (words.length > 200) return undefined
  const attribute = element.getAttribute('datetime') ?? element.getAttribute('content') ?? ''
  // What is shown is the writer's own day; the attribute is often the same instant in UTC.
  const value = [words, attribute].find(text => readDay(text))
  if (!value) return undefined
  const from = marked ? 'marked as datePublished' : isTime ? 'time element' : 'date line'
  return { value, from, kind: kindOf(names, words), rank: marked ? 0 : isTime ? 1 : 2 }
}

function kindOf(names: string, words: string): Shown['kind'] {
  for (const text of [words, names]) {
    if (PUBLISHED.test(text)) return 'published'
    if (CHANGED.test(text)) return 'changed'
  }
  return undefined
}

/** "/2025/10/21/", "/2025/oct/21/", "-2025-10-21", "/20251021/" */
function inAddress(url: string | undefined): Fact[] {
  const path = URL.parse(url ?? '')?.pathname ?? ''
  const [, year, month, date] =
    /[/-]((?:19|20)\d\d)[/-](\d\d?|[a-z]{3})[/-](\d\d?)(?=\D|$)/.exec(path) ??
    /\D((?:19|20)\d\d)([01]\d)([0-3]\d)(?=\D|$)/.exec(path) ??
    []
  const value = /^[a-z]/.test(month ?? '') ? `${date} ${month} ${year}` : `${year}-${month}-${date}`
  return year && readDay(value) ? [{ name: 'published', value, from: 'the address' }] : []
}
