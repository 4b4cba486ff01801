// Writes src/reading/lexicon/countries.ts from two kept datasets: names and capitals (countries-list, MIT) and the adjective
// for each country's people (i18n-nationality, MIT). Run: node training/countries.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { countries } from 'countries-list'

const { nationalities }: { nationalities: Record<string, string> } = JSON.parse(
  readFileSync(new URL('../node_modules/i18n-nationality/langs/en.json', import.meta.url), 'utf8'),
)

/** Rocks, bases and duplicates that no news of diplomacy names as a party. */
const LEFT_OUT = new Set('AC AQ BQ BV CP CX CC DG EA GS HM IC IO MF NF PN SJ TA TF TK UM WF BL YT'.split(' '))

const lines = Object.entries(countries)
  .filter(([code]) => !LEFT_OUT.has(code))
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, { name, capital }]) => `${code}|${name}|${capital}|${adjective(code, name)}`)

writeFileSync(
  new URL('../src/reading/lexicon/countries.ts', import.meta.url),
  `// Written by training/countries.ts from countries-list and i18n-nationality (both MIT): amend states.ts, not this file.

/** ISO 3166 code | name | capital | adjective. */
export const COUNTRIES = \`
${lines.join('\n')}
\`
`,
)

/** The dataset gives the country's own name where it knows no adjective, and marks in brackets where two share one. */
function adjective(code: string, name: string): string {
  const given = (nationalities[code] ?? '').replace(/\(.*\)|,.*| or .*/g, '').trim()
  return given === name || /Island|Territory|Holy See| - | and /.test(given) ? '' : given
}
