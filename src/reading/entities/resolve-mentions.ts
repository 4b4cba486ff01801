import type { Cast, Figure } from './cast.ts'
import type { Description } from './description.ts'
import type { MentionForm } from './entity.ts'
import { fold } from './holders-by-name.ts'
import { homeSide } from './home-side.ts'
import { type Memory, remember } from './memory.ts'
import { nearestSide } from './nearest-side.ts'
import type { NamePhrase } from './read-names.ts'
import { readPair, theKoreas } from './read-pairs.ts'
import { formOf, readPhrase } from './read-phrase.ts'
import { type Collective, findCollectives, resolveCollective, withoutHost } from './resolve-collective.ts'
import { resolveOffice, type Setting } from './resolve-office.ts'
import { resolveOrgan } from './resolve-organ.ts'
import { resolvePronoun } from './resolve-pronoun.ts'
import { resolveUnnamed } from './resolve-unnamed.ts'
import { has, is, isCapitalized, type Phrase, phraseOf, type Scan, sentenceStart } from './scan.ts'

/** A mention whose entities may still be learning. */
export type Draft = {
  readonly figures: readonly Figure[]
  readonly form: MentionForm
  readonly first: number
  readonly past: number
  readonly head: number
}

type Item =
  | {
      readonly kind: 'name'
      readonly first: number
      readonly past: number
      readonly name: NamePhrase
      readonly figure: Figure
    }
  | { readonly kind: 'description'; readonly first: number; readonly past: number; readonly description: Description }
  | { readonly kind: 'phrase'; readonly first: number; readonly past: number; readonly phrase: Phrase }
  | { readonly kind: 'collective'; readonly first: number; readonly past: number; readonly collective: Collective }
  | { readonly kind: 'pronoun' | 'pair'; readonly first: number; readonly past: number }

/** What the earlier passes found. */
export type Found = {
  readonly names: readonly NamePhrase[]
  readonly figureOf: ReadonlyMap<NamePhrase, Figure>
  readonly descriptions: readonly Description[]
  readonly cast: Cast
}

type Resolving = {
  readonly scan: Scan
  readonly found: Found
  readonly memory: Memory
  readonly drafts: Draft[]
  /** Whose mention ends its head at a token: owners are looked up here. */
  readonly byHead: Map<number, readonly Figure[]>
  readonly premodifies: Uint8Array
  readonly persons: ReadonlyMap<string, Figure>
  readonly apposed: ReadonlyMap<Description, Figure>
  /** The state whose own paper this is. */
  readonly home: string | null
}

/** Goes through everything found in the order of the text, and says of whom each speaks. */
export function resolveMentions(scan: Scan, found: Found): Draft[] {
  const resolving: Resolving = {
    scan,
    found,
    memory: [],
    drafts: [],
    byHead: new Map(),
    premodifies: premodifiers(scan, found),
    persons: familyNames(found),
    apposed: appositions(found),
    home: homeSide(scan),
  }
  const items = itemsOf(scan, found)
  // In the order of heads "his" is known before "his spokesman"; an owner behind ("a spokesman for May") is waited for.
  for (const item of items.toSorted((a, b) => headOf(a) - headOf(b))) resolve(resolving, item)
  return resolving.drafts.sort((a, b) => a.first - b.first || b.past - a.past)
}

function headOf(item: Item): number {
  if (item.kind === 'description') return Math.max(item.description.head, item.description.owner ?? 0)
  if (item.kind === 'name') return item.name.run.past - 1
  return item.past - 1
}

