/** The address if it is one that a browser would open over HTTP, without its fragment; else undefined. */
export function webAddress(text: string | undefined, base?: string): string | undefined {
  if (!text) return undefined
  const url = URL.parse(text.trim(), base)
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined
  url.hash = ''
  return url.href
}
