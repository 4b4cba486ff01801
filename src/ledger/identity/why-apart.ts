import type { FoldedMeeting } from '../folded.ts'
import { inOrder } from './fold-group.ts'
import { factsOf, gatherAll } from './gathered.ts'
import { groupOf } from './group-of.ts'
import { incompatible, isInSight } from './incompatible.ts'
import { ENOUGH, kinship } from './kinship.ts'

/** Why two meetings are not one, in words for a person: what kept the later one's first account from joining the other. */
export function whyApart(a: FoldedMeeting, b: FoldedMeeting): string {
  const [earlier, later] = inOrder(a.accounts[0]!, b.accounts[0]!) <= 0 ? [a, b] : [b, a]
  const account = later.accounts[0]!
  const before = earlier.accounts.filter(other => inOrder(other, account) < 0)
  const group = groupOf(account)
  const compared = before.filter(other => groupOf(other) === group)
  if (compared.length === 0)
    return `They were never compared: one is among the meetings of ${group}, the other of ${groupOf(before[0] ?? account)}.`
  const facts = factsOf(account)
  const meeting = gatherAll(compared, [])
  if (!isInSight(facts, meeting)) return 'Nobody had spoken of the one for long when the other was first spoken of.'
  const reason = incompatible(facts, meeting)
  if (reason !== null) return `They cannot be one: ${reason}.`
  const { weight, because } = kinship(facts, meeting)
  const shared = because.length > 0 ? because.join('; ') : 'nothing that tells'
  if (weight < ENOUGH) return `They have too little in common: ${shared}.`
  return `They have this in common: ${shared}. A person, or a meeting with more in common, kept them apart.`
}