function itemsOf(scan: Scan, { names, figureOf, descriptions }: Found): Item[] {
  const items: Item[] = []
  const titles = new Set<Description>()
  for (const name of names) {
    const figure = figureOf.get(name)
    if (figure === undefined) continue
    if (name.title !== null) titles.add(name.title)
    items.push({ kind: 'name', first: name.first, past: name.past, name, figure })
  }
  const collectives = findCollectives(scan)
  const counted = new Set(collectives.map(({ past }) => past - 1))
  for (const collective of collectives) items.push({ kind: 'collective', ...rangeOf(collective), collective })
  for (const description of descriptions) {
    if (titles.has(description) || counted.has(description.head)) continue
    items.push({ kind: 'description', ...rangeOf(description), description })
  }
  for (const phrase of scan.phrases) {
    if (phrase.sense.kind !== 'office') items.push({ kind: 'phrase', ...rangeOf(phrase), phrase })
  }
  for (const { index, text } of scan.tokens) {
    if (has(scan, index, is.pronoun | is.owner)) items.push({ kind: 'pronoun', first: index, past: index + 1 })
    else if (/[\p{L}.][-‐‑–]\p{Lu}/u.test(text) && scan.phraseAt[index]! < 0 && scan.runAt[index]! < 0) {
      items.push({ kind: 'pair', first: index, past: index + 1 })
    }
  }
  return items
}

const rangeOf = ({ first, past }: { readonly first: number; readonly past: number }) => ({ first, past })

/** Tokens that stand before the head of a title or description, and so only qualify it. */
function premodifiers(scan: Scan, { names, descriptions }: Found): Uint8Array {
  const marked = new Uint8Array(scan.tokens.length)
  for (const { first, head } of descriptions) marked.fill(1, first, head)
  for (const { first, run } of names) marked.fill(1, first, run.first)
  return marked
}

function familyNames({ names, figureOf }: Found): Map<string, Figure> {
  const persons = new Map<string, Figure>()
  for (const name of names) {
    const figure = figureOf.get(name)
    if (figure === undefined) continue
    const parts = figure.name.split(' ')
    for (const key of [parts.at(-1)!, parts[0]!]) if (!persons.has(fold(key))) persons.set(fold(key), figure)
  }
  return persons
}

function appositions({ figureOf }: Found): Map<Description, Figure> {
  const apposed = new Map<Description, Figure>()
  for (const [name, figure] of figureOf) for (const each of name.appositions) apposed.set(each, figure)
  return apposed
}

function resolve(resolving: Resolving, item: Item): void {
  const { scan, found, memory } = resolving
  switch (item.kind) {
    case 'name':
      learnFromOwner(resolving, item.name, item.figure)
      add(resolving, [item.figure], { ...rangeOf(item), head: item.name.run.past - 1, form: 'name' })
      break
    case 'phrase': {
      const form = formOf(scan, item.phrase, resolving.premodifies[item.first] === 1)
      add(resolving, [readPhrase(scan, item.phrase, found.cast)], { ...rangeOf(item), head: item.past - 1, form })
      break
    }
    case 'description': {
      const figures = describeWhom(resolving, item.description)
      if (figures.length > 0)
        add(resolving, figures, { ...rangeOf(item), head: item.description.head, form: 'description' })
      break
    }
    case 'collective': {
      const figures =
        item.collective.of === 'koreas'
          ? theKoreas(found.cast)
          : resolveCollective(item.collective, withoutHost(scan, memory, item.collective))
      if (figures.length > 0) add(resolving, figures, { ...rangeOf(item), head: item.past - 1, form: 'description' })
      break
    }
    case 'pronoun': {
      const figures = resolvePronoun(scan, memory, item.first)
      if (figures.length > 0) add(resolving, figures, { ...rangeOf(item), head: item.first, form: 'pronoun' })
      break
    }
    case 'pair': {
      const figures = readPair(scan, item.first, found.cast, resolving.persons)
      if (figures !== null) add(resolving, figures, { ...rangeOf(item), head: item.first, form: 'adjective' })
    }
  }
}

function add(
  { scan, memory, drafts, byHead }: Resolving,
  figures: readonly Figure[],
  range: Omit<Draft, 'figures'>,
): void {
  drafts.push({ figures, ...range })
  byHead.set(range.head, figures)
  remember(scan, memory, figures, range)
  joinCoordinated(memory)
}

