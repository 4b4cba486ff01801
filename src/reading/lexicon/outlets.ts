/**
 * News outlets and agencies: name as shown | other names | state, for those that publish as the voice of their state (KCNA).
 * An outlet has no side of its own otherwise. A single word that is also an ordinary one is an outlet only after "the",
 * or where it is written in capitals: it stands in ONLY_WITH_THE.
 */
export const OUTLETS = `
Reuters|Thomson Reuters,REUTERS|
Associated Press|AP,A.P.,The Associated Press|
AFP|Agence France-Presse,Agence France Presse,Agence-France Presse|
UPI|United Press International|
DPA|dpa,Deutsche Presse-Agentur|
EFE|Efe|
ANSA|Ansa|
Bloomberg|Bloomberg News,Bloomberg TV,Bloomberg Television|
CNN|CNN International,CNNI,CNN Turk|
BBC|BBC News,British Broadcasting Corporation,BBC Radio 4,BBC Radio,BBC World Service,BBC Persian|
Sky News|Sky|
ITV|ITV News|
Channel 4|Channel 4 News|
Fox News|Fox,Fox Business,Fox News Channel,Fox Business Network,Fox & Friends,Fox News Sunday|
NBC News|NBC,NBC's Meet the Press,Meet the Press|
CBS News|CBS,Face the Nation,60 Minutes,CBS This Morning|
ABC News|ABC,Good Morning America|
MSNBC|Morning Joe|
CNBC||
C-SPAN|CSPAN|
PBS|PBS NewsHour,NewsHour|
NPR|National Public Radio|
Newsmax|Newsmax TV|
OAN|One America News|
The New York Times|New York Times,NYT,NY Times,N.Y. Times|
The Washington Post|Washington Post,WaPo|
The Wall Street Journal|Wall Street Journal,WSJ|
USA Today|USA TODAY|
Los Angeles Times|LA Times,L.A. Times|
Chicago Tribune||
Boston Globe|The Boston Globe|
Miami Herald||
New York Post||
New York Daily News||
The Washington Times|Washington Times|
The Christian Science Monitor|Christian Science Monitor|
McClatchy|McClatchy Newspapers|
Politico|POLITICO,Politico Europe|
Axios||
The Hill|Hill|
Vox||
Slate||
Salon||
Breitbart|Breitbart News|
BuzzFeed News|BuzzFeed,Buzzfeed,Buzzfeed News|
The Huffington Post|Huffington Post,HuffPost|
The Daily Beast|Daily Beast|
The Intercept|Intercept|
Newsweek||
Time|TIME,Time magazine,TIME magazine|
The New Yorker|New Yorker|
The Atlantic|Atlantic|
Foreign Policy|Foreign Policy magazine|
Foreign Affairs|Foreign Affairs magazine|
The Economist|Economist|
Vanity Fair||
Rolling Stone||
The Guardian|Guardian|
The Times|Times of London,The Times of London,London Times|
The Sunday Times|Sunday Times|
The Telegraph|Daily Telegraph,The Daily Telegraph,Telegraph,Sunday Telegraph|
Financial Times|FT,The Financial Times|
The Independent|Independent|
Daily Mail|The Daily Mail,MailOnline,Mail Online,Mail on Sunday|
The Sun|Sun|
Daily Mirror|The Mirror|
Daily Express|The Express,Sunday Express|
Evening Standard|London Evening Standard|
The Observer|Observer|
The Scotsman|Scotsman|
The Irish Times|Irish Times|
RTE|RTÉ|
Euronews||
EUobserver||
Le Monde||
Le Figaro||
Liberation|Libération|
France 24|France24|
France Info|franceinfo,France Inter,RTL,Europe 1|
Der Spiegel|Spiegel,Spiegel Online|
Die Welt|Welt am Sonntag|
Die Zeit||
Bild|Bild am Sonntag|
Süddeutsche Zeitung|Sueddeutsche Zeitung,Suddeutsche Zeitung|
Frankfurter Allgemeine Zeitung|FAZ,Frankfurter Allgemeine|
ARD||
ZDF||
Deutsche Welle|DW|
Handelsblatt||
El Pais|El País|
El Mundo||
Corriere della Sera||
La Repubblica||
La Stampa||
Il Messaggero||
De Telegraaf||
Politiken||
Dagens Nyheter||
Gazeta Wyborcza||
PAP|Polish Press Agency|
TASS|Tass,Itar-Tass,ITAR-TASS,ITAR-Tass|Russia
RIA Novosti|RIA,RIA news agency|Russia
Interfax||
Sputnik|Sputnik News|Russia
RT|Russia Today|Russia
Rossiya 1|Rossiya-1,Rossiya 24|Russia
Channel One|Russia's Channel One|
Kommersant||
Izvestia||
Vedomosti||
Novaya Gazeta||
Meduza||
Echo of Moscow|Ekho Moskvy|
Rossiiskaya Gazeta|Rossiyskaya Gazeta|Russia
BelTA|Belta|Belarus
Ukrainska Pravda||
Kyiv Independent|The Kyiv Independent|
Kyiv Post||
Ukrinform||
Interfax-Ukraine|Interfax Ukraine|
Radio Free Europe|RFE/RL,Radio Free Europe/Radio Liberty,Radio Liberty|
Voice of America|VOA|
Radio Free Asia||
Anadolu|Anadolu Agency,Anadolu Ajansi|Turkey
Hurriyet|Hürriyet,Hurriyet Daily News|
Daily Sabah|Sabah newspaper|
TRT|TRT World,TRT Haber|Turkey
NTV||
Al Jazeera|al-Jazeera,Al-Jazeera,al Jazeera|
Al Arabiya|al-Arabiya,Al-Arabiya|
Al Mayadeen|al-Mayadeen|
Al Manar|al-Manar,Al-Manar|Hezbollah
Al-Monitor|Al Monitor|
Al-Ahram|Al Ahram|
Asharq Al-Awsat|Asharq al-Awsat|
The National||
Arab News||
Gulf News||
Saudi Gazette||
Middle East Eye||
MENA|Middle East News Agency|Egypt
SANA||Syria
WAM||United Arab Emirates
QNA|Qatar News Agency|Qatar
Petra News Agency||Jordan
Press TV|PressTV|Iran
IRNA|Islamic Republic News Agency|Iran
ISNA||Iran
Tasnim|Tasnim News Agency|Iran
Fars|Fars News Agency,Fars News|Iran
Mehr News Agency|Mehr|Iran
Tehran Times||
Nournews|Nour News|Iran
Haaretz|Ha'aretz|
The Jerusalem Post|Jerusalem Post|
The Times of Israel|Times of Israel|
Ynet|Yedioth Ahronoth,Yediot Ahronot|
Israel Hayom||
Channel 12|Channel 12 News|
Channel 13||
Channel 2||
Army Radio|Israel's Army Radio|
Kan|Kan News|
Walla|Walla News|
Wafa|WAFA|Palestinian Authority
Xinhua|Xinhua News Agency,Xinhua news agency|China
Global Times||China
People's Daily||China
China Daily||China
CCTV|China Central Television|China
CGTN||China
China News Service||China
South China Morning Post|SCMP|
Caixin||
Taoran Notes||China
KCNA|Korean Central News Agency|North Korea
Rodong Sinmun||North Korea
Uriminzokkiri||North Korea
Yonhap|Yonhap News Agency,Yonhap news agency,Yonhap News|
Chosun Ilbo|The Chosun Ilbo|
JoongAng Ilbo|Joongang Ilbo,Korea JoongAng Daily|
Dong-a Ilbo|Donga Ilbo|
Hankyoreh||
The Korea Herald|Korea Herald|
The Korea Times|Korea Times|
KBS||
NK News||
38 North||
Kyodo|Kyodo News,Kyodo news agency|
NHK||
Jiji|Jiji Press|
Nikkei|Nikkei Asia,Nikkei Asian Review,The Nikkei|
Asahi Shimbun|Asahi,The Asahi Shimbun|
Yomiuri Shimbun|Yomiuri,The Yomiuri Shimbun|
Mainichi Shimbun|Mainichi|
Sankei Shimbun|Sankei|
The Japan Times|Japan Times|
CNA|Central News Agency|
Channel NewsAsia||
The Straits Times|Straits Times|
Bernama||
Jakarta Post|The Jakarta Post|
Antara||
Bangkok Post||
Rappler||
Philippine Daily Inquirer||
VNExpress|VnExpress|
PTI|Press Trust of India|
ANI||
NDTV|New Delhi Television|
The Hindu|Hindu newspaper|
The Times of India|Times of India|
The Indian Express|Indian Express|
Hindustan Times||
Economic Times|The Economic Times|
Dawn|Dawn newspaper|
Geo News|Geo TV,Geo|
The Express Tribune|Express Tribune|
Tolo News|TOLOnews,Tolo TV|
Khaama Press||
Daily Star|The Daily Star|
The Sydney Morning Herald|Sydney Morning Herald|
The Australian|Australian newspaper|
Australian Broadcasting Corporation||
New Zealand Herald|NZ Herald|
Radio New Zealand|RNZ|
CBC|CBC News,Canadian Broadcasting Corporation|
CTV|CTV News|
The Globe and Mail|Globe and Mail|
Toronto Star||
La Presse||
Canadian Press|The Canadian Press|
Televisa||
El Universal||
Milenio||
Reforma||
O Globo|Globo|
Folha de S.Paulo|Folha|
Clarin|Clarín|
La Nacion|La Nación|
El Tiempo||
TeleSUR|Telesur|Venezuela
Granma||Cuba
SABC||
Daily Maverick||
Ahram Online||
Vanguard||
TMZ||
Variety||
Wikileaks|WikiLeaks|
Bellingcat||
`

/** Ordinary words as well as outlets: "the Guardian" reports, a guardian does not. */
export const ONLY_WITH_THE =
  'Guardian Independent Sun Telegraph Hill Atlantic Observer Economist Intercept Scotsman National Mirror Express'

/** Ordinary words that are outlets only before "magazine", "reported" and the like: they need a verb of reporting or "told" before. */
export const ONLY_WHEN_REPORTING =
  'Time Sky Fox Dawn Kan Slate Salon Walla Wagner Sputnik Geo Vanguard Variety Liberation Welt Asahi Fars Mehr Sabah Reforma'
