// Journeys abroad: node training/score-trips.ts [--missed | --found]
// Every text of the White House of 2021 and 2022 is read; memory is told as it goes. A president's or secretary's journey of those
// years, as the Office of the Historian lists it, is announced where a text within two weeks of it names the traveller and, behind
// a word of travel, the country or town in one sentence that is no question; its days are told where that sentence or the one
// beside it names days that meet those of the journey. It is found where the reading of a text within two weeks holds a meeting or
// visit of the traveller with that country, and its days where that meeting has a window of at most two weeks that meets them.
// `visits-checked.json` holds a hundred of the visits found, drawn at random, each with a person's judgement: right where this
// traveller goes, went or is to go to these countries, on these days where days are given.
// Without the corpora it says so and succeeds.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Meeting, Window } from '#domain'
import { annotate, findTimes, loadModels, read, resolveTime } from '#reading'
import { corporaFolder } from './corpora.ts'
import { readTrips, type Trip } from './historian.ts'
import checked from './visits-checked.json' with { type: 'json' }
import { type WhitehouseText, whitehouseTexts } from './whitehouse.ts'

const historian = join(corporaFolder(), 'historian')
const whitehouse = join(corporaFolder(), 'whitehouse')
const WEEKS = 14
const TRAVEL = String.raw`\b(?:travel\w*|trips?|visit\w*|depart\w* for|arriv\w*|fly\w*|flew|head\w* to|stop in|en route|journey\w*)\b[^.]{0,60}?`

/** The file that first announces a journey, the one that tells its days, and where it was found with its country and with its days. */
type Tally = {
  readonly trip: Trip
  announced: string | null
  told: string | null
  found: string | null
  dated: string | null
}

if (existsSync(historian) && existsSync(whitehouse)) score()
else
  console.log(
    `Not scored: ${resolve(historian)} or ${resolve(whitehouse)} is not here. READOUT_CORPORA names the folder of the corpora.`,
  )

function score(): void {
  const bytes = (name: string) => readFileSync(new URL(`../models/${name}.bin`, import.meta.url))
  const models = loadModels({ tagger: bytes('tagger'), attributions: bytes('attributions') })
  const tallies: Tally[] = readTrips(historian, /^202[12]-/).map(trip => ({
    trip,
    announced: null,
    told: null,
    found: null,
    dated: null,
  }))
  const memory: string[] = []
  let count = 0
  for (const one of whitehouseTexts(whitehouse)) {
    const { meetings } = read({ id: one.file, language: 'en', ...one }, models)
    for (const tally of tallies) compare(tally, one, meetings)
    if (++count % 1000 === 0) memory.push(`${Math.round(process.memoryUsage().rss / 1e6)} MB`)
  }
  report(tallies, count, memory)
}

function compare(tally: Tally, one: WhitehouseText, meetings: readonly Meeting[]): void {
  const { trip } = tally
  if (daysBetween(one.published, trip.first) > WEEKS || daysBetween(trip.last, one.published) > WEEKS) return
  const telling = sentencesOf(one).findIndex(sentence => announces(sentence, trip))
  if (telling >= 0) tally.announced ??= one.file
  if (telling >= 0 && tally.told === null && tellsDays(one, trip)) tally.told = one.file
  for (const meeting of meetings.filter(meeting => isOf(meeting, trip))) {
    const place = `${one.file} ${meeting.id} ${meeting.kind} ${meeting.window?.edtf ?? 'no day'}`
    tally.found ??= place
    if (meets(meeting.window, trip)) tally.dated ??= place
  }
}

function sentencesOf({ title, text }: WhitehouseText): string[] {
  return [title, ...text.split(/\n|(?<=[.!?]) +/)]
}

function announces(sentence: string, { traveller, office, country, towns }: Trip): boolean {
  if (/^Q\b|\?$/.test(sentence)) return false
  const who = office === 'president' ? /\b(?:Biden|President)\b/ : new RegExp(`${traveller}|Secretary of State`)
  return who.test(sentence) && new RegExp(`${TRAVEL}(?:${[country, ...towns].join('|')})`).test(sentence)
}

/** Days named in an announcing sentence, or in the one before or after it. */
function tellsDays(one: WhitehouseText, trip: Trip): boolean {
  const sentences = sentencesOf(one)
  return sentences.some((sentence, i) => {
    if (!announces(sentence, trip)) return false
    const around = sentences.slice(Math.max(0, i - 1), i + 2).join(' ')
    return findTimes(annotate(around, words => words.map(() => 'NN'))).some(time =>
      meets(resolveTime(time, { anchor: one.published }), trip),
    )
  })
}

function isOf({ participants, parties, place }: Meeting, trip: Trip): boolean {
  const there =
    parties.includes(trip.country) || place?.country === trip.country || trip.towns.includes(place?.name ?? '')
  return there && participants.some(({ name }) => name.includes(trip.traveller))
}

function meets(window: Window | null, { first, last }: Trip): boolean {
  if (!window?.earliest || !window.latest || daysBetween(window.earliest, window.latest) > WEEKS) return false
  return window.earliest <= last && first <= window.latest
}

function daysBetween(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / 86_400_000
}

function report(tallies: readonly Tally[], count: number, memory: readonly string[]): void {
  console.log(`${count} texts read, none failed; memory after each thousand: ${memory.join(', ')}`)
  const announced = tallies.filter(one => one.announced !== null)
  for (const office of ['president', 'secretary'] as const) {
    const of = announced.filter(({ trip }) => trip.office === office)
    const told = of.filter(one => one.told !== null)
    console.log(
      `${office}'s journeys announced ${of.length}, found with the country ${share(of, one => one.found)}; days told of ${told.length}, found ${share(told, one => one.dated)}`,
    )
  }
  const right = checked.visits.filter(visit => visit.right).length
  console.log(`visits found, a sample checked by hand: ${right} of ${checked.visits.length} right`)
  for (const { trip, ...one } of announced) {
    const missed = one.found === null || (one.told !== null && one.dated === null)
    if (process.argv.includes(missed ? '--missed' : '--found'))
      console.log(
        `${trip.first}/${trip.last} ${trip.traveller} ${trip.country} (${trip.towns.join(', ')}): ${one.dated ?? one.found ?? 'not found'}; told in ${one.told ?? one.announced}`,
      )
  }
}

function share(of: readonly Tally[], holds: (one: Tally) => string | null): string {
  const right = of.filter(one => holds(one) !== null).length
  return `${right} (${((100 * right) / of.length).toFixed(1)} %)`
}
