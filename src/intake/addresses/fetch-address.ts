import { type ClientRequest, type IncomingMessage, request as requestHttp, STATUS_CODES } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIPv6 } from 'node:net'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { Failure } from '#domain'
import { LIMITS } from '../limits.ts'
import { type Checked, checkAddress } from './check-address.ts'
import type { Network } from './network.ts'

export type Fetched = {
  /** Where the bytes came from, after redirects. */
  readonly url: string
  readonly status: number
  readonly bytes: Uint8Array
  /** The charset that the server states. */
  readonly charset?: string
  readonly headers: Readonly<Record<string, string>>
}

export type FetchLimits = { readonly most: number; readonly time: number; readonly redirects: number }

/** How one address is asked for. */
export type Asking = {
  /** Headers of a conditional request. */
  readonly asking?: Readonly<Record<string, string>>
  readonly limits?: FetchLimits
  /** Ends the asking. */
  readonly signal?: AbortSignal | undefined
}

const OWN_LIMITS: FetchLimits = { most: LIMITS.articleBytes, time: LIMITS.fetchTime, redirects: LIMITS.redirects }

/**
 * Fetches one address over HTTP. Every hop is checked before it is made (`checkAddress`), and the connection goes to the
 * very address that was checked. Throws a `Failure` that names the address: refused, not there, too large, too slow.
 * A conditional request's answer 304 comes back with no bytes.
 */
export async function fetchAddress(
  address: string,
  network: Network,
  { asking = {}, limits = OWN_LIMITS, signal: stopped }: Asking = {},
): Promise<Fetched> {
  const late = AbortSignal.timeout(limits.time)
  const signal = stopped ? AbortSignal.any([late, stopped]) : late
  try {
    return await follow(address, { network, asking, limits, signal })
  } catch (error) {
    if (error instanceof Failure) throw error
    if (stopped?.aborted) throw new Failure('network', `${address} was not fetched: it was stopped.`, error)
    if (late.aborted) throw new Failure('network', `${address} took longer than ${limits.time / 1000} seconds.`, error)
    throw new Failure(
      'network',
      `${address} cannot be fetched: ${error instanceof Error ? error.message : error}.`,
      error,
    )
  }
}

type Manner = {
  readonly network: Network
  readonly asking: Readonly<Record<string, string>>
  readonly limits: FetchLimits
  readonly signal: AbortSignal
}

async function follow(address: string, manner: Manner): Promise<Fetched> {
  let next = address
  for (let hops = 0; hops <= manner.limits.redirects; hops++) {
    const checked = await checkAddress(next, manner.network)
    const response = await ask(checked, manner)
    const status = response.statusCode ?? 0
    const location = response.headers.location
    if (status >= 300 && status < 400 && status !== 304 && location) {
      response.destroy()
      next = URL.parse(location, checked.url.href)?.href ?? location
      continue
    }
    if (status !== 304 && (status < 200 || status > 299)) {
      response.destroy()
      throw badStatus(address, { status, retryAfter: response.headers['retry-after'] })
    }
    return answer(address, checked, response, manner)
  }
  throw new Failure('network', `${address} was sent on more than ${manner.limits.redirects} times.`)
}

function ask({ url, ip }: Checked, { network, asking, signal }: Manner): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const asked: ClientRequest = request(url, {
      agent: false,
      signal,
      headers: {
        'user-agent': network.agent,
        accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5',
        'accept-encoding': 'gzip, deflate, br',
        ...asking,
      },
      // The name was resolved and checked; it is not asked for a second time, when it might answer otherwise.
      lookup: (_host, options, found) =>
        options.all ? found(null, [{ address: ip, family: isIPv6(ip) ? 6 : 4 }]) : found(null, ip, isIPv6(ip) ? 6 : 4),
    })
    asked.once('response', resolve)
    asked.once('error', reject)
    asked.end()
  })
}

async function answer(
  address: string,
  { url }: Checked,
  response: IncomingMessage,
  { limits }: Manner,
): Promise<Fetched> {
  const bytes = await readBody(address, response, limits.most)
  const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(response.headers['content-type'] ?? '')?.[1]
  const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)]))
  return { url: url.href, status: response.statusCode ?? 0, bytes, headers, ...(charset && { charset }) }
}

/** The body, unpacked, never more than `most` bytes of it however small it was packed. */
async function readBody(address: string, response: IncomingMessage, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of unpacked(response)) {
    size += chunk.length
    if (size > most) {
      response.destroy()
      throw new Failure('refused', `${address} is larger than the ${most / 1_000_000} MB that are fetched.`)
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function unpacked(response: IncomingMessage): Readable {
  const unpackers = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }
  const coding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  if (coding === 'identity' || coding === '') return response
  const make = Object.entries(unpackers).find(([name]) => name === coding)?.[1]
  if (!make) throw new Failure('unsupported', `The server packed its answer as ${coding}, which cannot be unpacked.`)
  const unpacker = make()
  response.once('error', error => unpacker.destroy(error))
  return response.pipe(unpacker)
}

/** What a server answered that did not give what was asked; the cause of its `Failure`. */
export type Rejected = { readonly status: number; readonly retryAfter: string | undefined }

export function rejectedBy(error: unknown): Rejected | undefined {
  const cause = error instanceof Failure ? error.cause : undefined
  if (typeof cause !== 'object' || cause === null || !('status' in cause) || !('retryAfter' in cause)) return undefined
  const { status, retryAfter } = cause
  return { status: Number(status), retryAfter: typeof retryAfter === 'string' ? retryAfter : undefined }
}

function badStatus(address: string, rejected: Rejected): Failure {
  const { status } = rejected
  const said = `${status} ${STATUS_CODES[status] ?? ''}`.trim()
  if (status === 404 || status === 410)
    return new Failure('not-found', `${address} is not there: its server answers ${said}.`, rejected)
  if (status === 429 || status >= 500)
    return new Failure(
      'network',
      `${address} cannot be had now: its server answers ${said}. Try again later.`,
      rejected,
    )
  return new Failure('refused', `${address} is not given out: its server answers ${said}.`, rejected)
}
