import { words } from './rows.ts'

/**
 * Words for people who speak or meet without a name. Singular and plural apart, so that "a diplomat" is one and "diplomats" several.
 */
export const UNNAMED_ONE = words(`
official source diplomat aide insider staffer bureaucrat operative informant whistleblower
analyst expert scholar researcher professor historian economist academic scientist strategist observer commentator critic skeptic sceptic
journalist reporter correspondent columnist editor author writer blogger photographer interviewer moderator anchor host interpreter translator questioner
person man woman individual somebody someone one
lawyer attorney counsel witness resident activist campaigner protester demonstrator supporter opponent advocate refugee survivor victim
soldier officer militant fighter rebel guard policeman commander trader investor businessman businesswoman executive banker doctor nurse teacher student
politician statesman royal ally rival
lobbyist consultant manager organizer organiser founder co-founder owner partner fellow boss
republican democrat tory conservative liberal
father mother son daughter wife husband brother sister widow friend neighbor neighbour colleague
guest visitor participant attendee
author speechwriter biographer pollster physicist veteran
American Russian Iranian
`)

export const UNNAMED_MANY = words(`
officials sources diplomats aides insiders staffers bureaucrats operatives authorities
analysts experts scholars researchers professors historians economists academics scientists strategists observers commentators critics skeptics sceptics watchers hawks doves hard-liners hardliners moderates
journalists reporters correspondents columnists editors authors writers photographers interpreters translators
people men women individuals persons
lawyers attorneys witnesses residents activists campaigners protesters demonstrators supporters opponents advocates refugees survivors victims
soldiers officers militants fighters rebels insurgents separatists guards police troops traders investors businessmen executives bankers doctors students
politicians statesmen royals allies rivals partners parties
lobbyists consultants managers organizers organisers
republicans democrats tories conservatives liberals
friends neighbors neighbours colleagues families relatives parents
guests visitors participants attendees
intermediaries
negotiators mediators envoys delegates representatives
veterans prosecutors investigators inspectors regulators pollsters others
`)

/** Bodies that common nouns name: with a side before them they speak for it. "Iran's foreign ministry", "the Afghan government". */
export const ORGAN_HEADS = words(`
ministry ministries department government governments administration administrations presidency parliament cabinet embassy embassies consulate mission military army navy
office agency authority regime junta leadership secretariat directorate bureau commission council committee palace court intelligence police media television tv radio
broadcaster newspaper newspapers paper daily tabloid magazine network channel station outlet publication country nation kingdom movement militia faction organization organisation alliance bloc grouping party coalition congress assembly senate legislature service command consulate staff opposition watchdog company group bank
`)

/** What may stand before such a noun and belong to it: "foreign ministry", "state television", "news agency". */
export const ORGAN_MODIFIERS = words(`
foreign defense defence interior finance trade commerce energy justice health economy economic treasury unification external affairs state state-run state-owned official news press presidential prime minister's royal central federal national
security intelligence civilian military air armed transitional interim coalition ruling opposition nuclear atomic police coast border spy semi-official semiofficial government-run party communist information culture education transport
peace banking judiciary appropriations oversight services legislative supreme constitutional electoral human rights general public planning agriculture industry environment science main largest diplomatic liaison permanent
`)

/** Groups that meet: a delegation is its members. */
export const GROUP_HEADS = words(`
delegation delegations team teams side sides leaders negotiators entourage contingent representatives officials counterparts
`)

/** Words that may stand before a person's noun and say only how high, how many or what kind. */
export const PERSON_ADJECTIVES = words(`
senior top high-ranking high-level ranking mid-level low-level leading key influential former current serving retired unnamed anonymous unidentified other another more most many few several various numerous some certain
one two three four five six seven eight nine ten dozen dozens both all same second third first last next new old young
western european african asian arab latin american gulf nordic baltic balkan mideast middle eastern regional local foreign international national federal
military civilian political government administration intelligence security defense defence diplomatic nuclear trade economic financial legal medical academic independent private public
close longtime long-time experienced veteran seasoned prominent
congressional republican democratic conservative liberal opposition ruling party presidential royal palace cabinet parliamentary ministerial ministry embassy state department campaign transition industry business market human rights
law enforcement police army navy allied coalition rebel pro-government pro-russian moderate hard-line hardline outside aid relief church religious
official commerce finance treasury energy foreign-policy policy company union oil health press news
`)

/** Those of the words above whose bearers speak for the side that is named with them: an Iranian official does, an Iranian analyst does not. */
export const VOICES_OF_A_SIDE = words(`
official officials source sources diplomat diplomats aide aides insider insiders staffer staffers authorities operative operatives
negotiators mediators envoys delegates representatives officer officers soldier soldiers troops commander commanders inspectors
delegation delegations team teams side sides leaders counterparts entourage contingent intermediaries lawmaker lawmakers senators legislators ally allies
prosecutors investigators regulators
`)

/** Bodies among ORGAN_HEADS that do not speak for the state they belong to: a Polish newspaper, the German police. */
export const ORGANS_WITHOUT_A_SIDE = words(`
party newspaper newspapers company group bank police court broadcaster watchdog opposition coalition commission congress assembly senate legislature
`)
