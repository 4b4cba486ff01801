import { readdirSync, readFileSync } from 'node:fs'
import { DOMParser } from 'linkedom'

/** A journey abroad as the Office of the Historian lists it (public domain): to one country, first and last day. */
export type Trip = {
  readonly id: string
  /** The family name: "Blinken". */
  readonly traveller: string
  readonly office: 'president' | 'secretary'
  /** By its common English name. */
  readonly country: string
  readonly towns: readonly string[]
  readonly first: string
  readonly last: string
}

/** The journeys of presidents and secretaries of state that began in some years, oldest first, each once. */
export function readTrips(folder: string, years: RegExp): readonly Trip[] {
  const files = ['president-travels', 'secretary-travels'].flatMap(kind =>
    readdirSync(`${folder}/${kind}`)
      .filter(name => name.endsWith('.xml'))
      .map(name => `${folder}/${kind}/${name}`),
  )
  const trips = files.flatMap(file => tripsIn(readFileSync(file, 'utf8'))).filter(({ first }) => years.test(first))
  const once = new Map(trips.map(trip => [`${trip.traveller} ${trip.country} ${trip.first}`, trip]))
  return [...once.values()].sort((a, b) => (a.first < b.first ? -1 : 1))
}

function tripsIn(xml: string): Trip[] {
  const document = new DOMParser().parseFromString(xml, 'text/xml')
  return [...document.querySelectorAll('trip')].map(trip => {
    const word = (name: string) => (trip.querySelector(name)?.textContent ?? '').replace(/\s+/g, ' ').trim()
    return {
      id: word('id'),
      traveller: word('name').split(' ').at(-1)!,
      office: word('role') === 'president' ? 'president' : 'secretary',
      country: commonName(word('country')),
      towns: word('locale').split(', ').filter(Boolean),
      first: word('start-date'),
      last: word('end-date'),
    }
  })
}

/** "Korea, South" is South Korea. */
function commonName(listed: string): string {
  const plain = listed.replace(/ \(.*\)$/, '').replace(/^(\w+), (North|South)$/, '$2 $1')
  return COMMON.get(plain) ?? plain
}

const COMMON: ReadonlyMap<string, string> = new Map([
  ['Vatican City', 'Vatican'],
  ['West Bank', 'Palestinian Authority'],
])
