import { Failure } from '#domain'
import type { CorrectionDraft } from '#readout'
import type { MeetingAnswer } from '#views'
import { plain } from '../wording/index.ts'
import { KINDS } from './docket-query.ts'
import { isDay } from './visit.ts'

/** What a form brought. */
export type Fields = { readonly one: (name: string) => string; readonly all: (name: string) => readonly string[] }

type Change = CorrectionDraft['change']
type Setting = Extract<Change, { kind: 'set' }>['to']

/** What a form asks to be changed of a meeting. Throws a `Failure` of kind `usage` where it asks for nothing. */
export function changesIn(fields: Fields, meeting: MeetingAnswer): readonly Change[] {
  switch (fields.one('kind')) {
    case 'set': {
      const settings = settingsIn(fields, meeting)
      if (settings.length === 0) throw new Failure('usage', 'Nothing was changed: all stands as it was.')
      return settings.map(to => ({ kind: 'set', meeting: meeting.id, to }))
    }
    case 'merge':
      return [{ kind: 'merge', meeting: meeting.id, into: fields.one('into') }]
    case 'split':
      return [{ kind: 'split', meeting: meeting.id, accounts: fields.all('account') }]
    case 'dismiss':
      return [{ kind: 'dismiss', what: fields.one('what') }]
    case 'restore':
      return [{ kind: 'restore', what: fields.one('what') }]
    case 'undo':
      return [{ kind: 'undo', entry: fields.one('entry') }]
  }
  throw new Failure('usage', 'This form does not say what to correct.')
}

/** Only what differs from what stands. */
function settingsIn(fields: Fields, meeting: MeetingAnswer): readonly Setting[] {
  return [
    labelIn(fields, meeting),
    kindIn(fields, meeting),
    partiesIn(fields, meeting),
    placeIn(fields, meeting),
    windowIn(fields, meeting),
  ].filter(setting => setting !== null)
}

function labelIn(fields: Fields, { label }: MeetingAnswer): Setting | null {
  const value = fields.one('label')
  return value && value !== plain(label) ? { field: 'label', value } : null
}

function kindIn(fields: Fields, { kind }: MeetingAnswer): Setting | null {
  const value = KINDS.find(one => one === fields.one('meeting-kind'))
  return value && value !== kind ? { field: 'kind', value } : null
}

function partiesIn(fields: Fields, { parties }: MeetingAnswer): Setting | null {
  const value = fields.one('parties').split(';').map(plain).filter(Boolean)
  return value.length > 0 && value.join(';') !== parties.map(plain).join(';') ? { field: 'parties', value } : null
}

function placeIn(fields: Fields, { place }: MeetingAnswer): Setting | null {
  const [name, country] = [fields.one('place'), fields.one('country')]
  if (name === plain(place?.name ?? '') && country === plain(place?.country ?? '')) return null
  return { field: 'place', value: name ? { name, ...(country && { country }) } : null }
}

function windowIn(fields: Fields, { window }: MeetingAnswer): Setting | null {
  const [earliest, latest] = ['earliest', 'latest'].map(name => dayIn(fields.one(name)))
  if ((earliest ?? null) === (window?.earliest ?? null) && (latest ?? null) === (window?.latest ?? null)) return null
  if (earliest && latest && earliest > latest) throw new Failure('usage', `${earliest} is after ${latest}.`)
  return { field: 'window', value: earliest || latest ? { earliest: earliest ?? null, latest: latest ?? null } : null }
}

function dayIn(text: string): string | null {
  if (text === '') return null
  if (!isDay(text)) throw new Failure('usage', `“${plain(text)}” is not a day. Write it as 2025-10-21.`)
  return text
}
