import type { Hedge, Unit } from './expression.ts'

// The words of time, as an editor may read and amend them: "word: meaning", or words of one meaning on a line.

const table = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text
      .trim()
      .split('\n')
      .flatMap((line, i) =>
        line
          .trim()
          .split(/\s+/)
          .map((word): [string, number] => [word, i]),
      ),
  )
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** 0 to 11; add one for the month's number. */
export const MONTHS = table(`
  january jan
  february feb
  march mar
  april apr
  may
  june jun
  july jul
  august aug
  september sept sep
  october oct
  november nov
  december dec`)

/** Month names that are words or names besides: "may meet", "march on", "an august body", "Mar del Plata", "Jan Egeland". */
export const DOUBTFUL_MONTHS = list('may march mar august jan jun')

/** 0 Monday to 6 Sunday. */
export const WEEKDAYS = table(`
  monday mon
  tuesday tues tue
  wednesday wed
  thursday thurs thur thu
  friday fri
  saturday sat
  sunday sun`)

/** Short weekday names that are words besides: "the sun", "he sat", "were wed", "Mon State". */
export const DOUBTFUL_WEEKDAYS = list('sun sat wed mon')

/** 0 spring … 3 winter, as they fall north of the equator. */
export const SEASONS = table(`
  spring springtime
  summer summertime
  autumn fall
  winter wintertime`)

export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['minute', 'minute'],
  ['minutes', 'minute'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['day', 'day'],
  ['days', 'day'],
  ['night', 'day'],
  ['nights', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['fortnight', 'fortnight'],
  ['fortnights', 'fortnight'],
  ['weekend', 'weekend'],
  ['weekends', 'weekend'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
])

/** 0 to 19, then the tens. */
const SMALL =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`.split(/\s+/)
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, 20 + 10 * i]),
])
const TENS_SET: ReadonlySet<string> = new Set(TENS)
export const isTens = (word: string): boolean => TENS_SET.has(word)

const ORDINAL_WORDS =
  `zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`.split(/\s+/)
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_WORDS.map((word, i): [string, number] => [word, i]),
  ['thirtieth', 30],
])

/** Counts without a number, least and most. */
export const VAGUE_COUNTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['few', [2, 5]],
  ['several', [3, 7]],
  ['couple', [2, 2]],
  ['pair', [2, 2]],
  ['dozen', [12, 12]],
  ['handful', [2, 5]],
])

/** How long a bare plural may be ("within weeks"): least and most. */
export const BARE_PLURAL: Readonly<Record<Unit, readonly [number, number]>> = {
  minute: [2, 60],
  hour: [1, 24],
  day: [2, 7],
  week: [2, 6],
  fortnight: [2, 3],
  weekend: [2, 6],
  month: [2, 6],
  quarter: [2, 4],
  year: [2, 5],
  decade: [2, 5],
  century: [2, 5],
}

/** Longest first, so that "just over" is not read as "just". */
export const HEDGES: readonly (readonly [words: string, hedge: Hedge | null])[] = [
  ['no more than', 'under'],
  ['not more than', 'under'],
  ['just short of', 'nearly'],
  ['a little over', 'over'],
  ['a little under', 'nearly'],
  ['a little more than', 'over'],
  ['a little less than', 'nearly'],
  ['just more than', 'over'],
  ['just less than', 'nearly'],
  ['just over', 'over'],
  ['just under', 'nearly'],
  ['more than', 'over'],
  ['less than', 'under'],
  ['fewer than', 'under'],
  ['at least', 'over'],
  ['at most', 'under'],
  ['well over', 'over'],
  ['upwards of', 'over'],
  ['up to', 'under'],
  ['close to', 'nearly'],
  ['as many as', 'under'],
  ['as little as', null],
  ['just about', 'about'],
  ['or about', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['perhaps', 'about'],
  ['maybe', 'about'],
  ['some', 'about'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['over', 'over'],
  ['under', 'under'],
  ['just', null],
  ['only', null],
  ['barely', null],
  ['exactly', null],
  ['fully', null],
  ['another', null],
]

export const DAY_PARTS = list('morning mornings afternoon evening night noon midday midnight lunchtime dawn dusk')

/** Zones that may follow a clock time. */
export const ZONES = list(
  'gmt utc bst cet cest eet eest msk est edt et cst cdt ct mst mdt pst pdt pt ist jst kst hkt sgt aest aedt zulu',
)

/** Nouns that make a four-digit number a count ("2000 troops"), or follow a weekday or ordinal that is no date. */
export const COUNTED = list(
  `people troops soldiers men women children dollars euros pounds rubles roubles yuan yen points kilometers kilometres miles
  feet tons tonnes members delegates percent barrels refugees civilians others copies workers employees homes houses students
  votes voters meters metres km km2 hectares acres words pages police officers fighters migrants prisoners detainees hostages
  protesters demonstrators guests participants journalists companies firms cases deaths victims sites villages missiles drones
  rockets tanks warheads personnel peacekeepers calories watts megawatts mw rpm hp degrees litres liters gallons pieces units
  sq square cubic`,
)
