import { FUNCTION_WORDS, SCRIPT_LANGUAGES } from './function-words.ts'

/** How much of a text is looked at: its first part, which is past any heading by then. */
const SAMPLE = 20_000
/** Below this many words the small words alone tell too little, and what the page says of itself decides. */
const FEW_WORDS = 12

const languagesOf = invert(FUNCTION_WORDS)

/**
 * The language of a text as a BCP 47 tag, `und` where nothing tells. Own measure: the language whose small, unavoidable
 * words make up the largest share of the text; scripts of one language alone decide for themselves.
 * `declared` (a page's `lang`) counts only for texts too short to tell.
 */
export function findLanguage(text: string, declared?: string): string {
  const sample = text.slice(0, SAMPLE)
  const byScript = languageOfScript(sample)
  if (byScript) return byScript
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const [best] = rank(words)
  const sure = best !== undefined && best.count >= Math.max(2, words.length * 0.08)
  const stated = /^[a-z]{2,3}\b/i.exec(declared ?? '')?.[0].toLowerCase()
  if (words.length < FEW_WORDS) return stated ?? (sure ? best.language : 'und')
  return sure ? best.language : 'und'
}

function languageOfScript(sample: string): string | undefined {
  const letters = sample.match(/\p{L}/gu) ?? []
  for (const [script, language] of SCRIPT_LANGUAGES) {
    const own = letters.filter(letter => script.test(letter)).length
    if (own > letters.length * (language === 'ja' ? 0.1 : 0.4)) return language
  }
  return undefined
}

function rank(words: readonly string[]) {
  const counts = new Map<string, number>()
  for (const word of words) {
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  return [...counts].map(([language, count]) => ({ language, count })).sort((a, b) => b.count - a.count)
}

function invert(lists: Readonly<Record<string, string>>): Map<string, string[]> {
  const owners = new Map<string, string[]>()
  for (const [language, list] of Object.entries(lists)) {
    for (const word of new Set(list.split(' '))) owners.set(word, [...(owners.get(word) ?? []), language])
  }
  return owners
}
