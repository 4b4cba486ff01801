import { items } from './rows.ts'

/** Monarchies: they have a king, queen, emir or sultan and no president. */
const MONARCHIES = new Set(
  items(
    'United Kingdom,Canada,Australia,New Zealand,Japan,Spain,Sweden,Norway,Denmark,Netherlands,Belgium,Luxembourg,Monaco,Liechtenstein,Andorra,Vatican,Jordan,Morocco,Saudi Arabia,Kuwait,Qatar,Bahrain,Oman,Thailand,Cambodia,Malaysia,Brunei,Bhutan,Lesotho,Eswatini,Tonga,Jamaica,Bahamas,Belize,Grenada,Saint Lucia,Saint Kitts and Nevis,Saint Vincent and the Grenadines,Antigua and Barbuda,Papua New Guinea,Solomon Islands,Tuvalu',
  ),
)

/** Republics whose president governs: they have no prime minister. */
const PRESIDENTIAL = new Set(
  items(
    'United States,Mexico,Brazil,Argentina,Chile,Colombia,Venezuela,Bolivia,Ecuador,Paraguay,Uruguay,Costa Rica,Panama,Guatemala,Honduras,Nicaragua,El Salvador,Dominican Republic,Cyprus,Indonesia,Philippines,Nigeria,South Africa,Ghana,Zambia,Liberia,Sierra Leone,Malawi,Botswana,Angola,Maldives,Palau,Switzerland,Iran',
  ),
)

/**
 * Whether a state has an office, as far as its name alone tells: no king of France, no prime minister of Mexico, and no American
 * minister, since the United States has secretaries.
 */
export function hasOffice(state: string, role: string): boolean {
  if (/\b(?:king|queen|emir|amir|sultan|crown prince|emperor)$/.test(role)) return MONARCHIES.has(state)
  if (/\b(?:prime minister|premier)$/.test(role)) return !PRESIDENTIAL.has(state)
  if (/\bpresident$/.test(role)) return !MONARCHIES.has(state)
  if (state === 'United States')
    return !/\bminist(?:er|ry)\b|\bchancellor$|\bpresidency\b|\bparliament\b|\bregime\b/.test(role)
  if (state === 'United Kingdom') return !/\bforeign minist|\bpresidency\b|\bregime\b/.test(role)
  return true
}
