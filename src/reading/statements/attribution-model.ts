import {
  decodeRows,
  linesOf,
  readSections,
  rememberWords,
  sectionOf,
  tableOf,
  type WeightTable,
} from '../linear/index.ts'
import { TRANSITION_COUNT, type Transitions } from './label-words.ts'
import { type CueRanks, describeWord, type WordNumbers } from './word-view.ts'

/** What the statement finder has learned, ready for use. */
export type AttributionModel = {
  readonly table: WeightTable
  readonly transitions: Transitions
  readonly describe: (word: string) => WordNumbers
}

/** Reads `models/attributions.bin`. Throws where the bytes are not such a model. */
export function loadAttributionModel(bytes: Uint8Array): AttributionModel {
  const sections = readSections(bytes)
  const packed = sectionOf(sections, 'transitions')
  if (packed.length !== TRANSITION_COUNT * 4)
    throw new Error(`transitions of ${packed.length} bytes, not ${TRANSITION_COUNT * 4}`)
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  const cues = cueRanks(linesOf(sections, 'cues'))
  return {
    table: tableOf(decodeRows(sectionOf(sections, 'weights'))),
    transitions: Int32Array.from({ length: TRANSITION_COUNT }, (_, i) => view.getInt32(4 * i, true)),
    describe: rememberWords(word => describeWord(word, cues)),
  }
}

/** One line a rank, from 1: words that are cues now and then, to words that nearly always are. */
function cueRanks(lines: readonly string[]): CueRanks {
  return new Map(lines.flatMap((line, i) => line.split(' ').map((word): [string, number] => [word, i + 1])))
}
