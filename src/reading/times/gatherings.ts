import { dayNumber } from './day-number.ts'
import { type Days, days } from './stretch.ts'

/**
 * Named gatherings that return every year, with their days (public facts; the leaders' days, not those of their ministers).
 * "2024: 9-24/9-30" is 24 to 30 September 2024; a year may have two. Years without a meeting, or not yet fixed, are left out.
 */
const CALENDAR: Readonly<Record<string, string>> = {
  'un-general-assembly': `2012: 9-25/10-1, 2013: 9-24/10-1, 2014: 9-24/9-30, 2015: 9-28/10-3, 2016: 9-20/9-26,
    2017: 9-19/9-25, 2018: 9-25/10-1, 2019: 9-24/9-30, 2020: 9-22/9-29, 2021: 9-21/9-27, 2022: 9-20/9-26, 2023: 9-19/9-26,
    2024: 9-24/9-30, 2025: 9-23/9-29, 2026: 9-22/9-28, 2027: 9-21/9-27`,
  g7: `2014: 6-4/6-5, 2015: 6-7/6-8, 2016: 5-26/5-27, 2017: 5-26/5-27, 2018: 6-8/6-9, 2019: 8-24/8-26, 2021: 6-11/6-13,
    2022: 6-26/6-28, 2023: 5-19/5-21, 2024: 6-13/6-15, 2025: 6-15/6-17, 2026: 6-15/6-17`,
  g8: '2012: 5-18/5-19, 2013: 6-17/6-18',
  g20: `2012: 6-18/6-19, 2013: 9-5/9-6, 2014: 11-15/11-16, 2015: 11-15/11-16, 2016: 9-4/9-5, 2017: 7-7/7-8, 2018: 11-30/12-1,
    2019: 6-28/6-29, 2020: 11-21/11-22, 2021: 10-30/10-31, 2022: 11-15/11-16, 2023: 9-9/9-10, 2024: 11-18/11-19,
    2025: 11-22/11-23, 2026: 12-14/12-15`,
  nato: `2012: 5-20/5-21, 2014: 9-4/9-5, 2016: 7-8/7-9, 2017: 5-25/5-25, 2018: 7-11/7-12, 2019: 12-3/12-4, 2021: 6-14/6-14,
    2022: 6-28/6-30, 2023: 7-11/7-12, 2024: 7-9/7-11, 2025: 6-24/6-25, 2026: 7-7/7-8`,
  asean: `2012: 4-3/4-4, 2012: 11-18/11-20, 2013: 4-24/4-25, 2013: 10-9/10-10, 2014: 5-10/5-11, 2014: 11-12/11-13,
    2015: 4-26/4-27, 2015: 11-21/11-22, 2016: 9-6/9-8, 2017: 4-28/4-29, 2017: 11-13/11-14, 2018: 4-27/4-28,
    2018: 11-13/11-15, 2019: 6-22/6-23, 2019: 11-2/11-4, 2020: 6-26/6-26, 2020: 11-12/11-15, 2021: 10-26/10-28,
    2022: 11-10/11-13, 2023: 5-9/5-11, 2023: 9-5/9-7, 2024: 10-8/10-11, 2025: 5-26/5-27, 2025: 10-26/10-28, 2026: 5-8/5-9`,
  'east-asia-summit': `2012: 11-20/11-20, 2013: 10-10/10-10, 2014: 11-13/11-13, 2015: 11-22/11-22, 2016: 9-8/9-8,
    2017: 11-14/11-14, 2018: 11-15/11-15, 2019: 11-4/11-4, 2020: 11-14/11-14, 2021: 10-27/10-27, 2022: 11-13/11-13,
    2023: 9-7/9-7, 2024: 10-11/10-11, 2025: 10-27/10-27`,
  apec: `2012: 9-8/9-9, 2013: 10-7/10-8, 2014: 11-10/11-11, 2015: 11-18/11-19, 2016: 11-19/11-20, 2017: 11-10/11-11,
    2018: 11-17/11-18, 2020: 11-20/11-20, 2021: 11-12/11-12, 2022: 11-18/11-19, 2023: 11-15/11-17, 2024: 11-15/11-16,
    2025: 10-31/11-1, 2026: 11-18/11-19`,
  davos: `2012: 1-25/1-29, 2013: 1-23/1-27, 2014: 1-22/1-25, 2015: 1-21/1-24, 2016: 1-20/1-23, 2017: 1-17/1-20,
    2018: 1-23/1-26, 2019: 1-22/1-25, 2020: 1-21/1-24, 2022: 5-22/5-26, 2023: 1-16/1-20, 2024: 1-15/1-19, 2025: 1-20/1-24,
    2026: 1-19/1-23, 2027: 1-18/1-22`,
  'munich-security-conference': `2012: 2-3/2-5, 2013: 2-1/2-3, 2014: 1-31/2-2, 2015: 2-6/2-8, 2016: 2-12/2-14, 2017: 2-17/2-19,
    2018: 2-16/2-18, 2019: 2-15/2-17, 2020: 2-14/2-16, 2021: 2-19/2-19, 2022: 2-18/2-20, 2023: 2-17/2-19, 2024: 2-16/2-18,
    2025: 2-14/2-16, 2026: 2-13/2-15`,
}

/** What articles call them. */
const NAMES: readonly (readonly [words: string, gathering: string])[] = [
  ['united nations general assembly', 'un-general-assembly'],
  ['un general assembly', 'un-general-assembly'],
  ['un high level week', 'un-general-assembly'],
  ['unga', 'un-general-assembly'],
  ['group of seven summit', 'g7'],
  ['g 7 summit', 'g7'],
  ['g7 summit', 'g7'],
  ['group of eight summit', 'g8'],
  ['g 8 summit', 'g8'],
  ['g8 summit', 'g8'],
  ['group of 20 summit', 'g20'],
  ['group of twenty summit', 'g20'],
  ['g 20 summit', 'g20'],
  ['g20 summit', 'g20'],
  ["g20 leaders ' summit", 'g20'],
  ['nato summit', 'nato'],
  ['asean summit', 'asean'],
  ['east asia summit', 'east-asia-summit'],
  ['asia pacific economic cooperation summit', 'apec'],
  ['asia pacific economic cooperation forum', 'apec'],
  ['apec summit', 'apec'],
  ["apec leaders ' meeting", 'apec'],
  ['world economic forum in davos', 'davos'],
  ['world economic forum', 'davos'],
  ['davos forum', 'davos'],
  ['munich security conference', 'munich-security-conference'],
]

const TABLE: ReadonlyMap<string, readonly { readonly year: number; readonly days: Days }[]> = new Map(
  Object.entries(CALENDAR).map(([gathering, text]) => [
    gathering,
    text.split(',').map(entry => readEntry(entry.trim())),
  ]),
)

function readEntry(entry: string): { year: number; days: Days } {
  const [year, range] = entry.split(': ')
  const [first, last] = range!.split('/').map(day => day.split('-').map(Number))
  const y = Number(year)
  return { year: y, days: days(dayNumber(y, first![0]!, first![1]!), dayNumber(y, last![0]!, last![1]!)) }
}

/** All known days of a gathering, oldest first. */
export const gatheringDays = (gathering: string): readonly { readonly year: number; readonly days: Days }[] =>
  TABLE.get(gathering) ?? []

/** By first word, for the grammar. */
export const GATHERING_NAMES: ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly gathering: string }[]
> = Map.groupBy(
  NAMES.map(([words, gathering]) => ({ words: words.split(' '), gathering })),
  ({ words }) => words[0]!,
)
