import packaged from 'robots-parser'
import { Failure } from '#domain'
import { type Asking, type Fetched, fetchAddress, type Rejected, rejectedBy } from '../addresses/fetch-address.ts'
import type { Network } from '../addresses/network.ts'
import { LIMITS } from '../limits.ts'
import type { Clock } from './clock.ts'

// The package's types describe a wrapped function; the package is the function.
const robotsParser = typeof packaged === 'function' ? packaged : packaged.default

/** The name by which robots.txt may speak of Readout. */
const ROBOT = 'Readout'
/** Milliseconds between two requests to one host, and the most that its robots.txt may make of it. */
const DELAY = 2_000
const LONGEST_DELAY = 60_000
const ROBOTS = { most: 500_000, time: 15_000, redirects: LIMITS.redirects }

type Rules = { readonly mayAsk: (url: string) => boolean; readonly delay: number }

/**
 * Fetches like a guest: each host is asked one thing at a time, with a pause between, and nothing that its robots.txt
 * keeps from robots (RFC 9309). Throws a `Failure` that names the address.
 */
export type Polite = (url: string, asking?: Asking) => Promise<Fetched>

export function politely(network: Network, clock: Clock, signal: AbortSignal | undefined): Polite {
  const rules = new Map<string, Promise<Rules>>()
  const turns = new Map<string, Promise<unknown>>()
  const free = new Map<string, number>()

  const inTurn = async <T>(host: string, delay: number, ask: () => Promise<T>): Promise<T> => {
    const before = turns.get(host) ?? Promise.resolve()
    const turn = before.then(async () => {
      await clock.wait(Math.max(0, (free.get(host) ?? 0) - clock.now()))
      try {
        return await ask()
      } finally {
        free.set(host, clock.now() + delay)
      }
    })
    turns.set(
      host,
      turn.catch(() => {}),
    )
    return turn
  }
  const rulesOf = ({ origin, host }: URL): Promise<Rules> => {
    const known = rules.get(origin)
    if (known) return known
    const asked = inTurn(host, DELAY, () => readRobots(`${origin}/robots.txt`, network, signal))
    rules.set(origin, asked)
    return asked
  }
  return async (address, asking = {}) => {
    const url = URL.parse(address)
    if (!url) throw new Failure('refused', `${address} is not an address that can be fetched.`)
    const { mayAsk, delay } = await rulesOf(url)
    if (!mayAsk(address)) throw new Failure('refused', `${address} is kept from robots by its site's robots.txt.`)
    return inTurn(url.host, delay, () => fetchAddress(address, network, { signal, ...asking }))
  }
}

async function readRobots(address: string, network: Network, signal: AbortSignal | undefined): Promise<Rules> {
  try {
    const { bytes } = await fetchAddress(address, network, { limits: ROBOTS, signal })
    const robots = robotsParser(address, new TextDecoder().decode(bytes))
    const delay = Math.min(LONGEST_DELAY, Math.max(DELAY, (robots.getCrawlDelay(ROBOT) ?? 0) * 1000))
    return { mayAsk: url => robots.isAllowed(url, ROBOT) ?? true, delay }
  } catch (error) {
    // No robots.txt keeps nothing away; a server that is ill is left alone until it is well.
    const rejected: Rejected | undefined = rejectedBy(error)
    const isMissing =
      rejected !== undefined && rejected.status >= 400 && rejected.status < 500 && rejected.status !== 429
    if (isMissing) return { mayAsk: () => true, delay: DELAY }
    throw error
  }
}
