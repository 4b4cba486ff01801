import type { Token } from '../../text/index.ts'

/** Words that are only ever one thing in the news, whatever the tagger takes them for beside a name. */
const ALWAYS: ReadonlyMap<string, string> = new Map([
  ['met', 'VBD'], // "Putin last met": not an adjective and a noun
  ['hosted', 'VBD'],
  ['undertook', 'VBD'],
  ['shook', 'VBD'],
])

const AUXILIARY = /^(?:have|has|had|having|'ve|’ve|be|been|being)$/
const LEADS_TO_STEM = /^(?:will|would|may|might|could|should|can|must|shall|to|'ll|’ll)$/
const STEMS = /^(?:meet|visit|host|attend|talk|call|phone|travel)$/
/** "Mr. Obama still plans to attend", "South Africa and Angola plan to hold talks": verbs after a name. */
const PLANS = /^(?:plans?|hopes?|vows?|pledges?|aims?|offers?|moves?)$/
const BEFORE_TALKS =
  /^(?:the|of|for|in|peace|trade|nuclear|new|more|further|direct|more|these|those|their|hold|held|holding|resume|into|from|to)$/

/**
 * The tokens with the tags that a tagger gets wrong and that meetings hang on: "met" as a noun, "to meet" as a noun, "talks"
 * as a verb. The same list is given back where nothing had to be changed.
 */
export function amendTags(tokens: readonly Token[]): readonly Token[] {
  const amended = tokens.map((token, i) => {
    const tag = isHers(tokens, i)
      ? 'PRP$'
      : isMeetingSomebody(tokens, i)
        ? 'VBG'
        : isToldOf(tokens, i)
          ? 'VBD'
          : isOwned(tokens, i)
            ? token.tag
            : tagOf(token, tokens[i - 1], tokens[i + 1])
    return tag === token.tag ? token : { ...token, tag }
  })
  return amended.some((token, i) => token !== tokens[i]) ? amended : tokens
}

/** "Deputies held talks", "ministers held a meeting": the sentence's own verb, and no participle. */
function isToldOf(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  return (
    token.tag === 'VBN' &&
    token.lower === 'held' &&
    /^NN/.test(tokens[i - 1]?.tag ?? '') &&
    /^(?:DT|PRP\$|NNS?)$/.test(tokens[i + 1]?.tag ?? '')
  )
}

/** "cancelled her planned meeting" */
const isHers = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'her' &&
  /ed$/.test(tokens[i + 1]?.lower ?? '') &&
  /^(?:meetings?|talks|summit|visit|trip|call)$/.test(tokens[i + 2]?.lower ?? '')

/** "no interest in meeting Chilean negotiators", "did not rule out meeting him": the act, and not a noun before a noun. */
const isMeetingSomebody = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'meeting' &&
  /^NN/.test(tokens[i]!.tag) &&
  (tokens[i - 1]?.tag === 'IN' ||
    (tokens[i - 1]?.lower === 'out' && tokens[i - 2]?.lower.startsWith('rul') === true)) &&
  /^(?:DT|PRP\$?)$|^NNP/.test(tokens[i + 1]?.tag ?? '')

/** "a US offer to host talks": a noun after a determiner and a name. */
const isOwned = (tokens: readonly Token[], i: number): boolean =>
  PLANS.test(tokens[i]!.lower) && /^(?:DT|JJ|POS|PRP\$)$/.test(tokens[i - 2]?.tag ?? '')

function tagOf(token: Token, before: Token | undefined, after: Token | undefined): string {
  const { lower, tag } = token
  const always = ALWAYS.get(lower)
  if (always && !/^VB/.test(tag)) return before && AUXILIARY.test(before.lower) ? 'VBN' : always
  if (before && /^NNP?$/.test(tag) && STEMS.test(lower) && LEADS_TO_STEM.test(before.lower) && before.tag !== 'NN')
    return before.lower === 'to' && tag === 'NN' ? tag : 'VB'
  if (PLANS.test(lower) && /^NNS?$/.test(tag) && before && after?.lower === 'to')
    if (/^(?:still|also|now|already|reportedly|both)$/.test(before.lower) || /^NNPS?$|^PRP$/.test(before.tag))
      return lower.endsWith('s') ? 'VBZ' : 'VBP'
  if (lower === 'set' && before && /^NN/.test(before.tag) && after && /^(?:for|to|on|between)$/.test(after.lower))
    return 'VBN'
  // "the G7 Finance Ministers Meeting"
  if (token.text === 'Meeting' && tag === 'VBG' && before && /^NNPS?$|^POS$/.test(before.tag)) return 'NN'
  if (lower === 'talks' && tag === 'VBZ' && before && BEFORE_TALKS.test(before.lower)) return 'NNS'
  // "accession talks with"
  if (
    lower === 'talks' &&
    tag === 'VBZ' &&
    /^(?:NN|JJ)$/.test(before?.tag ?? '') &&
    /^(?:with|between|on)$/.test(after?.lower ?? '')
  )
    return 'NNS'
  return tag
}
