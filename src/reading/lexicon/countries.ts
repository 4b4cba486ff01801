// Written by training/countries.ts from countries-list and i18n-nationality (both MIT): amend states.ts, not this file.

/** ISO 3166 code | name | capital | adjective. */
export const COUNTRIES = `
AD|Andorra|Andorra la Vella|Andorran
AE|United Arab Emirates|Abu Dhabi|Emirian
AF|Afghanistan|Kabul|Afghan
AG|Antigua and Barbuda|Saint John's|Antiguans
AI|Anguilla|The Valley|
AL|Albania|Tirana|Albanian
AM|Armenia|Yerevan|Armenian
AO|Angola|Luanda|Angolan
AR|Argentina|Buenos Aires|Argentinean
AS|American Samoa|Pago Pago|
AT|Austria|Vienna|Austrian
AU|Australia|Canberra|Australian
AW|Aruba|Oranjestad|
AX|Aland|Mariehamn|
AZ|Azerbaijan|Baku|Azerbaijani
BA|Bosnia and Herzegovina|Sarajevo|
BB|Barbados|Bridgetown|Barbadian
BD|Bangladesh|Dhaka|Bangladeshi
BE|Belgium|Brussels|Belgian
BF|Burkina Faso|Ouagadougou|Burkinabe
BG|Bulgaria|Sofia|Bulgarian
BH|Bahrain|Manama|Bahraini
BI|Burundi|Gitega|Burundian
BJ|Benin|Porto-Novo|Beninese
BM|Bermuda|Hamilton|
BN|Brunei|Bandar Seri Begawan|Bruneian
BO|Bolivia|Sucre|Bolivian
BR|Brazil|Brasília|Brazilian
BS|Bahamas|Nassau|Bahamian
BT|Bhutan|Thimphu|Bhutanese
BW|Botswana|Gaborone|Batswana
BY|Belarus|Minsk|Belarusian
BZ|Belize|Belmopan|Belizean
CA|Canada|Ottawa|Canadian
CD|Democratic Republic of the Congo|Kinshasa|Congolese
CF|Central African Republic|Bangui|Central African
CG|Republic of the Congo|Brazzaville|Congolese
CH|Switzerland|Bern|Swiss
CI|Ivory Coast|Yamoussoukro|Ivorian
CK|Cook Islands|Avarua|
CL|Chile|Santiago|Chilean
CM|Cameroon|Yaoundé|Cameroonian
CN|China|Beijing|Chinese
CO|Colombia|Bogotá|Colombian
CR|Costa Rica|San José|Costa Rican
CU|Cuba|Havana|Cuban
CV|Cabo Verde|Praia|Cape Verdean
CW|Curacao|Willemstad|Curaçao
CY|Cyprus|Nicosia|Cypriot
CZ|Czechia|Prague|Czech
DE|Germany|Berlin|German
DJ|Djibouti|Djibouti|
DK|Denmark|Copenhagen|Danish
DM|Dominica|Roseau|Dominican
DO|Dominican Republic|Santo Domingo|Dominican
DZ|Algeria|Algiers|Algerian
EC|Ecuador|Quito|Ecuadorean
EE|Estonia|Tallinn|Estonian
EG|Egypt|Cairo|Egyptian
EH|Western Sahara|El Aaiún|
ER|Eritrea|Asmara|Eritrean
ES|Spain|Madrid|Spanish
ET|Ethiopia|Addis Ababa|Ethiopian
FI|Finland|Helsinki|Finnish
FJ|Fiji|Suva|Fijian
FK|Falkland Islands|Stanley|
FM|Micronesia|Palikir|Micronesian
FO|Faroe Islands|Tórshavn|
FR|France|Paris|French
GA|Gabon|Libreville|Gabonese
GB|United Kingdom|London|British
GD|Grenada|St. George's|Grenadian
GE|Georgia|Tbilisi|Georgian
GF|French Guiana|Cayenne|French
GG|Guernsey|St. Peter Port|
GH|Ghana|Accra|Ghanaian
GI|Gibraltar|Gibraltar|
GL|Greenland|Nuuk|
GM|Gambia|Banjul|Gambian
GN|Guinea|Conakry|Guinean
GP|Guadeloupe|Basse-Terre|
GQ|Equatorial Guinea|Malabo|Equatorial Guinean
GR|Greece|Athens|Greek
GT|Guatemala|Guatemala City|Guatemalan
GU|Guam|Hagåtña|
GW|Guinea-Bissau|Bissau|Guinea-Bissauan
GY|Guyana|Georgetown|Guyanese
HK|Hong Kong|City of Victoria|
HN|Honduras|Tegucigalpa|Honduran
HR|Croatia|Zagreb|Croatian
HT|Haiti|Port-au-Prince|Haitian
HU|Hungary|Budapest|Hungarian
ID|Indonesia|Jakarta|Indonesian
IE|Ireland|Dublin|Irish
IL|Israel|Jerusalem|Israeli
IM|Isle of Man|Douglas|Manx
IN|India|New Delhi|Indian
IQ|Iraq|Baghdad|Iraqi
IR|Iran|Tehran|Iranian
IS|Iceland|Reykjavik|Icelandic
IT|Italy|Rome|Italian
JE|Jersey|Saint Helier|
JM|Jamaica|Kingston|Jamaican
JO|Jordan|Amman|Jordanian
JP|Japan|Tokyo|Japanese
KE|Kenya|Nairobi|Kenyan
KG|Kyrgyzstan|Bishkek|Kyrgyz
KH|Cambodia|Phnom Penh|Cambodian
KI|Kiribati|South Tarawa|I-Kiribati
KM|Comoros|Moroni|Comoran
KN|Saint Kitts and Nevis|Basseterre|
KP|North Korea|Pyongyang|North Korean
KR|South Korea|Seoul|South Korean
KW|Kuwait|Kuwait City|Kuwaiti
KY|Cayman Islands|George Town|
KZ|Kazakhstan|Astana|Kazakhstani
LA|Laos|Vientiane|Laotian
LB|Lebanon|Beirut|Lebanese
LC|Saint Lucia|Castries|Saint Lucian
LI|Liechtenstein|Vaduz|Liechtensteiner
LK|Sri Lanka|Colombo|Sri Lankan
LR|Liberia|Monrovia|Liberian
LS|Lesotho|Maseru|Mosotho
LT|Lithuania|Vilnius|Lithuanian
LU|Luxembourg|Luxembourg|Luxembourger
LV|Latvia|Riga|Latvian
LY|Libya|Tripoli|Libyan
MA|Morocco|Rabat|Moroccan
MC|Monaco|Monaco|Monacan
MD|Moldova|Chișinău|Moldovan
ME|Montenegro|Podgorica|Montenegrin
MG|Madagascar|Antananarivo|Malagasy
MH|Marshall Islands|Majuro|Marshallese
MK|North Macedonia|Skopje|Macedonian
ML|Mali|Bamako|Malian
MM|Myanmar|Naypyidaw|Burmese
MN|Mongolia|Ulan Bator|Mongolian
MO|Macao||
MP|Northern Mariana Islands|Saipan|
MQ|Martinique|Fort-de-France|
MR|Mauritania|Nouakchott|Mauritanian
MS|Montserrat|Plymouth|
MT|Malta|Valletta|Maltese
MU|Mauritius|Port Louis|Mauritian
MV|Maldives|Malé|Maldivan
MW|Malawi|Lilongwe|Malawian
MX|Mexico|Mexico City|Mexican
MY|Malaysia|Kuala Lumpur|Malaysian
MZ|Mozambique|Maputo|Mozambican
NA|Namibia|Windhoek|Namibian
NC|New Caledonia|Nouméa|
NE|Niger|Niamey|Nigerien
NG|Nigeria|Abuja|Nigerian
NI|Nicaragua|Managua|Nicaraguan
NL|Netherlands|Amsterdam|Dutch
NO|Norway|Oslo|Norwegian
NP|Nepal|Kathmandu|Nepalese
NR|Nauru|Yaren|Nauruan
NU|Niue|Alofi|
NZ|New Zealand|Wellington|New Zealander
OM|Oman|Muscat|Omani
PA|Panama|Panama City|Panamanian
PE|Peru|Lima|Peruvian
PF|French Polynesia|Papeetē|French
PG|Papua New Guinea|Port Moresby|
PH|Philippines|Manila|Filipino
PK|Pakistan|Islamabad|Pakistani
PL|Poland|Warsaw|Polish
PM|Saint Pierre and Miquelon|Saint-Pierre|
PR|Puerto Rico|San Juan|
PS|Palestine|Ramallah|
PT|Portugal|Lisbon|Portuguese
PW|Palau|Ngerulmud|Palauan
PY|Paraguay|Asunción|Paraguayan
QA|Qatar|Doha|Qatari
RE|Reunion|Saint-Denis|
RO|Romania|Bucharest|Romanian
RS|Serbia|Belgrade|Serbian
RU|Russia|Moscow|Russian
RW|Rwanda|Kigali|Rwandan
SA|Saudi Arabia|Riyadh|Saudi
SB|Solomon Islands|Honiara|
SC|Seychelles|Victoria|Seychellois
SD|Sudan|Khartoum|Sudanese
SE|Sweden|Stockholm|Swedish
SG|Singapore|Singapore|Singaporean
SH|Saint Helena|Jamestown|
SI|Slovenia|Ljubljana|Slovenian
SK|Slovakia|Bratislava|Slovakian
SL|Sierra Leone|Freetown|Sierra Leonean
SM|San Marino|City of San Marino|San Marinese
SN|Senegal|Dakar|Senegalese
SO|Somalia|Mogadishu|Somali
SR|Suriname|Paramaribo|Surinamer
SS|South Sudan|Juba|
ST|Sao Tome and Principe|São Tomé|Sao Tomean
SV|El Salvador|San Salvador|Salvadoran
SX|Sint Maarten|Philipsburg|
SY|Syria|Damascus|Syrian
SZ|Eswatini|Lobamba|Swazi
TC|Turks and Caicos Islands|Cockburn Town|
TD|Chad|N'Djamena|Chadian
TG|Togo|Lomé|Togolese
TH|Thailand|Bangkok|Thai
TJ|Tajikistan|Dushanbe|Tajik
TL|East Timor|Dili|East Timorese
TM|Turkmenistan|Ashgabat|
TN|Tunisia|Tunis|Tunisian
TO|Tonga|Nuku'alofa|Tongan
TR|Türkiye|Ankara|Turkish
TT|Trinidad and Tobago|Port of Spain|Trinidadian
TV|Tuvalu|Funafuti|Tuvaluan
TW|Taiwan|Taipei|Taiwanese
TZ|Tanzania|Dodoma|Tanzanian
UA|Ukraine|Kyiv|Ukrainian
UG|Uganda|Kampala|Ugandan
US|United States|Washington D.C.|American
UY|Uruguay|Montevideo|Uruguayan
UZ|Uzbekistan|Tashkent|Uzbekistani
VA|Vatican City|Vatican City|
VC|Saint Vincent and the Grenadines|Kingstown|
VE|Venezuela|Caracas|Venezuelan
VG|British Virgin Islands|Road Town|
VI|U.S. Virgin Islands|Charlotte Amalie|
VN|Vietnam|Hanoi|Vietnamese
VU|Vanuatu|Port Vila|
WS|Samoa|Apia|Samoan
XK|Kosovo|Pristina|
YE|Yemen|Sana'a|Yemenite
ZA|South Africa|Pretoria|South African
ZM|Zambia|Lusaka|Zambian
ZW|Zimbabwe|Harare|Zimbabwean
`
