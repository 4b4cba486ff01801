import { readFileSync } from 'node:fs'

// Later sheets rest on earlier ones.
const SHEETS = [
  'sheet',
  'frame',
  'tones',
  'tables',
  'lists',
  'facts',
  'drawings',
  'disputes',
  'articles',
  'narrow',
  'print',
]

/** The pages' style sheet, whole. */
export const styleSheet = (): string =>
  SHEETS.map(name => readFileSync(new URL(`style/${name}.css`, import.meta.url), 'utf8')).join('\n')
