import { PHRASES, SURNAMES_TOO } from '../lexicon/index.ts'
import type { Token } from '../text/index.ts'
import { holderCalled, holderNamed, isFullName } from './holders-by-name.ts'
import { has, is, isAllCapitals, isCapitalized, type NameRun, type Scan, sentencePast, sentenceStart } from './scan.ts'

/** Words of these classes stand in no name, unless they are given or family names too. */
const OTHER_WORD =
  is.notName |
  is.office |
  is.modifier |
  is.organ |
  is.organModifier |
  is.thing |
  is.timeWord |
  is.personAdjective |
  is.one |
  is.many |
  is.group |
  is.honorific |
  is.determiner

/** Finds the stretches of capitals that may name a person; whether they do is decided afterwards. */
export function findNames(scan: Scan): NameRun[] {
  const runs: NameRun[] = []
  const { tokens } = scan
  const seen = namesWithin(scan)
  for (let i = 0; i < tokens.length; i++) {
    if (!startsName(scan, i, seen)) continue
    const past = Math.max(endOfName(scan, i), endOfHolder(scan, i))
    runs.push({ first: i, past })
    i = past - 1
  }
  return runs
}

/** Capitals that stand within sentences, where nothing but a name asks for them. */
function namesWithin(scan: Scan): Set<string> {
  const seen = new Set<string>()
  for (const { index, text } of scan.tokens) if (!opensSentence(scan, index) && isNameWord(scan, index)) seen.add(text)
  return seen
}

/** The first word of its sentence, marks apart. */
function opensSentence(scan: Scan, i: number): boolean {
  const first = sentenceStart(scan, i)
  return first === i || (first === i - 1 && !/[\p{L}\p{N}]/u.test(scan.tokens[first]!.text))
}

/** A word that opens a sentence may be a capital for that alone: "Trump announced" is a name whatever its tag, "Talks ended" is none. */
function startsName(scan: Scan, i: number, seen: ReadonlySet<string>): boolean {
  const token = scan.tokens[i]!
  if (!isNameWord(scan, i)) return startsWithParticle(scan, i)
  if (!opensSentence(scan, i) || token.tag.startsWith('NN') || has(scan, i, is.given | is.familyFirst)) return true
  return seen.has(token.text) || holderCalled(token.text) !== undefined
}

/** "de Mistura said", "al-Assad". */
function startsWithParticle(scan: Scan, i: number): boolean {
  if (!has(scan, i, is.particle) || scan.phraseAt[i]! >= 0) return false
  const { lower } = scan.tokens[i]!
  return /^(?:de|van|von|bin)$/.test(lower) && isNameWord(scan, i + 1)
}

