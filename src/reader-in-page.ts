// Taking in and reading as a page in a browser does it: the same code with the same weights, which the page hands over as
// base64. Beside `readout.ts` the only place that joins the two, and kept apart from that file because nothing of Node may
// come along.
import type { Article, Reading } from '#domain'
import { type Fact, type FactName, findLanguage, readDay, readPage, splitHeaderLines } from '#intake/in-page'
import { loadModels, read } from '#reading'

/** The files in `models/` by name, as base64. */
export type Weights = { readonly tagger: string; readonly attributions: string }

/** What a person says of an article, which comes before what it says itself. */
export type Given = Partial<Record<'title' | 'outlet' | 'published', string>>

/** Makes the weights ready; what it gives reads one article after another, with nothing but what it has. */
export function makeReader({ tagger, attributions }: Weights): (article: Article) => Reading {
  const models = loadModels({ tagger: bytesOf(tagger), attributions: bytesOf(attributions) })
  return article => read(article, models)
}

/** An article from what was pasted or dropped: a page's markup, or text that may begin with header lines. */
export function articleFrom(content: string, given: Given): Article {
  const whole = content.replace(/\r\n?/g, '\n')
  const { text, facts } = isMarkup(whole) ? readPage(whole, undefined) : textAndFacts(whole)
  const stated = (name: FactName & keyof Given, asWritten = (value: string): string | undefined => value.trim()) =>
    given[name] || facts.filter(fact => fact.name === name).flatMap(fact => asWritten(fact.value) ?? [])[0]
  const [title, outlet, published] = [stated('title'), stated('outlet'), stated('published', readDay)]
  const known = { ...(title && { title }), ...(outlet && { outlet }), ...(published && { published }) }
  const told = facts.find(({ name }) => name === 'language')?.value
  return { id: 'in-this-page', ...known, language: findLanguage(text, told), text }
}

const isMarkup = (text: string): boolean => /^\s*<(?:!doctype|html|head|body|article|main|div|p)\b/i.test(text)

function textAndFacts(whole: string): {
  readonly text: string
  readonly facts: readonly Pick<Fact, 'name' | 'value'>[]
} {
  const { stated, body } = splitHeaderLines(whole)
  return { text: body, facts: stated }
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), sign => sign.charCodeAt(0))
