import type { AnnotatedText, Token } from '../../text/index.ts'
import { claimedWords, type Draft, inTextOrder, type Rule, type WordRange } from '../draft.ts'
import { subjectBefore } from '../noun-phrase.ts'

/**
 * "The envoy is expected to leave on Friday", "The plan was criticized by both sides". The subject of a passive cue is what is
 * spoken of, not who speaks; that of a feeling is who has it: "Officials are worried that …".
 */
export const readPassives: Rule = {
  id: 'passive-cue',
  amend: (drafts, text) => {
    const claimed = claimedWords(drafts, text.tokens.length)
    return drafts.map(draft => {
      const verb = passiveOf(draft, text.tokens, SPOKEN_OF)
      return verb < 0 ? withFeeling(draft, text.tokens) : withSubject(draft, verb, text, claimed)
    })
  },
}

/** Participles whose subject is spoken of; "was told", "is worried", "was convinced" have subjects who speak or hear. */
const SPOKEN_OF = new Set(
  `accused alleged announced believed blamed called charged condemned confirmed considered criticised criticized declared
  denounced described estimated expected hailed known mentioned named perceived portrayed praised predicted projected
  regarded rejected released reported revealed rumored rumoured said scheduled seen shown supported thought understood
  viewed`.split(/\s+/),
)
const FELT = new Set(
  'alarmed assured concerned convinced disappointed impressed persuaded pleased shocked surprised worried'.split(' '),
)
const BE = /^(?:is|are|was|were|be|been|being|'s|’s|'re|’re)$/

/** Place of the form of "be" of a passive cue, or -1. */
function passiveOf({ cue }: Draft, tokens: readonly Token[], verbs: ReadonlySet<string>): number {
  for (let i = cue.first; i < cue.past; i++) {
    if (!verbs.has(tokens[i]!.lower) || !/^(?:VB[ND]|JJ)$/.test(tokens[i]!.tag)) continue
    let be = i - 1
    while (be > i - 3 && be >= 0 && tokens[be]!.tag === 'RB') be--
    return be >= 0 && BE.test(tokens[be]!.lower) && tokens[be]!.sentence === tokens[i]!.sentence ? be : -1
  }
  return -1
}

function withSubject(draft: Draft, be: number, text: AnnotatedText, claimed: Uint8Array): Draft {
  const { source, content } = draft
  const start = verbStart(text.tokens, be)
  const because = [...draft.because, readPassives.id]
  if (source && source.past <= start && start - source.past <= 1)
    return { ...draft, source: null, content: inTextOrder([source, ...content]), because }
  if (content.some(({ first }) => first < start)) return draft
  const subject = subjectBefore(text.tokens, start, text.sentences[text.tokens[be]!.sentence]!.first)
  return subject && isFree(subject, claimed)
    ? { ...draft, content: inTextOrder([subject, ...content]), because }
    : draft
}

function withFeeling(draft: Draft, tokens: readonly Token[]): Draft {
  if (draft.source || passiveOf(draft, tokens, FELT) < 0) return draft
  const source = draft.content.find(({ past }) => past <= draft.cue.first && draft.cue.first - past <= 1)
  const content = draft.content.filter(piece => piece !== source)
  return source && content.length > 0
    ? { ...draft, source, content, because: [...draft.because, readPassives.id] }
    : draft
}

/** "has been", "will be": where the verb of a form of "be" begins. */
function verbStart(tokens: readonly Token[], be: number): number {
  let start = be
  while (start > 0 && /^(?:MD|RB)$|^VB/.test(tokens[start - 1]!.tag) && be - start < 3) start--
  return start
}

const isFree = ({ first, past }: WordRange, claimed: Uint8Array): boolean => !claimed.subarray(first, past).includes(1)
