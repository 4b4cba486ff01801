import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { SqliteDatabase } from 'kysely'

/** node:sqlite in the shape that Kysely's SqliteDialect expects. */
export function asSqliteDatabase(db: DatabaseSync): SqliteDatabase {
  return {
    close: () => db.close(),
    prepare: sql => {
      const statement = db.prepare(sql)
      return {
        reader: statement.columns().length > 0,
        all: parameters => statement.all(...asInputs(parameters)),
        run: parameters => statement.run(...asInputs(parameters)),
        iterate: parameters => statement.iterate(...asInputs(parameters)),
      }
    },
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
