/** Words that tell one house's editions apart, but not one house from another. */
const EDITION = new Set(
  'the news online web tv com net org international edition magazine newspaper staff agency wire digital'.split(' '),
)

const SHORT: Readonly<Record<string, string>> = {
  ap: 'associated press',
  afp: 'agence france presse',
  nyt: 'new york times',
  wsj: 'wall street journal',
  ft: 'financial times',
  wapo: 'washington post',
  'itar tass': 'tass',
  npr: 'national public radio',
}

/**
 * True where two names are one house: "CNN (Web News)" and "CNN", "AP" and "The Associated Press".
 * A longer name that adds a word of substance is another house: "Washington Times" is not "The Times".
 */
export function sameOutlet(a: string, b: string): boolean {
  const [first, second] = [keyOf(a), keyOf(b)]
  return first !== '' && first === second
}

function keyOf(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/\([^)]*\)|\.(?:com|net|org|co\.uk)\b/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
  const core = words.filter(word => !EDITION.has(word)).join(' ') || words.join(' ')
  return SHORT[core] ?? core
}
