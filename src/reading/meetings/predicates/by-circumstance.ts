import type { Status } from '#domain'
import { type Clauses, isPreposition, phraseFrom, wordAt } from '../clause.ts'
import type { Predicate } from '../encounter.ts'
import type { NounPhrase, VerbGroup } from '../phrases/index.ts'
import { conditionAbove } from '../read-condition.ts'
import { type About, bare } from './about.ts'
import { journeyFor } from './journey-for.ts'
import { tenseAround } from './tense-around.ts'
import { verbAfter } from './verb-after.ts'

/** Taken for granted: "after the talks", "at the summit", "ahead of a meeting", "travelled to Minsk for talks". */
export function byCircumstance(about: About): Predicate[] {
  const { clauses, at } = about
  const phrase = clauses.phrases[at] as NounPhrase
  const words = { first: phrase.first, past: about.end, token: phrase.head, weight: 1 as const }
  if (isUnsaid(about)) return []
  const before = wordAt(clauses, at - 1)
  const tense = tenseAround(about)
  if (/^(?:after|following|since)$/.test(before)) {
    const status = tense === 'future' ? 'scheduled' : 'held'
    return [bare(about, { status, certainty: 'certain', rule: 'after' }, { ...words, rule: 'circumstance' })]
  }
  if (before === 'of' && RECORDS.test(clauses.tokens[clauses.phrases[at]!.first - 2]?.lower ?? '')) {
    return [bare(about, { status: 'held', certainty: 'certain', rule: 'record' }, { ...words, rule: 'circumstance' })]
  }
  if (isBefore(clauses, at)) {
    return [
      bare(about, { status: 'scheduled', certainty: 'certain', rule: 'before' }, { ...words, rule: 'circumstance' }),
    ]
  }
  const journey = before === 'for' ? journeyFor(about) : []
  if (journey.length > 0) return journey
  if (before === 'for' && isOnTheWay(clauses, at)) {
    return [
      bare(
        about,
        { status: 'scheduled', certainty: 'probable', rule: 'heading-for' },
        { ...words, weight: 2, rule: 'circumstance' },
      ),
    ]
  }
  if (isPreposition(clauses, at - 1) || about.definite || about.ahead) {
    const status = statusBy(tense, about)
    return [bare(about, { status, certainty: 'probable', rule: 'in-passing' }, { ...words, rule: 'circumstance' })]
  }
  return []
}

/** "a readout of their talks", "an account of the meeting" */
const RECORDS = /^(?:readouts?|summary|accounts?|transcripts?|minutes|recap|footage|photographs?|photos?)$/

/** "did not say that the summit was off", "asked whether the talks were dead": the clause asserts nothing. */
function isUnsaid({ clauses, end }: About): boolean {
  const own = verbAfter(clauses, phraseFrom(clauses, end))
  return own !== -1 && conditionAbove(clauses, own).under === 'asked'
}

/** In the present, talks go on and a summit is to come. */
function statusBy(tense: VerbGroup['tense'], { clauses, at, ahead }: About): Status {
  // "on Monday" may be any Monday: "during the meeting on Monday the president expressed" tells which
  if (tense === 'past' && /^(?:during|in|at)$/.test(wordAt(clauses, at - 1))) return 'held'
  if (ahead || tense === 'future') return 'scheduled'
  if (tense === 'past') return 'held'
  const { head } = clauses.phrases[at] as NounPhrase
  return /^(?:talks|negotiations|discussions|consultations|dialogue)$/.test(clauses.tokens[head]!.lower)
    ? 'under-way'
    : 'scheduled'
}

/** "before the talks", "ahead of the summit", "on the eve of a visit", "in the run-up to the meeting" */
function isBefore(clauses: Clauses, at: number): boolean {
  const word = wordAt(clauses, at - 1)
  const left = clauses.phrases[at - 2]
  const noun = left ? clauses.tokens[left.past - 1]!.lower : ''
  return (
    /^(?:before|until)$/.test(word) || (/^(?:of|to)$/.test(word) && /^(?:ahead|eve|run-up|lead-up|advance)$/.test(noun))
  )
}

/** "was headed to New York for talks", "en route to Singapore for a meeting", "was due in Moscow for talks" */
const isOnTheWay = ({ phrases, tokens }: Clauses, at: number): boolean =>
  tokens
    .slice(Math.max(0, phrases[at]!.first - 10), phrases[at]!.first)
    .some(
      (token, i, all) =>
        (/^(?:expected|due)$/.test(token.lower) && /^(?:in|at)$/.test(all[i + 1]?.lower ?? '')) ||
        /^(?:headed|heading|route|travell?ing|flying|bound|heads|leaves|departs|departing)$/.test(token.lower),
    )
