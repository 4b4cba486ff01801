/** A stretch of an article's text: half-open, counted in UTF-16 units, so that `text.slice(start, end)` gives its words. */
export type Span = { readonly start: number; readonly end: number }

export const span = (start: number, end: number): Span => ({ start, end })

/** The words that a span names. */
export const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end)

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** True where `inner` lies within `outer`; a span contains itself. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** The shortest span that holds both. */
export const cover = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })
