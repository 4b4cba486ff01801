import { isIP } from 'node:net'
import { Failure } from '#domain'
import type { Network } from './network.ts'
import { isLocalName, isPublicAddress } from './public-address.ts'

/** An address that may be asked, and the IP address to ask: the connection goes there and nowhere else. */
export type Checked = { readonly url: URL; readonly ip: string }

/**
 * Resolves an address and throws a `Failure` unless it is one of the public internet, or one that the configuration
 * names. Every address that the name resolves to has to be public: a name with one private address is a trap.
 */
export async function checkAddress(text: string, network: Network): Promise<Checked> {
  const url = URL.parse(text)
  if (!url) throw new Failure('refused', `${text} is not an address that can be fetched.`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new Failure('refused', `${text} cannot be fetched: only http and https are.`)
  }
  if (url.username || url.password)
    throw new Failure('refused', `${url.origin} was given with a password in its address; it is not sent.`)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  const allowed = network.allowed.has(`${host}:${port}`)
  if (!allowed && isLocalName(host)) throw notPublic(text)
  if (!allowed && Number(port) < 1024 && port !== '80' && port !== '443') {
    throw new Failure('refused', `${text} names port ${port}, which is not the web's.`)
  }
  const ips = isIP(host) ? [host] : await resolve(host, text, network)
  if (!allowed && !ips.every(isPublicAddress)) throw notPublic(text)
  return { url, ip: ips[0]! }
}

async function resolve(host: string, text: string, network: Network): Promise<readonly string[]> {
  let ips: readonly string[] = []
  try {
    ips = await network.resolve(host)
  } catch (error) {
    throw new Failure('network', `${text} cannot be fetched: there is no host ${host}, or no connection.`, error)
  }
  if (ips.length === 0 || !ips.every(ip => isIP(ip)))
    throw new Failure('network', `${text} cannot be fetched: there is no host ${host}.`)
  return ips
}

const notPublic = (text: string): Failure =>
  new Failure('refused', `${text} is not on the public internet; Readout fetches nothing from private networks.`)
