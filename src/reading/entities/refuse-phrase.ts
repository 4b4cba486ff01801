import {
  AFTER_AMERICAN_STATE,
  AFTER_NO_STATE,
  AMBIGUOUS_PLACES,
  is,
  ONLY_WHEN_REPORTING,
  ONLY_WITH_THE,
  type Sense,
  words,
} from '../lexicon/index.ts'
import type { AnnotatedText, Token } from '../text/index.ts'
import { isFullName } from './holders-by-name.ts'
import { isAllCapitals, isCapitalized } from './scan.ts'

type Place = {
  readonly doc: AnnotatedText
  readonly classes: Int32Array
  readonly first: number
  readonly past: number
}

const AMERICAN = words(AFTER_AMERICAN_STATE)
const EATEN = words(AFTER_NO_STATE)
const AMBIGUOUS = words(AMBIGUOUS_PLACES)
const WITH_THE = words(ONLY_WITH_THE)
const REPORTING = words(ONLY_WHEN_REPORTING)
const LOCATIVE = words('in at from near to outside around via toward towards of through into')
const REPORTS = words(
  'reported reports report said says magazine newspaper interview news citing cited told according quoted correspondent',
)

/** What a phrase means where it stands, or null where it means nothing: "Jordan Spieth" is no kingdom. */
export function refusePhrase(place: Place, sense: Sense): Sense | null {
  const { doc, classes, first, past } = place
  const { tokens } = doc
  const word = tokens[first]!.text
  const before = sameSentence(tokens, first, first - 1)
  const after = sameSentence(tokens, first, past)
  if (sense.kind === 'outlet') return isOutlet(word, past - first, before, after) ? sense : null
  if (!(sense.kind === 'state' || sense.kind === 'capital' || sense.kind === 'place')) return sense
  if (past - first === 1 && isGivenName(place, before)) return null
  // "Luís Montenegro" is no state, and "Mr. Rhodes" no island.
  if (past - first === 1 && before !== undefined && isFullName(`${before.text} ${word}`)) return null
  if (past - first === 1 && before !== undefined && /^(?:mr|mrs|ms|dr|sen|rep|gov|gen)\.$/.test(before.lower))
    return null
  if (before !== undefined && isGiven(before, classes) && !isGiven(sameSentence(tokens, first, first - 2), classes)) {
    if (past - first === 1) return null
  }
  if (after !== undefined && EATEN.has(after.lower)) return null
  if (isAmericanState(word, after, tokens[past + 1])) {
    return { kind: 'place', name: word, side: null, country: 'United States' }
  }
  if (past - first === 1 && AMBIGUOUS.has(word) && !(before && LOCATIVE.has(before.lower)) && after?.text !== ',') {
    return null
  }
  return townOfAmericanState(tokens, past) ? { ...sense, kind: 'place', side: null, country: 'United States' } : sense
}

const sameSentence = (tokens: readonly Token[], i: number, k: number): Token | undefined =>
  tokens[k]?.sentence === tokens[i]!.sentence ? tokens[k] : undefined

/** "Michael Jordan", "Chris Paris". */
function isGiven(token: Token | undefined, classes: Int32Array): boolean {
  return token !== undefined && (classes[token.index]! & is.given) !== 0 && isCapitalized(token)
}

/** "Jordan Spieth", "Chad Michaels", "Paris Hilton", "Israel Katz"; but "the Paris Agreement", "Israel Defense Minister". */
function isGivenName({ doc, classes, first, past }: Place, before: Token | undefined): boolean {
  const token = doc.tokens[first]!
  const after = sameSentence(doc.tokens, first, past)
  if ((classes[first]! & is.given) === 0 || after === undefined || !isCapitalized(after)) return false
  if (before?.lower === 'the' || before?.lower === 'of' || isAllCapitals(token)) return false
  const other = is.notName | is.thing | is.office | is.modifier | is.organ | is.organModifier | is.one | is.many
  return (classes[past]! & other) === 0 && !after.text.includes('-')
}

/** "Georgia governor Brian Kemp", "Georgia voters", "Washington state", "Atlanta, Georgia" is left to the comma. */
function isAmericanState(word: string, after: Token | undefined, next: Token | undefined): boolean {
  if (word === 'Washington') return after?.lower === 'state' && next?.lower !== 'department'
  return word === 'Georgia' && after !== undefined && AMERICAN.has(after.lower)
}

const STATE_NAMES =
  /^(?:Ohio|Texas|Idaho|Illinois|Maine|Georgia|Alabama|Tennessee|Kentucky|Indiana|Iowa|Kansas|Michigan|Missouri|Nebraska|Oregon|Pennsylvania|Virginia|Wisconsin|Wyoming|Montana|Minnesota|California|Florida|Colorado|Arizona|Arkansas|Oklahoma|Massachusetts|Connecticut|Maryland|Vermont|Utah|Nevada|Ga\.|Tex\.|Pa\.|Ill\.|Tenn\.|Calif\.|Va\.|Md\.)$/

/** "Lima, Ohio", "Athens, Ga." */
function townOfAmericanState(tokens: readonly Token[], past: number): boolean {
  return tokens[past]?.text === ',' && STATE_NAMES.test(tokens[past + 1]?.text ?? '')
}

/** "Foreign Affairs Ministry", "Foreign Policy Committee" are no magazines. */
const FOREIGN =
  /^(?:minist\w+|committee|council|commission|department|secretary|chief|adviser|advisor|panel|spokes\w+|bureau|office)$/

/** "the Guardian reported" and "Time magazine", but no guardian and no time. */
function isOutlet(word: string, length: number, before: Token | undefined, after: Token | undefined): boolean {
  if (length > 1) return word !== 'Foreign' || !FOREIGN.test(after?.lower ?? '')
  if (WITH_THE.has(word)) return before?.lower === 'the' && (!isCapitalized(after) || REPORTS.has(after!.lower))
  if (!REPORTING.has(word)) return true
  return (after !== undefined && REPORTS.has(after.lower)) || /^(?:told|by|to|with)$/.test(before?.lower ?? '')
}
