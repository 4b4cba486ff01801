// Trains the tagger on the train parts of EWT and GUM, with word classes from the White House's texts, writes
// models/tagger.bin and prints how well it does on the dev parts. The same corpora give the same bytes.
// Run: node training/tagger.ts
import { writeFileSync } from 'node:fs'
import { fingerprint, loadTagger, normalForm } from '#reading'
import type { TreebankSentence } from './conllu.ts'
import { corporaFolder } from './corpora.ts'
import { learnTagger, type TaggedSentence } from './learn-tags.ts'
import { treebank } from './treebank-as-read.ts'
import { varyPrint } from './vary-print.ts'
import { whitehouseSentences } from './whitehouse.ts'
import { wordClasses } from './word-classes.ts'

const CLASSES = 400
const PLAN = { epochs: 8, masked: 0.1, least: 1, step: 0.5 }

const train = [...treebank('ewt-train'), ...treebank('gum-train')].map(tagged)
const unlabelled = [...whitehouseSentences(`${corporaFolder()}/whitehouse`), ...train.map(each => each.words)]
const classes = wordClasses(
  unlabelled.map(words => words.map(normalForm)),
  CLASSES,
)
const bytes = learnTagger(varyPrint(train), classes, PLAN)
writeFileSync(new URL('../models/tagger.bin', import.meta.url), bytes)

const tagWords = loadTagger(bytes)
console.log(`tagger ${fingerprint(bytes)}, ${bytes.length} bytes`)
for (const part of ['ewt-dev', 'gum-dev'] as const) {
  const sentences = treebank(part)
  console.log(`${part} ${accuracy(sentences)} %`)
  const news = sentences.filter(each => each.document.includes('_news_'))
  if (news.length > 0) console.log(`  of it news ${accuracy(news)} %`)
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
