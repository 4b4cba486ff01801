import type { IsoDay, Window } from '#domain'
import type { ToldWindow } from './parts.ts'
import { plain } from './plain.ts'
import { sayDay, sayDays } from './say-day.ts'

/** The days of a window, without the words it came from. */
export type Days = Pick<Window, 'earliest' | 'latest' | 'soft'>

/** "21–27 October 2025", "by 3 November 2025", "from 20 October 2025 on"; "time not known" where the words fix no day. */
export function sayWindow({ earliest, latest, soft }: Days): string {
  const about = soft?.earliest || soft?.latest ? 'about ' : ''
  if (earliest && latest) return about + sayDays(earliest, latest)
  if (earliest) return `${about}from ${sayDay(earliest)} on`
  if (latest) return `${about}by ${sayDay(latest)}`
  return 'time not known'
}

/** The window of one article with the words it was made of and the day they were counted from. */
export const sayWindowWithWords = (window: Window, text: string): string =>
  daysAndWords(window, text.slice(window.text.start, window.text.end))

/** The same of a window from the record, which carries its words along. */
export const sayToldWindow = (window: ToldWindow): string => daysAndWords(window, window.quote?.words ?? '')

function daysAndWords(window: Days & Pick<Window, 'anchor'>, quoted: string): string {
  const words = plain(quoted)
  const days = sayWindow(window)
  const counted = window.anchor && !sameDay(window, window.anchor) ? `, counted from ${sayDay(window.anchor)}` : ''
  return words === '' || words === days ? days : `${days}, “${words}”${counted}`
}

const sameDay = (days: Days, day: IsoDay) => days.earliest === day && days.latest === day
