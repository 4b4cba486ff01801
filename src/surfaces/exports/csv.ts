import { stringify } from 'csv-stringify/sync'
import { plain } from '../wording/index.ts'

/** A column: its name, and what a row has there. */
export type Column<Row> = readonly [name: string, value: (row: Row) => string | number | boolean | null | undefined]

/**
 * A table as CSV (RFC 4180) that spreadsheets open as it is: UTF-8 with a byte order mark, and no cell that they would
 * take for a formula (OWASP, "CSV injection"): such text is led by an apostrophe.
 */
export function toCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = rows.map(row => columns.map(([, value]) => cellOf(value(row))))
  return stringify([columns.map(([name]) => name), ...cells], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  })
}

function cellOf(value: ReturnType<Column<never>[1]>): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? plain(value) : String(value)
}
