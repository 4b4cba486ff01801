import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDay } from './read-day.ts'

const READ: Record<string, string> = {
  '2025-10-21': '2025-10-21',
  '2025-10-21T23:30:00-04:00': '2025-10-21',
  '2025-10-22T03:30:00.000Z': '2025-10-22',
  '2025-10-21 08:00': '2025-10-21',
  '2025/10/21': '2025-10-21',
  '20251021': '2025-10-21',
  'Tue, 21 Oct 2025 09:30:00 GMT': '2025-10-21',
  'Tue Oct 21 2025 05:44:06 GMT+0000': '2025-10-21',
  'Tue Oct 21 09:30:00 EDT 2025': '2025-10-21',
  'October 21, 2025': '2025-10-21',
  'Published 11:11 PM EST Oct. 21, 2025': '2025-10-21',
  'By Ann Miller | Oct 21st, 2025 at 7 pm': '2025-10-21',
  '21 October 2025': '2025-10-21',
  'the 21st of October, 2025': '2025-10-21',
  '21. Oktober 2025': '2025-10-21',
  '21 de octubre de 2025': '2025-10-21',
  '1er août 2025': '2025-08-01',
  '21 октября 2025': '2025-10-21',
  '2025年10月21日': '2025-10-21',
  '2025년 10월 21일': '2025-10-21',
  '21/10/2025': '2025-10-21',
  '10/21/2025': '2025-10-21',
  '4.3.2025': '2025-03-04',
  '5/5/2025': '2025-05-05',
  '２０２５-１０-２１': '2025-10-21',
}

for (const [written, day] of Object.entries(READ)) {
  test(`“${written}” is ${day}`, () => assert.equal(readDay(written), day))
}

const UNREAD = [
  '',
  'yesterday',
  'October 2025',
  '3/4/2025',
  '31 June 2025',
  '2025-13-01',
  '0001-01-01T00:00:00Z',
  '12:30',
  'Room 2025, 21 seats',
  'version 2025.10',
  '1571734800',
]

for (const written of UNREAD) {
  test(`“${written}” names no day`, () => assert.equal(readDay(written), undefined))
}
