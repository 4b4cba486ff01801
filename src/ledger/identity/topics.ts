/** Words of a label that say what a meeting is about: trade talks are not nuclear talks. */
export const TOPICS: ReadonlySet<string> = new Set(
  `trade tariff tariffs economic economy investment budget debt finance energy gas oil grain water fisheries
   nuclear missile arms disarmament military defence defense security border maritime
   peace ceasefire truce armistice hostage hostages prisoner prisoners remains humanitarian
   climate migration refugee refugees sanctions technology cyber health visa aviation
   brexit denuclearization denuclearisation unification reunification`
    .split(/\s+/)
    .filter(Boolean),
)
