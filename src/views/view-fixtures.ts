import type { Reading } from '#domain'
import { type CorrectionDraft, type FoldedRecord, type Ledger, openLedger, openMemoryStore } from '#ledger'
import type { DocketRow } from './answers.ts'
import { docket } from './docket.ts'
import type { Question } from './question.ts'
import { voiceName } from './reports-of.ts'

// For tests: a record of some readings, and what a docket says in lines that can be read at a glance.

/** A ledger in memory that learnt these readings at one moment, and these corrections a second apart from each other after. */
export async function ledgerOf(
  readings: readonly Reading[],
  corrections: readonly CorrectionDraft[] = [],
): Promise<Ledger> {
  const ledger = await openLedger(openMemoryStore())
  await ledger.add(readings, '2025-12-01T00:00:00.000Z')
  for (const [i, correction] of corrections.entries())
    await ledger.correct(correction, `2025-12-02T00:00:${String(i).padStart(2, '0')}.000Z`)
  return ledger
}

export const recordWith = async (
  readings: readonly Reading[],
  corrections?: readonly CorrectionDraft[],
): Promise<FoldedRecord> => (await ledgerOf(readings, corrections)).folded()

/** A line for each meeting, by label: each voice's standing and since when, disputed, lapsed, what it waits on. */
export const standingLines = (record: FoldedRecord, question: Question): string =>
  docket(record, { sort: 'label' }, question).rows.map(lineOf).join('\n')

function lineOf({ label, standings, disputed, lapsed, waitsOn }: DocketRow): string {
  const voices = standings.map(({ voice, status, since }) => `${voiceName(voice)} ${status} since ${since}`)
  return [
    `${label}: ${voices.join(', ')}`,
    ...(disputed ? ['disputed'] : []),
    ...(lapsed ? [`lapsed on ${lapsed}`] : []),
    ...waitsOn.map(link => `waits on ${link.label}${link.fallen ? ', which has fallen' : ''}`),
  ].join('; ')
}
