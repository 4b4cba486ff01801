import type { FoldedMeeting, Report } from '#ledger'
import type { Dispute } from './answers.ts'
import { voiceKey, voiceName, voiceOf } from './reports-of.ts'
import type { Standing } from './standing.ts'
import { clash } from './status-sense.ts'

/**
 * What cannot both hold among the standings on a meeting. A voice stands by what it said on its latest day, so that two
 * officials of one side who contradict each other are a dispute too.
 */
export function disputesOf({ id, label }: FoldedMeeting, standings: readonly Standing[]): readonly Dispute[] {
  const held = standings.flatMap(({ report, also }) => [report, ...also])
  return held.flatMap((a, i) =>
    held.slice(i + 1).flatMap(b => {
      const found = clash(a.status, b.status)
      if (found === null || !isDispute(a, b)) return []
      const [voiceA, voiceB] = [voiceOf(a), voiceOf(b)]
      const who = `${voiceName(voiceA)} says ${a.status}, ${voiceName(voiceB)} says ${b.status}`
      return [
        {
          meeting: id,
          label,
          how: found.how,
          a: { voice: voiceA, report: a },
          b: { voice: voiceB, report: b },
          why: `${capital(who)}: ${found.why}.`,
        },
      ]
    }),
  )
}

// The press reports what sides dispute and is no party to it. One speaker who says two things on one day tells how it came
// about; so does a side of which somebody says what had been agreed.
function isDispute(a: Report, b: Report): boolean {
  const [voiceA, voiceB] = [voiceOf(a), voiceOf(b)]
  if (voiceA.kind === 'press' || voiceB.kind === 'press') return false
  if (voiceKey(voiceA) !== voiceKey(voiceB)) return true
  return a.speaker?.name !== b.speaker?.name && a.status !== 'agreed' && b.status !== 'agreed'
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)
