import type { TaggedSentence } from './learn-tags.ts'

// Treebanks of web text hold few headlines and mostly straight quotation marks; newspapers print otherwise.

/** The sentence with directed marks and apostrophes, as papers print them; null where nothing changes. */
export function withDirectedMarks({ words, tags }: TaggedSentence): TaggedSentence | null {
  const printed = words.map((word, i) => {
    if (word === '"') return tags[i] === '``' ? '“' : '”'
    if (word === "'" && tags[i] === '``') return '‘'
    return word.replaceAll("'", '’')
  })
  return printed.every((word, i) => word === words[i]) ? null : { words: printed, tags }
}

const SMALL = /^(?:a|an|the|of|in|on|to|for|and|as|at|by|or|but|with|from|n't|'.*|’.*)$/

/** The sentence as a headline: every word but the small ones with a capital. The tags stay, so that capitals alone make no names. */
export function asHeadline({ words, tags }: TaggedSentence): TaggedSentence {
  const last = words.at(-1) === '.' ? -1 : words.length
  const printed = words.slice(0, last).map((word, i) => {
    if (i > 0 && SMALL.test(word)) return word
    return word.slice(0, 1).toUpperCase() + word.slice(1)
  })
  return { words: printed, tags: tags.slice(0, last) }
}

/** The same sentences, and some of them again in other print. */
export function varyPrint(sentences: readonly TaggedSentence[]): TaggedSentence[] {
  return sentences.flatMap((sentence, i) => {
    const directed = i % 2 === 0 ? withDirectedMarks(sentence) : null
    const headline = i % 12 === 5 && sentence.words.length > 4 ? [asHeadline(sentence)] : []
    return [directed ?? sentence, ...headline]
  })
}
