import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import pg from 'pg'

// For tests: a PostgreSQL server of their own in a folder that is thrown away, where the programs for one can be found, or the
// server that READOUT_TEST_POSTGRES names (whose user may make databases).

export type Cluster = {
  /** Makes an empty database and gives its address. */
  readonly newDatabase: () => Promise<string>
  readonly stop: () => Promise<void>
}

const PLACES = [
  ...(process.env.PATH ?? '').split(delimiter),
  '/usr/lib/postgresql/*/bin',
  '/usr/pgsql-*/bin',
  '/usr/local/pgsql/bin',
  '/opt/homebrew/opt/postgresql@*/bin',
]

/** Why there is no PostgreSQL to test with, in words for whoever runs the tests, or null where there is one. */
export const whyNoPostgres = (): string | null =>
  process.env.READOUT_TEST_POSTGRES || findPrograms()
    ? null
    : 'PostgreSQL WAS NOT TESTED: there are no programs for a server here. Install the package postgresql, or name a server in READOUT_TEST_POSTGRES.'

export async function startCluster(): Promise<Cluster> {
  const named = process.env.READOUT_TEST_POSTGRES
  if (named) return { newDatabase: () => newDatabaseAt(named), stop: async () => {} }
  const programs = findPrograms()
  if (!programs) throw new Error(whyNoPostgres() ?? '')
  const folder = mkdtempSync(join(tmpdir(), 'readout-postgres-'))
  const user = otherThanRoot()
  if (user) chownSync(folder, user.uid, user.gid)
  chmodSync(folder, 0o700)
  const data = join(folder, 'data')
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'readout', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...user, cwd: folder, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`)
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'fsync=off', 'max_connections=50']
  const server = spawn(join(programs, 'postgres'), ['-D', data, ...settings.flatMap(setting => ['-c', setting])], {
    ...user,
    cwd: folder,
    stdio: 'ignore',
  })
  // Tests that are broken off leave no server behind.
  const end = () => server.kill('SIGQUIT')
  process.once('exit', end)
  const address = `postgres://readout@localhost/postgres?host=${encodeURIComponent(folder)}`
  await untilReady(address)
  return {
    newDatabase: () => newDatabaseAt(address),
    stop: async () => {
      process.off('exit', end)
      server.kill('SIGINT')
      await once(server, 'exit')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The folder with the newest `initdb` and `postgres`, or null. */
function findPrograms(): string | null {
  const folders = PLACES.flatMap(place => (place.includes('*') ? globSync(place).sort().reverse() : [place]))
  return folders.find(folder => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null
}

/** PostgreSQL refuses to run as the superuser: then it runs as whoever is there for it. */
function otherThanRoot(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
  const [, , uid, gid] = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody') ?? []
  return { uid: Number(uid), gid: Number(gid) }
}

async function untilReady(address: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client(address)
    try {
      await client.connect()
      return await client.end()
    } catch (error) {
      if (tries >= 300) throw error
      await new Promise(resolve => setTimeout(resolve, 50))
    }
  }
}

let databases = 0

async function newDatabaseAt(address: string): Promise<string> {
  const name = `readout_test_${process.pid}_${++databases}`
  const client = new pg.Client(address)
  await client.connect()
  await client.query(`create database ${name} template template0 encoding 'UTF8'`)
  await client.end()
  const url = new URL(address)
  url.pathname = `/${name}`
  return url.href
}
