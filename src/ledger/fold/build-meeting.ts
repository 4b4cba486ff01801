import type { Participant } from '#domain'
import type { Setting } from '../correction.ts'
import type { Account, FoldedMeeting, Join, ToldPlace, ToldWindow } from '../folded.ts'
import { calledBy, peopleOf, samePerson } from '../identity/people.ts'
import { plainWords } from '../plain.ts'

/** The accounts of one meeting, in order, with why each joined and what people set. */
export type Part = {
  readonly accounts: readonly Account[]
  readonly because: ReadonlyMap<string, readonly string[]>
  readonly set: FoldedMeeting['set']
  /** Keys of accounts that a person dismissed from it: their addresses still lead here. */
  readonly also: readonly string[]
}

/** The meeting that these accounts tell of. Its id comes from the first of them alone. */
export function buildMeeting({ accounts, because, set }: Omit<Part, 'also'>): FoldedMeeting {
  const first = accounts[0]!
  const id = `${slugOf(first)}-${first.key}`
  const told: FoldedMeeting = {
    id,
    label: mostFrequent(accounts.map(({ label }) => label)),
    kind: mostFrequent(
      accounts.map(({ kind }) => kind).filter((kind, _, all) => kind !== 'other' || all.every(k => k === kind)),
    ),
    participants: participantsOf(accounts),
    parties: [...new Set(accounts.flatMap(({ parties }) => parties))].sort(),
    place: placeOf(accounts),
    window: windowOf(accounts),
    accounts,
    joins: accounts.map(
      (account, i): Join => ({
        account: account.key,
        joined: i === 0 ? null : first.key,
        because: because.get(account.key) ?? [],
      }),
    ),
    set,
  }
  return set.reduce((meeting, { setting }) => withSetting(meeting, setting), told)
}

function slugOf(account: Account): string {
  const people = peopleOf(account).map(calledBy)
  const who = people.length > 0 ? people.slice(0, 3) : account.parties.slice(0, 3)
  const words = [...who, account.kind === 'other' ? 'meeting' : account.kind, account.place?.name ?? '']
  return plainWords(words.join(' ')).join('-').slice(0, 60).replace(/-$/, '')
}

// Of equally frequent values, the one told first.
function mostFrequent<T>(values: readonly T[]): T {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0]
}

/** Everybody that any account names, once, by the fullest name given. */
function participantsOf(accounts: readonly Account[]): readonly Participant[] {
  const all: Participant[] = []
  for (const account of accounts) {
    for (const participant of account.participants) {
      const at = all.findIndex(other => isSame(other, participant, account))
      if (at < 0) all.push(participant)
      else if (participant.name.length > all[at]!.name.length) all[at] = { ...all[at]!, ...participant }
    }
  }
  return all
}

function isSame(a: Participant, b: Participant, { parties }: Account): boolean {
  if (a.name === b.name) return a.side === b.side || a.side === null || b.side === null
  const [one] = peopleOf({ participants: [a], parties })
  const [other] = peopleOf({ participants: [b], parties })
  return one !== undefined && other !== undefined && samePerson(one, other)
}

// The place told last; a town rather than its country.
function placeOf(accounts: readonly Account[]): ToldPlace | null {
  const places = accounts.flatMap(({ place }) => place ?? [])
  const last = places.at(-1) ?? null
  if (last === null || !isCountry(last)) return last
  return places.findLast(place => !isCountry(place) && place.country === last.name) ?? last
}

const isCountry = ({ name, country }: ToldPlace): boolean => country === undefined || name === country

// The window told last.
function windowOf(accounts: readonly Account[]): ToldWindow | null {
  for (const { window, reports } of accounts.toReversed()) {
    const told = window ?? reports.findLast(report => report.window !== null)?.window
    if (told) return told
  }
  return null
}

const withSetting = (meeting: FoldedMeeting, setting: Setting): FoldedMeeting => ({ ...meeting, ...asField(setting) })

function asField(setting: Setting): Partial<FoldedMeeting> {
  switch (setting.field) {
    case 'label':
      return { label: setting.value }
    case 'kind':
      return { kind: setting.value }
    case 'parties':
      return { parties: setting.value }
    case 'place':
      return { place: setting.value && { ...setting.value, quote: null } }
    case 'window':
      return { window: setting.value && setWindow(setting.value) }
  }
}

function setWindow({ earliest, latest }: Pick<ToldWindow, 'earliest' | 'latest'>): ToldWindow {
  const edtf = earliest !== null && earliest === latest ? earliest : `${earliest ?? '..'}/${latest ?? '..'}`
  return { edtf, earliest, latest, anchor: null, because: ['set-by-a-person'], quote: null }
}
