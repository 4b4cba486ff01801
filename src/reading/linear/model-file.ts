// A model file is a list of named sections, so that a model can hold its table beside its labels and word lists:
// "ROUT", then for each section the length of its name (one byte), the name, the length of its bytes (four, little-endian), its bytes.

const MAGIC = 'ROUT'

export type Sections = ReadonlyMap<string, Uint8Array>

export function writeSections(sections: Sections): Uint8Array {
  const encode = new TextEncoder()
  const parts: Uint8Array[] = [encode.encode(MAGIC)]
  for (const [name, bytes] of sections) {
    const size = new Uint8Array(4)
    new DataView(size.buffer).setUint32(0, bytes.length, true)
    parts.push(Uint8Array.of(name.length), encode.encode(name), size, bytes)
  }
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    file.set(part, at)
    at += part.length
  }
  return file
}

/** The sections of a model file; throws where the bytes are not one. */
export function readSections(file: Uint8Array): Sections {
  const decode = new TextDecoder()
  if (decode.decode(file.subarray(0, 4)) !== MAGIC) throw new Error('not a model file: it does not begin with ROUT')
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const sections = new Map<string, Uint8Array>()
  for (let at = 4; at < file.length; ) {
    const past = at + 1 + file[at]!
    const name = decode.decode(file.subarray(at + 1, past))
    const size = past + 4 <= file.length ? view.getUint32(past, true) : Infinity
    if (past + 4 + size > file.length) throw new Error(`model file cut short in section "${name}"`)
    sections.set(name, file.subarray(past + 4, past + 4 + size))
    at = past + 4 + size
  }
  return sections
}

export function sectionOf(sections: Sections, name: string): Uint8Array {
  const found = sections.get(name)
  if (!found) throw new Error(`model file without a section "${name}"; it has ${[...sections.keys()].join(', ')}`)
  return found
}

/** A section that holds lines of text. */
export const linesOf = (sections: Sections, name: string): string[] =>
  new TextDecoder().decode(sectionOf(sections, name)).split('\n')

export const asLines = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'))

/** Eight hexadecimal digits that change with any byte (FNV-1a): the version of a model. */
export function fingerprint(bytes: Uint8Array): string {
  let h = 0x811c9dc5
  for (let i = 0; i < bytes.length; i++) h = Math.imul(h ^ bytes[i]!, 0x01000193)
  return (h >>> 0).toString(16).padStart(8, '0')
}
