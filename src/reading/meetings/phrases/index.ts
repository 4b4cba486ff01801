// A sentence in pieces: noun phrases, verb groups, times, and the words between. Enough to see who does what to which meeting.
export { amendTags } from './amend-tags.ts'
export type { NounPhrase, Phrase, TimePhrase, VerbGroup, WordPhrase, WordRole } from './phrase.ts'
export { type Marks, marksOf, splitPhrases } from './split-phrases.ts'
