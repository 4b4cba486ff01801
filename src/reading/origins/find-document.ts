import type { Origin } from '#domain'
import type { OriginInput } from './origin-input.ts'

const DOCUMENT = /\b(?:readout|statement|communiqu[eé]|declaration|letter|proclamation|fact sheet)\b/i

/**
 * An official text of its own kind leans on nobody but its issuer: "Readout of President …" on the White House's page. Its
 * publisher says so beside its name, or the title does, where the publisher is a body that the lexicon knows to speak for a side.
 */
export function findDocument({ doc, entities, outlet, title = '' }: OriginInput): (Origin & { house: string }) | null {
  if (!outlet) return null
  const issuer = outlet.replace(/\s*\([^)]*\)/g, '').trim()
  const beside = /\(([^)]*)\)/.exec(outlet)?.[1] ?? ''
  if (
    !/^official\b/i.test(beside) &&
    !DOCUMENT.test(beside) &&
    !/^(?:readout|statement|joint statement)\b/i.test(title)
  )
    return null
  const bare = issuer.replace(/^the /i, '').toLowerCase()
  const known = entities.all.some(
    ({ kind, name, side }) => kind === 'institution' && side !== null && name.toLowerCase() === bare,
  )
  if (!known && !/^official\b/i.test(beside) && !ISSUER.test(issuer)) return null
  const first = doc.paragraphs[0]
  return first ? { outlet: issuer, house: issuer, how: 'document', span: { start: first.start, end: first.end } } : null
}

const ISSUER =
  /\b(?:white house|ministry|department|office|kremlin|[ée]lys[ée]e|chancellery|commission|council|presidency|nato|united nations|embassy|government)\b/i
