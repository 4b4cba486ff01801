/**
 * Bodies of several states: name as a party | other names. They speak for themselves.
 */
export const BODIES = `
United Nations|UN,U.N.,the U.N.,UNO
European Union|EU,E.U.,the bloc's 27 members,EU27,EU 27
NATO|Nato,North Atlantic Treaty Organization,North Atlantic Treaty Organisation,North Atlantic Alliance
ASEAN|Asean,Association of Southeast Asian Nations,Association of South East Asian Nations
African Union|AU
Arab League|League of Arab States
Gulf Cooperation Council|GCC
IAEA|International Atomic Energy Agency
G7|G-7,Group of Seven,Group of 7,Group of Seven nations
G8|G-8,Group of Eight,Group of 8
G20|G-20,Group of 20,Group of Twenty
BRICS|Brics
OPEC|Opec,OPEC+,Organization of the Petroleum Exporting Countries
OSCE|Organization for Security and Cooperation in Europe,Organization for Security and Co-operation in Europe,Organisation for Security and Co-operation in Europe
WTO|World Trade Organization,World Trade Organisation
IMF|International Monetary Fund
World Bank|
World Health Organization|WHO,World Health Organisation
World Economic Forum|WEF
Shanghai Cooperation Organization|SCO,Shanghai Cooperation Organisation
Collective Security Treaty Organization|CSTO,Collective Security Treaty Organisation
Commonwealth of Independent States|CIS
Eurasian Economic Union|EAEU,Eurasian Union
APEC|Apec,Asia-Pacific Economic Cooperation
Quad|the Quad,Quadrilateral Security Dialogue
AUKUS|Aukus
Organization of American States|OAS,Organisation of American States
Mercosur|Mercosul
Pacific Alliance|
CELAC|Celac,Community of Latin American and Caribbean States
UNASUR|Unasur
Lima Group|
Caricom|CARICOM,Caribbean Community
ECOWAS|Ecowas,Economic Community of West African States
IGAD|Intergovernmental Authority on Development
SADC|Southern African Development Community
East African Community|EAC
Organization of Islamic Cooperation|OIC,Organisation of Islamic Cooperation
Council of Europe|PACE
European Free Trade Association|EFTA
Visegrad Group|Visegrad Four,V4
Nordic Council|
Three Seas Initiative|
Bucharest Nine|B9
Normandy Four|Normandy Quartet,Normandy format
Minsk Group|OSCE Minsk Group
Weimar Triangle|
Middle East Quartet|Quartet on the Middle East,Mideast Quartet
P5+1|P-5+1,P5 +1,P5-plus-1,E3+3,E3/EU+3,EU3+3,six world powers,six powers
E3|E-3
International Criminal Court|ICC
International Court of Justice|ICJ,World Court
Permanent Court of Arbitration|
Red Cross|ICRC,International Committee of the Red Cross,Red Crescent
UNHCR|U.N. refugee agency,UN refugee agency,UN High Commissioner for Refugees,U.N. High Commissioner for Refugees
UNICEF|Unicef
UNESCO|Unesco
UNRWA|
World Food Programme|WFP,World Food Program
OPCW|Organisation for the Prohibition of Chemical Weapons,Organization for the Prohibition of Chemical Weapons
OECD|Organisation for Economic Co-operation and Development,Organization for Economic Cooperation and Development
Interpol|INTERPOL
SAARC|South Asian Association for Regional Cooperation
BIMSTEC|
Pacific Islands Forum|
Commonwealth|Commonwealth of Nations
Asian Infrastructure Investment Bank|AIIB
Asian Development Bank|ADB
ISAF|International Security Assistance Force
Financial Action Task Force|FATF
FIFA|Fifa
International Olympic Committee|IOC
Amnesty International|
Human Rights Watch|
International Crisis Group|
`

/** Parties to diplomacy that are no state: name as a party | other names | adjectives and people. */
export const PARTIES = `
Taliban|Afghan Taliban,Taleban,Islamic Emirate of Afghanistan,Islamic Emirate|Taliban
Haqqani network|Haqqani Network|
Pakistani Taliban|Tehreek-e-Taliban Pakistan,TTP|
Hamas||Hamas
Hezbollah|Hizbollah,Hizbullah,Hezbullah|Hezbollah
Islamic Jihad|Palestinian Islamic Jihad|
Fatah||Fatah
Houthis|Houthi movement,Ansar Allah,Ansarullah|Houthi
Southern Transitional Council|STC|
Islamic State|ISIS,ISIL,Daesh,IS group|
Al-Qaeda|al-Qaeda,al Qaeda,Al Qaeda,al-Qaida,Al-Qaida|
al-Shabab|al-Shabaab,Al-Shabab,Al-Shabaab|
Boko Haram||
Syrian opposition|Syrian National Coalition,Syrian Coalition,National Coalition,Syrian National Council,Free Syrian Army,FSA,High Negotiations Committee,HNC|
Hayat Tahrir al-Sham|HTS,Nusra Front,al-Nusra Front,Jabhat al-Nusra|
Syrian Democratic Forces|SDF|
Kurds|Syrian Kurds,Iraqi Kurds,Kurdistan Workers' Party,PKK,YPG,Peshmerga,PYD|Kurdish,Kurd
Kurdistan Regional Government|KRG|
Libyan National Army|LNA,Libyan Arab Armed Forces|
Government of National Accord|GNA,Government of National Unity|
FARC|Farc,Revolutionary Armed Forces of Colombia|
ELN|National Liberation Army|
Venezuelan opposition||
Polisario Front|Polisario|
M23|M23 rebels|
Rapid Support Forces|RSF|
SPLM-IO||
Tigray People's Liberation Front|TPLF|Tigrayan
Oromo Liberation Army|OLA|
Ukrainian rebels|Donetsk People's Republic,Luhansk People's Republic,DPR,LPR,DNR,LNR|
Wagner Group|Wagner|
Bosnian Serbs||
Turkish Cypriots|Northern Cyprus,Turkish Republic of Northern Cyprus|Turkish Cypriot
Greek Cypriots||Greek Cypriot
Moro Islamic Liberation Front|MILF|
New People's Army|NPA|
National Unity Government||
Arakan Army||
ETA||
Muslim Brotherhood||
Anti-Houthi coalition|Saudi-led coalition|
Tibetan government-in-exile||Tibetan
Uyghurs|Uighurs|Uyghur,Uighur
Rohingya||
Catalan government|Generalitat|Catalan
Scottish Government|Scottish government|Scottish
`
