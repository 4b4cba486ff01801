/**
 * Cities, regions and islands where diplomacy happens or news is datelined, beside the capitals: country | places.
 * They lie in a country and do not speak for it.
 */
export const CITIES = `
United States|New York,New York City,Los Angeles,Chicago,Houston,San Francisco,Philadelphia,Boston,Atlanta,Miami,Dallas,Detroit,Seattle,Denver,Anchorage,Honolulu,Las Vegas,San Diego,Pittsburgh,Palm Beach,West Palm Beach,Sunnylands,Rancho Mirage,Bedminster,Annapolis,Baltimore,Cleveland,Phoenix,Austin,San Antonio,New Orleans,Minneapolis,St. Louis,Kansas City,Cincinnati,Orlando,Tampa,Nashville,Charlotte,Milwaukee,Salt Lake City,Portland,Manhattan,Brooklyn,Queens,Wilmington,Rehoboth Beach,Martha's Vineyard,Dayton,Arlington,McLean,Hawaii,Alaska,Puerto Rico,Long Island,Silicon Valley,Hollywood,Wall Street,Capitol Hill
Canada|Toronto,Montreal,Vancouver,Quebec,Quebec City,Calgary,Edmonton,Winnipeg,Halifax,Whistler,Charlevoix,La Malbaie,Kananaskis,Ontario,Alberta,British Columbia,Muskoka
Mexico|Cancun,Cancún,Guadalajara,Monterrey,Tijuana,Acapulco,Los Cabos,Ciudad Juarez,Ciudad Juárez,Chiapas
Panama|Panama Canal
Cuba|Guantanamo Bay,Guantánamo Bay,Guantanamo,Guantánamo,Santiago de Cuba
Colombia|Medellin,Medellín,Cartagena,Cali,Cucuta,Cúcuta,Barranquilla
Venezuela|Maracaibo,Valencia
Brazil|Rio de Janeiro,Rio,Sao Paulo,São Paulo,Belem,Belém,Fortaleza,Recife,Salvador,Foz do Iguacu,Foz do Iguaçu
Argentina|Mar del Plata,Bariloche,Rosario
Chile|Valparaiso,Valparaíso
Uruguay|Punta del Este
Ecuador|Guayaquil
Peru|Cusco,Arequipa
Bolivia|Santa Cruz
Haiti|Port au Prince
United Kingdom|Edinburgh,Glasgow,Cardiff,Belfast,Manchester,Birmingham,Liverpool,Oxford,Cambridge,Cornwall,Carbis Bay,Scotland,Wales,Northern Ireland,England,Windsor,Gleneagles,Turnberry,Lough Erne,Hillsborough,Bletchley Park,Leeds,Bristol,Chevening
Ireland|Cork,Galway,Shannon,Doonbeg
France|Biarritz,Nice,Cannes,Marseille,Lyon,Strasbourg,Versailles,Evian,Deauville,Bordeaux,Toulouse,Lille,Normandy,Rambouillet,Calais,Corsica,Annecy,Chantilly
Belgium|Antwerp,Bruges,Ghent,Liege,Mons,Zeebrugge,Ypres
Netherlands|Rotterdam,Utrecht,Maastricht,Eindhoven,Leiden
Luxembourg|Luxembourg City
Germany|Munich,Hamburg,Frankfurt,Bonn,Cologne,Dresden,Leipzig,Stuttgart,Dusseldorf,Düsseldorf,Bremen,Hanover,Hannover,Potsdam,Elmau,Heiligendamm,Ramstein,Baden-Baden,Meseberg,Nuremberg,Wiesbaden,Grafenwoehr,Bavaria,Brandenburg
Switzerland|Geneva,Zurich,Zürich,Davos,Basel,Lausanne,Lugano,Montreux,Lucerne,Buergenstock,Bürgenstock,Interlaken,Locarno,Gstaad,Crans-Montana
Austria|Salzburg,Innsbruck,Graz,Linz,Alpbach
Italy|Milan,Venice,Naples,Turin,Florence,Genoa,Palermo,Bologna,Trieste,Taormina,L'Aquila,Bari,Capri,Sicily,Lampedusa,Fasano,Borgo Egnazia,Lucca,Verona
Spain|Barcelona,Seville,Granada,Valencia,Malaga,Málaga,Bilbao,Catalonia,Canary Islands,Ceuta,Melilla,Palma,Cadiz
Portugal|Porto,Faro,Madeira,Azores,Sintra
Malta|Gozo
Greece|Thessaloniki,Piraeus,Crete,Rhodes,Corfu,Mykonos,Lesbos
Cyprus|Larnaca,Limassol,Mont Pelerin
Denmark|Aarhus,Aalborg,Billund
Sweden|Gothenburg,Malmo,Malmö,Uppsala,Harpsund,Gotland
Norway|Bergen,Trondheim,Tromso,Tromsø,Svalbard,Stavanger
Finland|Turku,Tampere,Rovaniemi,Naantali,Espoo
Iceland|Hofdi House
Estonia|Tartu,Narva
Latvia|Jurmala
Lithuania|Kaunas,Klaipeda
Poland|Krakow,Kraków,Gdansk,Gdańsk,Lodz,Wroclaw,Poznan,Rzeszow,Rzeszów,Lublin,Auschwitz,Szczecin
Czech Republic|Brno,Ostrava
Slovakia|Kosice,Košice
Hungary|Debrecen,Visegrad
Romania|Cluj,Constanta,Iasi,Timisoara
Bulgaria|Varna,Plovdiv,Burgas
Slovenia|Bled,Brdo,Maribor
Croatia|Dubrovnik,Split,Zadar
Bosnia and Herzegovina|Banja Luka,Mostar,Srebrenica,Republika Srpska
Serbia|Novi Sad,Nis
Kosovo|Mitrovica
North Macedonia|Ohrid
Albania|Durres,Vlora
Moldova|Bulboaca,Chisinau,Tiraspol,Transnistria
Ukraine|Odesa,Odessa,Kharkiv,Lviv,Donetsk,Luhansk,Mariupol,Dnipro,Zaporizhzhia,Kherson,Mykolaiv,Sevastopol,Crimea,Yalta,Donbas,Donbass,Bakhmut,Avdiivka,Chernihiv,Sumy,Bucha,Irpin,Debaltseve,Simferopol,Slovyansk,Ilovaisk,Zhytomyr
Belarus|Gomel,Brest,Grodno,Vitebsk
Russia|St. Petersburg,St Petersburg,Saint Petersburg,Sochi,Vladivostok,Kazan,Novosibirsk,Yekaterinburg,Kaliningrad,Grozny,Chechnya,Dagestan,Murmansk,Rostov-on-Don,Rostov,Volgograd,Irkutsk,Khabarovsk,Ufa,Valdai,Strelna,Novo-Ogaryovo,Kursk,Belgorod,Bryansk,Siberia,Sakhalin,Astrakhan,Voronezh,Zavidovo,Barvikha,Magadan
Georgia|Batumi,Abkhazia,South Ossetia,Tskhinvali,Gori,Sukhumi
Armenia|Gyumri,Meghri
Azerbaijan|Nagorno-Karabakh,Nagorno Karabakh,Karabakh,Stepanakert,Khankendi,Shusha,Nakhchivan,Ganja,Lachin,Gabala
Kazakhstan|Almaty,Aktau,Burabay,Baikonur,Turkistan
Uzbekistan|Samarkand,Bukhara,Fergana,Urgench
Turkmenistan|Awaza,Turkmenbashi
Tajikistan|Khujand
Kyrgyzstan|Osh,Cholpon-Ata
Turkey|Istanbul,Antalya,Izmir,Gaziantep,Bodrum,Incirlik,Adana,Trabzon,Belek,Diyarbakir,Bursa,Hatay
Syria|Aleppo,Homs,Idlib,Raqqa,Latakia,Hama,Daraa,Afrin,Kobani,Kobane,Manbij,Deir al-Zor,Deir ez-Zor,Tartus,Hmeimim,Sweida,Suwayda,Golan Heights,Qamishli,Palmyra,Tal Abyad
Lebanon|Sidon,Tyre,Naqoura,Baabda
Israel|Tel Aviv,Haifa,Eilat,Beersheba,Sderot,Ashkelon,Caesarea,Ashdod,Herzliya
Palestinian Authority|Gaza,Gaza City,Gaza Strip,the Gaza Strip,West Bank,the West Bank,Bethlehem,Jericho,Hebron,Nablus,Jenin,Rafah,Khan Younis,Khan Yunis,East Jerusalem
Jordan|Aqaba,Petra,Dead Sea
Egypt|Sharm el-Sheikh,Sharm el-Sheik,Sharm al-Sheikh,Sharm El Sheikh,Sharm el Sheikh,Alexandria,Luxor,Aswan,Suez,Sinai,El Arish,El-Arish,El Alamein,Hurghada,Port Said
Iraq|Basra,Mosul,Kirkuk,Irbil,Erbil,Sulaimaniyah,Najaf,Karbala,Fallujah,Kurdistan,Sinjar,Tikrit
Iran|Isfahan,Mashhad,Qom,Natanz,Fordo,Fordow,Bushehr,Arak,Shiraz,Tabriz,Kish,Bandar Abbas,Parchin
Saudi Arabia|Jeddah,Jiddah,Mecca,Medina,Neom,NEOM,Dhahran,AlUla,Al-Ula,Diriyah,Taif
United Arab Emirates|Dubai,Sharjah,Fujairah,Al Ain,Ras al-Khaimah
Qatar|Al Udeid,Lusail
Oman|Salalah
Yemen|Hodeidah,Hodeida,Marib,Taiz,Mukalla,Saada
Afghanistan|Kandahar,Herat,Jalalabad,Mazar-i-Sharif,Kunduz,Helmand,Bagram,Khost,Lashkar Gah,Panjshir
Pakistan|Karachi,Lahore,Rawalpindi,Peshawar,Quetta,Murree,Bhurban,Abbottabad,Gwadar,Waziristan,Multan,Muzaffarabad,Balochistan
India|Mumbai,Kolkata,Chennai,Bangalore,Bengaluru,Hyderabad,Goa,Srinagar,Kashmir,Jammu,Ahmedabad,Agra,Varanasi,Amritsar,Mamallapuram,Jaipur,Udaipur,Ladakh,Kochi,Gandhinagar,Gujarat,Guwahati,Pune,Simla,Shimla
Bangladesh|Chittagong,Cox's Bazar
Sri Lanka|Jaffna,Kandy,Hambantota
Nepal|Pokhara,Lumbini,Dhulikhel
Bhutan|Paro
Maldives|Addu
Myanmar|Mandalay,Rakhine,Sittwe
Thailand|Phuket,Chiang Mai,Pattaya,Hua Hin,Cha-am
Vietnam|Ho Chi Minh City,Da Nang,Danang,Hue,Haiphong,Nha Trang,Ha Long Bay
Cambodia|Siem Reap,Sihanoukville
Laos|Luang Prabang
Malaysia|Putrajaya,Penang,Langkawi,Kota Kinabalu,Johor,Sabah,Sarawak,Kuching
Singapore|Sentosa,Sentosa Island
Indonesia|Bali,Nusa Dua,Bandung,Surabaya,Yogyakarta,Bogor,Labuan Bajo,Aceh,Lombok,Nusantara,Papua,Batam
Philippines|Davao,Davao City,Cebu,Clark,Subic Bay,Baguio,Boracay,Mindanao,Palawan
Papua New Guinea|Bougainville,Lae
China|Shanghai,Guangzhou,Shenzhen,Hangzhou,Nanjing,Wuhan,Chongqing,Chengdu,Tianjin,Xi'an,Xian,Dalian,Shenyang,Harbin,Qingdao,Sanya,Xiamen,Boao,Beidaihe,Xinjiang,Tibet,Lhasa,Dandong,Kunming,Urumqi,Ürümqi,Yanqi Lake,Suzhou,Ningbo,Hainan,Guangdong,Qinhuangdao,Guilin,Anji
Hong Kong|Kowloon
Taiwan|Kaohsiung,Kinmen,Taichung,Tainan,Hsinchu
Japan|Osaka,Hiroshima,Nagasaki,Kyoto,Sapporo,Nagoya,Yokohama,Fukuoka,Okinawa,Sendai,Toyako,Ise-Shima,Nagato,Hakone,Karuizawa,Fukushima,Shimoda,Kobe,Nara,Yamaguchi
South Korea|Busan,Incheon,Jeju,Gyeongju,Daegu,Gwangju,Pyeongchang,PyeongChang,Gangneung,Daejeon,Osan,Camp Humphreys,Paju,Ulsan
North Korea|Kaesong,Mount Kumgang,Wonsan,Sinuiju,Rason,Yongbyon,Punggye-ri,Hamhung,Samjiyon,Sohae
Mongolia|Erdenet
Australia|Sydney,Melbourne,Perth,Brisbane,Adelaide,Darwin,Cairns,Hobart,Gold Coast
New Zealand|Auckland,Christchurch,Queenstown,Waitangi
Kenya|Mombasa,Naivasha,Nakuru
Ethiopia|Tigray,Mekele,Mekelle,Bahir Dar,Gondar,Bishoftu
Uganda|Entebbe,Munyonyo
Tanzania|Arusha,Zanzibar
Nigeria|Lagos,Kano,Port Harcourt,Maiduguri,Borno
Ghana|Kumasi
Senegal|Saly
Mali|Timbuktu,Gao,Kidal
South Africa|Johannesburg,Durban,Sandton,Soweto,Port Elizabeth,Bloemfontein,Stellenbosch
Zambia|Livingstone
Zimbabwe|Victoria Falls,Bulawayo
Morocco|Marrakesh,Marrakech,Casablanca,Skhirat,Tangier,Fez,Bouznika,Agadir,Fes
Western Sahara|Laayoune,Dakhla
Algeria|Oran,Constantine,Tindouf
Tunisia|Djerba,Sfax,Hammamet,Carthage
Libya|Benghazi,Sirte,Misrata,Tobruk,Zuwara,Derna,Ghadames
Sudan|Port Sudan,Darfur,El Fasher,Omdurman,Abyei
South Sudan|Malakal,Bentiu
Somalia|Hargeisa,Somaliland,Kismayo,Puntland,Garowe
Rwanda|Gisenyi
Democratic Republic of the Congo|Goma,Bukavu,Lubumbashi
Angola|Lobito
Mozambique|Beira,Cabo Delgado,Pemba
Cameroon|Douala
Greenland|Ilulissat,Kangerlussuaq,Pituffik
`

