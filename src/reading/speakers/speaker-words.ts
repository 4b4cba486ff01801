// Nouns by which news names those who speak without a name, and the papers that speak for others. Lower case, singular
// and plural where both speak. To amend: add the word to the line whose example sentence it fits.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** People who speak for a state where the words around them tell which: "a senior U.S. official said". */
export const OFFICIAL_NOUNS = words(`
  official officials diplomat diplomats aide aides adviser advisers advisor advisors officer officers
  spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons envoy envoys negotiator negotiators
  minister ministers bureaucrat bureaucrats delegate delegates representative representatives commander commanders
  general generals ambassador ambassadors consul leader leaders staffer staffers
  moderator deputy deputies counterpart counterparts insider insiders`)

/** "One source indicated that they differ", "people familiar with the talks said". */
export const SOURCE_NOUNS = words('source sources person people persons insider insiders individual individuals')

/** What happens does not speak: "the pause signals", "a meeting of leaders brought no decision", "no new date". */
export const HAPPENINGS = words(`
  pause delay delays postponement cancellation date dates move moves decision decisions visit trip meeting meetings summit
  talks negotiations conference session call calls conversation uncertainty tension tensions war conflict crisis strike
  strikes attack attacks election elections vote deal agreement sanctions tariffs incident event events development developments
  impasse deadlock stalemate breakthrough failure success outcome result results
`)

/** Their country may be known, but they do not voice its position: "Russian analysts say", "U.S. lawmakers warned". */
export const SIDELESS_NOUNS = words(`
  analyst analysts expert experts observer observers critic critics scholar scholars historian historians economist
  economists strategist strategists academic academics professor professors lecturer researcher researchers scientist
  scientists consultant consultants commentator commentators pundit pundits journalist journalists reporter reporters
  columnist columnists correspondent correspondents editor editors author authors writer blogger bloggers watchers
  lawmaker lawmakers legislator legislators senator senators congressman congresswoman congressmen representative-elect
  parliamentarian parliamentarians mp mps deputy-speaker republican republicans democrat democrats candidate candidates
  politician politicians activist activists campaigner campaigners protester protesters demonstrator demonstrators
  organizer organizers organiser organisers dissident dissidents opponent opponents supporter supporters advocate
  advocates hawk hawks resident residents villager villagers witness witnesses voter voters citizen citizens worker
  workers student students teacher teachers doctor doctors lawyer lawyers attorney attorneys executive executives
  businessman businessmen businesswoman trader traders investor investors manager managers veteran veterans survivor
  survivors relative relatives refugee refugees skeptic skeptics sceptic sceptics defector defectors fellow fellows
  participant participants attendee attendees pollster pollsters director chairman chairwoman chair`)

/** Of the words above, those who belong to a side without speaking for it: "U.S. lawmakers warned". */
export const LAWMAKER_NOUNS = words(`
  lawmaker lawmakers legislator legislators senator senators congressman congresswoman congressmen parliamentarian
  parliamentarians mp mps republican republicans democrat democrats`)

/** "Rebels say", "allies fear": bodies of people who are counted, not named. */
export const GROUP_NOUNS = words(`
  rebels rebel militants militant fighters insurgents separatists allies ally authorities troops soldiers police
  governments countries nations others some many most several few reports media newspapers newspaper outlets outlet
  groups companies businesses economists both men women man woman parties sides leaders`)

/** Those that have one voice although the word is a plural or an unnamed body: "police said", "the government said". */
export const BODY_NOUNS = words(`
  government administration ministry department office embassy consulate presidency chancellery parliament cabinet
  police military army navy agency commission council committee court party bank regime junta bloc alliance union
  organization organisation group company house coalition authority service bureau secretariat delegation mission
  command directorate`)

/** "The regime's state media said": outlets that are not named. */
export const MEDIA_NOUNS = words(
  'media newspaper newspapers outlet outlets television tv radio broadcaster agency press',
)

/**
 * Nobody answers for a country's stand who has left his post or only seeks one: "former ambassador", "the presidential
 * hopeful", or who makes laws: "Senator", "the committee's chairman".
 */
export const SIDELESS_ROLE =
  /\b(?:former|ex|onetime|one-time|ousted|exiled|retired|then-candidate|sen|rep|senator|congress\w*|lawmaker|legislator|parliamentarian|mp|mep|deputy speaker|speaker|shadow|opposition|analyst|expert|scholar|professor|lecturer|fellow|researcher|historian|economist|strategist|academic|columnist|correspondent|journalist|reporter|editor|anchor|host|author|activist|campaigner|dissident|lawyer|attorney|candidate|nominee|hopeful|pollster|republican|democrat|democratic|whip|(?:majority|minority|house|senate|party|opposition|labour|labor|conservative) leader)\b/i

/** What a document is called, and how its words reached us. "A White House readout said", "Trump's tweet said". */
export const DOCUMENT_CHANNEL: Readonly<
  Record<string, 'readout' | 'post' | 'letter' | 'speech' | 'statement' | 'interview' | 'briefing' | null>
> = {
  readout: 'readout', // "According to a State Department readout, they spoke twice."
  readouts: 'readout',
  tweet: 'post', // "The president's tweet called it a waste of time."
  tweets: 'post',
  post: 'post',
  posts: 'post',
  posting: 'post',
  letter: 'letter', // "The letter said the visit would be put off."
  letters: 'letter',
  speech: 'speech',
  address: 'speech',
  remarks: 'speech',
  interview: 'interview',
  statement: 'statement', // "A foreign ministry statement said talks would resume."
  statements: 'statement',
  communique: 'statement',
  communiqué: 'statement',
  declaration: 'statement',
  announcement: 'statement',
  memo: null,
  memorandum: null,
  cable: null,
  note: null,
  document: null,
  documents: null,
  text: null,
  transcript: null,
  report: null,
  reports: null,
  commentary: null,
  editorial: null,
  study: null,
  survey: null,
  poll: null,
  findings: null,
  agreement: null,
  resolution: null,
  release: 'statement', // "a press release said"
  blog: null,
}
