/** `=?utf-8?B?…?=` and `=?iso-8859-1?Q?…?=` in a header (RFC 2047); what cannot be decoded stays as it is. */
export function decodeWords(header: string): string {
  const joined = header.replace(/(\?=)\s+(=\?)/g, '$1$2')
  return joined.replace(
    /=\?([\w-]+)(?:\*\w+)?\?([bq])\?([^?]*)\?=/gi,
    (whole, charset: string, how: string, data: string) => {
      const bytes = how.toLowerCase() === 'b' ? Buffer.from(data, 'base64') : decodeQuoted(data.replaceAll('_', ' '))
      try {
        return new TextDecoder(charset).decode(bytes)
      } catch {
        return whole
      }
    },
  )
}

/** Quoted-printable (RFC 2045, 6.7): `=E2=80=93`, and `=` at a line's end for a line that goes on. */
export function decodeQuoted(text: string): Uint8Array {
  const joined = text.replace(/=[ \t]*\r?\n/g, '')
  return Buffer.from(
    joined.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
}
