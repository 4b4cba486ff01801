/** How much of the outside world is let in. Sizes in bytes, counts in units, times in milliseconds. */
export const LIMITS = {
  /** A text, page or message. The longest newspaper pages measured are 2 MB. */
  articleBytes: 5_000_000,
  /** A feed or list of feeds. */
  feedBytes: 20_000_000,
  /** UTF-16 units without a line break; a long magazine article is 60 000 altogether. */
  lineLength: 200_000,
  /** Elements and text nodes of a page. */
  pageNodes: 200_000,
  pageDepth: 1_000,
  /** Reading one page, before it is given up. */
  pageTime: 20_000,
  pageMemoryMegabytes: 256,
  /** How many items are read ahead of the one that is asked for. */
  ahead: 16,
  /** Fetching one address, redirects included. */
  fetchTime: 30_000,
  redirects: 5,
} as const
