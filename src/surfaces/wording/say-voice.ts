import type { Counts, DocketRow, Voice } from '#views'
import type { ToldPlace } from './parts.ts'
import { plain } from './plain.ts'

/** A voice's name: a side's, "the press", or that of whoever speaks for no side. */
export const sayVoice = (voice: Voice): string => (voice.kind === 'press' ? 'the press' : plain(voice.name))

/** "5 documents, 4 outlets, 2 origins"; "2 to 5 origins" where it is not known whose reporting some rely on. */
export function sayCounts({ documents, outlets, origins }: Counts): string {
  const range = origins.min === origins.max ? `${origins.max}` : `${origins.min} to ${origins.max}`
  return [
    counted(documents, 'document'),
    counted(outlets, 'outlet'),
    `${range} ${origins.max === 1 ? 'origin' : 'origins'}`,
  ].join(', ')
}

/** "1 meeting", "2 meetings" */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** "Budapest, Hungary" */
export const sayPlace = ({ name, country }: Pick<ToldPlace, 'name' | 'country'>): string =>
  plain(country && country !== name ? `${name}, ${country}` : name)

/** "Donald Trump (United States), Vladimir Putin (Russia)"; the sides where nobody is named. */
export function sayWho({ participants, parties }: Pick<DocketRow, 'participants' | 'parties'>): string {
  const people = participants.map(({ name, side }) => (side && side !== name ? `${name} (${side})` : name))
  return plain((people.length > 0 ? people : parties).join(', '))
}
