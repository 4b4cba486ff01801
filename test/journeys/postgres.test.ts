import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Cluster, startCluster, whyNoPostgres } from '../../src/ledger/stores/postgres-cluster.ts'
import { root, stranger } from '../run-readout.ts'

const skip = whyNoPostgres() ?? false
const user = stranger()
const demo = join(root, 'demo')
let cluster: Cluster
let record: readonly string[]

before(async () => {
  if (skip) return
  cluster = await startCluster()
  record = ['--record', await cluster.newDatabase()]
})
after(async () => {
  user.leave()
  await cluster?.stop()
})

/** What a command prints, less the moments at which this record learnt things. */
async function told(...words: readonly string[]): Promise<string> {
  const { status, out, err } = await user.run(words)
  assert.equal(status, 0, err)
  return out.replaceAll(/"(learnt|knownAt)":"[^"]*"/g, '').replaceAll(/learnt [^·\n]*/g, '')
}

test('a record in PostgreSQL takes in, answers, searches and is corrected as one in a file', { skip }, async () => {
  assert.equal(await told('add', demo, ...record), await told('add', demo))
  const docket = await told('docket', '--json')
  assert.ok(docket.length > 0)
  assert.equal(await told('docket', '--json', ...record), docket)
  for (const words of ['side:Russia budapest', 'status:called-off -kim asof:2025-10-22'])
    assert.equal(await told('search', words, '--json', ...record), await told('search', words, '--json'), words)
  const [, id = ''] = /"id":"([^"]+)"/.exec(docket) ?? []
  const set = ['correct', 'set', id, 'label', 'The meeting', '--by', 'A. Editor', '--why', 'so it is called']
  await told(...set, ...record)
  assert.match(await told('show', id, ...record), /^The meeting\n/)
})

test('a record in PostgreSQL is well, and its backup is the same record in a file', { skip }, async () => {
  const doctor = await told('doctor', ...record)
  assert.match(doctor, /well {3}The chain over \d+ entries is whole\./)
  await told('backup', 'copy.sqlite', ...record)
  assert.equal(await told('docket', '--json', '--record', 'copy.sqlite'), await told('docket', '--json', ...record))
  assert.ok((await told('doctor', '--record', 'copy.sqlite')).includes(/The chain over \d+/.exec(doctor)![0]))
})
