/** Further heads of states and governments, most of smaller states: name | side | role | m or f | other forms of the name. See holders.ts. */
export const HOLDERS_LEADERS = `
Juan Carlos I|Spain|king|m|King Juan Carlos
José Luis Rodríguez Zapatero|Spain|prime minister|m|Jose Luis Rodriguez Zapatero,Jose Luis Zapatero
René Préval|Haiti|president|m|Rene Preval
Brian Cowen|Ireland|taoiseach|m|
Yves Leterme|Belgium|prime minister|m|
Philippe of Belgium|Belgium|king|m|King Philippe
Jan Fischer|Czech Republic|prime minister|m|
Václav Klaus|Czech Republic|president|m|Vaclav Klaus
Bohuslav Sobotka|Czech Republic|prime minister|m|
Tarja Halonen|Finland|president|f|
Juha Sipilä|Finland|prime minister|m|Juha Sipila
Yukio Hatoyama|Japan|prime minister|m|
Taro Aso|Japan|prime minister|m|
Abbas El Fassi|Morocco|prime minister|m|Abbas el-Fassi
Saadeddine Othmani|Morocco|prime minister|m|Saad Eddine El Othmani
Jan Peter Balkenende|Netherlands|prime minister|m|
Willem-Alexander|Netherlands|king|m|King Willem-Alexander
Gloria Macapagal Arroyo|Philippines|president|f|Gloria Macapagal-Arroyo,Gloria Arroyo
Doris Leuthard|Switzerland|president|f|
Johann Schneider-Ammann|Switzerland|president|m|
Simonetta Sommaruga|Switzerland|president|f|
Alain Berset|Switzerland|president|m|
Alan García|Peru|president|m|Alan Garcia
Leonel Fernández|Dominican Republic|president|m|Leonel Fernandez
Boni Yayi|Benin|president|m|Thomas Boni Yayi
Aníbal Cavaco Silva|Portugal|president|m|Anibal Cavaco Silva
Abdurrahim El-Keib|Libya|prime minister|m|Abdurrahim al-Keib
John Atta Mills|Ghana|president|m|John Evans Atta Mills
Bakir Izetbegović|Bosnia and Herzegovina|president|m|Bakir Izetbegovic
Denis Bećirović|Bosnia and Herzegovina|president|m|Denis Becirovic
Željka Cvijanović|Bosnia and Herzegovina|president|f|Zeljka Cvijanovic
Željko Komšić|Bosnia and Herzegovina|president|m|Zeljko Komsic
Rosen Plevneliev|Bulgaria|president|m|
Dimitar Glavchev|Bulgaria|prime minister|m|
Andrus Ansip|Estonia|prime minister|m|
Taavi Rõivas|Estonia|prime minister|m|Taavi Roivas
Jüri Ratas|Estonia|prime minister|m|Juri Ratas
Jóhanna Sigurðardóttir|Iceland|prime minister|f|Johanna Sigurdardottir
Sigurður Ingi Jóhannsson|Iceland|prime minister|m|Sigurdur Ingi Johannsson
Bjarni Benediktsson|Iceland|prime minister|m|
Guðni Jóhannesson|Iceland|president|m|Gudni Johannesson
Ólafur Ragnar Grímsson|Iceland|president|m|Olafur Ragnar Grimsson
Andris Bērziņš|Latvia|president|m|Andris Berzins
Raimonds Vējonis|Latvia|president|m|Raimonds Vejonis
Laimdota Straujuma|Latvia|prime minister|f|
Saulius Skvernelis|Lithuania|prime minister|m|
Gintautas Paluckas|Lithuania|prime minister|m|
Gjorge Ivanov|North Macedonia|president|m|
Gordana Siljanovska-Davkova|North Macedonia|president|f|
Igor Lukšić|Montenegro|prime minister|m|Igor Luksic
Milojko Spajić|Montenegro|prime minister|m|Milojko Spajic
Duško Marković|Montenegro|prime minister|m|Dusko Markovic
Ivan Gašparovič|Slovakia|president|m|Ivan Gasparovic
Andrej Kiska|Slovakia|president|m|
Danilo Türk|Slovenia|president|m|Danilo Turk
Alenka Bratušek|Slovenia|prime minister|f|Alenka Bratusek
Miro Cerar|Slovenia|prime minister|m|
Joachim Gauck|Germany|president|m|
Christian Wulff|Germany|president|m|
Jean-Marc Ayrault|France|prime minister|m|
François Fillon|France|prime minister|m|Francois Fillon
Bernard Cazeneuve|France|prime minister|m|
Jean Castex|France|prime minister|m|
Élisabeth Borne|France|prime minister|f|Elisabeth Borne
Lucas Papademos|Greece|prime minister|m|
Katerina Sakellaropoulou|Greece|president|f|
Pál Schmitt|Hungary|president|m|Pal Schmitt
János Áder|Hungary|president|m|Janos Ader
Katalin Novák|Hungary|president|f|Katalin Novak
Tamás Sulyok|Hungary|president|m|Tamas Sulyok
Henri of Luxembourg|Luxembourg|grand duke|m|
Lawrence Gonzi|Malta|prime minister|m|
Margrethe II|Denmark|queen|f|Queen Margrethe
Frederik X|Denmark|king|m|King Frederik
Harald V|Norway|king|m|King Harald
Carl XVI Gustaf|Sweden|king|m|King Carl XVI Gustaf
Florin Cîțu|Romania|prime minister|m|Florin Citu
Nicolae Ciucă|Romania|prime minister|m|Nicolae Ciuca
Ludovic Orban|Romania|prime minister|m|
Abdelmalek Sellal|Algeria|prime minister|m|
Aïmene Benabderrahmane|Algeria|prime minister|m|Aimene Benabderrahmane
Ikililou Dhoinine|Comoros|president|m|
Ibrahim Mahlab|Egypt|prime minister|m|
Hazem el-Beblawi|Egypt|prime minister|m|Hazem al-Beblawi
Hesham Kandil|Egypt|prime minister|m|Hesham Qandil
José Mário Vaz|Guinea-Bissau|president|m|Jose Mario Vaz
Thomas Thabane|Lesotho|prime minister|m|
Pakalitha Mosisili|Lesotho|prime minister|m|
Sam Matekane|Lesotho|prime minister|m|Ntsokoane Samuel Matekane
Letsie III|Lesotho|king|m|
Gabriel Arcanjo da Costa|Sao Tome and Principe|prime minister|m|
Patrice Trovoada|Sao Tome and Principe|prime minister|m|
James Michel|Seychelles|president|m|James Alix Michel
Patrick Herminie|Seychelles|president|m|
Daniel Kablan Duncan|Ivory Coast|prime minister|m|
Patrick Achi|Ivory Coast|prime minister|m|
Mehdi Jomaa|Tunisia|prime minister|m|
Habib Essid|Tunisia|prime minister|m|
Najla Bouden|Tunisia|prime minister|f|
Ulisses Correia e Silva|Cape Verde|prime minister|m|
José Maria Neves|Cape Verde|president|m|Jose Maria Neves,Jose Maria Pereira Neves
Cleopas Dlamini|Eswatini|prime minister|m|
Russell Dlamini|Eswatini|prime minister|m|
Rupiah Banda|Zambia|president|m|
Amadou Toumani Touré|Mali|president|m|Amadou Toumani Toure
Dioncounda Traoré|Mali|president|m|Dioncounda Traore
Abdoulaye Wade|Senegal|president|m|
Goodluck Jonathan|Nigeria|president|m|
Kgalema Motlanthe|South Africa|deputy president|m|
Paul Mashatile|South Africa|deputy president|m|
Sheikh Sharif Sheikh Ahmed|Somalia|president|m|Sharif Sheikh Ahmed
Hassan Ali Khaire|Somalia|prime minister|m|
Catherine Samba-Panza|Central African Republic|president|f|
Michel Kafando|Burkina Faso|president|m|
Christine Kangaloo|Trinidad and Tobago|president|f|
Stuart Young|Trinidad and Tobago|prime minister|m|
Gaston Browne|Antigua and Barbuda|prime minister|m|
Hubert Minnis|Bahamas|prime minister|m|
Freundel Stuart|Barbados|prime minister|m|
Dean Barrow|Belize|prime minister|m|
Roosevelt Skerrit|Dominica|prime minister|m|
Keith Mitchell|Grenada|prime minister|m|
Dickon Mitchell|Grenada|prime minister|m|
Timothy Harris|Saint Kitts and Nevis|prime minister|m|
Terrance Drew|Saint Kitts and Nevis|prime minister|m|
Allen Chastanet|Saint Lucia|prime minister|m|Allen Michael Chastanet
Philip J. Pierre|Saint Lucia|prime minister|m|
Kenny Anthony|Saint Lucia|prime minister|m|
Álvaro Colom|Guatemala|president|m|Alvaro Colom
Mauricio Funes|El Salvador|president|m|Carlos Mauricio Funes
Óscar Arias|Costa Rica|president|m|Oscar Arias
Laura Fernández|Costa Rica|president|f|Laura Fernandez
Manuel Merino|Peru|president|m|
Federico Franco|Paraguay|president|m|
Mark Brown|Cook Islands|prime minister|m|
Henry Puna|Cook Islands|prime minister|m|
Voreqe Bainimarama|Fiji|prime minister|m|Josaia Voreqe Bainimarama
Taneti Maamau|Kiribati|president|m|
Anote Tong|Kiribati|president|m|
Hilda Heine|Marshall Islands|president|f|
David Kabua|Marshall Islands|president|m|
David Panuelo|Micronesia|president|m|
Wesley Simina|Micronesia|president|m|
Baron Waqa|Nauru|president|m|
David Adeang|Nauru|president|m|
Russ Kun|Nauru|president|m|
Dalton Tagelagi|Niue|premier|m|
Tommy Remengesau|Palau|president|m|
Surangel Whipps|Palau|president|m|Surangel Whipps Jr.
Fiame Naomi Mata'afa|Samoa|prime minister|f|Fiame Naomi Mata’afa
Tuilaepa Sailele Malielegaoi|Samoa|prime minister|m|
Siaosi Sovaleni|Tonga|prime minister|m|Hu'akavameiliku Siaosi Sovaleni
Kausea Natano|Tuvalu|prime minister|m|
Feleti Teo|Tuvalu|prime minister|m|
Enele Sopoaga|Tuvalu|prime minister|m|
Charlot Salwai|Vanuatu|prime minister|m|
Ishmael Kalsakau|Vanuatu|prime minister|m|
Bob Loughman|Vanuatu|prime minister|m|
Rick Houenipwela|Solomon Islands|prime minister|m|
Moetai Brotherson|French Polynesia|president|m|
Édouard Fritch|French Polynesia|president|m|Edouard Fritch
Louis Mapou|New Caledonia|president|m|
Choummaly Sayasone|Laos|president|m|
Sher Bahadur Deuba|Nepal|prime minister|m|
Sushila Karki|Nepal|prime minister|f|
Bidya Devi Bhandari|Nepal|president|f|
Ram Nath Kovind|India|president|m|
Vajiralongkorn|Thailand|king|m|King Vajiralongkorn,Maha Vajiralongkorn
Bhumibol Adulyadej|Thailand|king|m|King Bhumibol
Norodom Sihamoni|Cambodia|king|m|King Sihamoni
Jigme Khesar Namgyel Wangchuck|Bhutan|king|m|
Mohammad Najib Mikati|Lebanon|prime minister|m|
Michel Sleiman|Lebanon|president|m|
Saud bin Nayef|Saudi Arabia|prince|m|
Abdullah Ensour|Jordan|prime minister|m|
Omar Razzaz|Jordan|prime minister|m|
Hussein bin Abdullah|Jordan|crown prince|m|Crown Prince Hussein
Jaber al-Mubarak al-Sabah|Kuwait|prime minister|m|
Ahmad Nawaf al-Sabah|Kuwait|prime minister|m|
Nasser Sabah al-Ahmad al-Sabah|Kuwait|defence minister|m|
Khalifa bin Salman Al Khalifa|Bahrain|prime minister|m|
Fahd bin Mahmoud Al Said|Oman|deputy prime minister|m|
Mansour bin Zayed|United Arab Emirates|vice president|m|
Mahmoud al-Mashhadani|Iraq|speaker of parliament|m|
Mohammed al-Halbousi|Iraq|speaker of parliament|m|Mohamed al-Halbousi
`

