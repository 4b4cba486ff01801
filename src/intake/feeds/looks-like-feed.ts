/** What a text is by its first element or key: a feed (RSS, RDF, Atom, JSON Feed), a list of feeds (OPML), or neither. */
export function looksLikeFeed(head: string): 'feed' | 'list' | undefined {
  if (/^\s*\{/.test(head) && /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/.test(head)) return 'feed'
  const [, element] = /^<([\w:]+)[\s>]/.exec(pastProlog(head)) ?? []
  if (element === 'opml') return 'list'
  return element && /^(?:rss|rdf:RDF|(?:\w+:)?feed)$/i.test(element) ? 'feed' : undefined
}

/** Past the XML declaration, processing instructions, comments and the document type. */
function pastProlog(head: string): string {
  let rest = head.trimStart()
  for (;;) {
    const close = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : /^<!doctype/i.test(rest) ? '>' : ''
    const end = close === '' ? -1 : rest.indexOf(close)
    if (end < 0) return rest
    const inner = rest.slice(0, end).includes('[') ? rest.indexOf(']', end) : end
    rest = rest
      .slice(Math.max(end, inner) + close.length)
      .replace(/^\s*>/, '')
      .trimStart()
  }
}
