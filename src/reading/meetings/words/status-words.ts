import type { VerbClass } from './status-verbs.ts'

/** Nouns that say what becomes of the meeting they govern: "the postponement of the talks", "the summit's cancellation". */
const NOUNS = `
delay postponement postponements delay delays deferral deferment
off cancellation cancellations collapse withdrawal pullout scrapping scuttling breakdown failure
pause suspension suspensions pause freeze halt interruption stalemate deadlock impasse hiatus
resume resumption restart revival reopening renewal
open start beginning opening outset kick-off
finish end conclusion close aftermath wake
decline refusal rejection boycott
doubt doubt doubts uncertainty question-mark fate future viability threat threats
plan plan plans preparations preparation arrangements schedule date dates
propose proposal proposals offer offers invitation invitations request requests call calls push bid appeal appeals demand demands
moot possibility prospect prospects idea chance chances talk speculation likelihood conditions groundwork basis
agree agreement decision commitment
hold course sidelines margins fringes first second final last round day part run-up lead-up timing venue agenda eve
`

/** Adjectives and participles before the noun: "a planned summit", "the stalled talks", "a possible meeting". */
const BEFORE = `
plan planned scheduled upcoming forthcoming coming expected anticipated long-awaited much-anticipated impending imminent next highly-anticipated slated looming eventual long-planned
propose proposed requested
moot potential mooted hoped-for prospective would-be
doubt possible unconfirmed doubtful tentative uncertain on-again
delay postponed delayed deferred
off canceled cancelled abortive aborted scrapped abandoned failed collapsed ill-fated called-off
pause stalled suspended paused frozen deadlocked stalemated on-hold halted
resume renewed resumed
open ongoing continuing current
finish recent previous earlier last past
decline rejected
`

/** What a copula says of the meeting: "is unlikely", "remains possible", "is off", "is still on". */
const COPULA = `
plan scheduled planned set due imminent confirmed certain
proceed on on-track likely
moot possible conceivable feasible thinkable
doubt uncertain unclear unlikely doubtful dependent contingent conditional unconfirmed undecided questionable improbable premature
off off dead canceled cancelled finished
pause stalled deadlocked frozen
finish over
open under-way underway ongoing
decline unacceptable
deny impossible unthinkable pointless
`

function tableOf(source: string): ReadonlyMap<string, VerbClass> {
  const entries = new Map<string, VerbClass>()
  for (const [name, ...words] of source
    .trim()
    .split('\n')
    .map(line => line.split(' '))) {
    for (const word of words) entries.set(word, name as VerbClass)
  }
  return entries
}

const nouns = tableOf(NOUNS)
const before = tableOf(BEFORE)
const copula = tableOf(COPULA)

export const statusNoun = (word: string): VerbClass | undefined => nouns.get(word)
export const statusBefore = (word: string): VerbClass | undefined => before.get(word)
export const statusCopula = (word: string): VerbClass | undefined => copula.get(word)
