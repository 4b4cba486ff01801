/** Control characters that XML does not allow, and that feeds hold all the same. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken away
const FORBIDDEN = /[\0-\b\v\f\x0e-\x1f]/g

/** Without the document type: with it go the entities that it declares, so that none can grow or point outside. */
export function withoutDocumentType(xml: string): string {
  const start = xml.slice(0, 100_000).search(/<!doctype/i)
  if (start < 0) return xml.replace(FORBIDDEN, '')
  const subset = xml.indexOf('[', start)
  const plainEnd = xml.indexOf('>', start)
  const end = subset >= 0 && subset < plainEnd ? xml.indexOf(']', subset) : plainEnd
  const close = xml.indexOf('>', end)
  return (xml.slice(0, start) + (end < 0 || close < 0 ? '' : xml.slice(close + 1))).replace(FORBIDDEN, '')
}

/** What follows the last whole item is taken away, and what is open is closed. Undefined where there is no whole item. */
export function upToLastItem(feed: string): string | undefined {
  return /^\s*\{/.test(feed) ? jsonUpToLastItem(feed) : xmlUpToLastItem(feed)
}

function xmlUpToLastItem(xml: string): string | undefined {
  const [item, entry] = [xml.lastIndexOf('</item>'), xml.lastIndexOf('</entry>')]
  if (item < 0 && entry < 0) return undefined
  if (entry > item) return `${xml.slice(0, entry)}</entry></feed>`
  const root = /<rdf:RDF[\s>]/.test(xml.slice(0, 4_096)) ? '</rdf:RDF>' : '</channel></rss>'
  return `${xml.slice(0, item)}</item>${root}`
}

/** Where the list may have been cut is tried from the end: at most this often. */
const TRIES = 200

function jsonUpToLastItem(json: string): string | undefined {
  let at = json.length
  for (let tried = 0; tried < TRIES && at > 0; tried++) {
    at = json.lastIndexOf('}', at - 1)
    if (at < 0) return undefined
    const mended = `${json.slice(0, at + 1)}]}`
    try {
      JSON.parse(mended)
      return mended
    } catch {}
  }
  return undefined
}
