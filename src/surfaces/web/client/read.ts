// The page that reads: text in, the reading beside it at once. The reader and its weights come with the page; from then on
// it connects to nothing, which its Content-Security-Policy holds it to.
import { readingPiece } from '../parts/reading-piece.ts'
import type { ReaderModule, Weights } from '../reader-module.ts'

const form = document.querySelector<HTMLFormElement>('form.read')
const area = form?.querySelector('textarea')
const result = document.querySelector<HTMLElement>('#reading')
const state = document.querySelector<HTMLElement>('#state')
const READER = '/reader.js'
const WEIGHTS = '/weights.js'

if (form && area && result && state) await start({ form, area, result, state })

type Parts = {
  readonly form: HTMLFormElement
  readonly area: HTMLTextAreaElement
  readonly result: HTMLElement
  readonly state: HTMLElement
}

async function start({ form, area, result, state }: Parts): Promise<void> {
  const { articleFrom, makeReader }: ReaderModule = await import(READER)
  const weights: Weights = await import(WEIGHTS)
  const read = makeReader(weights)
  const show = async () => {
    if (area.value.trim() === '') return
    const started = performance.now()
    const article = articleFrom(area.value, givenIn(form))
    const reading = read(article)
    const took = Math.round(performance.now() - started)
    result.innerHTML = String(await readingPiece(reading))
    state.textContent = isReadable(article.language)
      ? `Read in this page in ${took} ms. Nothing has left it.`
      : `This is in ${nameOf(article.language)}, which Readout cannot read yet.`
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
    area.value = await file.text()
    await show()
  })
  if (area.value) await show()
}

function isReadable(language: string): boolean {
  return language === 'en' || language === 'und'
}

function nameOf(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language
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

function givenIn(form: HTMLFormElement) {
  const field = (name: string) => form.querySelector<HTMLInputElement>(`[name=${name}]`)?.value.trim() ?? ''
  return { published: field('published'), outlet: field('outlet'), title: field('title') }
}
