import type { html } from 'hono/html'

/** A piece of a page: text from outside becomes one only through `html`, which leaves it no markup. */
export type Piece = ReturnType<typeof html>
