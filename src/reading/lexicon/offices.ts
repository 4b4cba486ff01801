/**
 * Offices: head words, and the words that may stand between a side and the head. "Deputy foreign minister" = deputy, foreign (modifiers),
 * minister (head). An office needs no name to be somebody.
 */

/** Heads that rank as leaders of their state or body: "president", "the emir". */
export const LEADER_HEADS =
  'president presidents chancellor chancellors premier premiers king kings queen queens emperor sultan emir emirs amir ruler pope pontiff taoiseach monarch president-elect co-president leader leaders prime-minister pm pms secretary-general strongman dictator'

/** Heads of ministers and their like. */
export const MINISTER_HEADS =
  'minister ministers secretary secretaries commissioner commissioners representative representatives vice-president vice-presidents vice-chancellor deputy deputies chairman chairwoman chair chairperson chief chiefs head heads director directors adviser advisers advisor advisors undersecretary undersecretaries under-secretary under-secretary-general'

/** Other offices. */
export const OTHER_HEADS =
  "envoy envoys ambassador ambassadors negotiator negotiators spokesman spokesmen spokeswoman spokeswomen spokesperson spokespersons spokespeople counselor counsellor consul consul-general attache attaché general admiral colonel major captain lieutenant commander commanders marshal governor governors mayor mayors prince princes princess princesses crown-prince sheikh sheik ayatollah patriarch archbishop cardinal bishop imam rabbi senator senators congressman congresswoman congressmen lawmaker lawmakers legislator legislators representative speaker coordinator co-ordinator mediator mediators delegate delegates sherpa sherpas judge justice prosecutor comptroller treasurer chargé charge-d'affaires nuncio inspector inspectors high-commissioner laureate candidate candidates nominee rapporteur member members mp mps meps mep baroness baron lord lady duke duchess first-lady dean whip rep reps sen counterpart counterparts opposite-number equivalent"

/** Words that may stand before a head within the office: "deputy", "foreign", "national security". */
export const MODIFIERS =
  "prime foreign deputy vice acting assistant associate interim caretaker first second principal permanent special chief senior top lead leading supreme paramount executive personal presidential ministerial national security press trade defense defence interior finance treasury commerce energy economy economic economics state external affairs relations international policy nuclear justice health emergency environment climate agriculture transport transportation development cooperation peace opposition council brexit house senate majority minority party armed forces army navy air force military intelligence human rights homeland labor labour education culture information communications communication media digital technology industry planning strategic political diplomatic humanitarian arms control nonproliferation non-proliferation disarmament counterterrorism counter-terrorism unification reunification oil petroleum gas water tourism immigration migration home colonial cabinet shadow minister-counselor parliamentary parliament regional legal general attorney solicitor working communist republican democratic conservative labour ruling royal crown grand high central bank budget tax science space sports women's children veterans veteran commercial business investment infrastructure railway rail police public relations consular hostage ceasefire truce then-deputy"

/** Words before the whole that say nothing of which office: "former", "newly elected". A former holder no longer speaks for the side. */
export const TIME_WORDS =
  'former ex then then-u.s. current incumbent new newly elected newly-elected incoming outgoing longtime long-time late retired one-time onetime veteran visiting ousted deposed departing long-serving newly-appointed appointed designate fellow embattled'

