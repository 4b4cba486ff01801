import { formsOf } from './inflect.ts'

/**
 * What a verb does to a meeting that is its object (or the subject of its passive): "postponed the talks", "the talks were
 * postponed". A line is a class and its verbs; a verb of two words is written with a dot, "call.off", and is found with the
 * object between as well, "called the meeting off".
 */
const OBJECT = `
hold hold cut.short wind.up undertake make pay place receive give have conduct convene host stage attend join take.part.in participate.in finish conclude complete wrap.up lead chair mediate engage.in co-host sponsor sit.for close.out attend
open begin start open kick.off launch continue enter enter.into extend prolong
plan plan schedule set arrange organize organise prepare fix book line.up pencil.in expect anticipate announce slate prepare.for set.up await look.forward.to
confirm confirm finalize finalise
agree agree agree.to agree.on accept approve commit.to endorse
propose propose offer suggest request seek insist.on ask.for call.for urge push.for demand invite press.for want favor favour support back advocate hope.for appeal.for
moot consider discuss explore weigh mull contemplate float broach study eye envisage envision foresee entertain speak.of talk.of leave.the.door.open.to leave.open.the.door.to hold.out.the.prospect.of ponder toy.with
delay postpone delay defer put.off put.back push.back hold.off
move reschedule move bring.forward shift
pause suspend pause freeze halt stall interrupt put.on.hold break.off put.on.ice shelve table adjourn
resume resume restart revive reopen return.to rekindle renew
off cancel call.off scrap scuttle ditch abandon drop pull.out.of withdraw.from walk.away.from nix axe forgo torpedo end terminate back.out.of bow.out.of scrub sink kill quit stop walk.out.of
decline decline refuse reject turn.down brush.aside brush.off shoot.down rebuff snub spurn dismiss shun skip boycott block veto stay.away.from
deny deny rule.out preclude exclude
doubt jeopardize jeopardise threaten derail imperil endanger cast.doubt.on cast.doubt.over throw.into.doubt
hail hail laud praise applaud welcome tout label brand dub describe characterize characterise call downplay criticize criticise question overshadow cloud undermine complicate
`

/** What a verb says of a meeting that is its subject: "the talks collapsed", "the summit will go ahead". */
const SUBJECT = `
hold happen occur take.place come.about materialize materialise transpire
proceed go.ahead proceed loom approach near go.forward move.forward go.on continue be.on
open begin start open kick.off get.under.way get.underway convene
resume resume restart reconvene
finish end conclude finish last wrap.up wind.up close
result produce yield result.in lead.to bring fail break.up break.down focus.on cover touch.on address deal.with include center.on centre.on follow come mark go run stretch drag.on see feature
off collapse fall.through fall.apart come.to.nothing fizzle unravel be.off be.dead
delay slip be.delayed
pause stall falter freeze grind.to.a.halt bog.down hit.an.impasse run.aground
move move
depend depend.on hinge.on rest.on depend.upon hang.in.the.balance hang.by.a.thread hang.on
`

export type VerbClass =
  | 'hold'
  | 'open'
  | 'plan'
  | 'confirm' // as a plan; what is not confirmed is in doubt
  | 'agree'
  | 'propose'
  | 'moot'
  | 'delay'
  | 'move'
  | 'pause'
  | 'resume'
  | 'off'
  | 'decline'
  | 'deny'
  | 'doubt'
  | 'hail'
  | 'judge' // "the talks were constructive"
  | 'proceed'
  | 'finish'
  | 'result'
  | 'depend'

/** A class with the words that have to follow the verb: `{ class: 'off', particles: ['off'] }` for "call off". */
export type VerbEntry = { readonly stem: string; readonly class: VerbClass; readonly particles: readonly string[] }

function tableOf(source: string): ReadonlyMap<string, readonly VerbEntry[]> {
  const entries = new Map<string, VerbEntry[]>()
  for (const line of source.trim().split('\n')) {
    const [name, ...verbs] = line.split(' ') as [VerbClass, ...string[]]
    for (const verb of verbs) {
      const [stem, ...particles] = verb.split('.') as [string, ...string[]]
      for (const form of new Set(formsOf(stem)))
        entries.set(form, [...(entries.get(form) ?? []), { stem, class: name, particles }])
    }
  }
  // Longest first, so that "call off" is tried before "call".
  for (const list of entries.values()) list.sort((a, b) => b.particles.length - a.particles.length)
  return entries
}

const byObject = tableOf(OBJECT)
const bySubject = tableOf(SUBJECT)

/** Entries for a lower-case verb form whose object is the meeting. */
export const verbsOfObject = (form: string): readonly VerbEntry[] => byObject.get(form) ?? []

/** Entries for a lower-case verb form whose subject is the meeting. */
export const verbsOfSubject = (form: string): readonly VerbEntry[] => bySubject.get(form) ?? []
