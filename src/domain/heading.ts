/**
 * Whether a line of an article may be a heading: short, and without a stop, a quotation mark or a bracket at its end, in
 * any script. "A promising start stalls"
 */
export const mayBeHeading = (line: string): boolean =>
  line.length <= 120 && !/[.?!:,;”"’)…»。！？；：」』؟؛۔।]$/u.test(line)
