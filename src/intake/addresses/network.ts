import { lookup } from 'node:dns/promises'

/** What fetching needs of the outside world, and whom it may speak to. */
export type Network = {
  /** All addresses of a host name. */
  readonly resolve: (host: string) => Promise<readonly string[]>
  /** `host:port` that the configuration allows although they are not public. */
  readonly allowed: ReadonlySet<string>
  /** Who asks, with a contact address, as sites expect of a robot. */
  readonly agent: string
}

export const PUBLIC_NETWORK: Network = {
  resolve: async host => (await lookup(host, { all: true })).map(({ address }) => address),
  allowed: new Set(),
  agent: 'Readout/0.1 (reads news about diplomacy)',
}
