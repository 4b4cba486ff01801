import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { SqliteDatabase, SqliteStatement } from 'kysely'

/** As many statements as are kept ready: more than there are different ones in use. */
const READY = 100

/** node:sqlite in the shape that Kysely's SqliteDialect expects. A statement that was used before is ready. */
export function asSqliteDatabase(db: DatabaseSync): SqliteDatabase {
  const ready = new Map<string, SqliteStatement>()
  return {
    close: () => db.close(),
    prepare: sql => {
      const known = ready.get(sql)
      if (known) return known
      const statement = prepare(db, sql)
      if (ready.size >= READY) ready.delete([...ready.keys()][0]!)
      ready.set(sql, statement)
      return statement
    },
  }
}

function prepare(db: DatabaseSync, sql: string): SqliteStatement {
  const statement = db.prepare(sql)
  return {
    reader: statement.columns().length > 0,
    all: parameters => statement.all(...asInputs(parameters)),
    run: parameters => statement.run(...asInputs(parameters)),
    iterate: parameters => statement.iterate(...asInputs(parameters)),
  }
}

function asInputs(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters.map(value => {
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
      return value
    if (value instanceof Uint8Array) return value
    throw new TypeError(`SQLite takes no ${typeof value} as a parameter`)
  })
}
