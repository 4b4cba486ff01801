import type { Inputs, Readout, Tally } from '#readout'
import type { Setting } from './setting.ts'

/** How many inputs were read, how many of those were new to the record, and how many could not be read. */
export type Took = Tally & { readonly read: number; readonly fresh: number; readonly failed: number }

/** Takes inputs into a record, saying a sentence for each that fails or is damaged, and counts what became of them. */
export async function takeAll(readout: Readout, inputs: Inputs, { fail }: Pick<Setting, 'fail'>): Promise<Took> {
  const taking = readout.add(inputs)
  let [read, fresh, failed] = [0, 0, 0]
  for (let step = await taking.next(); ; step = await taking.next()) {
    if (step.done) return { ...step.value, read, fresh, failed }
    const outcome = step.value
    for (const warning of outcome.warnings) fail(warning)
    if (outcome.kind === 'failed') {
      failed++
      fail(outcome.failure.message)
    } else {
      read++
      if (outcome.isNew) fresh++
    }
  }
}
