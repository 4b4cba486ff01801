// npm run score [NAME…]: how well Readout reads, by the scorers beside the labelled corpora. Says so and succeeds where there are
// none: the corpora are not part of the project.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { corporaFolder } from './corpora.ts'

const corpora = corporaFolder()
const shared = dirname(corpora)
const reader = ['./bin/readout', 'read', '--json']

type Score = {
  readonly name: string
  readonly title: string
  /** A scorer beside the corpora, which runs the reader; or one of `training/`, which reads by itself. */
  readonly script: string
  readonly args: readonly string[]
}

const scores: readonly Score[] = [
  { name: 'gold', title: 'Labelled articles, all', script: 'gold.mjs', args: [join(shared, 'gold')] },
  {
    name: 'closed',
    title: 'Labelled articles, the third that is kept closed while rules are written',
    script: 'gold.mjs',
    args: [join(shared, 'gold'), '--only', closedThird().join(',')],
  },
  { name: 'first', title: 'The first real input', script: 'gold.mjs', args: [join(shared, 'gold'), '--only', '00'] },
  {
    name: 'attribution',
    title: 'Who said what (PolNeAR dev)',
    script: 'attribution.mjs',
    args: [join(corpora, 'polnear/dev')],
  },
  { name: 'attribution', title: 'Of it, communication cues alone', script: 'training/score-statements.ts', args: [] },
  { name: 'times', title: 'Words about time', script: 'times.mjs', args: [join(corpora, 'times/forms.jsonl')] },
  { name: 'recognizers', title: 'Words about time, beside chrono-node', script: 'training/score-times.ts', args: [] },
  { name: 'readouts', title: 'Official readouts', script: 'readouts.mjs', args: [join(corpora, 'readouts')] },
  { name: 'plover', title: 'Sentences of the PLOVER gold records', script: 'training/score-plover.ts', args: [] },
  { name: 'trips', title: 'Journeys abroad, in 4 000 texts', script: 'training/score-trips.ts', args: [] },
  { name: 'pages', title: 'Web pages', script: 'pages.mjs', args: [join(corpora, 'pages')] },
]

/** Articles whose number leaves 2 when divided by three: nobody looks at their errors. */
function closedThird(): string[] {
  const folder = join(shared, 'gold', 'labels')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .map(file => file.split('-')[0]!)
    .filter(number => Number(number) % 3 === 2)
    .map(number => `${number}-`)
}

function run({ title, script, args }: Score): void {
  console.log(`\n${title}`)
  const own = script.startsWith('training/')
  const path = own ? script : join(shared, 'score', script)
  const missing = [path, ...args.slice(0, 1)].find(needed => !existsSync(needed))
  if (missing) {
    console.log(`  not scored: ${missing} is not here`)
    return
  }
  const command = own ? [path, ...args] : [path, ...args, '--', ...reader]
  const { stdout, stderr, status } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  console.log(indent(stdout))
  if (stderr) console.log(indent(stderr))
  if (status !== 0) process.exitCode = 1
}

const indent = (text: string) => text.trim().replace(/^/gm, '  ')

const asked = process.argv.slice(2)
if (!existsSync(corpora)) {
  console.log(
    `Nothing to score against: there is no ${resolve(corpora)}. READOUT_CORPORA names the folder of the corpora.`,
  )
} else {
  for (const score of scores) if (asked.length === 0 || asked.includes(score.name)) run(score)
}
