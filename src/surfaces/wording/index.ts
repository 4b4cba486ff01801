// How the surfaces word days, windows and statuses, so that the command line and the pages say the same in the same words.
export { plain } from './plain.ts'
export { MONTHS, sayDay, sayDays } from './say-day.ts'
export { sayStatus } from './say-status.ts'
export { type Days, sayWindow, sayWindowWithWords } from './say-window.ts'
export { type Tone, toneOf } from './tone-of.ts'
