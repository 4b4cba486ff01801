import { overlaps } from '#domain'
import type { Account, Quote, Report } from '../folded.ts'

/**
 * What the keys of a replaced reading name now: an account whose words overlap most, a report of the same status and side
 * on overlapping words, or nothing.
 */
export function formerKeys(
  before: readonly Account[],
  now: readonly Account[],
): readonly (readonly [string, string | null])[] {
  const accounts = before.map(old => [old.key, closest(old, now)?.key ?? null] as const)
  const reports = now.flatMap(account => account.reports)
  const told = before
    .flatMap(({ reports: old }) => old)
    .map(old => [old.key, sameReport(old, reports)?.key ?? null] as const)
  return [...accounts, ...told].filter(([key, current]) => key !== current)
}

function closest(old: Account, now: readonly Account[]): Account | null {
  const same = now.find(({ key }) => key === old.key)
  if (same) return same
  const scored = now.map(account => ({ account, shared: sharedWords(wordsOf(old), wordsOf(account)) }))
  const best = scored.reduce((a, b) => (b.shared > a.shared ? b : a), { account: null as Account | null, shared: 0 })
  return best.account
}

const wordsOf = ({ mentions, reports }: Account): readonly Quote[] => [
  ...mentions,
  ...reports.map(({ evidence }) => evidence),
]

function sharedWords(a: readonly Quote[], b: readonly Quote[]): number {
  return a.filter(one => b.some(other => overlaps(one.span, other.span))).length
}

function sameReport(old: Report, reports: readonly Report[]): Report | null {
  const same = reports.find(({ key }) => key === old.key)
  if (same) return same
  return (
    reports.find(
      ({ status, side, evidence }) =>
        status === old.status && side === old.side && overlaps(evidence.span, old.evidence.span),
    ) ?? null
  )
}
