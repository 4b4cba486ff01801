/** Further holders of office in Europe, Central Asia and the Caucasus: name | side | role | m or f | other forms of the name. See holders.ts. */
export const HOLDERS_EUROPE_MORE = `
Sali Berisha|Albania|prime minister|m|
Bujar Nishani|Albania|president|m|
Igli Hasani|Albania|foreign minister|m|
Ararat Mirzoyan|Armenia|foreign minister|m|
Zohrab Mnatsakanyan|Armenia|foreign minister|m|
Edward Nalbandian|Armenia|foreign minister|m|
Armen Grigoryan|Armenia|security council secretary|m|
Armen Sarkissian|Armenia|president|m|
Vahagn Khachaturyan|Armenia|president|m|
Ani Badalyan|Armenia|spokeswoman|f|
Werner Faymann|Austria|chancellor|m|
Karl Nehammer|Austria|chancellor|m|
Alexander Schallenberg|Austria|foreign minister|m|
Christian Stocker|Austria|chancellor|m|
Beate Meinl-Reisinger|Austria|foreign minister|f|
Heinz Fischer|Austria|president|m|
Alexander Van der Bellen|Austria|president|m|
Karin Kneissl|Austria|foreign minister|f|
Jeyhun Bayramov|Azerbaijan|foreign minister|m|Ceyhun Bayramov
Elmar Mammadyarov|Azerbaijan|foreign minister|m|Elmar Mamedyarov
Hikmet Hajiyev|Azerbaijan|adviser|m|Hikmat Hajiyev
Aykhan Hajizada|Azerbaijan|spokesman|m|
Leyla Abdullayeva|Azerbaijan|spokeswoman|f|
Vladimir Makei|Belarus|foreign minister|m|
Maxim Ryzhenkov|Belarus|foreign minister|m|Maksim Ryzhenkov
Sviatlana Tsikhanouskaya|Belarus|opposition leader|f|Svetlana Tikhanovskaya,Svyatlana Tsikhanouskaya
Natalya Eismont|Belarus|spokeswoman|f|
Elio Di Rupo|Belgium|prime minister|m|
Bart De Wever|Belgium|prime minister|m|
Didier Reynders|Belgium|foreign minister|m|
Maxime Prévot|Belgium|foreign minister|m|Maxime Prevot
Hadja Lahbib|Belgium|foreign minister|f|
Milorad Dodik|Bosnia and Herzegovina|leader of Republika Srpska|m|
Boyko Borissov|Bulgaria|prime minister|m|Boiko Borisov
Kiril Petkov|Bulgaria|prime minister|m|
Rumen Radev|Bulgaria|president|m|
Rosen Zhelyazkov|Bulgaria|prime minister|m|
Zoran Milanović|Croatia|president|m|Zoran Milanovic
Andrej Plenković|Croatia|prime minister|m|Andrej Plenkovic
Kolinda Grabar-Kitarović|Croatia|president|f|Kolinda Grabar-Kitarovic
Nicos Anastasiades|Cyprus|president|m|
Nikos Christodoulides|Cyprus|president|m|
Constantinos Kombos|Cyprus|foreign minister|m|
Victoras Papadopoulos|Cyprus|spokesman|m|
Mustafa Akinci|Turkish Cypriots|leader|m|
Ersin Tatar|Turkish Cypriots|leader|m|
Dervis Eroglu|Turkish Cypriots|leader|m|
Tufan Erhurman|Turkish Cypriots|leader|m|
Milos Zeman|Czech Republic|president|m|Miloš Zeman
Petr Fiala|Czech Republic|prime minister|m|
Jan Lipavský|Czech Republic|foreign minister|m|Jan Lipavsky
Petr Nečas|Czech Republic|prime minister|m|Petr Necas
Karel Schwarzenberg|Czech Republic|foreign minister|m|
Helle Thorning-Schmidt|Denmark|prime minister|f|
Jens-Frederik Nielsen|Greenland|prime minister|m|
Múte Egede|Greenland|prime minister|m|Mute Egede
Vivian Motzfeldt|Greenland|foreign minister|f|
Jeppe Kofod|Denmark|foreign minister|m|
Troels Lund Poulsen|Denmark|defence minister|m|
Toomas Hendrik Ilves|Estonia|president|m|
Kersti Kaljulaid|Estonia|president|f|
Alar Karis|Estonia|president|m|
Kristen Michal|Estonia|prime minister|m|
Urmas Paet|Estonia|foreign minister|m|
Margus Tsahkna|Estonia|foreign minister|m|
Jyrki Katainen|Finland|prime minister|m|
Antti Rinne|Finland|prime minister|m|
Elina Valtonen|Finland|foreign minister|f|
Pekka Haavisto|Finland|foreign minister|m|
Erkki Tuomioja|Finland|foreign minister|m|
Édouard Philippe|France|prime minister|m|Edouard Philippe
Manuel Valls|France|prime minister|m|
François Bayrou|France|prime minister|m|Francois Bayrou
Sébastien Lecornu|France|prime minister|m|Sebastien Lecornu
Gabriel Attal|France|prime minister|m|
Alain Juppé|France|foreign minister|m|Alain Juppe
Gérard Araud|France|ambassador|m|Gerard Araud
François Delattre|France|ambassador|m|Francois Delattre
Florence Parly|France|defence minister|f|
Emmanuel Bonne|France|adviser|m|
Romain Nadal|France|spokesman|m|
Philippe Lalliot|France|spokesman|m|
Agnès von der Mühll|France|spokeswoman|f|Agnes von der Muhll
Giorgi Margvelashvili|Georgia|president|m|
Salome Zourabichvili|Georgia|president|f|Salome Zurabishvili
Irakli Garibashvili|Georgia|prime minister|m|
Bidzina Ivanishvili|Georgia|prime minister|m|
Maka Botchorishvili|Georgia|foreign minister|f|
Wolfgang Schäuble|Germany|finance minister|m|Wolfgang Schaeuble,Wolfgang Schauble
Lars Klingbeil|Germany|finance minister|m|
Christian Lindner|Germany|finance minister|m|
Robert Habeck|Germany|economy minister|m|
Peter Altmaier|Germany|economy minister|m|
Christine Lambrecht|Germany|defence minister|f|
Annegret Kramp-Karrenbauer|Germany|defence minister|f|
Thomas de Maizière|Germany|defence minister|m|Thomas de Maiziere
Steffen Hebestreit|Germany|spokesman|m|
Stefan Kornelius|Germany|spokesman|m|
Christoph Heusgen|Germany|adviser|m|
Ulrike Demmer|Germany|spokeswoman|f|
Andreas Peschke|Germany|spokesman|m|
Antonis Samaras|Greece|prime minister|m|
George Papandreou|Greece|prime minister|m|
Nikos Dendias|Greece|foreign minister|m|
Nikos Kotzias|Greece|foreign minister|m|
Giorgos Gerapetritis|Greece|foreign minister|m|George Gerapetritis
Evangelos Venizelos|Greece|foreign minister|m|
Prokopis Pavlopoulos|Greece|president|m|
Zoltan Kovacs|Hungary|spokesman|m|Zoltán Kovács
János Martonyi|Hungary|foreign minister|m|Janos Martonyi
Péter Magyar|Hungary|prime minister|m|Peter Magyar
Katrín Jakobsdóttir|Iceland|prime minister|f|Katrin Jakobsdottir
Kristrún Frostadóttir|Iceland|prime minister|f|Kristrun Frostadottir
Simon Harris|Ireland|taoiseach|m|
Eamon Gilmore|Ireland|foreign minister|m|
Michael D. Higgins|Ireland|president|m|
Giorgio Napolitano|Italy|president|m|
Enrico Letta|Italy|prime minister|m|
Emma Bonino|Italy|foreign minister|f|
Angelino Alfano|Italy|foreign minister|m|
Guido Crosetto|Italy|defence minister|m|
Donika Gërvalla|Kosovo|foreign minister|f|Donika Gervalla
Vjosa Osmani|Kosovo|president|f|
Isa Mustafa|Kosovo|prime minister|m|
Ramush Haradinaj|Kosovo|prime minister|m|
Avdullah Hoti|Kosovo|prime minister|m|
Atifete Jahjaga|Kosovo|president|f|
Edgars Rinkēvičs|Latvia|president|m|Edgars Rinkevics
Valdis Dombrovskis|European Union|trade commissioner|m|
Egils Levits|Latvia|president|m|
Krišjānis Kariņš|Latvia|prime minister|m|Krisjanis Karins
Evika Siliņa|Latvia|prime minister|f|Evika Silina
Baiba Braže|Latvia|foreign minister|f|Baiba Braze
Linas Linkevičius|Lithuania|foreign minister|m|Linas Linkevicius
Gabrielius Landsbergis|Lithuania|foreign minister|m|
Ingrida Šimonytė|Lithuania|prime minister|f|Ingrida Simonyte
Kęstutis Budrys|Lithuania|foreign minister|m|Kestutis Budrys
Xavier Bettel|Luxembourg|prime minister|m|
Jean Asselborn|Luxembourg|foreign minister|m|
Luc Frieden|Luxembourg|prime minister|m|
Joseph Muscat|Malta|prime minister|m|
Robert Abela|Malta|prime minister|m|
Vlad Filat|Moldova|prime minister|m|
Igor Dodon|Moldova|president|m|
Dorin Recean|Moldova|prime minister|m|
Mihai Popșoi|Moldova|foreign minister|m|Mihai Popsoi
Nicu Popescu|Moldova|foreign minister|m|
Milo Đukanović|Montenegro|president|m|Milo Djukanovic
Jakov Milatović|Montenegro|president|m|Jakov Milatovic
Dick Schoof|Netherlands|prime minister|m|
Rob Jetten|Netherlands|prime minister|m|
Caspar Veldkamp|Netherlands|foreign minister|m|
Wopke Hoekstra|Netherlands|foreign minister|m|
Frans Timmermans|Netherlands|foreign minister|m|
Bert Koenders|Netherlands|foreign minister|m|
Stef Blok|Netherlands|foreign minister|m|
Nikola Gruevski|North Macedonia|prime minister|m|
Hristijan Mickoski|North Macedonia|prime minister|m|
Stevo Pendarovski|North Macedonia|president|m|
Nikola Dimitrov|North Macedonia|foreign minister|m|
Børge Brende|Norway|foreign minister|m|Borge Brende
Espen Barth Eide|Norway|foreign minister|m|
Ine Eriksen Søreide|Norway|foreign minister|f|Ine Eriksen Soreide
Anniken Huitfeldt|Norway|foreign minister|f|
Bronisław Komorowski|Poland|president|m|Bronislaw Komorowski
Ewa Kopacz|Poland|prime minister|f|
Beata Szydło|Poland|prime minister|f|Beata Szydlo
Mateusz Morawiecki|Poland|prime minister|m|
Witold Waszczykowski|Poland|foreign minister|m|
Jacek Czaputowicz|Poland|foreign minister|m|
Zbigniew Rau|Poland|foreign minister|m|
Władysław Kosiniak-Kamysz|Poland|defence minister|m|Wladyslaw Kosiniak-Kamysz
Jacek Siewiera|Poland|national security adviser|m|
Marcin Przydacz|Poland|adviser|m|
Pedro Passos Coelho|Portugal|prime minister|m|
Luís Montenegro|Portugal|prime minister|m|Luis Montenegro
Marcelo Rebelo de Sousa|Portugal|president|m|
Augusto Santos Silva|Portugal|foreign minister|m|
Paulo Rangel|Portugal|foreign minister|m|
Traian Băsescu|Romania|president|m|Traian Basescu
Victor Ponta|Romania|prime minister|m|
Klaus Iohannis|Romania|president|m|
Nicușor Dan|Romania|president|m|Nicusor Dan
Ilie Bolojan|Romania|prime minister|m|
Marcel Ciolacu|Romania|prime minister|m|
Oana Țoiu|Romania|foreign minister|f|Oana Toiu
Bogdan Aurescu|Romania|foreign minister|m|
Alexander Lukashevich|Russia|spokesman|m|Aleksandr Lukashevich
Alexander Grushko|Russia|deputy foreign minister|m|
Andrei Rudenko|Russia|deputy foreign minister|m|Andrey Rudenko
Andrei Kelin|Russia|ambassador|m|Andrey Kelin
Gennady Gatilov|Russia|deputy foreign minister|m|Gennadi Gatilov
Grigory Karasin|Russia|deputy foreign minister|m|
Sergei Ivanov|Russia|chief of staff|m|
Sergei Kislyak|Russia|ambassador|m|Sergey Kislyak
Sergei Prikhodko|Russia|aide|m|
Sergei Naryshkin|Russia|intelligence chief|m|Sergey Naryshkin
Sergei Glazyev|Russia|adviser|m|
Sergei Vershinin|Russia|deputy foreign minister|m|
Sergei Markov|Russia|analyst|m|
Alexander Darchiev|Russia|ambassador|m|
Alexander Matsegora|Russia|ambassador|m|
Alexander Lavrentiev|Russia|envoy|m|Alexander Lavrentyev
Alexander Novak|Russia|deputy prime minister|m|
Alexander Bortnikov|Russia|security chief|m|
Anton Kobyakov|Russia|adviser|m|
Dmitry Polyanskiy|Russia|deputy ambassador|m|Dmitry Polyansky
Dmitry Rogozin|Russia|deputy prime minister|m|
Dmitry Kozak|Russia|deputy chief of staff|m|
Igor Shuvalov|Russia|deputy prime minister|m|
Yuri Trutnev|Russia|deputy prime minister|m|
Anton Siluanov|Russia|finance minister|m|
Valentina Matviyenko|Russia|speaker of parliament|f|
Vyacheslav Volodin|Russia|speaker of parliament|m|
Leonid Slutsky|Russia|lawmaker|m|
Konstantin Kosachev|Russia|lawmaker|m|
Alexei Pushkov|Russia|lawmaker|m|
Valery Gerasimov|Russia|general|m|
Vladislav Surkov|Russia|aide|m|
Zamir Kabulov|Russia|envoy|m|
Ramzan Kadyrov|Russia|leader of Chechnya|m|
Vladimir Chizhov|Russia|ambassador|m|
Mikhail Ulyanov|Russia|ambassador|m|
Vladimir Titov|Russia|deputy foreign minister|m|
Mikhail Galuzin|Russia|deputy foreign minister|m|
Oleg Syromolotov|Russia|deputy foreign minister|m|
Igor Kirillov|Russia|general|m|
Rodion Miroshnik|Russia|ambassador|m|
Ivica Dačić|Serbia|foreign minister|m|Ivica Dacic
Ana Brnabić|Serbia|prime minister|f|Ana Brnabic
Tomislav Nikolić|Serbia|president|m|Tomislav Nikolic
Boris Tadić|Serbia|president|m|Boris Tadic
Marko Đurić|Serbia|foreign minister|m|Marko Djuric
Petar Petković|Serbia|negotiator|m|Petar Petkovic
Iveta Radičová|Slovakia|prime minister|f|Iveta Radicova
Zuzana Čaputová|Slovakia|president|f|Zuzana Caputova
Peter Pellegrini|Slovakia|president|m|
Miroslav Lajčák|European Union|envoy|m|Miroslav Lajcak
Juraj Blanár|Slovakia|foreign minister|m|Juraj Blanar
Eduard Heger|Slovakia|prime minister|m|
Janez Janša|Slovenia|prime minister|m|Janez Jansa
Robert Golob|Slovenia|prime minister|m|
Borut Pahor|Slovenia|president|m|
Nataša Pirc Musar|Slovenia|president|f|Natasa Pirc Musar
José Manuel García-Margallo|Spain|foreign minister|m|Jose Manuel Garcia-Margallo
Alfonso Dastis|Spain|foreign minister|m|
Arancha González Laya|Spain|foreign minister|f|Arancha Gonzalez Laya
Margarita Robles|Spain|defence minister|f|
Felipe VI|Spain|king|m|King Felipe VI
Carl Bildt|Sweden|foreign minister|m|
Fredrik Reinfeldt|Sweden|prime minister|m|
Ann Linde|Sweden|foreign minister|f|
Tobias Billström|Sweden|foreign minister|m|Tobias Billstrom
Maria Malmer Stenergard|Sweden|foreign minister|f|
Ignazio Cassis|Switzerland|foreign minister|m|
Didier Burkhalter|Switzerland|foreign minister|m|
Karin Keller-Sutter|Switzerland|president|f|
Viola Amherd|Switzerland|president|f|
Guy Parmelin|Switzerland|president|m|
Nicolas Bideau|Switzerland|spokesman|m|
Oleksandr Turchynov|Ukraine|president|m|
Leonid Kuchma|Ukraine|envoy|m|
Vadym Prystaiko|Ukraine|foreign minister|m|
Andrii Deshchytsia|Ukraine|foreign minister|m|Andriy Deshchytsia
Mykola Azarov|Ukraine|prime minister|m|
Volodymyr Groysman|Ukraine|prime minister|m|
Oleksiy Honcharuk|Ukraine|prime minister|m|
Yulia Tymoshenko|Ukraine|prime minister|f|
Oleksii Reznikov|Ukraine|defence minister|m|Oleksiy Reznikov
Oleksiy Danilov|Ukraine|security council secretary|m|
Oleksiy Arestovych|Ukraine|adviser|m|
Davyd Arakhamia|Ukraine|negotiator|m|David Arakhamia
Kyrylo Budanov|Ukraine|intelligence chief|m|
Oleksandr Syrskyi|Ukraine|general|m|Oleksandr Syrsky
Valerii Zaluzhnyi|Ukraine|general|m|Valery Zaluzhny
Ihor Zhovkva|Ukraine|adviser|m|
Oleg Nikolenko|Ukraine|spokesman|m|
Heorhii Tykhyi|Ukraine|spokesman|m|Georgiy Tykhy
Serhiy Kyslytsya|Ukraine|deputy foreign minister|m|Sergiy Kyslytsya
Oksana Markarova|Ukraine|ambassador|f|
Olha Stefanishyna|Ukraine|deputy prime minister|f|Olga Stefanishyna
Serhii Nykyforov|Ukraine|spokesman|m|
Andriy Lysenko|Ukraine|military spokesman|m|
Alexander Zakharchenko|Ukrainian rebels|leader|m|Aleksandr Zakharchenko
Denis Pushilin|Ukrainian rebels|leader|m|
Igor Plotnitsky|Ukrainian rebels|leader|m|
Alexander Borodai|Ukrainian rebels|leader|m|Aleksandr Borodai
Vladislav Deinego|Ukrainian rebels|negotiator|m|Vladislav Deynego
`
