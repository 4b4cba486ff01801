// Words about time against Microsoft's Recognizers specs, with chrono-node in the same run:
//   node training/score-times.ts [--errors | --lost]
// A reader is right where a hit on the same words gives one of the windows that the specs list. Where chrono-node is right and
// Readout is not, the reason is told (--lost shows each), or the run fails. Without the corpora it says so and succeeds.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { annotate, findTimes, namedWithin, resolveTime } from '#reading'
import { type Hit, readWithChrono } from './chrono-days.ts'
import { corporaFolder } from './corpora.ts'
import { type Days, type Expected, readRecognizers } from './recognizers.ts'
import { whyOtherwise } from './times-read-otherwise.ts'

type Judged = { readonly found: boolean; readonly right: boolean; readonly read: readonly Hit[] }
type Outcome = { readonly expected: Expected; readonly readout: Judged; readonly chrono: Judged }

const file = join(corporaFolder(), 'times/recognizers-datetime-model.json')
if (existsSync(file)) report(readRecognizers(file).map(judgeBoth))
else console.log(`Not scored: ${resolve(file)} is not here. READOUT_CORPORA names the folder of the corpora.`)

function judgeBoth(expected: Expected): Outcome {
  const { sentence, anchor } = expected
  return {
    expected,
    readout: judge(readWithReadout(sentence, anchor), expected),
    chrono: judge(readWithChrono(sentence, anchor), expected),
  }
}

function readWithReadout(text: string, anchor: string): Hit[] {
  return findTimes(annotate(text, words => words.map(() => 'NN')))
    .flatMap(time => [time, ...namedWithin(time)])
    .map(time => ({ ...time.span, ...resolveTime(time, { anchor }) }))
}

function judge(hits: readonly Hit[], { start, end, windows }: Expected): Judged {
  const read = hits.filter(hit => hit.start < end && start < hit.end)
  const right = read.some(hit => windows.some(w => w.earliest === hit.earliest && w.latest === hit.latest))
  return { found: read.length > 0, right, read }
}

function report(outcomes: readonly Outcome[]): void {
  const share = (holds: (outcome: Outcome) => boolean) =>
    `${((100 * outcomes.filter(holds).length) / outcomes.length).toFixed(1)} %`
  const lost = outcomes.filter(({ readout, chrono }) => chrono.right && !readout.right)
  const faults = lost.filter(({ expected }) => whyOtherwise(expected.words) === null)
  if (process.argv.includes('--errors')) for (const one of outcomes.filter(({ readout }) => !readout.right)) show(one)
  if (process.argv.includes('--lost')) for (const one of lost) show(one)
  console.log(`Recognizers DateTimeModel, ${outcomes.length} results that name days`)
  console.log(`Readout      right ${share(o => o.readout.right)}  found ${share(o => o.readout.found)}`)
  console.log(`chrono-node  right ${share(o => o.chrono.right)}  found ${share(o => o.chrono.found)}`)
  console.log(
    `chrono-node right where Readout reads otherwise: ${lost.length}, by convention ${lost.length - faults.length}`,
  )
  if (faults.length === 0) return
  console.log('without a reason:')
  faults.forEach(show)
  process.exitCode = 1
}

function days({ earliest, latest }: Days): string {
  return `${earliest ?? '..'}/${latest ?? '..'}`
}

function show({ expected, readout }: Outcome): void {
  const read = readout.read.map(days).join(' ') || 'nothing'
  const reason = whyOtherwise(expected.words)
  console.log(
    `${expected.anchor} | ${expected.words} → ${expected.windows.map(days).join(' or ')}, read as ${read}${reason ? ` | ${reason}` : ''}`,
  )
}
