import { createHash } from 'node:crypto'
import type { Readout } from '#readout'
import { inDataFolder } from './data-folder.ts'

/** Opens a record, uses it, and closes it whatever happens. */
export async function useRecord(record: string, use: (readout: Readout) => Promise<void>): Promise<void> {
  const { openReadout } = await import('#readout')
  const readout = await openReadout(record, shelfFor(record))
  try {
    await use(readout)
  } finally {
    await readout.close()
  }
}

/** Beside a record in a file its shelf needs no name; for one in a database it lies in the data folder. */
function shelfFor(record: string): { shelf?: string } {
  if (!/^postgres(ql)?:/.test(record)) return {}
  const which = createHash('sha256').update(record).digest('hex').slice(0, 12)
  return { shelf: inDataFolder(`intake-${which}.sqlite`) }
}
