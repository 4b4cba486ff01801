import type { ChannelKind } from '#domain'
import type { Entities, Entity } from '../entities/entity.ts'
import { holderInOffice } from '../entities/index.ts'
import type { Attribution } from '../statements/attribution.ts'
import type { AnnotatedText } from '../text/index.ts'
import { ISSUERS, OCCASIONS, PRESS_OFFICERS } from './press-offices.ts'
import type { Voice } from './roster.ts'
import { voiceOfEntity } from './voice-of-entity.ts'
import { isUnnamedNoun } from './voice-of-words.ts'

/** What is known of a text as a whole: who published it and under which title. */
export type Publication = { readonly outlet?: string | undefined; readonly title?: string | undefined }

/** "MS. PSAKI:", "SENIOR ADMINISTRATION OFFICIAL:" at the start of a line. */
export function isLabel(doc: AnnotatedText, { source, cue }: Attribution): boolean {
  if (!source || doc.text.slice(source.start, source.end).toUpperCase() !== doc.text.slice(source.start, source.end))
    return false
  const between = doc.text.slice(source.end, Math.max(source.end, cue.end))
  return between.includes(':') || doc.text[source.end] === ':'
}

/** A reporter's question asserts nothing: "Q", "QUESTION", "REPORTER". */
export const isQuestioner = (label: string): boolean =>
  /^(?:Q|QUESTION|REPORTER|JOURNALIST|PRESS|AUDIENCE(?: MEMBER)?|PARTICIPANT)\b/.test(label)

/** The voice behind a transcript's label: the person named in the text, in the table of press officers, or what the label says. */
export function voiceOfLabel(label: string, doc: AnnotatedText, entities: Entities, publication: Publication): Voice {
  const side = issuerOf(doc, publication)
  const words = label
    .replace(/[^\p{L}\p{N}' .-]/gu, '')
    .trim()
    .split(/\s+/)
  const surname = words.at(-1)!
  const spoken = words.map(titled).join(' ')
  if (/^THE (?:VICE )?PRESIDENT$/.test(words.join(' '))) return headOfState(spoken, side, entities, publication)
  const known = entities.all.find(
    ({ kind, name, named }) => kind === 'person' && named && lastWord(name).toUpperCase() === surname,
  )
  const officer = PRESS_OFFICERS.get(surname)
  if (known?.name.includes(' ')) {
    const voice = voiceOfEntity(known)
    return { ...voice, side: voice.side ?? (PERSONAL.test(words[0]!) ? side : null) }
  }
  if (officer) return { ...plain(officer.name, true), key: `label ${surname}`, role: officer.role, side: officer.side }
  const foreign = voiceOfGuest(words, spoken)
  if (foreign) return foreign
  if (isUnnamedNoun(surname.toLowerCase()) || /^(?:SPOKESPERSON|MODERATOR|OPERATOR|#?\d+|ONE|TWO|THREE)$/.test(surname))
    return {
      ...plain(spoken.toLowerCase(), false),
      key: `label ${words.join(' ')}`,
      noun: surname.toLowerCase(),
      side: surname === 'OPERATOR' ? null : side,
    }
  return {
    ...plain(spoken, true),
    key: `label ${surname}`,
    side: PERSONAL.test(words[0]!) || words.length > 1 ? side : null,
  }
}

/** "PRIME MINISTER ABE", "FOREIGN MINISTER LAVROV": a guest speaks for his own state, where anyone knows it, and never for the host. */
function voiceOfGuest(words: readonly string[], spoken: string): Voice | null {
  const office = words.slice(0, -1).join(' ')
  if (!OF_ANY_STATE.test(office)) return null
  const holder = holderInOffice(office, words.at(-1)!)
  const key = `label ${words.at(-1)}`
  if (holder === undefined) return { ...plain(spoken, true), key, role: office.toLowerCase() }
  const { name, role, side, gender } = holder
  return { ...plain(name, true), key, role, side, gender }
}

const OF_ANY_STATE =
  /^(?:(?:VICE |DEPUTY )?(?:PRESIDENT|PRIME MINISTER|PREMIER)|CHANCELLOR|KING|QUEEN|CROWN PRINCE|EMIR|AMIR|SULTAN|(?:FOREIGN|DEFEN[CS]E) (?:MINISTER|SECRETARY)|MINISTER|TAOISEACH|HIGH REPRESENTATIVE|SECRETARY[- ]GENERAL)$/

/** What a text of its own kind is: the briefing, readout or speech that its title or first lines announce. */
export function occasionOf(doc: AnnotatedText, { title = '' }: Publication): ChannelKind | null {
  const heads = [
    title,
    ...doc.paragraphs
      .slice(0, 3)
      .filter(({ heading }) => heading)
      .map(({ start, end }) => doc.text.slice(start, end)),
  ]
  for (const { words, kind } of OCCASIONS) if (heads.some(head => words.test(head))) return kind
  return null
}

const PERSONAL =
  /^(?:MR|MS|MRS|MISS|DR|SECRETARY|GENERAL|ADMIRAL|AMBASSADOR|ACTING|ASSISTANT|UNDER|ADMINISTRATOR|DIRECTOR|COMMISSIONER|CHAIR|ADVIS[EO]R|COORDINATOR|SURGEON|ATTORNEY)\.?$/

/** The side that publishes, by its name, the title or a press officer in the text; null for everybody else. */
export function issuerOf(doc: AnnotatedText, { outlet = '', title = '' }: Publication): string | null {
  const said = ISSUERS.find(({ words }) => words.test(outlet) || words.test(title))
  if (said) return said.side
  for (const surname of doc.text.matchAll(/^(?:MR|MS|MRS)\. ([\p{Lu}'-]+):/gmu)) {
    const officer = PRESS_OFFICERS.get(surname[1]!)
    if (officer) return officer.side
  }
  return null
}

/** "THE PRESIDENT" is the issuer's own: named in the title, or the text's person of that side and office. */
function headOfState(label: string, side: string | null, { all }: Entities, { title = '' }: Publication): Voice {
  const office = label.replace(/^the /i, '').toLowerCase()
  const inTitle = /(?:Vice )?President ((?:\p{Lu}[\p{L}.'-]+ ?)+)/u.exec(title)?.[1]?.trim()
  const fits = (one: Entity) =>
    one.kind === 'person' &&
    one.side === side &&
    (inTitle ? lastWord(one.name) === lastWord(inTitle) : one.role?.toLowerCase().endsWith(office) === true)
  const known = side ? all.find(fits) : undefined
  if (known) return voiceOfEntity(known)
  return {
    ...plain(inTitle ?? `the ${office}`, true),
    key: `label ${office}`,
    kind: inTitle ? 'person' : 'office',
    role: office,
    side,
  }
}

const plain = (name: string, named: boolean): Omit<Voice, 'key'> => ({
  name,
  named,
  kind: 'person',
  side: null,
  plural: false,
})

const lastWord = (name: string): string => name.split(' ').at(-1) ?? name

/** "PSAKI" → "Psaki", "MR." → "Mr.", "JEAN-PIERRE" → "Jean-Pierre". */
const titled = (word: string): string =>
  word.toLowerCase().replace(/(^|[-'])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
