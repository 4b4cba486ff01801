import type { Readout } from '#readout'

/** Opens a record, uses it, and closes it whatever happens. */
export async function useRecord(record: string, use: (readout: Readout) => Promise<void>): Promise<void> {
  const { openReadout } = await import('#readout')
  const readout = await openReadout(record)
  try {
    await use(readout)
  } finally {
    await readout.close()
  }
}
