// Shows how the meetings of one text came to be, for whoever asks why one was read, joined or left out:
//   node training/explain-meetings.ts FILE [--published DATE]
// FILE is plain text, or a text under header lines ("published: 2025-10-21") and a blank line. Every encounter is printed with its
// people, place, times, and predicates with the rules that made them, under the meeting to which it was joined; then those that
// were joined to nothing, and the meetings that were left out.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Explained, explain, loadModels } from '#reading'

type Encounter = Explained['trace']['encounters'][number]

const weights = (name: string) => readFileSync(new URL(`../models/${name}.bin`, import.meta.url))

/** Header lines in front of a text, where it has any. */
function split(file: string): { readonly headers: ReadonlyMap<string, string>; readonly text: string } {
  const [head = '', ...rest] = file.split('\n\n')
  const lines = head.split('\n').map(line => /^([a-z]+): (.*)$/.exec(line))
  if (rest.length === 0 || lines.includes(null)) return { headers: new Map(), text: file }
  return { headers: new Map(lines.map(line => [line![1]!, line![2]!])), text: rest.join('\n\n').trim() }
}

function tell(text: string, encounter: Encounter): string {
  const { tokens } = encounter.clauses
  const words = (first: number, past: number) =>
    tokens
      .slice(first, past)
      .map(token => token.text)
      .join(' ')
  const facts = [
    encounter.kind,
    encounter.people.map(({ name, side, kind }) => `${name} (${side ?? kind})`).join(', '),
    encounter.event && `event ${encounter.event}`,
    encounter.place && `at ${encounter.place.entities.map(({ name }) => name).join('/')}`,
    encounter.times.length > 0 &&
      `when ${encounter.times.map(({ time, hold }) => `${text.slice(time.span.start, time.span.end)} (${hold})`).join('; ')}`,
    encounter.another && 'another',
    encounter.article,
  ].filter(Boolean)
  const predicates = encounter.predicates.map(
    predicate =>
      `      ${predicate.status} ${predicate.weight} [${words(predicate.first, predicate.past)}] ${predicate.because.join(' ')}`,
  )
  return [`  ${words(encounter.first, encounter.past)}`, `    ${facts.join(' | ')}`, ...predicates].join('\n')
}

function report({ reading, trace: { encounters, drafts, kept, meetings } }: Explained): void {
  const { text } = reading.article
  const print = (list: readonly Encounter[]) => {
    for (const encounter of list) console.log(tell(text, encounter))
  }
  kept.forEach((draft, i) => {
    const { label, kind, parties, place, window } = meetings[i]!
    console.log(`\n${label} | ${kind} | ${parties.join(', ')} | ${place?.name ?? '-'} | ${window?.edtf ?? '-'}`)
    print(draft.encounters)
  })
  const starts = new Set(kept.map(draft => draft.encounters[0]!.first))
  for (const draft of drafts) {
    if (starts.has(draft.encounters[0]!.first)) continue
    console.log('\nleft out')
    print(draft.encounters)
  }
  const joined = new Set(drafts.flatMap(draft => draft.encounters.map(({ first }) => first)))
  const alone = encounters.filter(({ first }) => !joined.has(first))
  if (alone.length > 0) console.log('\njoined to nothing')
  print(alone)
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { published: { type: 'string' } } })
const [name] = positionals
if (name === undefined) {
  console.error('usage: node training/explain-meetings.ts FILE [--published DATE]')
  process.exit(2)
}
const { headers, text } = split(readFileSync(name, 'utf8'))
const published = values.published ?? headers.get('published')
const models = loadModels({ tagger: weights('tagger'), attributions: weights('attributions') })
report(explain({ id: name, language: 'en', text, ...(published === undefined ? {} : { published }) }, models))
