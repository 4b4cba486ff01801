import assert from 'node:assert/strict'
import { test } from 'node:test'
import { until } from './until.ts'

async function* numbers(last: number, ended: string[]) {
  try {
    for (let n = 1; n <= last; n++) yield n
    await new Promise<never>(() => {})
  } finally {
    ended.push('ended')
  }
}

test('what has come is given, and what is still on its way when it is stopped is let go', async () => {
  const stop = new AbortController()
  const got: number[] = []
  for await (const n of until(numbers(3, []), stop.signal)) {
    got.push(n)
    if (n === 3) setImmediate(() => stop.abort())
  }
  assert.deepEqual(got, [1, 2, 3])
})

test('where nobody asks any more, the source is told to end', async () => {
  const ended: string[] = []
  for await (const n of until(numbers(3, ended), undefined)) if (n === 2) break
  await new Promise(setImmediate)
  assert.deepEqual(ended, ['ended'])
})

test('what is thrown comes through', async () => {
  async function* broken(): AsyncGenerator<number> {
    yield 1
    throw new Error('broken')
  }
  await assert.rejects(async () => {
    for await (const _ of until(broken(), new AbortController().signal));
  }, /broken/)
})
