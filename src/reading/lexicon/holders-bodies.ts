/** Further voices of bodies of several states, of Britain and of the Holy See: name | side | role | m or f | other forms. See holders.ts. */
export const HOLDERS_BODIES = `
Surin Pitsuwan|ASEAN|secretary general|m|
Le Luong Minh|ASEAN|secretary general|m|
Lim Jock Hoi|ASEAN|secretary general|m|
Kao Kim Hourn|ASEAN|secretary general|m|
Amr Moussa|Arab League|secretary general|m|
Hossam Zaki|Arab League|assistant secretary general|m|
Abdullatif bin Rashid al-Zayani|Gulf Cooperation Council|secretary general|m|
Jasem Albudaiwi|Gulf Cooperation Council|secretary general|m|Jasem Mohamed Albudaiwi
Maja Kocijancic|European Union|spokeswoman|f|
Michael Mann|European Union|spokesman|m|
Peter Stano|European Union|spokesman|m|
Anitta Hipper|European Union|spokeswoman|f|
Eric Mamer|European Union|spokesman|m|
Olof Gill|European Union|spokesman|m|
Margaritis Schinas|European Union|spokesman|m|
Paula Pinho|European Union|spokeswoman|f|
Anouar El Anouni|European Union|spokesman|m|
Robert Cooper|European Union|mediator|m|
Stefan Fule|European Union|enlargement commissioner|m|Štefan Füle
Johannes Hahn|European Union|enlargement commissioner|m|
Olivér Várhelyi|European Union|enlargement commissioner|m|Oliver Varhelyi
Marta Kos|European Union|enlargement commissioner|f|
Phil Hogan|European Union|trade commissioner|m|
Karel De Gucht|European Union|trade commissioner|m|
Sabine Weyand|European Union|trade official|f|
Margrethe Vestager|European Union|competition commissioner|f|
Pierre Moscovici|European Union|economy commissioner|m|
Jeroen Dijsselbloem|European Union|Eurogroup president|m|
Mario Centeno|European Union|Eurogroup president|m|
Martin Schulz|European Union|European Parliament president|m|
Roberta Metsola|European Union|European Parliament president|f|
David Sassoli|European Union|European Parliament president|m|
Guy Verhofstadt|European Union|lawmaker|m|
Andrius Kubilius|European Union|defence commissioner|m|
Peter Sorensen|European Union|envoy|m|Peter Sørensen
Toivo Klaar|European Union|envoy|m|
Kadri Simson|European Union|energy commissioner|f|
Dan Jorgensen|European Union|energy commissioner|m|Dan Jørgensen
Oana Lungescu|NATO|spokeswoman|f|
Allison Hart|NATO|spokeswoman|f|
Farah Dakhlallah|NATO|spokeswoman|f|
Mircea Geoană|NATO|deputy secretary general|m|Mircea Geoana
Philip Breedlove|NATO|general|m|
Christopher Cavoli|NATO|general|m|
Tod Wolters|NATO|general|m|
Alexus Grynkewich|NATO|general|m|
Rob Bauer|NATO|admiral|m|
Lamberto Zannier|OSCE|secretary general|m|
Thomas Greminger|OSCE|secretary general|m|
Heidi Tagliavini|OSCE|envoy|f|
Martin Sajdik|OSCE|envoy|m|
Mikko Kinnunen|OSCE|envoy|m|
Ertugrul Apakan|OSCE|monitor|m|
José Miguel Insulza|Organization of American States|secretary general|m|Jose Miguel Insulza
Luis Almagro|Organization of American States|secretary general|m|
Albert Ramdin|Organization of American States|secretary general|m|
Mohammad Barkindo|OPEC|secretary general|m|Mohammed Barkindo
Haitham al-Ghais|OPEC|secretary general|m|
Abdalla Salem el-Badri|OPEC|secretary general|m|
Roberto Azevêdo|WTO|director general|m|Roberto Azevedo
Ngozi Okonjo-Iweala|WTO|director general|f|
Pascal Lamy|WTO|director general|m|
Jim Yong Kim|World Bank|president|m|
David Malpass|World Bank|president|m|
Ajay Banga|World Bank|president|m|
Margaret Chan|World Health Organization|director general|f|
Fatou Bensouda|International Criminal Court|prosecutor|f|
Karim Khan|International Criminal Court|prosecutor|m|
Ahmet Üzümcü|OPCW|director general|m|Ahmet Uzumcu
Fernando Arias|OPCW|director general|m|
Herman Nackaerts|IAEA|inspector|m|
Peter Maurer|Red Cross|president|m|
Mirjana Spoljaric|Red Cross|president|f|
Martin Nesirky|United Nations|spokesman|m|
Eri Kaneko|United Nations|spokeswoman|f|
Stephanie Tremblay|United Nations|spokeswoman|f|
Rosemary DiCarlo|United Nations|under-secretary-general|f|
Amina Mohammed|United Nations|deputy secretary general|f|Amina J. Mohammed
Jan Eliasson|United Nations|deputy secretary general|m|
Valerie Amos|United Nations|humanitarian chief|f|
Stephen O'Brien|United Nations|humanitarian chief|m|
Mark Lowcock|United Nations|humanitarian chief|m|
Tom Fletcher|United Nations|humanitarian chief|m|
Navi Pillay|United Nations|human rights chief|f|
Zeid Ra'ad al-Hussein|United Nations|human rights chief|m|Zeid Ra’ad al-Hussein
Volker Türk|United Nations|human rights chief|m|Volker Turk
Filippo Grandi|United Nations|refugee chief|m|
Philippe Lazzarini|UNRWA|commissioner general|m|
Jamal Benomar|United Nations|envoy|m|
Ismail Ould Cheikh Ahmed|United Nations|envoy|m|
Nickolay Mladenov|United Nations|envoy|m|
Tor Wennesland|United Nations|envoy|m|
Robert Serry|United Nations|envoy|m|
Sigrid Kaag|United Nations|envoy|f|
Bernardino León|United Nations|envoy|m|Bernardino Leon
Martin Kobler|United Nations|envoy|m|
Ghassan Salamé|United Nations|envoy|m|Ghassan Salame
Stephanie Williams|United Nations|envoy|f|
Abdoulaye Bathily|United Nations|envoy|m|
Hanna Tetteh|United Nations|envoy|f|
Tarek Mitri|United Nations|envoy|m|
Jan Kubis|United Nations|envoy|m|Ján Kubiš
Jeanine Hennis-Plasschaert|United Nations|envoy|f|
Christopher Ross|United Nations|envoy|m|
Horst Köhler|United Nations|envoy|m|Horst Kohler,Horst Koehler
Volker Perthes|United Nations|envoy|m|
Haile Menkerios|United Nations|envoy|m|
Alexander Downer|United Nations|envoy|m|
María Ángela Holguín Cuéllar|United Nations|envoy|f|Maria Angela Holguin Cuellar
Noeleen Heyzer|United Nations|envoy|f|
Vijay Nambiar|United Nations|envoy|m|
Deborah Lyons|United Nations|envoy|f|
Sergio Vieira de Mello|United Nations|envoy|m|
Angela Kane|United Nations|disarmament chief|f|
Christiana Figueres|United Nations|climate chief|f|
Simon Stiell|United Nations|climate chief|m|
Nick Clegg|United Kingdom|deputy prime minister|m|
Tony Blair|United Kingdom|prime minister|m|
Rory Stewart|United Kingdom|minister|m|
Alistair Burt|United Kingdom|minister|m|
Tobias Ellwood|United Kingdom|minister|m|
Hugo Swire|United Kingdom|minister|m|
John Healey|United Kingdom|defence secretary|m|
Grant Shapps|United Kingdom|defence secretary|m|
Gavin Williamson|United Kingdom|defence secretary|m|
Michael Fallon|United Kingdom|defence secretary|m|
Rachel Reeves|United Kingdom|chancellor of the exchequer|f|
Kwasi Kwarteng|United Kingdom|chancellor of the exchequer|m|
Stephen Barclay|United Kingdom|Brexit secretary|m|
Michael Gove|United Kingdom|minister|m|
Olly Robbins|United Kingdom|negotiator|m|
Kim Darroch|United Kingdom|ambassador|m|
Karen Pierce|United Kingdom|ambassador|f|
Peter Mandelson|United Kingdom|ambassador|m|Lord Mandelson
Matthew Rycroft|United Kingdom|ambassador|m|
Mark Lyall Grant|United Kingdom|ambassador|m|
Barbara Woodward|United Kingdom|ambassador|f|
Jonathan Powell|United Kingdom|national security adviser|m|
Mark Sedwill|United Kingdom|national security adviser|m|
Jonathan Reynolds|United Kingdom|business secretary|m|
Kemi Badenoch|United Kingdom|trade secretary|f|
Anne-Marie Trevelyan|United Kingdom|trade secretary|f|
Hamish Falconer|United Kingdom|minister|m|
Stephen Doughty|United Kingdom|minister|m|
Queen Elizabeth II|United Kingdom|queen|f|Elizabeth II
King Charles III|United Kingdom|king|m|Charles III
Nicola Sturgeon|Scottish Government|first minister|f|
Carles Puigdemont|Catalan government|president|m|
Pope Benedict XVI|Vatican|pope|m|Benedict XVI
Paul Gallagher|Vatican|foreign minister|m|Paul Richard Gallagher
Matteo Zuppi|Vatican|envoy|m|
Matteo Bruni|Vatican|spokesman|m|
Federico Lombardi|Vatican|spokesman|m|
Greg Burke|Vatican|spokesman|m|
Alberto Gasbarri|Vatican|official|m|
Tarcisio Bertone|Vatican|secretary of state|m|
`
