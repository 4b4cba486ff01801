/**
 * Parties that meet nearly everybody, those that meet most first. What tells a meeting apart is the other one at the table:
 * of talks between the United States, Russia and Ukraine, two articles are likelier to agree on Ukraine.
 */
export const MEETS_EVERYBODY: readonly string[] = [
  'United States',
  'Russia',
  'China',
  'European Union',
  'United Nations',
  'United Kingdom',
  'France',
  'Germany',
  'NATO',
  'Japan',
  'India',
  'Turkey',
  'Qatar',
  'Saudi Arabia',
  'Switzerland',
]

/** Words of a label that do not tell one conference from another. */
export const ANY_CONFERENCE: ReadonlySet<string> = new Set(
  `a an the of in on at by for with and to from its their upcoming next last this annual live virtual planned forthcoming
   summit summits meeting meetings conference gathering session talks forum leaders leader foreign ministers ministerial
   ministers heads state government dialogue visit previous
   january february march april may june july august september october november december
   monday tuesday wednesday thursday friday saturday sunday week month year spring summer autumn winter`
    .split(/\s+/)
    .filter(Boolean),
)
