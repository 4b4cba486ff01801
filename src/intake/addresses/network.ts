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

/** What a person's settings say of the network: whom to write to about the robot, and what may be asked though it is private. */
export type Reach = { readonly contact?: string; readonly allowed?: readonly string[] }

export function networkFor({ contact, allowed }: Reach): Network {
  const { resolve, agent } = PUBLIC_NETWORK
  // A line break in a header would begin another one.
  const plain = contact?.replace(/[^\x20-\x7e]/g, '').trim()
  return { resolve, allowed: new Set(allowed ?? []), agent: plain ? agent.replace(')', `; ${plain})`) : agent }
}
