import { formsOf } from './inflect.ts'

/**
 * Words that govern "to meet", "to hold talks", "meeting": they turn the event into a plan, a wish, a refusal.
 * "is expected to", "agreed to", "hopes to", "is willing to", "refused to", "plans for", "may".
 */
export type Operator =
  | 'plan' // is set to, is due to, plans to: scheduled
  | 'expect' // is expected to, is likely to: scheduled, probable
  | 'agree' // agreed to, accepted an invitation to
  | 'propose' // offered to, wants to, invited him to, hopes to
  | 'advise' // urged him to, should: somebody else's wish
  | 'order' // told him to, instructed them not to
  | 'moot' // is willing to, is considering, is open to
  | 'threaten' // threatened to, warned it would
  | 'delay' // put off meeting
  | 'pause' // suspended holding
  | 'refuse' // refused to, is unwilling to
  | 'doubt' // is unlikely to, is unsure whether to
  | 'cancel' // decided not to, will no longer
  | 'fail' // failed to, did not manage to, has yet to
  | 'manage' // managed to, got to, is to be the first to
  | 'glad' // is pleased to, would be happy to
  | 'worth' // no sense in, no point in: a doubt where it is denied
  | 'prepare' // prepares to, is getting ready to

const VERBS = `
plan plan schedule set slate arrange intend due prepare gear aim
expect expect anticipate look
agree agree accept decide vote commit pledge promise vow consent
propose offer want seek hope wish invite propose request like love demand insist volunteer
advise urge press push call ask appeal suggest encourage beg beseech advise recommend implore counsel
order tell order instruct direct
moot consider weigh mull contemplate discuss explore think envisage ponder toy
threaten threaten warn
refuse refuse decline reject balk hesitate resist avoid oppose forbid prohibit
fail fail
manage manage get begin start continue come go gather return use join help need have
`

const WORDS = `
plan due set slated scheduled poised bound expecting
expect likely close near
propose eager keen anxious hopeful interested determined
moot willing ready open prepared possible able inclined free amenable receptive
worth aware
glad happy glad honored honoured delighted pleased content
refuse unwilling reluctant hesitant loath unable opposed averse
doubt unlikely unaware unclear uncertain unsure doubtful improbable meaningless pointless useless premature inappropriate unwise
`

const NOUNS = `
plan plan plans schedule track course arrangements intention intentions preparations date dates
agree agreement deal decision commitment promise pledge acceptance
propose invitation invitations offer offers proposal proposals request requests call calls bid hope hopes desire wish interest appeal demand push effort efforts overture overtures
moot idea possibility prospect prospects chance chances talk speculation opportunity occasion option readiness willingness openness suggestion consideration way path
refuse refusal unwillingness rejection
doubt doubt doubts uncertainty question questions concern concerns likelihood fears
threaten threat threats warning warnings
cancel cancellation scrapping collapse end
worth sense point reason need hurry rush information knowledge
`

function verbTable(): ReadonlyMap<string, Operator> {
  const entries = new Map<string, Operator>()
  for (const [name, ...stems] of VERBS.trim()
    .split('\n')
    .map(line => line.split(' '))) {
    for (const stem of stems) for (const form of formsOf(stem)) entries.set(form, name as Operator)
  }
  return entries
}

function wordTable(source: string): ReadonlyMap<string, Operator> {
  const entries = new Map<string, Operator>()
  for (const [name, ...words] of source
    .trim()
    .split('\n')
    .map(line => line.split(' '))) {
    for (const word of words) entries.set(word, name as Operator)
  }
  return entries
}

const verbs = verbTable()
const adjectives = wordTable(WORDS)
const nouns = wordTable(NOUNS)

/** The operator that a lower-case verb form is over an infinitive or gerund. */
export const operatorVerb = (form: string): Operator | undefined => verbs.get(form)
/** The operator that an adjective is: "is willing to meet". */
export const operatorAdjective = (word: string): Operator | undefined => adjectives.get(word)
/** The operator that a noun is over "to meet" or over "of, for, on, about a meeting". */
export const operatorNoun = (word: string): Operator | undefined => nouns.get(word)
