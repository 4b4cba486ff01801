import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openLedger } from '../open-ledger.ts'
import { readings } from '../reading-fixtures.ts'
import { openMemoryStore } from '../stores/memory-store.ts'
import { whyApart } from './why-apart.ts'

const SUMMIT = 'M summit: Donald Trump/US, Vladimir Putin/RU'

const CASES: Readonly<Record<string, string>> = {
  'They cannot be one: Geneva is not Budapest.': `
    2025-10-16 Morning Wire
      ${SUMMIT} @ Budapest, Hungary
        scheduled press: They will meet.
    2025-10-17 Evening Post
      ${SUMMIT} @ Geneva, Switzerland
        scheduled press: They will meet.`,
  'They cannot be one: the same article tells of both.': `
    2025-10-16 Morning Wire
      A talks: Marco Rubio/US, Sergey Lavrov/RU
        agreed press: They will meet.
      B talks: Marco Rubio/US, Sergey Lavrov/RU
        agreed press: They will meet once more.`,
  'They were never compared: one is among the meetings of party Iran, the other of party Russia.': `
    2025-10-16 Morning Wire
      ${SUMMIT}
        scheduled press: They will meet.
    2025-10-17 Evening Post
      M talks: Marco Rubio/US, Abbas Araghchi/IR
        scheduled press: They will meet.`,
  'Nobody had spoken of the one for long when the other was first spoken of.': `
    2025-01-10 Morning Wire
      M talks: Marco Rubio/US, Sergey Lavrov/RU
        mooted press: They may meet.
    2025-10-16 Evening Post
      M talks: Marco Rubio/US, Sergey Lavrov/RU
        mooted press: They may meet.`,
}

for (const [reason, notation] of Object.entries(CASES))
  test(`two meetings are told apart: ${reason}`, async () => {
    const ledger = await openLedger(openMemoryStore())
    await ledger.add(readings(notation), '2025-12-01T00:00:00.000Z')
    const [a, b] = [...(await ledger.folded()).meetings.values()]
    assert.equal(whyApart(a!, b!), reason)
    assert.equal(whyApart(b!, a!), reason)
  })
