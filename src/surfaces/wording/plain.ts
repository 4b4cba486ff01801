// Everything that is no visible sign: control characters, the marks that turn the direction of text, and unpaired surrogates.
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal or a page
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu

/** Text from outside without signs that could steer a terminal or turn a line around; its visible signs and spaces stay. */
export const visible = (text: string): string => text.replace(UNSEEN, '')

/** The same on one line. */
export const plain = (text: string): string => visible(text).replace(/\s+/g, ' ').trim()
