const MOST = 40
const LONGEST = 60

/**
 * What an article is filed under, "Geneva; arms control", each once. Several values are a tag each, which may hold a comma
 * ("Miller, Ann"); a single one is a list with commas or semicolons,
 * perhaps as front matter writes it: `["Geneva", "arms control"]`.
 */
export function joinTags(values: readonly string[]): string {
  const only = (values[0] ?? '').replace(/^\s*\[(.*)\]\s*$/, '$1')
  const apart = values.length === 1 ? only.split(only.includes(';') ? ';' : ',') : values
  const tags = new Map<string, string>()
  for (const value of apart) {
    const tag = value.replace(/[\s;]+/g, ' ').replace(/^[ "']+|[ "']+$/g, '')
    const key = tag.toLowerCase()
    if (tag && tag.length <= LONGEST && !tags.has(key)) tags.set(key, tag)
  }
  return [...tags.values()].slice(0, MOST).join('; ')
}
