import { Failure } from '#domain'
import type { Asked, Readout } from '#readout'
import type { MeetingAnswer } from '#views'

/** As many are named where words fit several. */
const NAMED = 20

/** The meeting that somebody names by an id it ever had, by how its id begins, or by words that only it has. */
export async function findMeeting(readout: Readout, name: string, asked: Asked): Promise<MeetingAnswer> {
  const named = await readout.meeting(name, asked)
  if (named) return named
  // The words of an id are among those of its meeting.
  const { rows, total } = await readout.docket({ words: name, limit: NAMED }, asked)
  const begun = rows.filter(row => row.id.startsWith(name))
  const [first, ...others] = begun.length > 0 ? begun : rows
  if (!first) {
    throw new Failure('not-found', `There is no meeting "${name}" here. "readout docket" lists those there are.`)
  }
  const only = others.length === 0 ? await readout.meeting(first.id, asked) : null
  if (only) return only
  const ids = [first, ...others].map(row => `  ${row.id}`).join('\n')
  const count = begun.length > 0 ? begun.length : total
  const more = total > NAMED ? '\n  and others' : ''
  throw new Failure('not-found', `"${name}" may be any of ${count} meetings; name one of them:\n${ids}${more}`)
}
