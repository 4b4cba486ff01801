// The one pass that finds whom and what an article speaks of. Statements ask it who speaks, meetings ask it who meets whom and
// where, origins ask it which outlets are named. It trusts capitals and the lexicon first and tags second. What surprises: full
// names are gathered from the whole article before anything is resolved, because a headline says "Putin" before the text says
// "Russian President Vladimir Putin"; all else is read in the order of the text, each description and pronoun looking back.
import type { AnnotatedText } from '../text/index.ts'
import { type Cast, emptyCast, type Figure, toEntity } from './cast.ts'
import { castPersons } from './cast-persons.ts'
import type { Entities, Entity, Mention } from './entity.ts'
import { findDescriptions } from './find-descriptions.ts'
import { findNames } from './find-names.ts'
import { matchLexicon } from './match-lexicon.ts'
import { readNames } from './read-names.ts'
import { type Draft, resolveMentions } from './resolve-mentions.ts'
import { classesOf, type Scan } from './scan.ts'
import { settleByNeighbours } from './settle-by-neighbours.ts'

export type { Entities, Entity, EntityKind, Mention, MentionForm } from './entity.ts'
export { holderInOffice } from './holder-in-office.ts'

/** Finds everybody and everything that an article speaks of and that can speak, meet, or be met in. */
export function findEntities(doc: AnnotatedText): Entities {
  const classes = classesOf(doc)
  const { phrases, phraseAt } = matchLexicon(doc, classes)
  const scan = withNames({ doc, tokens: doc.tokens, classes, phrases, phraseAt })
  const descriptions = findDescriptions(scan)
  const names = readNames(scan, descriptions)
  const cast = emptyCast()
  const figureOf = castPersons(scan, names, cast)
  const drafts = resolveMentions(scan, { names, figureOf, descriptions, cast })
  settleByNeighbours(scan, drafts, cast)
  return publish(doc, drafts, cast)
}

function withNames(scan: Omit<Scan, 'runs' | 'runAt'>): Scan {
  const runAt = new Int32Array(scan.tokens.length).fill(-1)
  const runs = findNames({ ...scan, runs: [], runAt })
  runs.forEach(({ first, past }, k) => {
    runAt.fill(k, first, past)
  })
  return { ...scan, runs, runAt }
}

/** Numbers the entities in the order of their first mentions and shows them as the rest of the program knows them. */
function publish({ tokens }: AnnotatedText, drafts: readonly Draft[], { figures }: Cast): Entities {
  const entities = new Map<Figure, Entity>()
  for (const draft of drafts) {
    for (const figure of draft.figures) {
      if (!entities.has(figure)) entities.set(figure, toEntity(figure, `e${entities.size + 1}`))
    }
  }
  const mentions: Mention[] = drafts.map(({ figures: those, form, first, past, head }) => ({
    entities: those.map(figure => entities.get(figure)!),
    form,
    start: tokens[first]!.start,
    end: tokens[past - 1]!.end,
    first,
    past,
    head,
  }))
  return { all: figures.flatMap(figure => entities.get(figure) ?? []), mentions }
}
