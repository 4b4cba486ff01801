import { tokenize } from '#reading'
import { readTreebank, type TreebankSentence, type TreebankWord } from './conllu.ts'
import { corporaFolder } from './corpora.ts'

export type TreebankPart = 'ewt-train' | 'ewt-dev' | 'gum-train' | 'gum-dev'

/** A part of the English treebanks EWT and GUM, its words cut as the reader cuts them. */
export function treebank(part: TreebankPart): TreebankSentence[] {
  const [name, set] = part.split('-')
  return readTreebank(`${corporaFolder()}/ud/en_${name}-ud-${set}.conllu`).map(asRead)
}

/**
 * Joins words that the reader does not part ("state - owned", the treebank's three, are the reader's one). Where the reader
 * parts what the treebank joins, the treebank's word stays.
 */
export function asRead(sentence: TreebankSentence): TreebankSentence {
  const { words, text } = sentence
  const starts = new Set(tokenize(text).map(token => token.start))
  const groups: number[][] = []
  words.forEach((word, i) => {
    const last = groups.at(-1)
    if (last && !starts.has(word.start) && word.start === words[i - 1]!.end) last.push(i)
    else groups.push([i])
  })
  if (groups.length === words.length) return sentence
  const groupOf = groups.flatMap((group, g) => group.map(() => g))
  return { ...sentence, words: groups.map(group => joined(words, group, groupOf)) }
}

function joined(words: readonly TreebankWord[], group: readonly number[], groupOf: readonly number[]): TreebankWord {
  const out = group.find(i => words[i]!.head < 0 || groupOf[words[i]!.head] !== groupOf[i])!
  const { head, relation } = words[out]!
  const parts = group.map(i => words[i]!)
  return {
    form: parts.map(part => part.form).join(''),
    tag: parts.length === 1 ? parts[0]!.tag : tagOfJoined(parts, words[out]!),
    head: head < 0 ? -1 : groupOf[head]!,
    relation,
    start: parts[0]!.start,
    end: parts.at(-1)!.end,
  }
}

/** As the Penn Treebank tags hyphened words: "state-owned", "long-term", "two-day" JJ before a noun; "Rubio-Lavrov" NNP; else as the word that leads. */
function tagOfJoined(parts: readonly TreebankWord[], lead: TreebankWord): string {
  const tags = parts.map(part => part.tag).filter(tag => tag !== 'HYPH')
  const last = tags.at(-1)!
  if (tags.every(tag => tag === 'NNP' || tag === 'NNPS')) return last
  const before = lead.relation === 'amod' || lead.relation === 'compound' || lead.relation === 'nmod'
  const likeAdjective = /^(?:JJ|VBN|VBG|CD)/.test(last) || /^(?:JJ|CD|RB|IN)/.test(tags[0]!)
  if (before && lead.head >= 0 && likeAdjective && !tags.every(tag => tag === 'CD')) return 'JJ'
  return lead.tag === 'AFX' || lead.tag === 'HYPH' ? last : lead.tag
}
