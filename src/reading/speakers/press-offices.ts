// Those whom transcripts name only as "MS. PSAKI", and the bodies that publish transcripts. To amend: add a row.

/** Surname in capitals → full name, office. All spoke for the United States unless the row ends with another side. */
const ROWS = `
MCCURRY|Mike McCurry|White House press secretary
LOCKHART|Joe Lockhart|White House press secretary
FLEISCHER|Ari Fleischer|White House press secretary
MCCLELLAN|Scott McClellan|White House press secretary
PERINO|Dana Perino|White House press secretary
GIBBS|Robert Gibbs|White House press secretary
CARNEY|Jay Carney|White House press secretary
EARNEST|Josh Earnest|White House press secretary
SPICER|Sean Spicer|White House press secretary
SANDERS|Sarah Huckabee Sanders|White House press secretary
GRISHAM|Stephanie Grisham|White House press secretary
MCENANY|Kayleigh McEnany|White House press secretary
PSAKI|Jen Psaki|White House press secretary
JEAN-PIERRE|Karine Jean-Pierre|White House press secretary
LEAVITT|Karoline Leavitt|White House press secretary
KIRBY|John Kirby|spokesman
SULLIVAN|Jake Sullivan|national security adviser
PRICE|Ned Price|State Department spokesman
MILLER|Matthew Miller|State Department spokesman
PATEL|Vedant Patel|State Department deputy spokesman
BRUCE|Tammy Bruce|State Department spokeswoman
NAUERT|Heather Nauert|State Department spokeswoman
ORTAGUS|Morgan Ortagus|State Department spokeswoman
TONER|Mark Toner|State Department deputy spokesman
NULAND|Victoria Nuland|State Department spokeswoman
HARF|Marie Harf|State Department deputy spokeswoman
RYDER|Pat Ryder|Pentagon press secretary
SINGH|Sabrina Singh|Pentagon deputy press secretary
PESKOV|Dmitry Peskov|Kremlin spokesman|Russia
ZAKHAROVA|Maria Zakharova|foreign ministry spokeswoman|Russia
DUJARRIC|Stéphane Dujarric|spokesman for the Secretary-General|United Nations
HAQ|Farhan Haq|deputy spokesman for the Secretary-General|United Nations
STOLTENBERG|Jens Stoltenberg|secretary general|NATO
`

export type PressOfficer = { readonly name: string; readonly role: string; readonly side: string }

export const PRESS_OFFICERS: ReadonlyMap<string, PressOfficer> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, PressOfficer] => {
      const [surname, name, role, side = 'United States'] = row.split('|')
      return [surname!, { name: name!, role: role!, side }]
    }),
)

/** Who publishes: a word in the outlet or the title → the side whose transcript it is. */
export const ISSUERS: readonly { readonly words: RegExp; readonly side: string }[] = [
  {
    words: /white house|state department|department of (?:state|defense)|pentagon|whitehouse\.gov|state\.gov/i,
    side: 'United States',
  },
  { words: /kremlin|russian foreign ministry|mid\.ru/i, side: 'Russia' },
  { words: /downing street|foreign,? commonwealth|foreign office|gov\.uk/i, side: 'United Kingdom' },
  { words: /[ée]lys[ée]e|quai d.orsay/i, side: 'France' },
  { words: /bundesregierung|federal foreign office/i, side: 'Germany' },
  { words: /ministry of external affairs/i, side: 'India' },
  { words: /european (?:commission|council|external action)/i, side: 'European Union' },
  { words: /\bnato\b/i, side: 'NATO' },
  { words: /united nations|\bun\b noon briefing/i, side: 'United Nations' },
]

/** What kind of occasion a whole text records, by its title or first lines. The first that fits decides. */
export const OCCASIONS = [
  { words: /\breadout\b/i, kind: 'readout' },
  {
    words:
      /\b(?:press|background|news|daily)\s+(?:briefing|conference|call|gaggle|availability)\b|\bgaggle\b|\bvia teleconference\b/i,
    kind: 'briefing',
  },
  { words: /\binterview\b/i, kind: 'interview' },
  { words: /^(?:remarks|speech|address)\b|\bremarks (?:by|of|at)\b/i, kind: 'speech' },
  { words: /^(?:joint )?(?:statement|declaration|communiqu[eé])\b|\bstatement (?:by|from|of)\b/i, kind: 'statement' },
  { words: /^letter (?:to|from)\b/i, kind: 'letter' },
] as const
