import type { MeetingKind } from '#domain'

/**
 * Nouns that name an encounter between sides. A line holds the kind, how much the noun says by itself, and the nouns:
 * `firm`  names an encounter wherever it has a side, a place, a day or a name with it: "the Vienna talks";
 * `loose` names one only with people of two sides, or as part of an encounter already spoken of: "their discussions";
 * `event` is a gathering of many: "the donors' conference in Paris".
 * To add a noun, put it on the line that fits and write a sentence for it in the case file.
 */
const TABLE = `
summit firm summit
multilateral event conference forum gathering
talks firm talks negotiation negotiations consultation consultations parley
talks loose mediation discussion discussions dialogue deliberations exchange exchanges contact contacts communication round session sessions rounds engagement
meeting firm meeting sit-down sitdown tete-a-tete tête-à-tête face-to-face encounter rendezvous bilateral pull-aside mini-summit ministerial one-on-one sidebar get-together huddle bilat powwow trilateral quadrilateral two-plus-two 2+2
call firm phone-call call telephone-call videoconference video-call teleconference
talks loose conversation interaction
visit firm visit trip stopover
visit loose tour stop swing
other firm dinner lunch breakfast luncheon banquet
meeting loose coffee tea audience
other loose reception ceremony greeting handshake news-conference press-conference
`

export type NounStrength = 'firm' | 'loose' | 'event'

export type MeetingNoun = {
  readonly noun: string
  readonly kind: MeetingKind | 'meeting'
  readonly strength: NounStrength
}

const nouns = new Map<string, MeetingNoun>()
for (const line of TABLE.trim().split('\n')) {
  const [kind, strength, ...words] = line.split(' ') as [MeetingKind, NounStrength, ...string[]]
  for (const noun of words) {
    const entry = { noun, kind, strength }
    nouns.set(noun, entry)
    if (!noun.endsWith('s')) nouns.set(`${noun}s`, entry)
  }
}

/** The noun as the table has it, for a lower-case word in the singular or plural; undefined for any other word. */
export const meetingNoun = (word: string): MeetingNoun | undefined => nouns.get(word)

/**
 * Words before the noun that make it something else: a cabinet meeting, a town-hall meeting, a campaign stop,
 * peace dividends are not among them. "Board", "council" and the like are bodies: their meetings count where they are bodies
 * of several states.
 */
export const NOT_BETWEEN_SIDES = new Set(
  `town hall town-hall commander-in-chief leadership candidate candidates executive nbc cnn fox university business investment investor employee cabinet staff campaign fundraising fundraiser shareholder shareholders faculty parents prayer
   school family book tax field day bus shopping road class business-trip caucus party committee subcommittee editorial
   budget kickoff debate parliamentary plenary training photo jam cigarette drinking question-and-answer briefing
   conference-call robo wake-up curtain margin judgment tough military protective swap spelling hospital prison pilgrimage hunting fishing
   vacation holiday listening book-signing court legislative congressional senate house spacewalk lame-duck therapy annual-general`.split(
    /\s+/,
  ),
)
