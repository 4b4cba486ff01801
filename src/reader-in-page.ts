// Reading as a page in a browser does it: the same code with the same weights, which the page hands over as base64. Beside
// `readout.ts` the only place outside reading that names it, and kept apart from that file because nothing of Node may
// come along.
import type { Article, Reading } from '#domain'
import { loadModels, read } from '#reading'

/** The files in `models/` by name, as base64. */
export type Weights = { readonly tagger: string; readonly attributions: string }

/** Makes the weights ready; what it gives reads one article after another, with nothing but what it has. */
export function makeReader({ tagger, attributions }: Weights): (article: Article) => Reading {
  const models = loadModels({ tagger: bytesOf(tagger), attributions: bytesOf(attributions) })
  return article => read(article, models)
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), sign => sign.charCodeAt(0))
