import { LIMITS } from '../limits.ts'

/** Elements that hold nothing, or that a parser closes by itself. */
const FLAT =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|td|th|tr|tbody|thead|tfoot|option|optgroup|colgroup|html|head|body)$/i

/** How many tags are looked at: past them a page is too large anyway. */
const ENOUGH = 500_000

/** Throws where markup is nested more deeply than any page that people wrote: parsing it takes the square of its depth. */
export function checkNesting(markup: string): void {
  let [depth, seen] = [0, 0]
  for (const [, close, name, tail] of markup.matchAll(/<(\/?)([a-z][\w:-]{0,40})([^<>]{0,2000}>)?/gi)) {
    seen += 1
    if (seen > ENOUGH) return
    if (FLAT.test(name!) || tail?.endsWith('/>')) continue
    depth = close ? Math.max(0, depth - 1) : depth + 1
    if (depth > LIMITS.pageDepth) throw new RangeError('nested too deeply')
  }
}
