import type { DatabaseSync } from 'node:sqlite'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Piece } from '../piece.ts'
import type { Given } from '../taken.ts'
import { inOneStep } from './in-one-step.ts'

/** Something that could not be taken in, and why. */
export type Quarantined = {
  readonly id: number
  /** As a person may name it from anywhere: a whole path, an address; for one of many, with its place. */
  readonly input: string
  /** A sentence. */
  readonly reason: string
  /** What kind of failure it is. */
  readonly kind: string
  readonly since: string
  readonly last: string
  readonly tries: number
  readonly given: Given
  /** The bytes, where the input cannot be asked for them again: one of many, or standard input. */
  readonly piece: Piece | undefined
}

export type Held = Pick<Quarantined, 'input' | 'reason' | 'kind' | 'given'> & { readonly piece?: Piece | undefined }

export type Quarantine = {
  readonly list: () => readonly Quarantined[]
  /** What is held already is held once: its reason is the latest, its tries are counted. */
  readonly hold: (failed: readonly Held[], at: string) => void
  readonly release: (inputs: readonly string[]) => void
  readonly drop: (ids: readonly number[]) => number
}

export function quarantine(db: DatabaseSync): Quarantine {
  const list = db.prepare('SELECT * FROM quarantine ORDER BY id')
  const hold = db.prepare(
    `INSERT INTO quarantine (input, reason, kind, since, last, tries, given, piece, packed) VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?)
     ON CONFLICT (input) DO UPDATE SET reason = excluded.reason, kind = excluded.kind, last = excluded.last,
     tries = tries + 1, given = excluded.given, piece = excluded.piece, packed = excluded.packed`,
  )
  const release = db.prepare('DELETE FROM quarantine WHERE input = ?')
  const drop = db.prepare('DELETE FROM quarantine WHERE id = ?')
  return {
    list: () => list.all().map(quarantined),
    hold: (failed, at) =>
      inOneStep(db, () => {
        for (const { input, reason, kind, given, piece } of failed) {
          const { bytes, ...rest } = piece ?? {}
          const packed = bytes ? zstdCompressSync(bytes) : null
          hold.run(input, reason, kind, at, at, JSON.stringify(given), piece ? JSON.stringify(rest) : null, packed)
        }
      }),
    release: inputs =>
      inOneStep(db, () => {
        for (const input of inputs) release.run(input)
      }),
    drop: ids => inOneStep(db, () => ids.reduce((dropped, id) => dropped + Number(drop.run(id).changes), 0)),
  }
}

type Row = Readonly<Record<string, unknown>>

function quarantined(row: Row): Quarantined {
  const piece: Omit<Piece, 'bytes'> | null = JSON.parse(String(row.piece ?? 'null'))
  return {
    id: Number(row.id),
    input: String(row.input),
    reason: String(row.reason),
    kind: String(row.kind),
    since: String(row.since),
    last: String(row.last),
    tries: Number(row.tries),
    given: JSON.parse(String(row.given)),
    piece: piece && row.packed instanceof Uint8Array ? { ...piece, bytes: zstdDecompressSync(row.packed) } : undefined,
  }
}
