import type { Ledger } from './ledger.ts'
import type { Store } from './store.ts'

const soon = (): never => {
  throw new Error('Not written yet')
}

/** The record kept in a store. */
export const openLedger: (store: Store) => Promise<Ledger> = soon
/** A store that lives as long as the process. */
export const openMemoryStore: () => Store = soon
/** A store in one SQLite file, made where there is none. */
export const openSqliteStore: (file: string) => Promise<Store> = soon
