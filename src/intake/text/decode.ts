import { Failure } from '#domain'

/** A text and the encoding in which its bytes were read; `guessed` where nothing but the bytes themselves told. */
export type Decoded = { readonly text: string; readonly encoding: string; readonly guessed: boolean }

/**
 * Bytes to text, byte order mark removed and line ends made `\n`. Looks at the mark, then at UTF-8, then at what the
 * container declared, then for the patterns of UTF-16 and windows-1252. Throws a `Failure` that begins with `name`.
 */
export function decode(name: string, bytes: Uint8Array, declared?: string): Decoded {
  const found = byMark(bytes) ?? asUtf8(bytes) ?? asDeclared(bytes, declared) ?? guess(bytes)
  if (!found) {
    throw new Failure(
      'unsupported',
      `${name} is not text in UTF-8 and does not say in what encoding it is; save it as UTF-8.`,
    )
  }
  return { ...found, text: found.text.replaceAll('\r\n', '\n') }
}

function byMark(bytes: Uint8Array): Decoded | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return decoded(bytes, 'utf-8')
  if (a === 0xff && b === 0xfe) return decoded(bytes, 'utf-16le')
  if (a === 0xfe && b === 0xff) return decoded(bytes, 'utf-16be')
  return undefined
}

/** UTF-8 proper, or cut off within its last character. */
function asUtf8(bytes: Uint8Array): Decoded | undefined {
  const whole = decoded(bytes, 'utf-8')
  if (whole && !whole.text.includes('\0')) return whole
  for (let cut = 1; cut <= 3 && cut < bytes.length; cut++) {
    if ((bytes[bytes.length - cut]! & 0xc0) !== 0xc0) continue
    const most = decoded(bytes.subarray(0, bytes.length - cut), 'utf-8')
    if (most && /[^\p{ASCII}]/u.test(most.text)) return most
  }
  return undefined
}

function asDeclared(bytes: Uint8Array, declared?: string): Decoded | undefined {
  if (!declared) return undefined
  try {
    const encoding = new TextDecoder(declared).encoding
    // A page that calls itself UTF-8 and is not: most of it is, so the stray bytes are replaced.
    const text = new TextDecoder(encoding).decode(bytes)
    const strays = text.split('\ufffd').length - 1
    return strays * 200 <= text.length ? { text, encoding, guessed: false } : undefined
  } catch {
    return undefined
  }
}

function guess(bytes: Uint8Array): Decoded | undefined {
  const utf16 = utf16ByZeros(bytes)
  if (utf16) return decoded(bytes, utf16, true)
  return looksWestern(bytes) ? decoded(bytes, 'windows-1252', true) : undefined
}

/** English in UTF-16 has a zero in every second byte, and on which side tells the order. */
function utf16ByZeros(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4_000)
  const zeros = [0, 0]
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]! += 1
  })
  const [even, odd] = zeros as [number, number]
  if (odd > sample.length * 0.3 && even * 10 < odd) return 'utf-16le'
  if (even > sample.length * 0.3 && odd * 10 < even) return 'utf-16be'
  return undefined
}

/** Mostly plain letters, no control characters, none of the five bytes that windows-1252 leaves empty. */
function looksWestern(bytes: Uint8Array): boolean {
  let high = 0
  for (const byte of bytes) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) return false
    if (byte === 0x7f || byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) return false
    if (byte > 0x7f) high += 1
  }
  return high * 8 < bytes.length
}

function decoded(bytes: Uint8Array, encoding: string, guessed = false): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, guessed }
  } catch {
    return undefined
  }
}
