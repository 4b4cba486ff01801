import type { Roster, Speaker, Voice } from './roster.ts'
import type { SourcePhrase } from './source-phrase.ts'
import { OFFICIAL_NOUNS, SOURCE_NOUNS } from './speaker-words.ts'

/**
 * "The official explained", "those sources said": the unnamed speaker of before whom a definite phrase means.
 * Null where none fits; "another official" and "one official" are always somebody new.
 */
export function referBack(phrase: SourcePhrase, voice: Voice, roster: Roster): Speaker | null {
  if (phrase.determiner !== 'definite' || phrase.possessor) return null
  for (let i = roster.appearances.length - 1; i >= 0; i--) {
    const { speaker } = roster.appearances[i]!
    if (speaker.named || speaker.noun === undefined) continue
    if (speaker.plural !== voice.plural) continue
    if (sameNoun(speaker.noun, phrase.word) && agree(speaker.side, voice.side)) return speaker
  }
  return null
}

/** "A person familiar with the talks … the source": the nouns differ, the speaker does not. */
function sameNoun(before: string, now: string): boolean {
  if (before === now) return true
  if (SOURCE_NOUNS.has(now)) return SOURCE_NOUNS.has(before) || OFFICIAL_NOUNS.has(before)
  return /^officials?$/.test(now) && OFFICIAL_NOUNS.has(before)
}

const agree = (before: string | null, now: string | null): boolean => now === null || before === now
