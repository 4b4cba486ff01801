// Where chrono-node agrees with Microsoft's specs and Readout does not, and means not to: by the words, the reason.
// Whatever stands here is printed with its reason and counted; what does not is a fault.

const REASONS: readonly (readonly [words: RegExp, reason: string])[] = [
  [
    /^now$|\bnow\b.*o'clock|o'clock.*\bnow\b/,
    '"now" is the hour of speaking: in print it names no day ("now in its third year")',
  ],
  [/^(?:next hour|last minute|within \d+h)$/, 'hours and minutes are lengths; no day is named'],
  [
    /^(?:in )?(?:one|two|three|\d+) (?:months?|years?)(?: ago)?$/,
    'a month and a year that were not counted to the day are the month and the year',
  ],
  [
    /^(?:from )?[a-z]+(?: to |-)[a-z]+(?: \d{4})?$/,
    'a range of months holds its last month; the specs end it where that begins',
  ],
  [/^19 june$/, '"18 and 19 June" is one stretch of two days'],
  [
    /^\d+\/\d+(?:-\d+\/\d+)?$|^this \d+\/\d+$/,
    'two bare numbers with a slash are as often a fraction; a word must ask for the date',
  ],
  [/^(?:dec31 , 1994|mar\d.*|2016 10 16)$/, 'a misprint or a machine format'],
  [/^(?:friday )?march \w+th nine /, 'without its capital "march" is a verb'],
  [/first 12$|of 87$/, 'two figures are no year without an apostrophe'],
  [/^3 weeks later$/, 'counted from the date told before, "last month", not from today'],
  [/^2 years 1 month 21 days later$/, 'lengths of three units are not counted'],
  [/^2018-09-23$/, 'within an address'],
]

/** Why Readout reads these words otherwise; null where it should not. */
export const whyOtherwise = (words: string): string | null => REASONS.find(([at]) => at.test(words))?.[1] ?? null
