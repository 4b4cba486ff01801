import type { IsoDay, Span } from '#domain'

/** Words about time as the grammar understood them, before anyone has said what day it is. */
export type TimeExpression = {
  /** The whole expression with its bounding words: "by Friday", "within two weeks or so". */
  readonly span: Span
  readonly time: Time
  /** The rule that read it. */
  readonly rule: string
  /** Which way the governing words look; null where they leave it open. */
  readonly direction: DirectionCue | null
  /** The date told before it, for "the following day" and "two weeks later". */
  readonly antecedent: TimeExpression | null
  readonly clock: Clock | null
  /** Index of the sentence that holds it. */
  readonly sentence: number
}

export type Direction = 'past' | 'future'

/** `firm` where the word leaves no doubt ("will", "met"), not where it only suggests ("to", "could"). */
export type DirectionCue = { readonly toward: Direction; readonly cue: Span; readonly firm: boolean }

/** A time of day as written: 24-hour `15:30`, and its zone, or null where the words give none. */
export type Clock = { readonly time: string; readonly zone: string | null }

/** A calendar phrase within an expression, with its own words: "October 21" in "by October 21". */
export type Named = { readonly calendar: Calendar; readonly span: Span }

export type Unit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

/** "about", "or so" · "nearly", "almost" · "more than", "at least" · "less than", "up to". */
export type Hedge = 'about' | 'nearly' | 'over' | 'under'

/** "Two weeks" is 2 to 2, "two to three weeks" 2 to 3, "a few weeks" 2 to 5. `vague`: no number was given at all ("weeks"). */
export type Amount = {
  readonly least: number
  readonly most: number
  readonly unit: Unit
  readonly hedge: Hedge | null
  readonly vague: boolean
}

export type Which = 'last' | 'this' | 'next'

/** "Of 2027"; "of next year" as a number of years from the anchor's; "of that year" from that of the date told before. */
export type YearName =
  | { readonly kind: 'named'; readonly year: number }
  | { readonly kind: 'shifted'; readonly by: number }
  | { readonly kind: 'told'; readonly by: number }

export type Part = 'early' | 'mid' | 'late' | 'start' | 'middle' | 'end' | 'first-half' | 'second-half'

/** Words that name a stretch of the calendar. Weekdays count from Monday, 0. */
export type Calendar =
  | {
      readonly kind: 'day'
      readonly year: YearName | null
      readonly month: number
      readonly day: number
      readonly until?: number
    }
  | {
      readonly kind: 'numeric-day'
      readonly first: number
      readonly second: number
      readonly year: number | null
      readonly dayFirst: boolean
    }
  | { readonly kind: 'day-of-month'; readonly day: number; readonly until?: number; readonly shift: number | null }
  | { readonly kind: 'month'; readonly month: number; readonly year: YearName | null; readonly which: Which | null }
  | { readonly kind: 'season'; readonly season: number; readonly year: YearName | null; readonly which: Which | null }
  | { readonly kind: 'year'; readonly year: number; readonly fiscal?: true }
  | { readonly kind: 'decade'; readonly year: number }
  | { readonly kind: 'century'; readonly century: number }
  | { readonly kind: 'year-part'; readonly months: 3 | 6; readonly nth: number; readonly year: YearName | null }
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly which: Which | 'coming' | null
      readonly week: number | null
    }
  | { readonly kind: 'weekend'; readonly which: Which | null }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly shift: number }
  | { readonly kind: 'relative-day'; readonly from: number; readonly to: number }
  | { readonly kind: 'nth'; readonly nth: number; readonly what: NthOf; readonly of: Named }
  | { readonly kind: 'part'; readonly part: Part; readonly of: Named }
  | { readonly kind: 'week-of'; readonly unit: 'week' | 'weekend'; readonly of: Named }
  | { readonly kind: 'holiday'; readonly holiday: string; readonly year: YearName | null; readonly which: Which | null }
  | {
      readonly kind: 'gathering'
      readonly gathering: string
      readonly year: YearName | null
      readonly which: Which | null
    }
  | { readonly kind: 'turn-of-year' }
  | { readonly kind: 'new-year' }

/** What is counted in "the first Monday of December", "the last week of July", "the first three months of 2027"; -1 counts from the end. */
export type NthOf =
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'unit'; readonly unit: 'day' | 'week' | 'weekend' }
  | { readonly kind: 'run'; readonly unit: Unit; readonly count: number }

export type Bound =
  | 'by' // by Friday, no later than Friday
  | 'before' // before Christmas, ahead of Ramadan
  | 'until' // until the end of March, through Sunday
  | 'at-least-until' // until at least January
  | 'after' // after Thanksgiving
  | 'from' // as early as Monday, from Monday on, not before February, not until March
  | 'since' // since 2014

export type Time =
  | { readonly kind: 'calendar'; readonly named: Named; readonly hedge: Hedge | null }
  | { readonly kind: 'range'; readonly from: Named; readonly to: Named }
  /** `event`: the date only dresses an event ("after Monday's vote"), which may lie anywhere in it. */
  | { readonly kind: 'bound'; readonly bound: Bound; readonly of: Named; readonly event: boolean }
  /** "Two weeks ago", "in two weeks" from the anchor; "a day later" from the date told before; "two days after October 21". */
  | {
      readonly kind: 'offset'
      readonly amount: Amount
      readonly toward: 'before' | 'after'
      readonly from: 'anchor' | 'told' | Named
    }
  /** "The past 18 months", "in the coming days"; `fromToday` where today itself counts ("within two weeks"). */
  | { readonly kind: 'span'; readonly amount: Amount; readonly direction: Direction; readonly fromToday: boolean }
  /** `told`: "later that week" is the rest of the week of the date told before. */
  | { readonly kind: 'rest'; readonly part: 'earlier' | 'later'; readonly of: Named; readonly told?: true }
  | { readonly kind: 'open'; readonly side: 'soon' | 'recent' | 'until-further-notice' }
  | { readonly kind: 'duration'; readonly amount: Amount; readonly starting: Named | null }
  | {
      readonly kind: 'relation'
      readonly event: Span
      readonly toward: 'before' | 'after' | 'during'
      readonly amount: Amount | null
    }
  | { readonly kind: 'recurring' }
  | { readonly kind: 'clock' }

/** What the grammar gives for one expression, before its surroundings are looked at. */
export type TimeRead = { readonly time: Time; readonly rule: string; readonly clock?: Clock }

/** What a resolver has to know. `anchor` is the day that the words are reckoned from, or the window that holds it. */
export type TimeContext = {
  readonly anchor: IsoDay | { readonly earliest: IsoDay; readonly latest: IsoDay } | null
  /** Known from elsewhere (a meeting that was held lies in the past); it overrules the governing words. */
  readonly direction?: Direction | null
}
