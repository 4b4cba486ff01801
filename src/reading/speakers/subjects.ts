import type { Entities, Mention } from '../entities/entity.ts'
import type { AnnotatedText } from '../text/index.ts'

/** Mentions that do something: those a verb follows, and those that a verb of saying precedes ("said Peskov"). Quotations apart. */
export function subjectMentions(doc: AnnotatedText, { mentions }: Entities): Mention[] {
  const subjects: Mention[] = []
  let past = 0
  for (const one of mentions) {
    if (one.first < past) continue
    past = one.past
    if (one.form !== 'name' && one.form !== 'description') continue
    if (doc.tokens[one.head]?.quoted) continue
    if (acts(doc, one.past) || SPOKE.test(doc.tokens[one.first - 1]?.lower ?? '')) subjects.push(one)
  }
  return subjects
}

const SPOKE = /^(?:said|says|told|added|wrote|asked|noted|warned|tweeted|explained|replied|argued|insisted)$/

/** "Lavrov met", "Lavrov later said", "Lavrov, the foreign minister, met". */
function acts({ tokens, sentences }: AnnotatedText, past: number): boolean {
  const sentence = tokens[past] && sentences[tokens[past].sentence]
  if (!sentence) return false
  let i = past
  if (tokens[i]!.text === ',') {
    i++
    while (i < sentence.past && i < past + 16 && tokens[i]!.text !== ',') i++
    i++
  }
  for (let skipped = 0; i < sentence.past && skipped < 4; i++, skipped++) {
    const { tag, lower } = tokens[i]!
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag)) return true
    if (!/^(?:RB|NNP)$/.test(tag) && lower !== 'on') return false
  }
  return false
}
