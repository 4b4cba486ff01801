import { type DayNumber, dayNumber, weekdayOf } from './day-number.ts'
import { type Days, days } from './stretch.ts'

// Feasts by name. Fixed ones and those with a rule are good for any year; those by the moon stand in a table, since their
// days are proclaimed: outside the table the reader says nothing. Islamic days may differ by one from place to place.

/** Name: month-day. */
const FIXED: Readonly<Record<string, readonly [month: number, day: number]>> = {
  christmas: [12, 25],
  'christmas eve': [12, 24],
  'boxing day': [12, 26],
  'new year eve': [12, 31],
  'new year day': [1, 1],
  'orthodox christmas': [1, 7],
  'orthodox new year': [1, 14],
  epiphany: [1, 6],
  'valentine day': [2, 14],
  'saint patrick day': [3, 17],
  'earth day': [4, 22],
  'april fools day': [4, 1],
  'may day': [5, 1],
  'workers day': [5, 1],
  'victory day': [5, 9],
  've day': [5, 8],
  'europe day': [5, 9],
  juneteenth: [6, 19],
  'fourth of july': [7, 4],
  'independence day': [7, 4],
  'bastille day': [7, 14],
  'assumption day': [8, 15],
  'united nations day': [10, 24],
  halloween: [10, 31],
  'all saints day': [11, 1],
  'veterans day': [11, 11],
  'armistice day': [11, 11],
  'human rights day': [12, 10],
}

/** First days by year from 2012. The length of each in days stands beside its name. */
const BY_THE_MOON: Readonly<Record<string, { readonly length: number; readonly from2012: string }>> = {
  ramadan: {
    length: 30,
    from2012: '7-20 7-9 6-28 6-18 6-6 5-27 5-17 5-6 4-24 4-13 4-2 3-23 3-11 3-1 2-18 2-8 1-28',
  },
  'eid al fitr': {
    length: 3,
    from2012: '8-19 8-8 7-28 7-17 7-6 6-25 6-15 6-4 5-24 5-13 5-2 4-21 4-10 3-30 3-20 3-9 2-26',
  },
  'eid al adha': {
    length: 4,
    from2012: '10-26 10-15 10-4 9-24 9-12 9-1 8-21 8-11 7-31 7-20 7-9 6-28 6-16 6-6 5-27 5-16 5-5',
  },
  'lunar new year': {
    length: 1,
    from2012: '1-23 2-10 1-31 2-19 2-8 1-28 2-16 2-5 1-25 2-12 2-1 1-22 2-10 1-29 2-17 2-6 1-26',
  },
  passover: {
    length: 8,
    from2012: '4-7 3-26 4-15 4-4 4-23 4-11 3-31 4-20 4-9 3-28 4-16 4-6 4-23 4-13 4-2 4-22 4-11',
  },
  hanukkah: {
    length: 8,
    from2012: '12-9 11-28 12-17 12-7 12-25 12-13 12-3 12-23 12-11 11-29 12-19 12-8 12-26 12-15 12-5 12-25 12-13',
  },
  diwali: {
    length: 1,
    from2012: '11-13 11-3 10-23 11-11 10-30 10-19 11-7 10-27 11-14 11-4 10-24 11-12 11-1 10-20 11-8 10-29 10-17',
  },
}

/** The days of a feast in a year, or null where nobody can say. */
export function holidayDays(holiday: string, year: number): Days | null {
  const fixed = FIXED[holiday]
  if (fixed) return days(dayNumber(year, fixed[0], fixed[1]))
  const moon = BY_THE_MOON[holiday]
  if (moon) {
    const entry = moon.from2012.split(' ')[year - 2012]
    if (!entry) return null
    const [month, day] = entry.split('-').map(Number)
    const first = dayNumber(year, month!, day!)
    return days(first, first + moon.length - 1)
  }
  const first = MOVABLE[holiday]?.(year)
  return first === undefined ? null : days(first, first + (LENGTHS[holiday] ?? 1) - 1)
}

const LENGTHS: Readonly<Record<string, number>> = { nowruz: 2, 'holy week': 7 }

const MOVABLE: Readonly<Record<string, (year: number) => DayNumber>> = {
  easter,
  'easter monday': year => easter(year) + 1,
  'good friday': year => easter(year) - 2,
  'palm sunday': year => easter(year) - 7,
  'holy week': year => easter(year) - 7,
  'ash wednesday': year => easter(year) - 46,
  pentecost: year => easter(year) + 49,
  'orthodox easter': orthodoxEaster,
  'orthodox good friday': year => orthodoxEaster(year) - 2,
  // The spring equinox, which falls on the 20th or the 21st as the year and the place have it.
  nowruz: year => dayNumber(year, 3, 20),
  thanksgiving: year => nthWeekday(year, 11, 3, 4),
  'black friday': year => nthWeekday(year, 11, 3, 4) + 1,
  'labor day': year => nthWeekday(year, 9, 0, 1),
  'memorial day': year => lastMonday(year, 5),
  'martin luther king day': year => nthWeekday(year, 1, 0, 3),
  'presidents day': year => nthWeekday(year, 2, 0, 3),
  'columbus day': year => nthWeekday(year, 10, 0, 2),
  'election day': year => nthWeekday(year, 11, 0, 1) + 1,
  'inauguration day': year => dayNumber(year, 1, 20),
  'rosh hashanah': year => passover(year) + 163,
  'yom kippur': year => passover(year) + 172,
  sukkot: year => passover(year) + 177,
}

