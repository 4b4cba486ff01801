// Trains the tagger on the train parts of EWT and GUM, writes models/tagger.bin and prints how well it does on their dev parts.
// The same corpora give the same bytes. Run: node training/tagger.ts
import { writeFileSync } from 'node:fs'
import { fingerprint, loadTagger } from '#reading'
import type { TreebankSentence } from './conllu.ts'
import { learnTagger, type TaggedSentence } from './learn-tags.ts'
import { treebank } from './treebank-as-read.ts'
import { varyPrint } from './vary-print.ts'

const PLAN = { epochs: 8, least: 1, step: 0.5 }

const train = [...treebank('ewt-train'), ...treebank('gum-train')].map(tagged)
const bytes = learnTagger(varyPrint(train), PLAN)
writeFileSync(new URL('../models/tagger.bin', import.meta.url), bytes)

const tagWords = loadTagger(bytes)
console.log(`tagger ${fingerprint(bytes)}, ${bytes.length} bytes`)
for (const part of ['ewt-dev', 'gum-dev'] as const) {
  const sentences = treebank(part)
  console.log(`${part} ${accuracy(sentences)} %`)
  if (part === 'gum-dev')
    console.log(`  of it news ${accuracy(sentences.filter(each => each.document.includes('_news_')))} %`)
}

function tagged({ words }: TreebankSentence): TaggedSentence {
  return { words: words.map(word => word.form), tags: words.map(word => word.tag) }
}

/** Words with the right tag, in percent. */
function accuracy(sentences: readonly TreebankSentence[]): string {
  let right = 0
  let all = 0
  for (const { words, tags } of sentences.map(tagged)) {
    const guesses = tagWords(words)
    right += tags.filter((tag, i) => tag === guesses[i]).length
    all += tags.length
  }
  return ((100 * right) / all).toFixed(2)
}