/** States of the United States: places there, and the reason why "Georgia's governor" is not in Tbilisi. */
export const AMERICAN_STATES = `Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,Ala.,Ariz.,Ark.,Calif.,Colo.,Conn.,Fla.,Ga.,Ill.,Ind.,Kan.,Ky.,La.,Md.,Mass.,Mich.,Minn.,Miss.,Mo.,Mont.,Neb.,Nev.,N.H.,N.J.,N.M.,N.Y.,N.C.,N.D.,Okla.,Ore.,Pa.,R.I.,S.C.,S.D.,Tenn.,Tex.,Va.,Vt.,W.Va.,Wash.,Wis.,Wyo.`

/** Words that follow Georgia or Washington where the American state is meant: "Georgia governor Brian Kemp", "Washington state". */
export const AFTER_AMERICAN_STATE =
  'governor gov. lawmaker lawmakers voters voter democrat democrats republican republicans legislature senator senators sen. congressman congresswoman rep. runoff primary tech bulldogs state resident residents election'

/** Foods and the like before which a state's name is none: "Turkey sandwiches". */
export const AFTER_NO_STATE =
  'sandwich sandwiches dinner breast meat burger burgers hunt hunting trot plates cups leg legs'

/**
 * Places that are as often a person's name, a company or an ordinary word: read as places only after "in", "at", "from" and the like,
 * or with their country behind a comma. "Austin met the general"; "in Austin".
 */
export const AMBIGUOUS_PLACES =
  'Sabah Nice Split Male Cork Clark Gao Hue Tyre Queens Valencia Darwin Lincoln Austin Charlotte Phoenix Orlando Sidon Petra Florence Salvador Rosario Osh Nis Mons Lae Beira Pemba Paro Kish Sumy Fez Cali Bari Tartu Nara Perth Oran Victoria Georgetown Kingston Livingstone Alexandria Hamilton Hama Carthage Davis Arlington Wilmington Jackson Houston Virginia Carolina Dallas Montana Dakota Troy Cleveland Dayton Lombok Rostov Stanley Plymouth Douglas Jamestown Praia Valley Conakry Windsor Wales Constantine Suez Crete Capri Lucca Sale Medina Neom Turin Kobe'
