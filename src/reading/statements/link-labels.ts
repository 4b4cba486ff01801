import type { Token } from '../text/index.ts'
import type { Draft } from './draft.ts'
import { continues, precedesCue, type Role, roleOf } from './labels.ts'

type Stretch = { role: Role; label: number; first: number; past: number }

/** The stretches of words that share a role. */
export function stretchesOf(labels: Uint8Array): readonly Stretch[] {
  const stretches: Stretch[] = []
  labels.forEach((label, i) => {
    const role = roleOf(label)
    const last = stretches.at(-1)
    if (last && i > 0 && last.past === i && continues(label, labels[i - 1]!)) last.past = i + 1
    else if (role) stretches.push({ role, label, first: i, past: i + 1 })
  })
  return stretches
}

/**
 * Joins sources and contents to their cues: those labelled as before a cue to the next one, the others to the last one. A cue
 * without a source takes that of the cue before it in the same sentence: "Bell said that talks went well and added: …".
 */
export function linkLabels(labels: Uint8Array, tokens: readonly Token[]): Draft[] {
  const stretches = stretchesOf(labels)
  const cues = stretches.filter(({ role }) => role === 'cue')
  const sources = new Map<Stretch, Stretch>()
  const contents = new Map<Stretch, Stretch[]>(cues.map(cue => [cue, []]))
  let passed = 0
  for (const stretch of stretches) {
    if (stretch.role === 'cue') {
      passed++
      continue
    }
    const [last, next] = [cues[passed - 1], cues[passed]]
    const cue = precedesCue(stretch.label) ? (next ?? last) : (last ?? next)
    if (!cue) continue
    if (stretch.role === 'content') contents.get(cue)!.push(stretch)
    else if (!sources.has(cue) || precedesCue(stretch.label)) sources.set(cue, stretch)
  }
  cues.forEach((cue, k) => {
    const before = cues[k - 1]
    const inherited = before && sources.get(before)
    if (!sources.has(cue) && inherited && tokens[before.first]!.sentence === tokens[cue.first]!.sentence) {
      sources.set(cue, inherited)
    }
  })
  return cues
    .map(cue => ({
      source: sources.get(cue) ?? null,
      cue,
      content: contents.get(cue)!,
      because: ['attribution-labels'],
    }))
    .filter(({ content }) => content.length > 0)
}
