import { Failure, type IsoDay, type MeetingKind } from '#domain'
import type { Setting } from '#readout'
import { isDay } from './options.ts'

const FIELDS = 'label, kind, parties, place or window'
const KINDS: readonly MeetingKind[] = ['summit', 'ministerial', 'talks', 'call', 'visit', 'multilateral', 'other']

/** A field of a meeting and its value as a person writes them: "place" and "Budapest, Hungary". */
export function parseSetting(field: string, value: string): Setting {
  const text = value.trim()
  switch (field) {
    case 'label':
      if (text === '') throw new Failure('usage', 'A label is some words.')
      return { field, value: text }
    case 'kind': {
      const kind = KINDS.find(known => known === text)
      if (!kind) throw new Failure('usage', `There is no kind "${text}", only ${KINDS.join(', ')}.`)
      return { field, value: kind }
    }
    case 'parties':
      return { field, value: partsOf(text) }
    case 'place':
      return { field, value: text === 'none' ? null : placeOf(text) }
    case 'window':
      return { field, value: text === 'none' ? null : windowOf(text) }
    default:
      throw new Failure('usage', `There is no field "${field}" to set, only ${FIELDS}.`)
  }
}

const partsOf = (text: string): string[] =>
  text
    .split(',')
    .map(part => part.trim())
    .filter(Boolean)

function placeOf(text: string) {
  const [name, country] = partsOf(text)
  if (name === undefined) throw new Failure('usage', 'A place is written "Budapest, Hungary", or none.')
  return country === undefined ? { name } : { name, country }
}

// 2025-11-03, 2025-11-03..2025-11-05, ..2025-11-05
function windowOf(text: string) {
  const [first = '', last = first, ...more] = text.split('..').map(part => part.trim())
  const days = [first, last].map((day): IsoDay | null => (day === '' ? null : day))
  const [earliest = null, latest = null] = days
  const isWrong =
    more.length > 0 || days.some(day => day !== null && !isDay(day)) || (earliest === null && latest === null)
  if (isWrong || (earliest !== null && latest !== null && earliest > latest))
    throw new Failure('usage', 'A window is written 2025-11-03, 2025-11-03..2025-11-05, ..2025-11-05, or none.')
  return { earliest, latest }
}
