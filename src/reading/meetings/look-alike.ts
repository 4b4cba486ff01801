import { type Clauses, wordAt } from './clause.ts'
import type { NounPhrase } from './phrases/index.ts'
import { outerMentions } from './who-takes-part.ts'
import { type MeetingNoun, meetingNoun, NOT_BETWEEN_SIDES } from './words/meeting-nouns.ts'

/** Those one speaks to without a meeting between sides. */
const AUDIENCE = new Set(
  `reporter reporters journalist journalists press media crowd supporters voters lawmakers lawmaker senators senator congress congressman
   parliament nation audience students investors troops aides camera cameras activists activist advocates advocate executives executive
   ceos ceo leaders-of-industry businessmen businesspeople employees workers families relatives parishioners fans donors donor
   mayors mayor governors governor republicans democrats constituents survivors veterans victims residents listeners viewers bloggers editors
   correspondents correspondent anchor host historians scholars experts analysts police prosecutors lawyers doctors teachers farmers`.split(
    /\s+/,
  ),
)

/** "Leaders of four Senate committees", "bipartisan members": one state's own house. */
const OF_ONE_HOUSE =
  /^(?:senate|congressional|congress|parliamentary|gop|bipartisan|caucus|committees?|tv|television|radio|business|industry|editorial|veterans|conservatives|evangelicals|museum|university|company|companies)$/

/** "with reporters", "with CNN's Jake Tapper", "with business leaders": an audience, an interview, a reception for people of no state. */
export function isAudience({ tokens }: Clauses, phrase: NounPhrase): boolean {
  const head = tokens[phrase.head]!.lower
  if (head === 'family') return !/^royal$/.test(tokens[phrase.head - 1]?.lower ?? '')
  if (AUDIENCE.has(head)) return true
  if (tokens.slice(phrase.first, phrase.past).some(token => OF_ONE_HOUSE.test(token.lower))) return true
  if (/^(?:leaders?|figures?|groups?|owners?)$/.test(head))
    return /^(?:business|industry|community|faith|religious|civil-rights|labor|union|congressional|tech|opposition)$/.test(
      tokens[phrase.head - 1]?.lower ?? '',
    )
  return outerMentions(phrase).some(
    mention => AUDIENCE.has(tokens[mention.head]!.lower) || mention.entities.some(entity => entity.kind === 'outlet'),
  )
}

/** Words that look like a meeting and are none. */
export function isLookAlike(clauses: Clauses, at: number, head: number, noun: MeetingNoun): boolean {
  const { tokens } = clauses
  const before = tokens[head - 1]?.lower ?? ''
  if (NOT_BETWEEN_SIDES.has(before)) return true
  const phrase = clauses.phrases[at] as NounPhrase
  // "the Spring Meetings" of a bank; "a bilateral agenda": the noun is not the head.
  if (/^(?:spring|annual)$/.test(before) && tokens[head]!.lower === 'meetings') return !isBetweenSome(clauses, at)
  if (/^JJ/.test(tokens[head]!.tag) && head !== phrase.head) return true
  if (/^calls?$/.test(noun.noun)) {
    // "a call for restraint", "calls to resign", "on call"
    const phone = /^(?:phone|telephone|video|conference|video-conference|introductory)$/.test(before)
    // "the call lasted an hour": one spoken of before
    const known =
      /^(?:the|that|this|their)$/.test(tokens[phrase.first]!.lower) &&
      !/^(?:for|to|on|of)$/.test(tokens[head + 1]?.lower ?? '')
    return (
      !phone &&
      !known &&
      !isShared(clauses, at) &&
      !outerMentions(phrase, phrase.first, head).some(mention => mention.entities.length > 1)
    )
  }
  // "met face-to-face": how they met
  if (/^(?:face-to-face|one-on-one)s?$/.test(noun.noun) && (head === phrase.first || HOW.test(before))) return true
  if (noun.noun === 'ceremony' && !/^(?:signing|welcome|welcoming|arrival|farewell)$/.test(before)) return true
  // A news conference shows that people met only where two give it.
  if (/^(?:news|press)$/.test(before))
    return (
      wordAt(clauses, at + 1) !== 'with' && !tokens.slice(phrase.first, head).some(token => token.lower === 'joint')
    )
  // "to talk tough": tagged a noun by mistake
  if (noun.noun === 'talks' && head === phrase.first && tokens[head]!.tag === 'VBZ') return true
  if (/^(?:rounds?|sessions?|stop|stage)$/.test(noun.noun) && isOfElse(clauses, at)) return true
  return noun.noun === 'tour' && wordAt(clauses, at + 1) === 'de'
}

const HOW = /^(?:other|meet|met|meets|meeting|speak|spoke|talk|talked|sit|sat)$/

/** "Annual meetings in Beijing between Chinese and American officials" */
const isBetweenSome = (clauses: Clauses, at: number) =>
  [1, 2, 3, 4, 5].some(step => /^(?:between|with)$/.test(wordAt(clauses, at + step)))

/** "A call today with the chancellor", "held a call on Friday", "convened a call". */
function isShared(clauses: Clauses, at: number): boolean {
  let k = at + 1
  while (clauses.phrases[k]?.kind === 'time') k++
  if (/^(?:with|between|among)$/.test(wordAt(clauses, k))) return true
  const verb = clauses.phrases[at - 1]
  return (
    verb?.kind === 'verb' &&
    /^(?:held|holds?|holding|convened?|convenes|convening|hosted)$/.test(clauses.tokens[verb.main]!.lower)
  )
}

/** "A round of sanctions", "a session of parliament", "rounds of golf": of something that is no meeting. */
function isOfElse(clauses: Clauses, at: number): boolean {
  const of = clauses.phrases[at + 2]
  return (
    wordAt(clauses, at + 1) === 'of' &&
    of?.kind === 'noun' &&
    !meetingNoun(clauses.tokens[of.head]!.lower) &&
    of.mentions.length === 0
  )
}
