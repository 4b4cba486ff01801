/** Holders of office in Europe and its bodies: name | side | role | m or f | other forms of the name. See holders.ts. */
export const HOLDERS_EUROPE = `
Vladimir Putin|Russia|president|m|
Dmitry Medvedev|Russia|prime minister|m|Dmitri Medvedev
Mikhail Mishustin|Russia|prime minister|m|
Sergey Lavrov|Russia|foreign minister|m|Sergei Lavrov,Sergei V. Lavrov
Dmitry Peskov|Russia|spokesman|m|Dmitri Peskov,Dmitri S. Peskov
Maria Zakharova|Russia|spokeswoman|f|
Yuri Ushakov|Russia|aide|m|Yury Ushakov
Sergey Ryabkov|Russia|deputy foreign minister|m|Sergei Ryabkov,Sergei A. Ryabkov
Sergei Shoigu|Russia|defense minister|m|Sergey Shoigu
Andrei Belousov|Russia|defense minister|m|
Kirill Dmitriev|Russia|envoy|m|
Vladimir Medinsky|Russia|negotiator|m|
Igor Morgulov|Russia|deputy foreign minister|m|
Mikhail Bogdanov|Russia|deputy foreign minister|m|
Vitaly Churkin|Russia|ambassador|m|
Vassily Nebenzia|Russia|ambassador|m|Vasily Nebenzya
Anatoly Antonov|Russia|ambassador|m|
Nikolai Patrushev|Russia|security council secretary|m|
Gordon Brown|United Kingdom|prime minister|m|
David Cameron|United Kingdom|prime minister|m|
Theresa May|United Kingdom|prime minister|f|
Boris Johnson|United Kingdom|prime minister|m|
Liz Truss|United Kingdom|prime minister|f|
Rishi Sunak|United Kingdom|prime minister|m|
Keir Starmer|United Kingdom|prime minister|m|
William Hague|United Kingdom|foreign secretary|m|
Philip Hammond|United Kingdom|foreign secretary|m|
Jeremy Hunt|United Kingdom|foreign secretary|m|
Dominic Raab|United Kingdom|foreign secretary|m|
James Cleverly|United Kingdom|foreign secretary|m|
David Lammy|United Kingdom|foreign secretary|m|
Yvette Cooper|United Kingdom|foreign secretary|f|
David Davis|United Kingdom|Brexit secretary|m|
David Frost|United Kingdom|negotiator|m|Lord Frost
George Osborne|United Kingdom|chancellor of the exchequer|m|
Liam Fox|United Kingdom|trade secretary|m|
Ben Wallace|United Kingdom|defence secretary|m|
Nicolas Sarkozy|France|president|m|
François Hollande|France|president|m|Francois Hollande
Emmanuel Macron|France|president|m|
Laurent Fabius|France|foreign minister|m|
Jean-Marc Ayrault|France|foreign minister|m|
Jean-Yves Le Drian|France|foreign minister|m|
Catherine Colonna|France|foreign minister|f|
Stéphane Séjourné|France|foreign minister|m|Stephane Sejourne
Jean-Noël Barrot|France|foreign minister|m|Jean-Noel Barrot
Bruno Le Maire|France|finance minister|m|
Angela Merkel|Germany|chancellor|f|
Olaf Scholz|Germany|chancellor|m|
Friedrich Merz|Germany|chancellor|m|
Guido Westerwelle|Germany|foreign minister|m|
Frank-Walter Steinmeier|Germany|foreign minister|m|
Sigmar Gabriel|Germany|foreign minister|m|
Heiko Maas|Germany|foreign minister|m|
Annalena Baerbock|Germany|foreign minister|f|
Johann Wadephul|Germany|foreign minister|m|
Steffen Seibert|Germany|spokesman|m|
Boris Pistorius|Germany|defense minister|m|
Silvio Berlusconi|Italy|prime minister|m|
Mario Monti|Italy|prime minister|m|
Matteo Renzi|Italy|prime minister|m|
Paolo Gentiloni|Italy|prime minister|m|
Giuseppe Conte|Italy|prime minister|m|
Mario Draghi|Italy|prime minister|m|
Giorgia Meloni|Italy|prime minister|f|
Sergio Mattarella|Italy|president|m|
Antonio Tajani|Italy|foreign minister|m|
Luigi Di Maio|Italy|foreign minister|m|
Matteo Salvini|Italy|deputy prime minister|m|
Mariano Rajoy|Spain|prime minister|m|
Pedro Sánchez|Spain|prime minister|m|Pedro Sanchez
José Manuel Albares|Spain|foreign minister|m|Jose Manuel Albares
António Costa|European Union|European Council president|m|Antonio Costa
Mark Rutte|NATO|secretary general|m|
Jens Stoltenberg|NATO|secretary general|m|
Anders Fogh Rasmussen|NATO|secretary general|m|
Herman Van Rompuy|European Union|European Council president|m|
Donald Tusk|European Union|European Council president|m|
Charles Michel|European Union|European Council president|m|
José Manuel Barroso|European Union|European Commission president|m|Jose Manuel Barroso,Jose Manuel Durao Barroso
Jean-Claude Juncker|European Union|European Commission president|m|
Ursula von der Leyen|European Union|European Commission president|f|
Michel Barnier|European Union|negotiator|m|
Cecilia Malmström|European Union|trade commissioner|f|Cecilia Malmstrom
Maroš Šefčovič|European Union|trade commissioner|m|Maros Sefcovic
Catherine Ashton|European Union|foreign policy chief|f|
Federica Mogherini|European Union|foreign policy chief|f|
Josep Borrell|European Union|foreign policy chief|m|
Kaja Kallas|European Union|foreign policy chief|f|
Enrique Mora|European Union|envoy|m|
Helga Schmid|European Union|deputy foreign policy chief|f|
Viktor Yanukovych|Ukraine|president|m|Viktor Yanukovich
Petro Poroshenko|Ukraine|president|m|
Volodymyr Zelensky|Ukraine|president|m|Volodymyr Zelenskyy,Volodymyr Zelenskiy
Arseniy Yatsenyuk|Ukraine|prime minister|m|
Denys Shmyhal|Ukraine|prime minister|m|
Yulia Svyrydenko|Ukraine|prime minister|f|
Pavlo Klimkin|Ukraine|foreign minister|m|
Dmytro Kuleba|Ukraine|foreign minister|m|
Andrii Sybiha|Ukraine|foreign minister|m|Andriy Sybiha
Andriy Yermak|Ukraine|chief of staff|m|Andrii Yermak
Rustem Umerov|Ukraine|security council secretary|m|
Mykhailo Podolyak|Ukraine|adviser|m|
Alexander Lukashenko|Belarus|president|m|Aleksandr Lukashenko
Aleksandar Vučić|Serbia|president|m|Aleksandar Vucic
Hashim Thaçi|Kosovo|president|m|Hashim Thaci
Albin Kurti|Kosovo|prime minister|m|
Edi Rama|Albania|prime minister|m|
Zoran Zaev|North Macedonia|prime minister|m|
Alexis Tsipras|Greece|prime minister|m|
Kyriakos Mitsotakis|Greece|prime minister|m|
Yanis Varoufakis|Greece|finance minister|m|
Viktor Orbán|Hungary|prime minister|m|Viktor Orban
Péter Szijjártó|Hungary|foreign minister|m|Peter Szijjarto
Andrzej Duda|Poland|president|m|
Karol Nawrocki|Poland|president|m|
Radosław Sikorski|Poland|foreign minister|m|Radoslaw Sikorski,Radek Sikorski
Robert Fico|Slovakia|prime minister|m|
Andrej Babiš|Czech Republic|prime minister|m|Andrej Babis
Petr Pavel|Czech Republic|president|m|
Sebastian Kurz|Austria|chancellor|m|
Alexander De Croo|Belgium|prime minister|m|
Sauli Niinistö|Finland|president|m|Sauli Niinisto
Alexander Stubb|Finland|president|m|
Sanna Marin|Finland|prime minister|f|
Petteri Orpo|Finland|prime minister|m|
Stefan Löfven|Sweden|prime minister|m|Stefan Lofven
Margot Wallström|Sweden|foreign minister|f|Margot Wallstrom
Magdalena Andersson|Sweden|prime minister|f|
Ulf Kristersson|Sweden|prime minister|m|
Jonas Gahr Støre|Norway|prime minister|m|Jonas Gahr Stoere
Erna Solberg|Norway|prime minister|f|
Lars Løkke Rasmussen|Denmark|foreign minister|m|Lars Lokke Rasmussen
Mette Frederiksen|Denmark|prime minister|f|
Dalia Grybauskaitė|Lithuania|president|f|Dalia Grybauskaite
Gitanas Nausėda|Lithuania|president|m|Gitanas Nauseda
Enda Kenny|Ireland|taoiseach|m|
Leo Varadkar|Ireland|taoiseach|m|
Micheál Martin|Ireland|taoiseach|m|Micheal Martin
Simon Coveney|Ireland|foreign minister|m|
Maia Sandu|Moldova|president|f|
Pope Francis|Vatican|pope|m|
Pope Leo XIV|Vatican|pope|m|Pope Leo
Pietro Parolin|Vatican|secretary of state|m|
`