/** Offices of several words with "of" or "and" inside. */
export const LONG_OFFICES = `
secretary of state|secretary of state|minister
secretaries of state|secretary of state|minister
secretary of defense|defense secretary|minister
secretary of defence|defence secretary|minister
secretary of war|secretary of war|minister
secretary of the treasury|treasury secretary|minister
secretary of commerce|commerce secretary|minister
secretary of energy|energy secretary|minister
secretary of homeland security|homeland security secretary|minister
secretary general|secretary general|leader
head of state|head of state|leader
heads of state|head of state|leader
head of government|head of government|leader
heads of government|head of government|leader
heads of state and government|head of state|leader
heads of state or government|head of state|leader
chief of staff|chief of staff|minister
chiefs of staff|chief of staff|minister
chief of the general staff|chief of staff|minister
minister of state|minister of state|minister
minister of foreign affairs|foreign minister|minister
ministers of foreign affairs|foreign minister|minister
minister for foreign affairs|foreign minister|minister
ministers for foreign affairs|foreign minister|minister
minister of external affairs|foreign minister|minister
minister for external affairs|foreign minister|minister
minister of defense|defense minister|minister
minister of defence|defence minister|minister
minister of finance|finance minister|minister
minister of trade|trade minister|minister
minister of commerce|commerce minister|minister
minister of the interior|interior minister|minister
director of national intelligence|director of national intelligence|minister
chairman of the joint chiefs of staff|chairman of the joint chiefs of staff|minister
high representative for foreign affairs|high representative|minister
leader of the opposition|opposition leader|other
first lady|first lady|other
commander in chief|commander-in-chief|leader
commander-in-chief|commander-in-chief|leader
speaker of the house|speaker of the house|other
speaker of parliament|speaker of parliament|other
attorney general|attorney general|minister
governor general|governor-general|leader
director general|director general|leader
under secretary|under secretary|minister
charge d'affaires|chargé d'affaires|other
chargé d'affaires|chargé d'affaires|other
secretary of state for defence|defence secretary|minister
secretary of state for foreign affairs|foreign secretary|minister
secretary of state for foreign and commonwealth affairs|foreign secretary|minister
secretary of state for foreign, commonwealth and development affairs|foreign secretary|minister
secretary of state for exiting the european union|brexit secretary|minister
secretary of state for international trade|trade secretary|minister
secretary of state for international development|development secretary|minister
secretary of state for business|business secretary|minister
secretary of state for the home department|home secretary|minister
secretary of agriculture|agriculture secretary|minister
secretary of health and human services|health secretary|minister
secretary of transportation|transportation secretary|minister
secretary of labor|labor secretary|minister
secretary of the interior|interior secretary|minister
secretary of veterans affairs|veterans affairs secretary|minister
secretary of the army|army secretary|other
secretary of the navy|navy secretary|other
secretary of the air force|air force secretary|other
secretary-general of the united nations|secretary general|leader
minister of economy|economy minister|minister
minister of the economy|economy minister|minister
minister of energy|energy minister|minister
minister of health|health minister|minister
minister of justice|justice minister|minister
minister of interior|interior minister|minister
minister for defence|defence minister|minister
minister for trade|trade minister|minister
minister of culture|culture minister|minister
minister of agriculture|agriculture minister|minister
minister of information|information minister|minister
minister of industry and trade|trade minister|minister
minister of foreign trade|trade minister|minister
minister of unification|unification minister|minister
minister of europe and foreign affairs|foreign minister|minister
minister for europe and foreign affairs|foreign minister|minister
minister of foreign affairs and trade|foreign minister|minister
minister of foreign affairs and international cooperation|foreign minister|minister
assistant to the president for national security affairs|national security advisor|minister
assistant to the president for homeland security|homeland security advisor|minister
deputy assistant to the president|deputy assistant|other
chairman of the presidency|president|leader
chairman of the state affairs commission|leader|leader
general secretary|general secretary|leader
right-hand man|aide|other
right hand man|aide|other
number two|deputy|other
opposite number|counterpart|other
opposite numbers|counterpart|other
leader of the free world|leader|leader
`

/** Lawmakers and party people: an American one has an office but no side, for he does not speak for his state. */
export const LEGISLATORS =
  'senator senators sen sen. sens. rep rep. reps. congressman congresswoman congressmen lawmaker lawmakers legislator legislators mp mps mep meps speaker whip candidate candidates nominee governor governors gov. mayor mayors judge justice opposition shadow house senate majority minority republican democratic'

/** Forms of address, and whom they tell to be a man or a woman. */
export const HONORIFICS = `
mr.|male
mr|male
messrs.|male
sir|male
lord|male
mrs.|female
mrs|female
ms.|female
ms|female
miss|female
madam|female
madame|female
lady|female
dame|female
baroness|female
dr.|
dr|
prof.|
professor|
gen.|
lt.|
col.|
maj.|
adm.|
capt.|
sgt.|
cmdr.|
brig.|
sen.|
sens.|
rep.|
reps.|
gov.|
sec.|
pres.|
amb.|
rev.|
hon.|
judge|
pm|
vp|
`