/** The nth weekday (0 Monday) of a month. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): DayNumber {
  const first = dayNumber(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
}

function lastMonday(year: number, month: number): DayNumber {
  const last = dayNumber(year, month + 1, 1) - 1
  return last - weekdayOf(last)
}

/** Western Easter Sunday (Meeus, Jones and Butcher). */
function easter(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}

/** Orthodox Easter Sunday (Meeus, Julian), thirteen days on in the Gregorian calendar of 1900 to 2099. */
function orthodoxEaster(year: number): DayNumber {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const month = Math.floor((d + e + 114) / 31)
  return dayNumber(year, month, ((d + e + 114) % 31) + 1) + 13
}

function passover(year: number): DayNumber {
  return holidayDays('passover', year)?.earliest ?? Number.NaN
}

/** The names that articles use, each with the feast it means. Longest first. Possessive marks are left out: "new year s eve". */
const NAMES: readonly (readonly [words: string, holiday: string])[] = [
  ['christmas eve', 'christmas eve'],
  ['orthodox christmas', 'orthodox christmas'],
  ['christmas day', 'christmas'],
  ['christmas', 'christmas'],
  ['xmas', 'christmas'],
  ['boxing day', 'boxing day'],
  ["new year 's eve", 'new year eve'],
  ['new year eve', 'new year eve'],
  ["new year 's day", 'new year day'],
  ['new year day', 'new year day'],
  ["new year 's", 'new year day'],
  ['chinese new year', 'lunar new year'],
  ['lunar new year', 'lunar new year'],
  ['spring festival', 'lunar new year'],
  ['tet', 'lunar new year'],
  ['orthodox new year', 'orthodox new year'],
  ['persian new year', 'nowruz'],
  ['iranian new year', 'nowruz'],
  ['jewish new year', 'rosh hashanah'],
  ['nowruz', 'nowruz'],
  ['norouz', 'nowruz'],
  ['navruz', 'nowruz'],
  ['epiphany', 'epiphany'],
  ["valentine 's day", 'valentine day'],
  ["saint patrick 's day", 'saint patrick day'],
  ["st patrick 's day", 'saint patrick day'],
  ['earth day', 'earth day'],
  ["april fools ' day", 'april fools day'],
  ['may day', 'may day'],
  ["international workers ' day", 'workers day'],
  ['victory day', 'victory day'],
  ['ve day', 've day'],
  ['v e day', 've day'],
  ['europe day', 'europe day'],
  ['juneteenth', 'juneteenth'],
  ['fourth of july', 'fourth of july'],
  ['independence day', 'independence day'],
  ['bastille day', 'bastille day'],
  ['united nations day', 'united nations day'],
  ['halloween', 'halloween'],
  ["all saints ' day", 'all saints day'],
  ['veterans day', 'veterans day'],
  ["veterans ' day", 'veterans day'],
  ['armistice day', 'armistice day'],
  ['remembrance day', 'armistice day'],
  ['human rights day', 'human rights day'],
  ['ramadan', 'ramadan'],
  ['ramadhan', 'ramadan'],
  ['ramazan', 'ramadan'],
  ['eid al fitr', 'eid al fitr'],
  ['eid ul fitr', 'eid al fitr'],
  ['eid al adha', 'eid al adha'],
  ['eid ul adha', 'eid al adha'],
  ['passover', 'passover'],
  ['pesach', 'passover'],
  ['hanukkah', 'hanukkah'],
  ['chanukah', 'hanukkah'],
  ['diwali', 'diwali'],
  ['orthodox good friday', 'orthodox good friday'],
  ['orthodox easter sunday', 'orthodox easter'],
  ['orthodox easter', 'orthodox easter'],
  ['easter monday', 'easter monday'],
  ['easter sunday', 'easter'],
  ['easter', 'easter'],
  ['good friday', 'good friday'],
  ['palm sunday', 'palm sunday'],
  ['holy week', 'holy week'],
  ['ash wednesday', 'ash wednesday'],
  ['pentecost', 'pentecost'],
  ['thanksgiving day', 'thanksgiving'],
  ['thanksgiving', 'thanksgiving'],
  ['black friday', 'black friday'],
  ['labor day', 'labor day'],
  ['memorial day', 'memorial day'],
  ['martin luther king jr day', 'martin luther king day'],
  ['martin luther king day', 'martin luther king day'],
  ['mlk day', 'martin luther king day'],
  ["presidents ' day", 'presidents day'],
  ['presidents day', 'presidents day'],
  ["president 's day", 'presidents day'],
  ['columbus day', 'columbus day'],
  ['election day', 'election day'],
  ['inauguration day', 'inauguration day'],
  ['rosh hashanah', 'rosh hashanah'],
  ['yom kippur', 'yom kippur'],
  ['sukkot', 'sukkot'],
]

/** By first word, for the grammar. */
export const HOLIDAY_NAMES: ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly holiday: string }[]
> = Map.groupBy(
  NAMES.map(([words, holiday]) => ({ words: words.split(' '), holiday })),
  ({ words }) => words[0]!,
)
