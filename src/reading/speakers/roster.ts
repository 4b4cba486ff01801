import type { Source, SourceKind, Span } from '#domain'

/** Who speaks, before it is known whether they have spoken before. */
export type Voice = {
  /** Two voices with one key are one source; null is always somebody new ("another official"). */
  readonly key: string | null
  readonly name: string
  readonly named: boolean
  readonly kind: SourceKind
  readonly role?: string
  readonly side: string | null
  readonly speaksForSide?: false
  readonly gender?: 'female' | 'male'
  /** The head of an unnamed speaker's words: "official", "diplomat". */
  readonly noun?: string
  readonly plural: boolean
}

/** One who has spoken in this article. */
export type Speaker = Voice & { readonly id: string; readonly key: string; readonly mentions: readonly Span[] }

export type Appearance = { readonly speaker: Speaker; readonly at: number }

/** Those who have spoken so far. */
export type Roster = {
  /** Enters one more appearance: the same source again, or a new one. */
  readonly enter: (voice: Voice, at: Span | null) => Speaker
  /** In the order of the text; a speaker comes up once for each time that words name him. */
  readonly appearances: readonly Appearance[]
  readonly speakers: () => readonly Speaker[]
}

export function makeRoster(): Roster {
  const speakers = new Map<string, Speaker & { mentions: Span[] }>()
  const appearances: Appearance[] = []
  const enter = (voice: Voice, at: Span | null): Speaker => {
    const key = voice.key ?? `new ${speakers.size}`
    let speaker = speakers.get(key)
    if (!speaker) {
      speaker = { ...voice, key, id: `source-${speakers.size + 1}`, mentions: [] }
      speakers.set(key, speaker)
    }
    if (at) {
      speaker.mentions.push(at)
      appearances.push({ speaker, at: at.start })
    }
    return speaker
  }
  return { enter, appearances, speakers: () => [...speakers.values()] }
}

/** The source as a reading states it. `further` are mentions outside attributions: every "Lavrov" in the article. */
export function toSource(speaker: Speaker, further: readonly Span[]): Source {
  const { id, name, named, kind, role, side, speaksForSide, mentions } = speaker
  return {
    id,
    name,
    named,
    kind,
    ...(role ? { role } : {}),
    side,
    ...(side !== null && speaksForSide === false ? { speaksForSide } : {}),
    mentions: apart([...mentions, ...further]),
  }
}

/** In text order, and of two that overlap the longer. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const one of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || one.start >= last.end) kept.push(one)
  }
  return kept
}
