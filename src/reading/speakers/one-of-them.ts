import type { AnnotatedText } from '../text/index.ts'
import type { Roster, Voice } from './roster.ts'
import type { SourcePhrase } from './source-phrase.ts'
import { spanOf } from './token-range.ts'

/**
 * "One of them said", "the other added": somebody of the several unnamed speakers heard last ("two people familiar with the
 * matter"), whose side is theirs. Null where the words are no such part, or nobody was heard of whom it could be one.
 */
export function oneOfThem(doc: AnnotatedText, { first, past }: SourcePhrase, { appearances }: Roster): Voice | null {
  const { start, end } = spanOf(doc, { first, past })
  const words = doc.text.slice(start, end).toLowerCase()
  const [, which] = /^(one|another|some|the other|a second|the second)(?: of (?:them|these|those))?$/.exec(words) ?? []
  if (!which) return null
  const several = appearances.findLast(({ speaker, at }) => speaker.plural && !speaker.named && at < start)?.speaker
  if (!several) return null
  return {
    key: null,
    name: `${which === 'some' ? 'some' : 'one'} of ${inMidSentence(several.name)}`,
    named: false,
    kind: which === 'some' ? 'group' : 'person',
    side: several.side,
    ...(several.noun === undefined ? {} : { noun: several.noun }),
    plural: which === 'some',
  }
}

const inMidSentence = (name: string): string =>
  /^(?:Two|Three|Four|Five|Six|Several|People|Officials|Sources|Diplomats|Aides)\b/.test(name)
    ? name[0]!.toLowerCase() + name.slice(1)
    : name
