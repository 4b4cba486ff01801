// What an editor knows before reading: states, seats, bodies, offices, outlets and people, as tables that anyone can amend.
export { AFTER_AMERICAN_STATE, AFTER_NO_STATE, AMBIGUOUS_PLACES } from './cities.ts'
export { FULL_NAME_ONLY, HOLDERS, type Holder } from './holders.ts'
export { SURNAMES_TOO } from './not-names.ts'
export { ONLY_WHEN_REPORTING, ONLY_WITH_THE } from './outlets.ts'
export { words } from './rows.ts'
export { type Entry, type Node, PHRASES, type Sense, type SenseKind } from './senses.ts'
export { ORGANS_WITHOUT_A_SIDE } from './speakers.ts'
export { is, WORD_CLASSES } from './word-classes.ts'
