import type { Status } from '#domain'
import type { Draft } from './draft.ts'
import type { Encounter, Predicate } from './encounter.ts'

/** Something said of a meeting, under the voice that may have said it. */
export type Spoken = {
  readonly predicate: Predicate
  readonly encounter: Encounter
  readonly speaker: string | null
  readonly side: string | null
  /** The words are quoted, told in indirect speech, or the article's own. */
  readonly form: 'direct' | 'indirect' | 'own'
}

const GROUP: Readonly<Record<Status, string>> = {
  mooted: 'maybe',
  proposed: 'maybe',
  doubtful: 'doubtful',
  agreed: 'on',
  scheduled: 'on',
  rescheduled: 'on',
  postponed: 'delayed',
  'on-hold': 'delayed',
  'called-off': 'off',
  declined: 'off',
  denied: 'off',
  'under-way': 'done',
  held: 'done',
}

const count = (n: number) => (n > 3 ? '4+' : `${n}`)

/** What tells an assertion from words in passing: how it is said, by whom, and what else is said of the same meeting. */
export function featuresOf(one: Spoken, draft: Draft, all: readonly Spoken[]): string[] {
  const { predicate, encounter, form } = one
  const { status, weight, because, certainty } = predicate
  const group = GROUP[status]
  const mine = all.filter(other => other !== one && other.side === one.side)
  const outright = all.filter(other => other !== one && other.predicate.weight > 1)
  const same = outright.filter(other => GROUP[other.predicate.status] === group)
  const place = draft.encounters.indexOf(encounter)
  const voice = one.side === null ? 'article' : 'side'
  const kind = weight === 1 ? because.at(-1)! : 'outright'
  return [
    `said ${kind}`,
    `said ${kind} by ${voice}`,
    `said ${kind} as ${group}`,
    `rule ${because[0]}`,
    `composed ${because.at(-1)}`,
    `status ${status}`,
    `certainty ${certainty}`,
    `form ${form}`,
    `form ${form} ${kind}`,
    `voice ${voice} as ${group}`,
    `outright by others ${count(outright.length)}`,
    `outright by others ${count(outright.length)} ${kind}`,
    `agreeing ${count(same.length)}`,
    `agreeing ${count(same.length)} ${kind}`,
    `differing ${count(outright.length - same.length)} ${kind}`,
    `same voice outright ${mine.some(other => other.predicate.weight > 1)} ${kind}`,
    `same voice and group ${mine.some(other => GROUP[other.predicate.status] === group && other.predicate.weight > 1)} ${kind}`,
    `mentions ${draft.encounters.length > 6 ? '7+' : draft.encounters.length}`,
    `alone ${draft.encounters.length === 1} ${kind}`,
    `first mention ${place === 0} ${kind}`,
    `article ${encounter.article} ${kind}`,
    `word ${encounter.verb ? 'verb' : encounter.noun?.noun === 'it' ? 'it' : 'noun'} ${kind}`,
    `own people ${encounter.people.length > 1 ? '2+' : encounter.people.length} ${kind}`,
    `own time ${encounter.times.length > 0} ${kind}`,
    `own place ${encounter.place !== null} ${kind}`,
    `meeting ${draft.past} as ${group}`,
    `meeting kind ${draft.event !== null ? 'event' : [...draft.nouns].sort().join('+')}`,
    `early ${encounter.sentence.index < 4} ${kind}`,
    `condition ${predicate.condition !== null}`,
  ]
}
