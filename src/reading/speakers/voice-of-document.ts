import type { ChannelKind } from '#domain'
import type { Mention } from '../entities/entity.ts'
import type { AnnotatedText } from '../text/index.ts'
import type { Roster, Voice } from './roster.ts'
import type { SourcePhrase } from './source-phrase.ts'
import { DOCUMENT_CHANNEL } from './speaker-words.ts'
import { voiceOfEntity } from './voice-of-entity.ts'
import { voiceOfWords } from './voice-of-words.ts'

/** How words reached us that stand in a document of this name: "tweet" a post, "report" nothing known. */
export const documentChannel = (word: string): ChannelKind | null =>
  isDocumentNoun(word) ? (DOCUMENT_CHANNEL[word] ?? null) : null

export const isDocumentNoun = (word: string): boolean => Object.hasOwn(DOCUMENT_CHANNEL, word)

/**
 * Whose words a document holds: its owner ("Trump's tweet"), the body before or after its name ("a White House statement",
 * "a statement from the ministry"), or whoever issued one of the kind a little before ("the statement said").
 * The document itself speaks where the article does not tell.
 */
export function voiceOfDocument(doc: AnnotatedText, phrase: SourcePhrase, issuers: Issuers): Voice {
  const owner = phrase.possessor ?? namedBeside(doc, phrase)
  if (owner) return voiceOfEntity(owner.entities[0]!)
  if (phrase.determiner === 'definite') {
    const issuer = lastIssuer(doc, phrase, issuers)
    if (issuer) return issuer
  }
  const words = voiceOfWords(doc, phrase)
  const name = words.name
  return {
    key: `words ${phrase.word}`,
    name,
    named: phrase.determiner !== 'indefinite' && !words.plural,
    kind: 'document',
    side: null,
    plural: false,
    noun: phrase.word,
  }
}

export type Issuers = { readonly roster: Roster; readonly subjects: readonly Mention[] }

function namedBeside(doc: AnnotatedText, phrase: SourcePhrase): Mention | undefined {
  const able = phrase.inner.filter(
    one => one.entities.length === 1 && one.entities[0]!.named && one.entities[0]!.kind !== 'place',
  )
  const before = able.findLast(({ past }) => past <= phrase.head)
  if (before) return before
  return able.find(one => {
    if (one.first <= phrase.head) return false
    const link = doc.tokens
      .slice(phrase.head + 1, one.first)
      .map(({ lower }) => lower)
      .filter(word => word !== 'the')
    return link.length === 1 && /^(?:by|from|of)$/.test(link[0]!)
  })
}

/** "The ministry issued a statement. … The statement said": the one who did something with such a document before. */
function lastIssuer(doc: AnnotatedText, phrase: SourcePhrase, { roster, subjects }: Issuers): Voice | null {
  for (let i = phrase.first - 1; i >= 0; i--) {
    const token = doc.tokens[i]!
    if (doc.tokens[phrase.first]!.paragraph - token.paragraph > 4) return null
    if (token.lower !== phrase.word || token.quoted) continue
    const sentence = doc.sentences[token.sentence]!
    const speaker = roster.appearances.findLast(({ at }) => at >= sentence.start && at < sentence.end)?.speaker
    if (speaker) return speaker
    const subject = subjects.find(one => one.first >= sentence.first && one.past <= sentence.past)
    if (subject) return voiceOfEntity(subject.entities[0]!)
  }
  return null
}