/** "Trump and Putin": the two are remembered together as well, for "they" and "the two leaders". */
function joinCoordinated(memory: Memory): void {
  const last = memory.at(-1)!
  if (last.form !== 'name' || last.figures.length !== 1) return
  for (let k = memory.length - 2; k >= Math.max(0, memory.length - 6); k--) {
    const earlier = memory[k]!
    if (earlier.sentence !== last.sentence) return
    if (earlier.past !== last.first - 1 || earlier.form !== 'name') continue
    memory.push({ ...earlier, figures: [...earlier.figures, ...last.figures], past: last.past, head: last.head })
    return
  }
}

function describeWhom(resolving: Resolving, description: Description): readonly Figure[] {
  const apposed = resolving.apposed.get(description)
  if (apposed !== undefined) return [apposed]
  const named = nameBehind(resolving, description)
  if (named !== null) return [named]
  const setting = settingOf(resolving, description)
  if (description.kind === 'organ') return resolveOrgan(description, setting, properText(resolving.scan, description))
  if (description.kind === 'office') return resolveOffice(description, setting)
  return resolveUnnamed(description, setting, plainText(resolving.scan, description))
}

/** "The Russian news agency TASS", "the main opposition group, the National Coalition,": the body is named right behind. */
function nameBehind({ scan, found }: Resolving, { kind, past, plural }: Description): Figure | null {
  if (kind !== 'organ' || plural) return null
  const comma = scan.tokens[past]?.text === ','
  const start = past + (comma ? 1 : 0) + (comma && scan.tokens[past + 1]?.lower === 'the' ? 1 : 0)
  const phrase = phraseOf(scan, start)
  if (phrase === undefined || phrase.first !== start || !/^(?:outlet|body|party)$/.test(phrase.sense.kind)) return null
  const closed = !comma || /^[,.;)]$/.test(scan.tokens[phrase.past]?.text ?? '.')
  return closed ? readPhrase(scan, phrase, found.cast) : null
}

function settingOf({ found, memory, byHead, scan, home }: Resolving, description: Description): Setting {
  const { owner, first } = description
  const owners = owner === null ? undefined : byHead.get(owner)
  return {
    cast: found.cast,
    memory,
    owner: owners?.[0],
    titled: isTitled(scan, description),
    home,
    nearestSide: role => nearestSide(scan, memory, first, role),
  }
}

/** "The President": a capital that no place in the sentence explains, and no country or name with it. */
function isTitled({ tokens }: Scan, { first, head, past, sides }: Description): boolean {
  const word = tokens[head]!.text
  return sides.length === 0 && head === first + 1 && past === head + 1 && word[0] !== word[0]!.toLowerCase()
}

/** "Trump adviser John Bolton", "his spokesman Dmitry Peskov": the owner's side is the bearer's. */
function learnFromOwner({ byHead }: Resolving, { title, appositions }: NamePhrase, figure: Figure): void {
  for (const each of [title, ...appositions]) {
    if (each === null || each.owner === null || figure.side !== null || each.former || each.legislator) continue
    const side = byHead.get(each.owner)?.[0]?.side
    if (side) figure.side = side
  }
}

/** "Democratic Progressive Party": the capitals that end in a body's noun, or null where it is written small. */
function properText(scan: Scan, { head }: Description): string | null {
  const { tokens, doc } = scan
  let start = head + 1
  while (start > sentenceStart(scan, head) && isCapitalized(tokens[start - 1]) && tokens[start - 1]!.lower !== 'the')
    start--
  return head - start < 1 ? null : doc.text.slice(tokens[start]!.start, tokens[head]!.end)
}

/** The words of a description without its determiner and complement. */
function plainText(scan: Scan, { first, head }: Description): string {
  const start = has(scan, first, is.determiner) ? first + 1 : first
  const { tokens, doc } = scan
  return start > head ? tokens[head]!.text : doc.text.slice(tokens[start]!.start, tokens[head]!.end)
}
