import type { Entities } from '../entities/entity.ts'
import type { AnnotatedText } from '../text/index.ts'
import type { Voice } from './roster.ts'
import { issuerOf, type Publication } from './transcript-labels.ts'
import { voiceOfEntity } from './voice-of-entity.ts'

const BY =
  /^(?:joint |press |official |prepared |opening |closing )?(?:statement|remarks|letter|message|speech|address|op-?ed|testimony|toast)s? (?:by|from|of) (?:the )?(.+?)(?= (?:on|at|to|in|after|before|following|regarding|for|ahead|upon|about|during|with|and)\b|$)/i

/**
 * Whose words a whole text is, by its title: "Statement by President Ann Marlow on the Talks". An "I" or a "we" that nobody in the
 * text says is his. Null where the title does not tell.
 */
export function authorOf(doc: AnnotatedText, { all }: Entities, publication: Publication): Voice | null {
  const named = BY.exec(publication.title?.trim() ?? '')?.[1]?.trim()
  if (!named || !/\p{Lu}/u.test(named)) return null
  const family = named.split(' ').at(-1)!.toLowerCase()
  const known = all.find(({ kind, name }) => kind === 'person' && name.toLowerCase().split(' ').at(-1) === family)
  const side = issuerOf(doc, publication)
  if (known) return { ...voiceOfEntity(known), side: known.side ?? side }
  return { key: `author ${named}`, name: named, named: true, kind: 'person', side, plural: false }
}
