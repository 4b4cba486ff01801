import { Failure } from '#domain'
import type { Asked, Readout } from '#readout'
import type { MeetingAnswer } from '#views'

/** The meeting that somebody names by an id it ever had, by how its id begins, or by words that only it has. */
export async function findMeeting(readout: Readout, name: string, asked: Asked): Promise<MeetingAnswer> {
  const named = await readout.meeting(name, asked)
  if (named) return named
  const { rows } = await readout.docket({}, asked)
  const begun = rows.filter(row => row.id.startsWith(name))
  const found = begun.length > 0 ? begun : (await readout.docket({ words: name }, asked)).rows
  const only = found.length === 1 ? await readout.meeting(found[0]!.id, asked) : null
  if (only) return only
  if (found.length === 0) {
    throw new Failure('not-found', `There is no meeting "${name}" here. "readout docket" lists those there are.`)
  }
  const ids = found.map(row => `  ${row.id}`).join('\n')
  throw new Failure('not-found', `"${name}" may be any of ${found.length} meetings; name one of them:\n${ids}`)
}
