// For tests: adds articles from number `from` on to the record in `file`, one step each, and says after each that it is
// done; until it is killed, or has added `count`.
import { openLedger } from '../open-ledger.ts'
import { oneReading } from '../reading-fixtures.ts'
import { openSqliteStore } from './sqlite-store.ts'

export const numbered = (n: number) =>
  oneReading(`2025-10-${String((n % 28) + 1).padStart(2, '0')} Wire ${n}
    M summit: Donald Trump/US, Vladimir Putin/RU @ Budapest, Hungary
      scheduled Donald Trump/US: We shall meet, for the ${n}th time.`)

const [, script, file, from, count] = process.argv
if (script?.endsWith('crash-writer.ts') && file !== undefined) {
  const ledger = await openLedger(await openSqliteStore(file))
  const end = Number(from) + Number(count)
  for (let n = Number(from); n < end; n++) {
    await ledger.add([numbered(n)], '2025-11-01T00:00:00.000Z')
    process.stdout.write(`${n}\n`)
  }
  await ledger.close()
}
