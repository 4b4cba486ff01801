// Whole numbers of seven bits a byte, lowest first, the eighth bit set where more follow (LEB128): small numbers take one byte,
// and a million of them are read in a few milliseconds.

export type NumberWriter = { bytes: Uint8Array; length: number }

export const writeNumbers = (): NumberWriter => ({ bytes: new Uint8Array(1 << 16), length: 0 })

/** Writes a whole number from 0 to 2³² − 1. */
export function putNumber(to: NumberWriter, number: number): void {
  if (to.length + 5 > to.bytes.length) {
    const larger = new Uint8Array(2 * to.bytes.length)
    larger.set(to.bytes)
    to.bytes = larger
  }
  let left = number
  while (left > 127) {
    to.bytes[to.length++] = (left & 127) | 128
    left >>>= 7
  }
  to.bytes[to.length++] = left
}

export const numbersOf = ({ bytes, length }: NumberWriter): Uint8Array => bytes.slice(0, length)

/** Reads `count` numbers. Past the end of the bytes come zeros. */
export function readNumbers(bytes: Uint8Array, count: number): Uint32Array {
  const numbers = new Uint32Array(count)
  let at = 0
  for (let i = 0; i < count; i++) {
    let byte = bytes[at++]! | 0
    let number = byte & 127
    for (let shift = 7; byte > 127 && shift < 32; shift += 7) {
      byte = bytes[at++]! | 0
      number |= (byte & 127) << shift
    }
    numbers[i] = number
  }
  return numbers
}
