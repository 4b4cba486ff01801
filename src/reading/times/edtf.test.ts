import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from '@edtf-ts/core'
import fc from 'fast-check'
import type { Window } from '#domain'
import { annotate } from '../text/index.ts'
import { findTimes, resolveTime } from './index.ts'

// Whatever is written as EDTF, another library reads, and finds the same two edges.

const MONTHS = ['January', 'February', 'March', 'April', 'June', 'August', 'Sept.', 'Oct.', 'November', 'December']
const LEADS = [
  '',
  'by ',
  'before ',
  'until ',
  'after ',
  'since ',
  'as early as ',
  'no later than ',
  'until at least ',
  'within ',
  'in ',
  'about ',
  'the week of ',
  'early ',
  'mid-',
  'late ',
  'the end of ',
  'the first half of ',
  'the last Friday of ',
  'two days after ',
  'more than three weeks before ',
  'on the eve of ',
  'later ',
  'earlier ',
]
const WORDS = [
  'Monday',
  'next Friday',
  'last Tuesday',
  'this week',
  'next month',
  'the weekend',
  'the year',
  'last year',
  'the third quarter',
  'Q2 2025',
  'the 1990s',
  'the 19th century',
  'FY2022',
  'this winter',
  'the spring of 2027',
  'Ramadan',
  'Easter',
  'the new year',
  'the turn of the year',
  'Labor Day weekend',
  'last year’s G20 summit',
  'tomorrow',
  'overnight',
  'two weeks',
  'a few days',
  'nearly three years ago',
  'the coming months',
  'the past 18 months',
  'several decades ago',
  'Friday week',
  'the 31st',
  '2019',
  '29 February',
  '10/12/2026',
  '31 December 9999',
]

const count = fc.integer({ min: 1, max: 400 })
const numbered = fc
  .tuple(count, fc.constantFrom('days', 'weeks', 'months', 'years', 'hours'))
  .map(([n, unit]) => `${n} ${unit}`)
const date = fc
  .tuple(fc.constantFrom(...MONTHS), fc.integer({ min: 1, max: 31 }), fc.option(fc.integer({ min: 1500, max: 2199 })))
  .map(([month, day, year]) => `${month} ${day}${year === null ? '' : `, ${year}`}`)
const months = fc.tuple(fc.constantFrom(...MONTHS), fc.integer({ min: 1500, max: 2199 })).map(pair => pair.join(' '))
const words = fc.oneof(fc.constantFrom(...WORDS), numbered, date, months)
const phrase = fc.tuple(fc.constantFrom(...LEADS), words, fc.constantFrom('', ' ago', ' later', ' or so', "'s vote"))
const verb = fc.constantFrom('The envoys met ', 'The envoys will meet ', 'The envoys are to meet ', 'No envoys meet ')
const sentence = fc
  .tuple(verb, fc.array(phrase, { minLength: 1, maxLength: 3 }))
  .map(([opening, phrases]) => `${opening}${phrases.map(parts => parts.join('')).join(' and ')}.`)
const anchor = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map(day => day.toISOString().slice(0, 10))

const windowsOf = (text: string, from: string): readonly Window[] =>
  findTimes(annotate(text, tokens => tokens.map(() => 'NN'))).flatMap(time => {
    const window = resolveTime(time, { anchor: from })
    return [window, ...(window.alternatives ?? []).map(other => ({ ...window, ...other }))]
  })

test('every window is EDTF that another library reads, with the same edges', () => {
  let seen = 0
  fc.assert(
    fc.property(sentence, anchor, (text, from) => {
      for (const { edtf, earliest, latest } of windowsOf(text, from)) {
        seen++
        const read = parse(edtf)
        assert.ok(read.success, `${edtf} is no EDTF`)
        if (earliest !== null && latest !== null) assert.ok(earliest <= latest, `${earliest} comes after ${latest}`)
        assert.equal(earliest ?? OPEN.first, read.value.min.toISOString().split('T')[0], edtf)
        assert.equal(latest ?? OPEN.last, read.value.max.toISOString().split('T')[0], edtf)
      }
    }),
    { numRuns: 3000 },
  )
  assert.ok(seen > 3000, `only ${seen} windows were written`)
})

/** How the library writes an open end. */
const OPEN = { first: '-271821-04-20', last: '+275760-09-13' }

test('any words give times in text order, without overlap, within the text', () => {
  const word = fc.oneof(
    fc.constantFrom(
      ...LEADS.join(' ').split(' '),
      ...WORDS.join(' ').split(' '),
      'of',
      'the',
      '-',
      ',',
      "'s",
      '2',
      'to',
    ),
    fc.string({ maxLength: 6 }),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), pieces => {
      const text = pieces.join(' ')
      let at = 0
      for (const { span } of findTimes(annotate(text, tokens => tokens.map(() => 'NN')))) {
        assert.ok(at <= span.start && span.start < span.end && span.end <= text.length)
        at = span.end
      }
    }),
    { numRuns: 2000 },
  )
})
