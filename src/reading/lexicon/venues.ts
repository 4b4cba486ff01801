/** Buildings, estates and borders where leaders meet: venue | city or region | country. */
export const VENUES = `
Camp David|Maryland|United States
Mar-a-Lago|Palm Beach|United States
Mar a Lago|Palm Beach|United States
Oval Office|Washington|United States
Rose Garden|Washington|United States
Blair House|Washington|United States
Roosevelt Room|Washington|United States
East Room|Washington|United States
West Wing|Washington|United States
Trump Tower|New York|United States
Andrews Air Force Base|Maryland|United States
Joint Base Andrews|Maryland|United States
Joint Base Elmendorf-Richardson|Anchorage|United States
Lotte New York Palace|New York|United States
Waldorf Astoria|New York|United States
UN headquarters|New York|United States
U.N. headquarters|New York|United States
United Nations headquarters|New York|United States
Pearl Harbor|Hawaii|United States
Arlington National Cemetery|Virginia|United States
Wye River|Maryland|United States
Chequers|Buckinghamshire|United Kingdom
Lancaster House|London|United Kingdom
Windsor Castle|Windsor|United Kingdom
Blenheim Palace|Oxfordshire|United Kingdom
Hillsborough Castle|Northern Ireland|United Kingdom
Stormont|Belfast|United Kingdom
Elysee Palace|Paris|France
Élysée Palace|Paris|France
Versailles Palace|Versailles|France
Fort de Bregancon|Bormes|France
Fort de Brégançon|Bormes|France
Hotel Matignon|Paris|France
Palais Coburg|Vienna|Austria
Hofburg|Vienna|Austria
Palais des Nations|Geneva|Switzerland
Villa La Grange|Geneva|Switzerland
Hotel President Wilson|Geneva|Switzerland
Beau-Rivage Palace|Lausanne|Switzerland
Schloss Elmau|Bavaria|Germany
Schloss Meseberg|Brandenburg|Germany
Ramstein Air Base|Ramstein|Germany
Justus Lipsius|Brussels|Belgium
NATO headquarters|Brussels|Belgium
Palazzo Chigi|Rome|Italy
Quirinal Palace|Rome|Italy
Apostolic Palace|Vatican City|Vatican
St. Peter's Basilica|Vatican City|Vatican
St. Peter's Square|Vatican City|Vatican
Peace Palace|The Hague|Netherlands
Catshuis|The Hague|Netherlands
Marienborg|Copenhagen|Denmark
Kultaranta|Naantali|Finland
Bocharov Ruchei|Sochi|Russia
Konstantinovsky Palace|St. Petersburg|Russia
Vostochny Cosmodrome|Amur|Russia
Vostochny|Amur|Russia
Red Square|Moscow|Russia
Mariinskyi Palace|Kyiv|Ukraine
Dolmabahce|Istanbul|Turkey
Dolmabahce Palace|Istanbul|Turkey
Ciragan Palace|Istanbul|Turkey
Vahdettin Pavilion|Istanbul|Turkey
Al-Salam Palace|Jeddah|Saudi Arabia
Ritz-Carlton|Riyadh|Saudi Arabia
Lusail Palace|Doha|Qatar
Emirates Palace|Abu Dhabi|United Arab Emirates
Qasr Al Watan|Abu Dhabi|United Arab Emirates
Ben Gurion Airport|Tel Aviv|Israel
Temple Mount|Jerusalem|Israel
Western Wall|Jerusalem|Israel
Muqata|Ramallah|Palestinian Authority
Allenby Bridge|Jericho|Palestinian Authority
Ittihadiya Palace|Cairo|Egypt
Al-Ittihadiya Palace|Cairo|Egypt
Great Hall of the People|Beijing|China
Great Hall|Beijing|China
Diaoyutai|Beijing|China
Diaoyutai State Guesthouse|Beijing|China
Diaoyutai State Guest House|Beijing|China
Tiananmen Square|Beijing|China
Forbidden City|Beijing|China
Yanqi Lake|Beijing|China
West Lake State Guest House|Hangzhou|China
Akasaka Palace|Tokyo|Japan
Akasaka State Guest House|Tokyo|Japan
Imperial Palace|Tokyo|Japan
Peace Memorial Park|Hiroshima|Japan
Panmunjom|Panmunjom|South Korea
Panmunjeom|Panmunjom|South Korea
Demilitarized Zone|Panmunjom|South Korea
Demilitarised Zone|Panmunjom|South Korea
DMZ|Panmunjom|South Korea
Peace House|Panmunjom|South Korea
Joint Security Area|Panmunjom|South Korea
Tongilgak|Panmunjom|North Korea
Unification Pavilion|Panmunjom|North Korea
Kumsusan|Pyongyang|North Korea
Mount Paektu|Samjiyon|North Korea
Capella Hotel|Sentosa|Singapore
Capella Singapore|Sentosa|Singapore
Shangri-La Hotel|Singapore|Singapore
Istana|Singapore|Singapore
Metropole Hotel|Hanoi|Vietnam
Metropole hotel|Hanoi|Vietnam
Sofitel Legend Metropole|Hanoi|Vietnam
Rashtrapati Bhavan|New Delhi|India
Hyderabad House|New Delhi|India
Wagah|Wagah|India
Attari|Attari|India
Kartarpur|Kartarpur|Pakistan
Malacanang Palace|Manila|Philippines
Malacañang Palace|Manila|Philippines
Tampaksiring|Bali|Indonesia
Bogor Palace|Bogor|Indonesia
Merdeka Palace|Jakarta|Indonesia
Miraflores Palace|Caracas|Venezuela
Planalto Palace|Brasília|Brazil
Casa Rosada|Buenos Aires|Argentina
Los Pinos|Mexico City|Mexico
National Palace|Mexico City|Mexico
Union Buildings|Pretoria|South Africa
Manda Bay|Lamu|Kenya
Bagram Air Base|Bagram|Afghanistan
Al Asad Air Base|Anbar|Iraq
Green Zone|Baghdad|Iraq
Erez crossing|Gaza|Israel
Rafah crossing|Gaza|Egypt
Golan|Golan Heights|Syria
`
