import { COUNTRIES } from './countries.ts'
import { longFormsOf } from './long-forms.ts'
import { items, rows } from './rows.ts'

/** A state, or another country that news treats as a party of its own. */
export type State = {
  /** Common English name, as sides are written: "South Korea". */
  readonly name: string
  readonly otherNames: readonly string[]
  /** "Russian", used before a noun; also for one person of that country. */
  readonly adjectives: readonly string[]
  /** "Russians": its people, or the state itself. */
  readonly people: readonly string[]
  /** Seats of government: "Moscow" may stand for Russia. */
  readonly capitals: readonly string[]
}

/**
 * What the datasets lack or call otherwise: code | common English name | other names | adjectives | people | seats of government.
 * An empty cell leaves the dataset's word; adjectives, people and seats given here come before the dataset's.
 */
const AMENDMENTS = `
AE||UAE,U.A.E.,the Emirates|Emirati,UAE|Emiratis|
AF|||Afghan|Afghans|
AG|||Antiguan|Antiguans|
AR|||Argentine,Argentinian|Argentines,Argentinians|
AZ|||Azeri||
BA||Bosnia,Bosnia-Herzegovina|Bosnian|Bosnians|
BD|||||Dacca
BE|||||
BF|||Burkinabé||
BI|||||Bujumbura
BJ|||||Cotonou
BO|||||La Paz
BR|||||Brasilia
BS||the Bahamas|||
BW|||Botswanan||
BY|||Belarussian|Belarussians|
CD||DR Congo,DRC,the DRC,D.R. Congo,Congo-Kinshasa||Congolese|
CF|||Central African||
CG||Congo-Brazzaville|||
CH||||the Swiss|Berne
CI||Cote d'Ivoire,Côte d'Ivoire,Cote d’Ivoire,Côte d’Ivoire|||Abidjan
CL||||Chileans|
CM|||||Yaounde
CN||People's Republic of China,PRC,P.R.C.,Communist China,mainland China||the Chinese|Peking
CO|||||Bogota
CR|||||San Jose
CV|Cape Verde|Cabo Verde|||
CY||||Cypriots|
CZ|Czech Republic|Czechia|Czech|Czechs|
DE||Federal Republic of Germany|German|Germans|
DK||||Danes|
DO|||Dominican||
EC|||Ecuadorian||
EG||Arab Republic of Egypt|||
ES||||Spaniards|
FI||||Finns|
FJ|Fiji||||
FR||||the French,Frenchmen|
GB||Britain,Great Britain,UK,U.K.|British,UK,U.K.,Briton|Britons,Brits,the British|
GE|||||
GL|||Greenlandic||
GM||the Gambia||Gambians|
GR||||Greeks|
HK||Hong Kong SAR||Hongkongers|
HR||||Croats|
HU|||||
IE||Republic of Ireland||the Irish|
IL||the Jewish state||Israelis|West Jerusalem
IN|||||Delhi,New Delhi
IR||Islamic Republic,the Islamic Republic,Islamic Republic of Iran|||Teheran
IS||||Icelanders|
JP||||the Japanese|
KG|||Kyrgyz|Kyrgyz|
KM|||Comorian||
KP||DPRK,D.P.R.K.,Democratic People's Republic of Korea,NKorea,N. Korea,N Korea|DPRK||
KR||Republic of Korea,ROK,R.O.K.,SKorea,S. Korea,S Korea|ROK||
KW|||||Kuwait City
KZ|||Kazakh|Kazakhs|Nur-Sultan
LA||Lao PDR|Lao||
LK|||||Colombo
LU|||Luxembourgish||
LY||||Libyans|
MA|||||
MC|||Monegasque||
MD|||||Chisinau
MH||||Marshallese|
MK||Macedonia,FYROM||Macedonians|
MM||Burma|Myanmar||Yangon,Rangoon,Nay Pyi Taw
MN||||Mongolians|Ulaanbaatar
MO|Macau|Macao|||
MV||the Maldives|Maldivian||Male
MX|||||
NL||the Netherlands,Holland||the Dutch|The Hague
NZ||N.Z.|New Zealand|New Zealanders|
PE|||||
PH||the Philippines|Philippine,Filipino|Filipinos|
PL||||Poles|
PS|Palestinian Authority|Palestine,State of Palestine,Palestinian National Authority,the Palestinians,PLO,Palestine Liberation Organization,Palestine Liberation Organisation|Palestinian|Palestinians|Ramallah
RS|||Serb|Serbs|
RU||Russian Federation,the Russian Federation|||
RW|||||
SA||Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian|Saudis|Riyadh,Jeddah
SE||||Swedes|
SK|||Slovak|Slovaks|
SI|||Slovene|Slovenes|
SO|||Somali|Somalis|
SS|||South Sudanese|South Sudanese|
SY||Syrian Arab Republic|||
SZ||Swaziland|||Mbabane
TD|||||
TH|||Thai|Thais|
TJ|||Tajik|Tajiks|
TL||Timor-Leste|Timorese||
TM|||Turkmen||
TR|Turkey|Türkiye,Turkiye||Turks|
TW||Chinese Taipei||the Taiwanese|
TZ|||||Dar es Salaam
UA||||Ukrainians|Kiev,Kyiv
US||America,USA,U.S.A.,US,U.S.,United States of America|American,US,U.S.|Americans|Washington,Washington DC,D.C.
UZ|||Uzbek|Uzbeks|
VA|Vatican|Holy See,the Holy See,Vatican City|Vatican||
VE||||Venezuelans|
VN||Viet Nam|||
XK|||Kosovar,Kosovan|Kosovars|Prishtina
YE|||Yemeni|Yemenis|Sanaa,Sana'a,Aden
ZA||||South Africans|Cape Town
ZW||||Zimbabweans|
`

/** Every state with all its words, the amendments laid over the datasets. */
export const STATES: readonly State[] = assemble()

const NAMES: ReadonlySet<string> = new Set(STATES.map(({ name }) => name))

/** True for a state's common English name. */
export const isState = (name: string): boolean => NAMES.has(name)

function assemble(): State[] {
  const amended = new Map(rows(AMENDMENTS).map(row => [row[0]!, row]))
  return rows(COUNTRIES).map(([code, given, capital, adjective]) => {
    const [, name, otherNames, adjectives, people, seats] = amended.get(code!) ?? []
    const own = items(adjectives)
    const said = own.includes(adjective!) || !adjective ? own : [...own, adjective]
    const short = name || given!
    return {
      name: short,
      otherNames: [...items(otherNames), ...(name ? [given!] : []), ...longFormsOf(short)],
      adjectives: said,
      people: [...new Set([...items(people), ...said.flatMap(pluralOf)])],
      capitals: [...new Set([...items(seats), ...(capital ? [capital.replace(/ D\.C\.$/, '')] : [])])],
    }
  })
}

/** "Russians", "Iraqis", "Turks"; "Chinese" and "French" have no other plural. */
function pluralOf(adjective: string): string[] {
  return /(?:[ai]n|i|[aeo]te|ot|k)$/.test(adjective) ? [`${adjective}s`] : []
}
