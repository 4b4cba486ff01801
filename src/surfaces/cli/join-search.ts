import { Failure } from '#domain'

/**
 * The search that somebody typed as words of a command line. The shell has taken the quotation marks away: a word that holds
 * spaces beside others was a phrase, `side:"United States"` or `-"phone call"`.
 */
export function joinSearch(words: readonly string[]): string {
  const option = words.find(word => word.startsWith('--'))
  if (option !== undefined) throw new Failure('usage', `There is no option ${option.split(/\s/)[0]} of search.`)
  if (words.length === 1) return words[0]!
  return words.map(quoteAgain).join(' ')
}

function quoteAgain(word: string): string {
  if (!/\s/.test(word) || /["“”()]/.test(word)) return word
  const [, not = '', field = '', phrase = word] = /^(-?)([a-zA-Z]+:)?(.*)$/s.exec(word) ?? []
  return `${not}${field}"${phrase}"`
}
