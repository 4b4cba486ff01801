import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameMeeting } from './name-meeting.ts'

const between = (...participants: { name: string; side: string | null }[]) =>
  nameMeeting({ kind: 'summit', participants, parties: [], event: null, place: null })

test('a meeting is named by the family names of those who meet, wherever they stand', () => {
  const scholz = { name: 'Olaf Scholz', side: 'Germany' }
  assert.equal(between({ name: 'Xi Jinping', side: 'China' }, scholz), 'Xi–Scholz summit')
  assert.equal(between({ name: 'Mohammed bin Salman', side: 'Saudi Arabia' }, scholz), 'bin Salman–Scholz summit')
  assert.equal(between({ name: 'Ursula von der Leyen', side: 'European Union' }, scholz), 'von der Leyen–Scholz summit')
})

test('states and groups are named whole', () => {
  const hungary = { name: 'Hungary', side: 'Hungary' }
  assert.equal(between(hungary, { name: 'United States', side: 'United States' }), 'Hungary–United States summit')
  assert.equal(between(hungary, { name: 'Russian officials', side: 'Russia' }), 'Hungary–Russian officials summit')
})
