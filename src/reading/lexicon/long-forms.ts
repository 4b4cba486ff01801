import { items, rows } from './rows.ts'

/**
 * Long forms of states' names that diplomats write, where they are none of the usual ones: state | long forms. A state with an empty
 * cell shares its forms with another ("Republic of China") or has them among its other names.
 */
const LONG_FORMS = `
South Korea|
North Korea|
China|
Taiwan|
Republic of the Congo|Republic of the Congo,Republic of Congo
Democratic Republic of the Congo|Democratic Republic of Congo
United States|
United Kingdom|United Kingdom of Great Britain and Northern Ireland
Germany|
Vietnam|Socialist Republic of Vietnam,Socialist Republic of Viet Nam
Jordan|Hashemite Kingdom of Jordan,Kingdom of Jordan
Oman|Sultanate of Oman
Nigeria|Federal Republic of Nigeria
Nepal|Federal Democratic Republic of Nepal
Ethiopia|Federal Democratic Republic of Ethiopia
Sri Lanka|Democratic Socialist Republic of Sri Lanka
Bangladesh|People's Republic of Bangladesh
Algeria|People's Democratic Republic of Algeria
Venezuela|Bolivarian Republic of Venezuela
Bolivia|Plurinational State of Bolivia
Brazil|Federative Republic of Brazil
Uruguay|Oriental Republic of Uruguay
Argentina|Argentine Republic
France|French Republic
Italy|Italian Republic
Greece|Hellenic Republic
Portugal|Portuguese Republic
Switzerland|Swiss Confederation
Czech Republic|
Slovakia|Slovak Republic
Laos|Lao People's Democratic Republic
Kyrgyzstan|Kyrgyz Republic
Mexico|United Mexican States
Tanzania|United Republic of Tanzania
Russia|
Syria|
Egypt|
Iran|
Saudi Arabia|
Palestinian Authority|
European Union|
Vatican|
`

const TOLD = new Map(rows(LONG_FORMS).map(([state, forms]) => [state!, items(forms)]))
const USUAL = ['Republic', 'Kingdom', 'State', 'Islamic Republic', 'Commonwealth']

/** "Republic of Fiji", "State of Qatar". Few states have every usual form, but none is another state's. */
export const longFormsOf = (state: string): readonly string[] =>
  TOLD.get(state) ?? USUAL.map(form => `${form} of ${state}`)
