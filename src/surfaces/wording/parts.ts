import type { MeetingAnswer, Standing, StatementsAnswer } from '#views'

// Parts of the views' answers that surfaces name on their own.
export type Report = Standing['report']
export type ToldWindow = NonNullable<Standing['window']>
export type ToldPlace = NonNullable<MeetingAnswer['place']>
export type Quote = Report['evidence']
export type StatementCard = StatementsAnswer['statements'][number]
