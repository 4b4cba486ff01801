// The page that reads: text in, the reading beside it at once. The reader and its weights come with the page; from then on
// it connects to nothing, which its Content-Security-Policy holds it to.
import type { Article } from '#domain'
import { makeReader, type Weights } from '../../../reader-in-page.ts'
import { readingPiece } from '../parts/reading-piece.ts'
import { textOfPage } from './text-of-page.ts'

const form = document.querySelector<HTMLFormElement>('form.read')
const area = form?.querySelector('textarea')
const result = document.querySelector<HTMLElement>('#reading')
const state = document.querySelector<HTMLElement>('#state')
const WEIGHTS = '/weights.js'

if (form && area && result && state) await start({ form, area, result, state })

type Parts = {
  readonly form: HTMLFormElement
  readonly area: HTMLTextAreaElement
  readonly result: HTMLElement
  readonly state: HTMLElement
}

async function start({ form, area, result, state }: Parts): Promise<void> {
  const weights: Weights = await import(WEIGHTS)
  const read = makeReader(weights)
  const show = async () => {
    if (area.value.trim() === '') return
    const started = performance.now()
    const reading = read(articleIn(form, area.value))
    const took = Math.round(performance.now() - started)
    result.innerHTML = String(await readingPiece(reading))
    state.textContent = `Read in this page in ${took} ms. Nothing has left it.`
  }
  state.textContent = 'Ready: what you paste, write or drop here is read in this page and does not leave it.'
  form.addEventListener('submit', event => {
    if (form.querySelector<HTMLInputElement>('[name=address]')?.value) return
    event.preventDefault()
    void show()
  })
  let waiting = 0
  form.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = window.setTimeout(show, 250)
  })
  takeDrops(form, async file => {
    const text = await file.text()
    area.value = /^\s*<(?:!doctype|html|head|body|article)\b/i.test(text) ? textOfPage(text) : text
    await show()
  })
  if (area.value) await show()
}

function takeDrops(target: HTMLElement, take: (file: File) => Promise<void>): void {
  target.addEventListener('dragover', event => event.preventDefault())
  target.addEventListener('drop', event => {
    const [file] = event.dataTransfer?.files ?? []
    if (!file) return
    event.preventDefault()
    void take(file)
  })
}

function articleIn(form: HTMLFormElement, text: string): Article {
  const field = (name: string) => form.querySelector<HTMLInputElement>(`[name=${name}]`)?.value.trim() ?? ''
  const [published, outlet, title] = [field('published'), field('outlet'), field('title')]
  const stated = { ...(published && { published }), ...(outlet && { outlet }), ...(title && { title }) }
  return { id: 'in-this-page', ...stated, language: 'en', text: text.replace(/\r\n?/g, '\n') }
}
