const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u
const signs = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Columns that a text takes in a terminal: a sign with its combining marks is one, Chinese signs and emoji are two. */
export function columnsOf(text: string): number {
  if (isPlainAscii(text)) return text.length
  let columns = 0
  for (const { segment } of signs.segment(text)) columns += WIDE.test(segment) ? 2 : 1
  return columns
}

/**
 * Breaks a text into lines of at most `width` columns, at spaces where there are some; the first line is led by `first`,
 * the others by as much white space as `hang` says.
 */
export function wrap(text: string, { width, first = '', hang = 0 }: Wrapping): string {
  const lines: string[] = []
  let line = first
  let used = columnsOf(first)
  let empty = true
  const breakLine = () => {
    lines.push(line.trimEnd())
    line = ' '.repeat(hang)
    used = hang
    empty = true
  }
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap(word => pieces(word, width - hang))) {
    const columns = columnsOf(word)
    if (!empty && used + 1 + columns > width) breakLine()
    line += empty ? word : ` ${word}`
    used += columns + (empty ? 0 : 1)
    empty = false
  }
  lines.push(line.trimEnd())
  return lines.join('\n')
}

export type Wrapping = { readonly width: number; readonly first?: string; readonly hang?: number }

/** A word that is wider than a line is cut into such that are not. */
function pieces(word: string, width: number): string[] {
  if (columnsOf(word) <= width) return [word]
  const cut: string[] = []
  let piece = ''
  let used = 0
  for (const { segment } of signs.segment(word)) {
    const columns = columnsOf(segment)
    if (used + columns > width && piece !== '') {
      cut.push(piece)
      piece = ''
      used = 0
    }
    piece += segment
    used += columns
  }
  return [...cut, piece]
}

const isPlainAscii = (text: string) => /^[ -~]*$/.test(text)
