// A prefix code for non-negative whole numbers (Huffman 1952, in canonical form): small numbers have a code word each, larger
// ones share one by size and are followed by their remaining bits, as distances are in DEFLATE (RFC 1951). Model files are
// mostly small numbers of very uneven frequency, and reading may use no decompressor of any platform.

const DIRECT = 240
const SYMBOLS = DIRECT + 32
const LONGEST = 15

/** Collects numbers of one kind, to learn how often each comes. */
export type NumberCounts = Uint32Array<ArrayBuffer>

export const countNumbers = (): NumberCounts => new Uint32Array(SYMBOLS)

/** Length in bits of each symbol's code word; 0 for a symbol that never comes. Enough to rebuild the code. */
export type CodeLengths = Uint8Array<ArrayBuffer>

export const CODE_LENGTHS = SYMBOLS

export function countNumber(counts: NumberCounts, value: number): void {
  counts[symbolOf(value)]!++
}

const symbolOf = (value: number): number => (value < DIRECT ? value : DIRECT + 31 - Math.clz32(value))

/** Best lengths for these counts that do not exceed 15 bits; counts are halved until they fit, which costs next to nothing. */
export function codeLengths(counts: NumberCounts): CodeLengths {
  let weights = [...counts]
  for (;;) {
    const lengths = huffmanLengths(weights)
    if (lengths.every(length => length <= LONGEST)) return lengths
    weights = weights.map(weight => (weight + 1) >> 1)
  }
}

type Node = { readonly weight: number; readonly symbols: readonly number[] }

function huffmanLengths(weights: readonly number[]): CodeLengths {
  const lengths = new Uint8Array(SYMBOLS)
  let nodes: Node[] = weights.flatMap((weight, symbol) => (weight > 0 ? [{ weight, symbols: [symbol] }] : []))
  if (nodes.length === 1) lengths[nodes[0]!.symbols[0]!] = 1
  while (nodes.length > 1) {
    nodes = nodes.toSorted((a, b) => a.weight - b.weight || a.symbols[0]! - b.symbols[0]!)
    const [a, b] = [nodes[0]!, nodes[1]!]
    const symbols = [...a.symbols, ...b.symbols].toSorted((x, y) => x - y)
    for (const symbol of symbols) lengths[symbol]!++
    nodes = [{ weight: a.weight + b.weight, symbols }, ...nodes.slice(2)]
  }
  return lengths
}

/** The code word of each symbol: shorter first, then by symbol. */
function codeWords(lengths: CodeLengths): Uint16Array {
  const words = new Uint16Array(SYMBOLS)
  let word = 0
  for (let length = 1; length <= LONGEST; length++) {
    for (let symbol = 0; symbol < SYMBOLS; symbol++) if (lengths[symbol] === length) words[symbol] = word++
    word <<= 1
  }
  return words
}

/** Bits, most significant first. */
export type BitWriter = { readonly bytes: number[]; held: number; count: number }

export const writeBits = (): BitWriter => ({ bytes: [], held: 0, count: 0 })

function putBits(to: BitWriter, value: number, length: number): void {
  for (let bit = length - 1; bit >= 0; bit--) {
    to.held = (to.held << 1) | ((value >>> bit) & 1)
    if (++to.count < 8) continue
    to.bytes.push(to.held)
    to.held = 0
    to.count = 0
  }
}

/** Fills the last byte with zeros and gives all bytes. */
export function finishBits(to: BitWriter): Uint8Array {
  while (to.count > 0) putBits(to, 0, 1)
  return Uint8Array.from(to.bytes)
}

/** Writes numbers of one kind with the code of these lengths. */
export function numberWriter(to: BitWriter, lengths: CodeLengths): (value: number) => void {
  const words = codeWords(lengths)
  return value => {
    const symbol = symbolOf(value)
    putBits(to, words[symbol]!, lengths[symbol]!)
    if (symbol >= DIRECT) putBits(to, value, symbol - DIRECT)
  }
}

export type BitReader = { readonly bytes: Uint8Array; at: number; held: number; count: number }

export const readBits = (bytes: Uint8Array): BitReader => ({ bytes, at: 0, held: 0, count: 0 })

function takeBits(from: BitReader, length: number): number {
  if (length > 16) return (takeBits(from, length - 16) << 16) | takeBits(from, 16)
  hold(from, length)
  from.count -= length
  return (from.held >>> from.count) & ((1 << length) - 1)
}

/** Past the end come zeros, so that a code word may be looked up whole. */
function hold(from: BitReader, length: number): void {
  while (from.count < length) {
    from.held = (from.held << 8) | (from.bytes[from.at++] ?? 0)
    from.count += 8
  }
}

/** Reads numbers of one kind, with the code of these lengths. */
export function numberReader(from: BitReader, lengths: CodeLengths): () => number {
  const words = codeWords(lengths)
  const symbols = new Uint16Array(1 << LONGEST)
  for (let symbol = 0; symbol < SYMBOLS; symbol++) {
    const spare = LONGEST - lengths[symbol]!
    if (spare < LONGEST) symbols.fill(symbol, words[symbol]! << spare, (words[symbol]! + 1) << spare)
  }
  return () => {
    hold(from, LONGEST)
    const symbol = symbols[(from.held >>> (from.count - LONGEST)) & ((1 << LONGEST) - 1)]!
    from.count -= lengths[symbol]!
    if (symbol < DIRECT) return symbol
    return (1 << (symbol - DIRECT)) | takeBits(from, symbol - DIRECT)
  }
}
