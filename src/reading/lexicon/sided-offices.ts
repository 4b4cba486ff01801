import { rows, words } from './rows.ts'

/**
 * Offices that only one state or body has, so that their name tells the side: office | side. "The treasury secretary said."
 * An office that several have ("national security adviser") is not here; nor is one that has gone ("tsar").
 */
const SIDED_OFFICES = `
secretary of state|United States
secretary of defense|United States
secretary of war|United States
defense secretary|United States
secretary of the treasury|United States
treasury secretary|United States
secretary of commerce|United States
commerce secretary|United States
secretary of energy|United States
secretary of homeland security|United States
homeland security secretary|United States
agriculture secretary|United States
director of national intelligence|United States
chairman of the joint chiefs of staff|United States
joint chiefs chairman|United States
under secretary of state|United States
undersecretary of state|United States
deputy secretary of state|United States
assistant secretary of state|United States
deputy secretary of defense|United States
trade representative|United States
foreign secretary|United Kingdom
home secretary|United Kingdom
defence secretary|United Kingdom
trade secretary|United Kingdom
chancellor of the exchequer|United Kingdom
brexit secretary|United Kingdom
taoiseach|Ireland
tánaiste|Ireland
supreme leader|Iran
external affairs minister|India
state councilor|China
state councillor|China
unification minister|South Korea
chief cabinet secretary|Japan
high representative|European Union
foreign policy chief|European Union
pope|Vatican
pontiff|Vatican
`

/**
 * Those who stand against a government, where they are a party of their own: state | party | their words. "Syria's main opposition
 * group", "Syrian rebels", "separatists in eastern Ukraine".
 */
const OPPOSITIONS = `
Syria|Syrian opposition|opposition rebel rebels
Venezuela|Venezuelan opposition|opposition
Ukraine|Ukrainian rebels|rebel rebels separatist separatists
Yemen|Houthis|rebel rebels
Democratic Republic of the Congo|M23|rebel rebels
`

const AGAINST = rows(OPPOSITIONS).map(([state, party, said]) => ({ state, party: party!, said: words(said!) }))

/** The party that these words for opponents of a state's government mean, or null where there is none of its own. */
export const opponentsOf = (state: string, role: string): string | null =>
  AGAINST.find(row => row.state === state && role.split(' ').some(word => row.said.has(word)))?.party ?? null

const SIDES = new Map(rows(SIDED_OFFICES).map(([office, side]) => [office!, side!]))

/** The side of an office that only one has: "secretary of state" → United States; null for all others. */
export const sideOfOffice = (role: string): string | null =>
  SIDES.get(role) ?? SIDES.get(role.replace(/^(?:new|newly|acting|then|current|top|us|u\.s\.) /, '')) ?? null
