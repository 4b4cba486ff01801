// Verbs of saying, for the rule that reads plain cues. An editor may add to these lists: base forms, one space between.

const list = (words: string) => new Set(words.trim().split(/\s+/))

/** "She said that …", "She said the talks were over": what follows, with or without "that", is what is said. */
export const SAYING = list(`
  say announce confirm insist maintain claim declare argue add explain stress emphasize emphasise reiterate reaffirm note
  report assert contend state acknowledge complain predict reveal disclose concede admit hint indicate suggest deny
  write tweet reply respond recall remark observe underline underscore caution warn allege conclude testify counter
`)

/** "She told reporters that …", "He assured the ally that …": with a hearer before "that". */
export const TELLING = list('tell assure reassure inform remind warn notify advise promise caution convince')

/** "She pledged to go on" */
export const PROMISING = list('pledge promise vow undertake')

/** "He stressed the need for talks", as readouts put it */
export const NOTING = list('stress emphasize emphasise underscore underline reaffirm reiterate affirm')

/** “Is this an offer?” she asked: beside a quotation alone */
export const QUOTING = list('ask continue joke quip exclaim begin')

/** "They pointed out that …", "He made clear that …", by form. */
export const WITH_PARTICLE = new Map([
  ['point', 'out'],
  ['points', 'out'],
  ['pointed', 'out'],
  ['make', 'clear'],
  ['makes', 'clear'],
  ['made', 'clear'],
])

/** Forms that are not made by rule. */
const IRREGULAR = new Map([
  ['said', 'say'],
  ['says', 'say'],
  ['told', 'tell'],
  ['wrote', 'write'],
  ['written', 'write'],
])

const LISTS = [SAYING, TELLING, PROMISING, NOTING, QUOTING]

/** The base form of a verb of saying, or null: "warned" → "warn", "denies" → "deny". */
export function speechVerb(word: string): string | null {
  for (const base of [IRREGULAR.get(word), word, ...bases(word)]) {
    if (base !== undefined && LISTS.some(words => words.has(base))) return base
  }
  return null
}

function bases(word: string): string[] {
  if (word.endsWith('ied')) return [`${word.slice(0, -3)}y`]
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`]
  if (word.endsWith('tted')) return [word.slice(0, -3)]
  if (word.endsWith('ed')) return [word.slice(0, -2), word.slice(0, -1)]
  return word.endsWith('s') ? [word.slice(0, -1)] : []
}
