/** Holders of office in Africa: name | side | role | m or f | other forms of the name. See holders.ts. */
export const HOLDERS_AFRICA = `
Abdelmadjid Tebboune|Algeria|president|m|
Abdelaziz Bouteflika|Algeria|president|m|
Ramtane Lamamra|Algeria|foreign minister|m|
Ahmed Attaf|Algeria|foreign minister|m|
João Lourenço|Angola|president|m|Joao Lourenco
José Eduardo dos Santos|Angola|president|m|Jose Eduardo dos Santos
Patrice Talon|Benin|president|m|
Ian Khama|Botswana|president|m|
Mokgweetsi Masisi|Botswana|president|m|
Duma Boko|Botswana|president|m|
Blaise Compaoré|Burkina Faso|president|m|Blaise Compaore
Roch Marc Christian Kaboré|Burkina Faso|president|m|Roch Kabore,Roch Marc Christian Kabore
Ibrahim Traoré|Burkina Faso|leader|m|Ibrahim Traore
Pierre Nkurunziza|Burundi|president|m|
Évariste Ndayishimiye|Burundi|president|m|Evariste Ndayishimiye
Paul Biya|Cameroon|president|m|
Jorge Carlos Fonseca|Cape Verde|president|m|
Faustin-Archange Touadéra|Central African Republic|president|m|Faustin-Archange Touadera
François Bozizé|Central African Republic|president|m|Francois Bozize
Idriss Déby|Chad|president|m|Idriss Deby
Mahamat Idriss Déby|Chad|president|m|Mahamat Idriss Deby,Mahamat Deby
Azali Assoumani|Comoros|president|m|
Joseph Kabila|Democratic Republic of the Congo|president|m|
Thérèse Kayikwamba Wagner|Democratic Republic of the Congo|foreign minister|f|Therese Kayikwamba Wagner
Denis Sassou Nguesso|Republic of the Congo|president|m|Denis Sassou-Nguesso
Alassane Ouattara|Ivory Coast|president|m|
Laurent Gbagbo|Ivory Coast|president|m|
Ismail Omar Guelleh|Djibouti|president|m|Ismaïl Omar Guelleh
Nabil Fahmy|Egypt|foreign minister|m|
Mohamed Kamel Amr|Egypt|foreign minister|m|
Mostafa Madbouly|Egypt|prime minister|m|
Adly Mansour|Egypt|president|m|
Abbas Kamel|Egypt|intelligence chief|m|
Hassan Rashad|Egypt|intelligence chief|m|
Ahmed Abu Zeid|Egypt|spokesman|m|
Teodoro Obiang|Equatorial Guinea|president|m|
Yemane Gebremeskel|Eritrea|information minister|m|Yemane Gebre Meskel
Osman Saleh|Eritrea|foreign minister|m|
Hailemariam Desalegn|Ethiopia|prime minister|m|
Meles Zenawi|Ethiopia|prime minister|m|
Demeke Mekonnen|Ethiopia|foreign minister|m|
Taye Atske Selassie|Ethiopia|president|m|
Sahle-Work Zewde|Ethiopia|president|f|
Gedion Timothewos|Ethiopia|foreign minister|m|
Redwan Hussein|Ethiopia|national security adviser|m|
Debretsion Gebremichael|Tigray People's Liberation Front|leader|m|
Getachew Reda|Tigray People's Liberation Front|spokesman|m|
Ali Bongo|Gabon|president|m|Ali Bongo Ondimba
Brice Oligui Nguema|Gabon|president|m|Brice Clotaire Oligui Nguema
Yahya Jammeh|Gambia|president|m|
Adama Barrow|Gambia|president|m|
John Mahama|Ghana|president|m|John Dramani Mahama
Nana Akufo-Addo|Ghana|president|m|
Samuel Okudzeto Ablakwa|Ghana|foreign minister|m|
Alpha Condé|Guinea|president|m|Alpha Conde
Mamady Doumbouya|Guinea|leader|m|
Umaro Sissoco Embaló|Guinea-Bissau|president|m|Umaro Sissoco Embalo
Mwai Kibaki|Kenya|president|m|
Raila Odinga|Kenya|prime minister|m|
Musalia Mudavadi|Kenya|foreign minister|m|
Amina Mohamed|Kenya|foreign minister|f|
Monica Juma|Kenya|foreign minister|f|
Ellen Johnson Sirleaf|Liberia|president|f|
George Weah|Liberia|president|m|
Joseph Boakai|Liberia|president|m|
Aguila Saleh|Libya|speaker of parliament|m|
Ali Zeidan|Libya|prime minister|m|
Mohamed al-Menfi|Libya|president|m|Mohamed Menfi
Najla Mangoush|Libya|foreign minister|f|Najla al-Mangoush
Fathi Bashagha|Libya|prime minister|m|
Abdullah al-Thinni|Libya|prime minister|m|
Saif al-Islam Gadhafi|Libya|son of the leader|m|Seif al-Islam Gadhafi
Hery Rajaonarimampianina|Madagascar|president|m|
Andry Rajoelina|Madagascar|president|m|
Joyce Banda|Malawi|president|f|
Peter Mutharika|Malawi|president|m|
Lazarus Chakwera|Malawi|president|m|
Ibrahim Boubacar Keïta|Mali|president|m|Ibrahim Boubacar Keita
Assimi Goïta|Mali|leader|m|Assimi Goita
Choguel Maïga|Mali|prime minister|m|Choguel Maiga
Abdoulaye Diop|Mali|foreign minister|m|
Mohamed Ould Abdel Aziz|Mauritania|president|m|
Mohamed Ould Ghazouani|Mauritania|president|m|Mohamed Ould Cheikh El Ghazouani
Pravind Jugnauth|Mauritius|prime minister|m|
Navin Ramgoolam|Mauritius|prime minister|m|
Mohammed VI|Morocco|king|m|King Mohammed VI
Nasser Bourita|Morocco|foreign minister|m|
Salaheddine Mezouar|Morocco|foreign minister|m|
Abdelilah Benkirane|Morocco|prime minister|m|
Aziz Akhannouch|Morocco|prime minister|m|
Brahim Ghali|Polisario Front|leader|m|
Armando Guebuza|Mozambique|president|m|
Filipe Nyusi|Mozambique|president|m|
Daniel Chapo|Mozambique|president|m|
Hifikepunye Pohamba|Namibia|president|m|
Hage Geingob|Namibia|president|m|
Netumbo Nandi-Ndaitwah|Namibia|president|f|
Mahamadou Issoufou|Niger|president|m|
Mohamed Bazoum|Niger|president|m|
Abdourahamane Tiani|Niger|leader|m|Abdourahmane Tchiani
Yemi Osinbajo|Nigeria|vice president|m|
Yusuf Tuggar|Nigeria|foreign minister|m|
Geoffrey Onyeama|Nigeria|foreign minister|m|
Louise Mushikiwabo|Rwanda|foreign minister|f|
Vincent Biruta|Rwanda|foreign minister|m|
Olivier Nduhungirehe|Rwanda|foreign minister|m|
Yolande Makolo|Rwanda|spokeswoman|f|
Macky Sall|Senegal|president|m|
Bassirou Diomaye Faye|Senegal|president|m|
Ousmane Sonko|Senegal|prime minister|m|
Danny Faure|Seychelles|president|m|
Wavel Ramkalawan|Seychelles|president|m|
Ernest Bai Koroma|Sierra Leone|president|m|
Julius Maada Bio|Sierra Leone|president|m|
Hassan Sheikh Mohamud|Somalia|president|m|
Mohamed Abdullahi Mohamed|Somalia|president|m|Mohamed Abdullahi Farmajo
Hamza Abdi Barre|Somalia|prime minister|m|
Jacob Mudenda|Zimbabwe|speaker of parliament|m|
Naledi Pandor|South Africa|foreign minister|f|
Ronald Lamola|South Africa|foreign minister|m|
Thabo Mbeki|South Africa|president|m|
Maite Nkoana-Mashabane|South Africa|foreign minister|f|
Clayson Monyela|South Africa|spokesman|m|
Vincent Magwenya|South Africa|spokesman|m|
Barnaba Marial Benjamin|South Sudan|foreign minister|m|
Michael Makuei|South Sudan|information minister|m|Michael Makuei Lueth
Taban Deng Gai|South Sudan|vice president|m|
Abdalla Hamdok|Sudan|prime minister|m|
Mohamed Hamdan Dagalo|Rapid Support Forces|leader|m|Mohamed Hamdan Daglo
Ali Karti|Sudan|foreign minister|m|
Ibrahim Ghandour|Sudan|foreign minister|m|
Kamil Idris|Sudan|prime minister|m|
Mswati III|Eswatini|king|m|
Jakaya Kikwete|Tanzania|president|m|
John Magufuli|Tanzania|president|m|
Samia Suluhu Hassan|Tanzania|president|f|
Faure Gnassingbé|Togo|president|m|Faure Gnassingbe
Robert Dussey|Togo|foreign minister|m|
Beji Caid Essebsi|Tunisia|president|m|
Moncef Marzouki|Tunisia|president|m|
Kais Saied|Tunisia|president|m|Kaïs Saïed
Rached Ghannouchi|Tunisia|speaker of parliament|m|
Yoweri Museveni|Uganda|president|m|
Sam Kutesa|Uganda|foreign minister|m|
Muhoozi Kainerugaba|Uganda|army chief|m|
Michael Sata|Zambia|president|m|
Edgar Lungu|Zambia|president|m|
Hakainde Hichilema|Zambia|president|m|
Morgan Tsvangirai|Zimbabwe|prime minister|m|
Sibusiso Moyo|Zimbabwe|foreign minister|m|
Moussa Faki Mahamat|African Union|chairman|m|Moussa Faki
Mahmoud Ali Youssouf|African Union|chairman|m|
Nkosazana Dlamini-Zuma|African Union|chairwoman|f|Nkosazana Dlamini Zuma
Olusegun Obasanjo|African Union|envoy|m|
Jean Ping|African Union|chairman|m|
Bertrand Bisimwa|M23|leader|m|
Corneille Nangaa|M23|leader|m|
Lawrence Kanyuka|M23|spokesman|m|
Willy Ngoma|M23|spokesman|m|
`
