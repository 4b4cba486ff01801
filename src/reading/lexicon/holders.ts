import { HOLDERS_AFRICA } from './holders-africa.ts'
import { HOLDERS_AMERICAS } from './holders-americas.ts'
import { HOLDERS_AMERICAS_MORE } from './holders-americas-more.ts'
import { HOLDERS_ASIA } from './holders-asia.ts'
import { HOLDERS_ASIA_MORE } from './holders-asia-more.ts'
import { HOLDERS_BODIES } from './holders-bodies.ts'
import { HOLDERS_CONGRESS } from './holders-congress.ts'
import { HOLDERS_EAST_ASIA } from './holders-east-asia.ts'
import { HOLDERS_ELSEWHERE } from './holders-elsewhere.ts'
import { HOLDERS_EUROPE } from './holders-europe.ts'
import { HOLDERS_EUROPE_MORE } from './holders-europe-more.ts'
import { HOLDERS_LEADERS, OTHER_OFFICES } from './holders-leaders.ts'
import { HOLDERS_MIDDLE_EAST } from './holders-middle-east.ts'
import { HOLDERS_WASHINGTON } from './holders-washington.ts'
import { items, rows, words } from './rows.ts'

/**
 * A well-known holder of office since 2009. Of modest weight: what the article itself says of a person comes first,
 * and a family name alone leads here only where no other bearer of it is in the article.
 */
export type Holder = {
  readonly name: string
  readonly otherNames: readonly string[]
  readonly side: string
  readonly role: string
  readonly gender: 'female' | 'male'
  /** A family name alone brings these to mind ("Lavrov"); all others need a given name or a title. */
  readonly wellKnown: boolean
}

const WELL_KNOWN = [HOLDERS_AMERICAS, HOLDERS_EUROPE, HOLDERS_ASIA, HOLDERS_ELSEWHERE]
const FURTHER = [
  HOLDERS_WASHINGTON,
  HOLDERS_CONGRESS,
  HOLDERS_AMERICAS_MORE,
  HOLDERS_EUROPE_MORE,
  HOLDERS_MIDDLE_EAST,
  HOLDERS_AFRICA,
  HOLDERS_EAST_ASIA,
  HOLDERS_ASIA_MORE,
  HOLDERS_BODIES,
  HOLDERS_LEADERS,
  OTHER_OFFICES,
]

/** Where two bear one family name, the one listed first comes to mind. */
export const HOLDERS: readonly Holder[] = [...WELL_KNOWN.flatMap(holdersOf(true)), ...FURTHER.flatMap(holdersOf(false))]

function holdersOf(wellKnown: boolean): (table: string) => Holder[] {
  return table =>
    rows(table).map(([name, side, role, gender, otherNames]) => ({
      name: name!,
      otherNames: items(otherNames),
      side: side!,
      role: role!,
      gender: gender === 'f' ? 'female' : 'male',
      wellKnown,
    }))
}

/** Ordinary words and common family names: they lead to a holder only after the full name or a title. */
export const FULL_NAME_ONLY = words(`
May Price Rice Park Hunt Young Kelly Martin Power Brown Key Ross Cooper Sanders Miller Carter Lew Hook Haq Mora Ban
Khan Singh Sharif Johnson Fox Davis Frost Wallace Burns Bishop Wong Li Wang Liu He Hu Wen Lu Han Lin Mao Gao Zhao
Hong Yang Qin Cui Kang Cho Chung Suh Lee Yun Kim Costa Michel Francis Austin Earnest Gates Flynn Hague Marin Kan
Abbott Santos Castro Mitchell Brennan Sullivan Bruce Waltz Greer Duda Fico Pavel Rama Stubb Monti Conte Gabriel
Carney Ruto Petro Rutte Cohen Katz Bennett Clinton Bush Ma Lai To Sen Manet Jonathan Ahmed Rodriguez Rodríguez
Fernández Fernandez Kenny Salam Aoun Abbas Ibrahim Razak Qureshi Dar Munir Aziz Salman Faisal Zayed Abdullah Annan
Mohib Kirby Gibbs Harris Harper Morrison Marcos
`)
