import type { Clock } from './expression.ts'
import { type Words, wordAt } from './lexeme.ts'
import { type Found, found } from './read-numbers.ts'
import { ZONES } from './words.ts'

/** "3 p.m.", "10:30 a.m. GMT", "15:30 local time", "1500 GMT", "9am", "noon". A bare "10:30" needs "at" before it or a zone after it. */
export function readClock(words: Words, i: number): Found<Clock> | null {
  const at = /^(?:at|around)$/.test(wordAt(words, i)) ? i + 1 : i
  const hour = readHour(words, at)
  if (!hour) return null
  const zone = readZone(words, hour.past)
  if (hour.value.bare && at === i && !zone && wordAt(words, i - 1) !== 'at') return null
  return found({ time: hour.value.time, zone: zone?.value ?? null }, zone?.past ?? hour.past)
}

const pad = (n: number) => String(n).padStart(2, '0')

function readHour(words: Words, i: number): Found<{ readonly time: string; readonly bare: boolean }> | null {
  const word = wordAt(words, i)
  if (word === 'noon' || word === 'midday') return found({ time: '12:00', bare: false }, i + 1)
  if (word === 'midnight') return found({ time: '00:00', bare: false }, i + 1)
  const match = /^(\d{1,2})(?:[:.](\d\d))?(?:[:.]\d\d)?([ap]m?)?$/.exec(word) ?? /^(\d\d)(\d\d)$/.exec(word)
  if (!match) return null
  const half = match[3]?.[0] ?? (/^[ap]m$/.test(wordAt(words, i + 1)) ? wordAt(words, i + 1)[0] : undefined)
  const past = half && !match[3] ? i + 2 : i + 1
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)]
  if (minutes > 59 || hours > 23 || (half && (hours > 12 || hours === 0))) return null
  if (!half && !/:/.test(word) && !(word.length === 4 && ZONES.has(wordAt(words, past)))) return null
  return found(
    { time: `${pad(half ? (hours % 12) + (half === 'p' ? 12 : 0) : hours)}:${pad(minutes)}`, bare: !half },
    past,
  )
}

/** "GMT", "(GMT)", "Eastern time", "local time", "Moscow time" */
function readZone(words: Words, i: number): Found<string> | null {
  const bracket = wordAt(words, i) === '(' ? i + 1 : i
  const word = wordAt(words, bracket)
  if (ZONES.has(word)) {
    const signed = /^[+-]\d{1,2}$/.exec(wordAt(words, bracket + 1))
    const past = signed ? bracket + 2 : bracket + 1
    const zone = word.toUpperCase() + (signed?.[0] ?? '')
    return found(zone, bracket > i && wordAt(words, past) === ')' ? past + 1 : past)
  }
  if (wordAt(words, i + 1) === 'time' && (words[i]!.capital || word === 'local')) return found(`${word} time`, i + 2)
  return null
}
