// How the surfaces word days, windows and statuses, so that the command line and the pages say the same in the same words.
export type { Quote, Report, StatementCard, ToldPlace, ToldWindow } from './parts.ts'
export { plain, visible } from './plain.ts'
export { MONTHS, sayDay, sayDays } from './say-day.ts'
export { saySpeaker } from './say-speaker.ts'
export { sayStatus } from './say-status.ts'
export { counted, sayCounts, sayPlace, sayVoice, sayWho } from './say-voice.ts'
export { type Days, sayToldWindow, sayWindow, sayWindowWithWords } from './say-window.ts'
export { type Tone, toneOf } from './tone-of.ts'
