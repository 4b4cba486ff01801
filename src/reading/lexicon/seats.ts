import { words } from './rows.ts'

/**
 * Seats, houses and organs that speak for a state without naming it: side | names. "The Kremlin denied it" is Russia speaking.
 * The first name of each group between semicolons is the one shown; the others lead to it.
 */
export const SEATS = `
United States|White House;National Economic Council;National Intelligence Council;State Department,Department of State,US State Department,U.S. State Department,Foggy Bottom;Pentagon,Defense Department,Department of Defense,War Department,Department of War;Treasury Department,US Treasury,U.S. Treasury,Department of the Treasury;Justice Department,Department of Justice;Commerce Department,Department of Commerce;Homeland Security Department,Department of Homeland Security,DHS;Energy Department,Department of Energy;National Security Council,NSC;Central Intelligence Agency,CIA;National Security Agency,NSA;FBI,Federal Bureau of Investigation;Office of the U.S. Trade Representative,US Trade Representative's office,U.S. Trade Representative's office,USTR;USAID,U.S. Agency for International Development;Joint Chiefs of Staff;Central Command,CENTCOM,Centcom,U.S. Central Command;U.S. Embassy;Air Force One;Trump administration;Obama administration;Biden administration;Bush administration;Clinton administration;Reagan administration;Director of National Intelligence,ODNI;Navy SEALs;Oval Office;Federal Reserve,the Fed
Russia|Kremlin;Smolenskaya Square,Russian Foreign Ministry,Foreign Ministry of Russia;State Duma,Duma;Federation Council;FSB,Federal Security Service;GRU;SVR;Rosatom
United Kingdom|Downing Street,10 Downing Street,No 10,No. 10,No.10,Number 10,Number Ten;Foreign Office,Foreign and Commonwealth Office,Foreign & Commonwealth Office,FCO,FCDO,Commonwealth and Development Office;Whitehall;Buckingham Palace;Home Office;Cabinet Office;Ministry of Defence,MoD;Clarence House;House of Commons,the Commons;House of Lords;Westminster;MI6;MI5;GCHQ;Department for Exiting the European Union,DExEU;Kensington Palace
France|Elysee,Élysée,Elysée,Elysee Palace,Élysée Palace,Elysée Palace;Quai d'Orsay;Matignon;National Assembly
Germany|Chancellery,Federal Chancellery;Bundestag;Bundesrat;Federal Foreign Office;Bundeswehr
Italy|Palazzo Chigi;Farnesina
Spain|Moncloa,La Moncloa
Netherlands|Binnenhof
European Union|European Council;European Commission,EU Commission;European Parliament;European External Action Service,EEAS;Council of the European Union;European Central Bank,ECB;Berlaymont;Eurogroup;EU Council,Council of the EU;Foreign Affairs Council
Ukraine|Verkhovna Rada,Rada,Supreme Rada;Bankova;SBU
Turkey|Ak Saray
Israel|Knesset;Prime Minister's Office,PMO;Israel Defense Forces,IDF,Israeli Defense Forces,Israel Defence Forces;Mossad;Shin Bet
Iran|Majlis;Revolutionary Guards,Revolutionary Guard,Islamic Revolutionary Guard Corps,IRGC;Supreme National Security Council;Expediency Council;Guardian Council;Atomic Energy Organization of Iran,AEOI;Quds Force
Saudi Arabia|Royal Court;Saudi Press Agency,SPA
Pakistan|Inter-Services Intelligence,ISI;Inter-Services Public Relations,ISPR
India|Ministry of External Affairs,External Affairs Ministry,MEA;South Block;Lok Sabha;Rajya Sabha
China|Zhongnanhai;State Council;Politburo,Politburo Standing Committee;Ministry of Commerce,MOFCOM;National People's Congress,NPC;People's Liberation Army,PLA;Chinese Communist Party,Communist Party of China,CCP;Central Military Commission;Taiwan Affairs Office;China's State Council;National Development and Reform Commission
Taiwan|Mainland Affairs Council;Presidential Office;Legislative Yuan
South Korea|Blue House,Cheong Wa Dae,Yongsan presidential office;Unification Ministry,Ministry of Unification;National Intelligence Service,NIS;Joint Chiefs of Staff of South Korea
North Korea|Workers' Party of Korea,Workers' Party;Supreme People's Assembly;State Affairs Commission;Korean People's Army,KPA;Committee for the Peaceful Reunification
Japan|Kantei,Prime Minister's Official Residence;Gaimusho
Vatican|Secretariat of State
Philippines|Malacanang,Malacañang
Brazil|Itamaraty;Planalto
Argentina|Casa Rosada
Venezuela|Miraflores
Chile|La Moneda
Mexico|Los Pinos;Foreign Relations Secretariat
Canada|Global Affairs Canada,Global Affairs;Rideau Hall;Parliament Hill
Australia|Department of Foreign Affairs and Trade,DFAT
New Zealand|Beehive
Syria|Baath Party
Afghanistan|Arg;Loya Jirga;High Peace Council
Jordan|Royal Hashemite Court
United Nations|Security Council,UN Security Council,U.N. Security Council,United Nations Security Council,UNSC;General Assembly,UN General Assembly,U.N. General Assembly,United Nations General Assembly,UNGA;UN Human Rights Council,U.N. Human Rights Council;UN Secretariat,U.N. Secretariat
African Union|African Union Commission,AU Commission;Peace and Security Council,AU Peace and Security Council
Gulf Cooperation Council|GCC Secretariat
NATO|North Atlantic Council;NATO-Russia Council
`

/** Houses of lawmakers and parties that have no say for their state: shown without a side. */
export const LEGISLATURES = `
Congress,US Congress,U.S. Congress,the U.S. Congress
Senate,US Senate,U.S. Senate,Senate Foreign Relations Committee,Senate Armed Services Committee,Senate Intelligence Committee
House of Representatives,US House of Representatives,U.S. House of Representatives,House Foreign Affairs Committee,House Intelligence Committee
Supreme Court,US Supreme Court,U.S. Supreme Court
Republican Party,GOP
Democratic Party
Republican National Committee,RNC
Democratic National Committee,DNC
Labour Party,Labour
Conservative Party,Tory Party
Liberal Democrats
Scottish National Party,SNP
Democratic Unionist Party,DUP
Sinn Fein,Sinn Féin
UKIP
Christian Democratic Union,CDU
Social Democratic Party,SPD
Alternative for Germany,AfD
National Front,National Rally
Likud
Bharatiya Janata Party,BJP
Congress party,Congress Party
Five Star Movement
Black Caucus
Tea Party
`

/** Names above that several states' houses bear: theirs of whom the article speaks. */
export const COMMON_HOUSES = words(
  'National_Assembly State_Council National_Security_Council Presidential_Office Ministry_of_Commerce Foreign_Office Home_Office Cabinet_Office Joint_Chiefs_of_Staff Royal_Court Federation_Council National_Intelligence_Council Treasury_Department',
)
