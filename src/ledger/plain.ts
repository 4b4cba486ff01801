/** A name or a line of words in the form that comparisons use: lower case, without accents, hyphens as spaces. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’']s\b/gu, '')
    .replace(/(?<=\p{L})\.(?=\p{L}|\s|$)/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The plain words of a text. */
export const plainWords = (text: string): readonly string[] => plain(text).split(' ').filter(Boolean)