function isNameWord(scan: Scan, i: number): boolean {
  const token = scan.tokens[i]
  if (token === undefined || scan.phraseAt[i]! >= 0) return false
  if (!isCapitalized(token)) return /^(?:al|el|an|as|ash|ad|at|ul|ud)-\p{Lu}/u.test(token.text)
  if (isRunTogether(token.text)) return false
  if (/[–@#/.\d]/.test(token.text) && !/^(?:\p{Lu}\.)+$/u.test(token.text)) return false
  if (/^\p{Lu}[\p{L}.]*-\p{Lu}/u.test(token.text) && !isDoubleName(scan, i)) return false
  if (isAmir(scan, i)) return false
  if (!has(scan, i, OTHER_WORD)) return true
  if (has(scan, i, is.notName)) return isMay(scan, i)
  return has(scan, i, is.given | is.familyFirst) && !has(scan, i, is.honorific)
}

/** "Amir Sheikh Tamim", "Amir Hamad bin Khalifa": an office, though others bear it as a name. */
const isAmir = ({ tokens }: Scan, i: number): boolean =>
  tokens[i]!.text === 'Amir' &&
  [1, 2, 3].some(step => /^(?:sheikh|shaikh|bin|ibn)$/.test(tokens[i + step]?.lower ?? ''))

/** "TrumpGOP", "ErdoğanTrump": words that a page has run together; "McConnell" and "DeSantis" are names. */
const isRunTogether = (word: string): boolean =>
  /\p{Ll}\p{Lu}/u.test(word) && !/^(?:Mc|Mac|De|Di|La|Le|Fitz|Van|Al)\p{Lu}|['’-]/u.test(word)

/** "Jean-Claude", "Linda Thomas-Greenfield", "Gi-Wook Shin", but not "Trump-Putin" or "US-China", which are two. */
function isDoubleName(scan: Scan, i: number): boolean {
  const [half, other] = scan.tokens[i]!.text.split('-') as [string, string]
  if (/^Jean|^Marie|^Al$|^Abdel$|^Abu$/.test(half)) return true
  if (isCapitalized(scan.tokens[i - 1]) && has(scan, i - 1, is.given)) return true
  if (/^(?:king|queen|prince|princess)$/.test(scan.tokens[i - 1]?.lower ?? '')) return true
  if (isAllCapitals(scan.tokens[i]!) || holderCalled(half) !== undefined || holderCalled(other) !== undefined)
    return false
  if (PHRASES.next.has(half.toLowerCase()) || PHRASES.next.has(other.toLowerCase())) return false
  const next = scan.tokens[i + 1]
  return isCapitalized(next) && !next!.text.includes('-') && !has(scan, i + 1, OTHER_WORD) && scan.phraseAt[i + 1]! < 0
}

/** "Theresa May", "Mrs. May", "Prime Minister May": the month has no such neighbours. */
function isMay(scan: Scan, i: number): boolean {
  const before = scan.tokens[i - 1]
  const { text } = scan.tokens[i]!
  if (text === 'He' && has(scan, i - 1, is.familyFirst) && isCapitalized(before)) return true
  if (text === 'He' && before !== undefined && !/^[.?!:“"—]$/.test(before.text))
    return isCapitalized(scan.tokens[i + 1])
  if (text === 'Jan') return isCapitalized(scan.tokens[i + 1]) && scan.phraseAt[i + 1]! < 0
  return text === 'May' && isCapitalized(before) && has(scan, i - 1, is.given | is.honorific | is.office)
}

function endOfName(scan: Scan, first: number): number {
  const limit = sentencePast(scan, first)
  const shouted = isAllCapitals(scan.tokens[first]!) && scan.tokens[first]!.text.length > 3
  const heading = shouted || isTitleCase(scan, first)
  if (heading && !has(scan, first, is.given) && !startsHolder(scan, first, limit)) return first + 1
  let past = first + 1
  if (isRepeated(scan, first) || isHeadlineVerb(scan, past)) return past
  while (past < limit) {
    if (isNameWord(scan, past) || isSurname(scan, first, past)) past++
    else if (has(scan, past, is.particle) && isNameWord(scan, past + 1) && past + 1 < limit) past += 2
    else if (isTwoParticles(scan, past, limit)) past += 3
    else if (isNickname(scan, past, limit)) past += 4
    else break
    if (heading && past - first >= 2) break
  }
  return withSuffix(scan.tokens, past, limit)
}

/** "Hun Sen", "Hassan Sheikh Mohamud": a well-known name, though some of its words are titles elsewhere. */
function endOfHolder(scan: Scan, first: number): number {
  const limit = Math.min(first + 4, sentencePast(scan, first))
  const words = [scan.tokens[first]!.text]
  let past = first + 1
  for (let i = first + 1; i < limit && isCapitalized(scan.tokens[i]) && scan.phraseAt[i]! < 0; i++) {
    words.push(scan.tokens[i]!.text)
    if (has(scan, i, OTHER_WORD) && isFullName(words.join(' '))) past = i + 1
    else if (past > first + 1 && isNameWord(scan, i)) past = i + 1
  }
  return past
}

/** "Ursula von der Leyen". */
function isTwoParticles(scan: Scan, i: number, limit: number): boolean {
  return i + 2 < limit && has(scan, i, is.particle) && has(scan, i + 1, is.particle) && isNameWord(scan, i + 2)
}

/** "Obama Seeks More Refugees": after a well-known family name a verb, though written as a name. */
const isHeadlineVerb = (scan: Scan, i: number): boolean =>
  scan.tokens[i]?.tag === 'VBZ' &&
  scan.tokens[i]!.text.endsWith('s') &&
  holderCalled(scan.tokens[i - 1]!.text) !== undefined

/** "President Trump Donald John Trump …": a family name, and then a page's link to the whole of it. */
function isRepeated({ tokens }: Scan, first: number): boolean {
  const family = tokens[first]!.text
  if (holderCalled(family)?.name.split(' ')[0] !== tokens[first + 1]?.text) return false
  return [2, 3, 4].some(step => tokens[first + step]?.text.startsWith(family))
}

/** "Benjamin “Benny” Gantz". */
function isNickname(scan: Scan, i: number, limit: number): boolean {
  const { tokens } = scan
  if (i + 3 >= limit || !/^["“]$/.test(tokens[i]!.text) || !/^["”]$/.test(tokens[i + 2]!.text)) return false
  return isCapitalized(tokens[i + 1]) && isNameWord(scan, i + 3)
}

/** "Julie Bishop", "Larry King": a word of these tables right after a given name. */
function isSurname(scan: Scan, first: number, i: number): boolean {
  const token = scan.tokens[i]!
  if (i !== first + 1 || !has(scan, first, is.given) || !isCapitalized(token) || scan.phraseAt[i]! >= 0) return false
  return SURNAMES_TOO.has(token.lower) && !isNameWord(scan, i + 1)
}

function startsHolder(scan: Scan, first: number, limit: number): boolean {
  const words = scan.tokens.slice(first, Math.min(first + 3, limit)).map(token => token.text)
  return holderNamed(words.join(' ')) !== undefined || holderNamed(words.slice(0, 2).join(' ')) !== undefined
}

/** "Joe Biden Jr.", "Abdullah II", "Robert Kennedy, Jr." */
function withSuffix(tokens: readonly Token[], past: number, limit: number): number {
  const next = past < limit ? tokens[past]! : undefined
  if (next === undefined) return past
  if (/^(?:Jr\.?|Sr\.?|I{1,3}|IV|VI{0,3}|XI{0,3}|XIV|XVI)$/.test(next.text)) return past + 1
  if (next.text === ',' && /^(?:Jr|Sr)\.?$/.test(tokens[past + 1]?.text ?? '')) return past + 2
  return past
}

/** A headline whose words are nearly all capitalised: "Trump Calls Off Visit To Denmark". */
function isTitleCase(scan: Scan, i: number): boolean {
  const { first, past, paragraph } = scan.doc.sentences[scan.tokens[i]!.sentence]!
  if (!scan.doc.paragraphs[paragraph]!.heading || past - first < 4) return false
  let long = 0
  let capital = 0
  for (let k = first; k < past; k++) {
    const token = scan.tokens[k]!
    if (token.text.length <= 3 || !/^\p{L}/u.test(token.text)) continue
    long++
    if (isCapitalized(token)) capital++
  }
  return long >= 3 && capital >= long * 0.8
}

/** True for a single word that brings a known holder of office to mind. */
export const isKnownFamilyName = (word: string): boolean => holderCalled(word) !== undefined
