import type { Mention } from '../entities/entity.ts'
import type { AnnotatedText } from '../text/index.ts'

/** An outlet as the article calls it ("Agence France-Presse", "the Journal" without its article) and by the name that all articles share. */
export function nameAsWritten(
  doc: AnnotatedText,
  { start, end, entities }: Mention,
): { outlet: string; house: string } {
  const house = entities[0]!.name
  const words = doc.text.slice(start, end).replace(/^the /, '')
  if (/^(?:the|its|this|that)?\s*\p{Ll}/u.test(words)) return { outlet: house, house }
  const titled = house.startsWith('The ') && doc.text.slice(Math.max(0, start - 4), start) === 'The '
  return { outlet: titled ? `The ${words}` : words, house }
}
