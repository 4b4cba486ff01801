import type { Reach } from '#readout'
import type { Terminal } from './terminal.ts'

/**
 * How the network is asked, from the settings: READOUT_CONTACT is where a site may write about the robot, READOUT_ALLOW names
 * `host:port` that may be fetched although they are not public.
 */
export function reachBy({ env }: Pick<Terminal, 'env'>): Reach {
  const allowed = (env.READOUT_ALLOW ?? '').split(/[\s,]+/).filter(Boolean)
  return { allowed, ...(env.READOUT_CONTACT && { contact: env.READOUT_CONTACT }) }
}
