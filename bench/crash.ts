// Kills a program at random moments while it takes in, and looks what became of its record: first one that adds articles one
// by one and acknowledges each, then `readout add` on a folder of dispatches, started again until it has come to an end.
// Run: node bench/crash.ts [KILLS] (100).
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { killOnce } from '../src/ledger/stores/crash-rounds.ts'

const KILLS = Number(process.argv[2] ?? 100)
const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'readout-crash-'))

let next = 0
let acknowledged = 0
const faults: string[] = []
for (let kill = 0; kill < KILLS; kill++) {
  const round = await killOnce(join(folder, 'ledger'), next)
  faults.push(...round.faults)
  acknowledged = round.acknowledged
  next = round.kept
}
console.log(
  `articles one by one: killed ${KILLS} times; ${acknowledged} acknowledged, ${next} kept; faults: ${told(faults)}`,
)

const killed = join(folder, 'killed.sqlite')
let kills = 0
for (; kills < KILLS; kills++) {
  const child = readout(['add', 'demo', '--record', killed])
  await wait(200 + Math.random() * 2_000)
  if (child.exitCode !== null) break
  child.kill('SIGKILL')
  await once(child, 'close')
}
await output(['add', 'demo', '--record', killed])
const whole = join(folder, 'whole.sqlite')
await output(['add', 'demo', '--record', whole])
const docketOf = async (record: string) => withoutMoments(await output(['docket', '--json', '--record', record]))
const [a, b] = [await docketOf(killed), await docketOf(whole)]
const doctor = await output(['doctor', '--record', killed])
console.log(
  `readout add demo: killed ${kills} times; docket ${a === b ? 'the same as' : 'OTHER THAN'} that of an uninterrupted one (${b.split('\n').length - 1} meetings)`,
)
if (a !== b) console.log(firstDifference(a, b))
console.log(doctor.trimEnd())
rmSync(folder, { recursive: true })

function told(all: readonly string[]): string {
  return all.length === 0 ? 'none' : all.join('; ')
}

/** When something was learnt is the one thing that may differ. */
function withoutMoments(json: string): string {
  return json.replaceAll(/"learnt":"[^"]*"/g, '')
}

function firstDifference(a: string, b: string): string {
  const at = [...a].findIndex((letter, i) => letter !== b[i])
  return [a, b].map(text => `… ${text.slice(Math.max(0, at - 60), at + 60)} …`).join('\n')
}

function readout(words: readonly string[]) {
  return spawn(process.execPath, [join(root, 'bin', 'readout'), ...words], { cwd: root })
}

async function output(words: readonly string[]): Promise<string> {
  const child = readout(words)
  let text = ''
  child.stdout.on('data', (data: Buffer) => {
    text += data.toString()
  })
  await once(child, 'close')
  return text
}
