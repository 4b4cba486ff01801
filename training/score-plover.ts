// Single sentences of the PLOVER gold records (Open Event Data Alliance, CC BY-SA 4.0, read where they lie and never copied):
//   node training/score-plover.ts [--errors]
// 283 of the 322 sentences speak of no meeting, and none may be read there; 39 are coded as consultation or name a meeting, and
// there the status has to be of the right group. Without the corpora it says so and succeeds.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { Status } from '#domain'
import { loadModels, read } from '#reading'
import { corporaFolder } from './corpora.ts'

type Group = 'maybe' | 'doubtful' | 'on' | 'delayed' | 'off' | 'done'

const GROUP: Readonly<Record<Status, Group>> = {
  mooted: 'maybe',
  proposed: 'maybe',
  doubtful: 'doubtful',
  agreed: 'on',
  scheduled: 'on',
  rescheduled: 'on',
  postponed: 'delayed',
  'on-hold': 'delayed',
  'called-off': 'off',
  declined: 'off',
  denied: 'off',
  'under-way': 'done',
  held: 'done',
}

/**
 * The sentences with a meeting, by the event class and number of their records, and the groups that are right. "none": a word for
 * a meeting is there, but no two sides meet ("met demands", a cabinet, a negotiator's title).
 */
const EXPECTED = `
AGREE-0006 done
AGREE-0022 done
AGREE-0035 on
AGREE-0036 maybe
AGREE-0038 doubtful on
AGREE-0039 on done
AGREE-0040 on
AGREE-0041 maybe
CONSULT-0001 done
CONSULT-0002 done
CONSULT-0003 done
CONSULT-0004 done
CONSULT-0005 done
CONSULT-0006 done
CONSULT-0007 done on
CONSULT-0008 done
CONSULT-0009 done
CONSULT-0010 done
CONSULT-0011 done
SUPPORT-0003 done on
SUPPORT-0006 maybe none
INVESTIGATE-0006 done
DEMAND-0018 done
DEMAND-0034 maybe
DISAPPROVE-0003 done
REJECT-0001 none
REJECT-0017 done
REJECT-0018 none
REJECT-0024 off
REJECT-0025 off
REJECT-0026 off
REJECT-0027 off
REJECT-0028 off done
REJECT-0029 none
REJECT-0035 none
THREATEN-0006 on
THREATEN-0010 none
THREATEN-0017 doubtful
SANCTION-0002 off
`

const expected = new Map(
  EXPECTED.trim()
    .split('\n')
    .map(line => line.split(' '))
    .map(([key, ...groups]) => [key!, new Set(groups)]),
)

const records = z.array(z.object({ id: z.string(), date: z.string().optional(), text: z.string().optional() }))

const file = join(corporaFolder(), 'plover/PLOVER_GSR_CAMEO.txt')
if (existsSync(file)) score()
else console.log(`Not scored: ${resolve(file)} is not here. READOUT_CORPORA names the folder of the corpora.`)

function score(): void {
  const model = (name: string) => readFileSync(new URL(`../models/${name}.bin`, import.meta.url))
  const models = loadModels({ tagger: model('tagger'), attributions: model('attributions') })
  const counts = { without: 0, falsely: 0, withOne: 0, right: 0 }
  for (const { id, date, text } of records.parse(JSON.parse(readFileSync(file, 'utf8')))) {
    if (text === undefined) continue
    const key = id.split('-').slice(-2).join('-')
    const { meetings } = read({ id, language: 'en', text, ...(date && { published: date }) }, models)
    const groups = new Set(meetings.flatMap(meeting => meeting.reports.map(report => GROUP[report.status])))
    const wanted = expected.get(key)
    const right = wanted ? fits(wanted, groups) : meetings.length === 0
    if (wanted) {
      counts.withOne++
      if (right) counts.right++
    } else {
      counts.without++
      if (!right) counts.falsely++
    }
    if (!right && process.argv.includes('--errors'))
      console.log(
        `${key}: ${[...(wanted ?? ['none'])].join(' or ')}, read as ${[...groups].join(', ') || 'none'} | ${text.trim()}`,
      )
  }
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`
  console.log(`Sentences without a meeting that yield one  ${share(counts.falsely, counts.without)}`)
  console.log(`Sentences with one, right group of statuses ${share(counts.right, counts.withOne)}`)
}

function fits(wanted: ReadonlySet<string>, groups: ReadonlySet<Group>): boolean {
  if (groups.size === 0) return wanted.has('none')
  return [...groups].some(group => wanted.has(group))
}
