import { showSheet } from './key-sheet.ts'

/** Every key, with what the sheet says of it. */
const KEYS: readonly (readonly [key: string, does: string, act: () => void])[] = [
  ['/', 'find meetings, statements, articles', () => focusOn('#words')],
  ['?', 'show this sheet', () => showSheet(KEYS.map(([key, does]) => [key, does]))],
  ['j', 'next row', () => step(1)],
  ['k', 'row before', () => step(-1)],
  ['o', 'open the row (as Enter does)', open],
  [']', 'next words that a status rests on', () => occurrence(1)],
  ['[', 'such words before', () => occurrence(-1)],
  [',', 'one change back in time', () => follow('.clock a[rel=prev]')],
  ['.', 'one change on in time', () => follow('.clock a[rel=next]')],
  ['g d', 'go to the docket', () => follow('.top .name')],
  ['g c', 'go to the changes', () => follow('.top a[href^="/changes"]')],
  ['g s', 'go to the statements', () => follow('.top a[href^="/statements"]')],
  ['g r', 'read an article', () => follow('.top a[href^="/read"]')],
]

/** Obeys the keys, except where somebody writes or holds a modifier down. */
export function startKeys(): void {
  tellOfSheet()
  let before = ''
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
    const pressed = `${before}${event.key}`
    before = event.key === 'g' && before === '' ? 'g ' : ''
    const found = KEYS.find(([key]) => key === pressed)
    if (!found) return
    event.preventDefault()
    found[2]()
  })
}

/** Whoever does not know of the keys is told where their sheet is. */
function tellOfSheet(): void {
  const note = document.createElement('p')
  const cap = document.createElement('kbd')
  cap.textContent = '?'
  note.append('Keys: ', cap)
  document.querySelector('.foot')?.append(note)
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox], [type=range]), textarea, select')

function focusOn(selector: string): void {
  const field = document.querySelector<HTMLInputElement>(selector)
  field?.focus()
  field?.select()
}

const follow = (selector: string): void => document.querySelector<HTMLAnchorElement>(selector)?.click()

const seen = (selector: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter(element => element.checkVisibility())

/** Moves to the row so far from the one that holds the focus; the focus then is on its first link. */
function step(by: 1 | -1): void {
  const rows = seen('[data-step]').filter(row => row.querySelector('a[href]'))
  const at = rows.findIndex(row => row.contains(document.activeElement))
  const row = rows[at === -1 ? (by === 1 ? 0 : rows.length - 1) : at + by]
  row?.querySelector<HTMLElement>('a[href]')?.focus()
  row?.scrollIntoView({ block: 'nearest' })
}

function open(): void {
  const link = document.activeElement?.closest('[data-step]') ? document.activeElement : null
  if (link instanceof HTMLAnchorElement) link.click()
}

/** In an article the next words on which a status rests; elsewhere the next words quoted. */
function occurrence(by: 1 | -1): void {
  const anchors = [...document.querySelectorAll('.text a[id^="q="]')].map(({ id }) => id.slice(2))
  if (anchors.length > 0) showWords(anchors, by)
  else focusWords(by)
}

function focusWords(by: 1 | -1): void {
  const words = seen('main a.words')
  const at = words.findIndex(link => link.contains(document.activeElement))
  words[at === -1 && by === -1 ? words.length - 1 : at + by]?.focus()
}

function showWords(anchors: readonly string[], by: 1 | -1): void {
  const here = new URL(location.href)
  const at = anchors.indexOf(here.searchParams.get('q') ?? '')
  const next = anchors[at === -1 && by === -1 ? anchors.length - 1 : at + by]
  if (next === undefined) return
  here.searchParams.set('q', next)
  here.hash = `q=${next}`
  location.replace(here)
}
