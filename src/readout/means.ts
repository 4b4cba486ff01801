import type { Means } from '#intake'
import type { Inputs } from './outcome.ts'

/** What intake needs of the world, from what a person said. */
export async function meansOf({ standardInput, reach, signal }: Omit<Inputs, 'names' | 'given'>): Promise<Means> {
  const { networkFor } = await import('#intake')
  return { standardInput: () => standardInput, network: networkFor(reach ?? {}), ...(signal && { signal }) }
}
