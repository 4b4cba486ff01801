import { words } from '../lexicon/index.ts'
import { type Cast, type Figure, keyedFigure } from './cast.ts'
import type { MentionForm } from './entity.ts'
import { body, state } from './read-pairs.ts'
import { has, is, isPossessive, type Phrase, type Scan } from './scan.ts'

const TO_A_PLACE = words(
  `in at from near to outside around into through via toward towards throughout across inside over visit visits visited visiting leave leaves left leaving
   reach reached reaching tour toured touring enter entered entering flew flying in downtown central northern southern eastern western host hosted`,
)
/** "Moscow talks", "the Paris summit", "a Beijing hotel". */
const OF_A_PLACE = words(
  `summit talks meeting conference visit trip round session forum negotiations airport street streets suburb neighborhood neighbourhood hotel time residents bureau
   mayor metro district square university newsroom correspondent area region attack attacks bombing protest protests ceremony office apartment`,
)

/** The entity that a phrase of the lexicon means where it stands. */
export function readPhrase(scan: Scan, phrase: Phrase, cast: Cast): Figure {
  const { kind, name, side, country } = phrase.sense
  if (kind === 'body' || kind === 'party') return body(cast, name)
  if (kind === 'outlet') return keyedFigure(cast, 'outlet', name, { side })
  if (kind === 'institution') return keyedFigure(cast, 'institution', name, { side, country: side ?? undefined })
  if (kind === 'place') return keyedFigure(cast, 'place', name, { country })
  if (kind === 'capital')
    return isPlace(scan, phrase) ? keyedFigure(cast, 'place', name, { country }) : state(cast, side!)
  return side === null ? keyedFigure(cast, 'place', name, { country }) : sideFigure(cast, side, country)
}

/** An adjective may be that of a movement: "Houthi", "Kurdish". */
const sideFigure = (cast: Cast, side: string, country: string | undefined): Figure =>
  country === undefined ? body(cast, side) : state(cast, side)

/** "His departure for Cairo", "left for Riga" */
const LEAVING = /^(?:depart(?:ure|s|ed|ing)?|leave|leaves|left|leaving|bound|heads?|headed|heading)$/

/** "In Moscow", "the Moscow summit", "Moscow, Russia": the town; "Moscow said", "between Moscow and Kyiv": the state. */
function isPlace(scan: Scan, { first, past }: Phrase): boolean {
  const { tokens } = scan
  const before = tokens[first - 1]?.lower ?? ''
  const after = tokens[past]
  const opening =
    tokens[past]?.text === '(' ||
    (after !== undefined && /^(?:—|–|-|--)$/.test(after.text) && opensParagraph(scan, first))
  if (opening && opensParagraph(scan, first)) return true
  if (TO_A_PLACE.has(before)) return true
  if (before === 'for' && LEAVING.test(tokens[first - 2]?.lower ?? '')) return true
  if (after === undefined) return false
  if (OF_A_PLACE.has(after.lower)) return true
  if (/^(?:and|or)$/.test(before) && TO_A_PLACE.has(tokens[first - 3]?.lower ?? '')) return true
  return (
    after.text === ',' &&
    scan.phraseAt[past + 1]! >= 0 &&
    scan.phrases[scan.phraseAt[past + 1]!]!.sense.kind === 'state'
  )
}

const opensParagraph = (scan: Scan, i: number): boolean => scan.tokens[i - 1]?.paragraph !== scan.tokens[i]!.paragraph

/** Whether a phrase stands before a noun and only qualifies it: "Russian troops", "U.S. tariffs". */
export function formOf(scan: Scan, phrase: Phrase, premodifies: boolean): MentionForm {
  const after = scan.tokens[phrase.past]
  if (isPossessive(after)) return 'name'
  if (premodifies) return 'adjective'
  const { kind } = phrase.sense
  const sameSentence = after !== undefined && after.sentence === scan.tokens[phrase.first]!.sentence
  if (kind === 'people' || !sameSentence) return kind === 'adjective' && !sameSentence ? 'name' : 'name'
  const noun = /^(?:NN|JJ|VBG)/.test(after.tag) && !has(scan, phrase.past, is.says) && !opensTime(after.lower)
  if (kind === 'adjective') return noun || /^(?:and|or|-|–)$/.test(after.text) ? 'adjective' : 'name'
  if (kind === 'place' || kind === 'outlet') return 'name'
  return noun && isAdjacent(scan, phrase.past) && !/^\p{Lu}/u.test(after.text) ? 'adjective' : 'name'
}

/** "visited Baghdad last month", "left Moscow early Friday": the words after it are about time. */
const opensTime = (word: string): boolean =>
  /^(?:last|next|late|early|earlier|later|today|tomorrow|yesterday|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
    word,
  )

const isAdjacent = (scan: Scan, i: number): boolean => scan.tokens[i]!.start === scan.tokens[i - 1]!.end + 1