/** Offices that holders of other tables had elsewhere, for "Prime Minister Mark Rutte" before he spoke for NATO. */
export const OTHER_OFFICES = `
Mark Rutte|Netherlands|prime minister|m|
Jens Stoltenberg|Norway|prime minister|m|
Anders Fogh Rasmussen|Denmark|prime minister|m|
Lars Løkke Rasmussen|Denmark|prime minister|m|Lars Lokke Rasmussen
Jean-Claude Juncker|Luxembourg|prime minister|m|
Donald Tusk|Poland|prime minister|m|
Kaja Kallas|Estonia|prime minister|f|
António Costa|Portugal|prime minister|m|Antonio Costa
Charles Michel|Belgium|prime minister|m|
Herman Van Rompuy|Belgium|prime minister|m|
Michel Barnier|France|prime minister|m|
Ursula von der Leyen|Germany|defence minister|f|
Federica Mogherini|Italy|foreign minister|f|
Josep Borrell|Spain|foreign minister|m|
José Manuel Barroso|Portugal|prime minister|m|
Christine Lagarde|France|finance minister|f|
Ban Ki-moon|South Korea|foreign minister|m|
António Guterres|Portugal|prime minister|m|Antonio Guterres
Ramtane Lamamra|United Nations|envoy|m|
Luigi Di Maio|European Union|envoy|m|
Julie Bishop|United Nations|envoy|f|
Roza Otunbayeva|United Nations|envoy|f|
Helga Schmid|OSCE|secretary general|f|Helga Maria Schmid
Rose Gottemoeller|NATO|deputy secretary general|f|
Espen Barth Eide|United Nations|envoy|m|
Kevin Rudd|Australia|ambassador|m|
Abdullatif Al Zayani|Bahrain|foreign minister|m|Abdullatif bin Rashid Al Zayani
Miroslav Lajčák|Slovakia|foreign minister|m|Miroslav Lajcak
Saleh Muslim|Syrian Democratic Forces|leader|m|
`
