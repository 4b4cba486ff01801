const MOST = 40
const LONGEST = 60

/**
 * What an article is filed under, "Geneva; arms control", each once. Several values are a tag each, which may hold a comma
 * ("Miller, Ann"); a single one is a list with commas or semicolons.
 */
export function joinTags(values: readonly string[]): string {
  const [only = ''] = values
  const apart = values.length === 1 ? only.split(only.includes(';') ? ';' : ',') : values
  const tags = new Map<string, string>()
  for (const value of apart) {
    const tag = value.replace(/[\s;]+/g, ' ').trim()
    const key = tag.toLowerCase()
    if (tag && tag.length <= LONGEST && !tags.has(key)) tags.set(key, tag)
  }
  return [...tags.values()].slice(0, MOST).join('; ')
}
