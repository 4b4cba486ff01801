/** Further holders of office in the Americas: name | side | role | m or f | other forms of the name. See holders.ts. */
export const HOLDERS_AMERICAS_MORE = `
Cristina Fernández de Kirchner|Argentina|president|f|Cristina Fernandez de Kirchner,Cristina Kirchner,Cristina Fernandez
Héctor Timerman|Argentina|foreign minister|m|Hector Timerman
Susana Malcorra|Argentina|foreign minister|f|
Jorge Faurie|Argentina|foreign minister|m|
Felipe Solá|Argentina|foreign minister|m|Felipe Sola
Santiago Cafiero|Argentina|foreign minister|m|
Diana Mondino|Argentina|foreign minister|f|
Gerardo Werthein|Argentina|foreign minister|m|
Pablo Quirno|Argentina|foreign minister|m|
Luis Caputo|Argentina|economy minister|m|
Sergio Massa|Argentina|economy minister|m|
Manuel Adorni|Argentina|spokesman|m|
Perry Christie|Bahamas|prime minister|m|
Philip Davis|Bahamas|prime minister|m|
Mia Mottley|Barbados|prime minister|f|
John Briceño|Belize|prime minister|m|John Briceno
Evo Morales|Bolivia|president|m|
Jeanine Áñez|Bolivia|president|f|Jeanine Anez
Luis Arce|Bolivia|president|m|
Rodrigo Paz|Bolivia|president|m|
David Choquehuanca|Bolivia|foreign minister|m|
Antonio Patriota|Brazil|foreign minister|m|
Luiz Alberto Figueiredo|Brazil|foreign minister|m|
José Serra|Brazil|foreign minister|m|Jose Serra
Aloysio Nunes|Brazil|foreign minister|m|
Ernesto Araújo|Brazil|foreign minister|m|Ernesto Araujo
Carlos França|Brazil|foreign minister|m|Carlos Franca
Celso Amorim|Brazil|adviser|m|
Fernando Haddad|Brazil|finance minister|m|
Geraldo Alckmin|Brazil|vice president|m|
Hamilton Mourão|Brazil|vice president|m|Hamilton Mourao
John Baird|Canada|foreign minister|m|
Rob Nicholson|Canada|foreign minister|m|
Stéphane Dion|Canada|foreign minister|m|Stephane Dion
François-Philippe Champagne|Canada|foreign minister|m|Francois-Philippe Champagne
Marc Garneau|Canada|foreign minister|m|
Dominic LeBlanc|Canada|trade minister|m|
Kirsten Hillman|Canada|ambassador|f|
David MacNaughton|Canada|ambassador|m|
Ed Fast|Canada|trade minister|m|
Mary Ng|Canada|trade minister|f|
Bill Blair|Canada|defence minister|m|
Harjit Sajjan|Canada|defence minister|m|
David McGuinty|Canada|defence minister|m|
Cameron Ahmad|Canada|spokesman|m|
Adam Austen|Canada|spokesman|m|
Pierre Poilievre|Canada|opposition leader|m|
Sebastián Piñera|Chile|president|m|Sebastian Pinera
Michelle Bachelet|Chile|president|f|
Gabriel Boric|Chile|president|m|
José Antonio Kast|Chile|president|m|Jose Antonio Kast
Alberto van Klaveren|Chile|foreign minister|m|
María Ángela Holguín|Colombia|foreign minister|f|Maria Angela Holguin
Carlos Holmes Trujillo|Colombia|foreign minister|m|
Marta Lucía Ramírez|Colombia|vice president|f|Marta Lucia Ramirez
Álvaro Leyva|Colombia|foreign minister|m|Alvaro Leyva
Luis Gilberto Murillo|Colombia|foreign minister|m|
Laura Sarabia|Colombia|foreign minister|f|
Rosa Villavicencio|Colombia|foreign minister|f|
Humberto de la Calle|Colombia|negotiator|m|
Sergio Jaramillo|Colombia|peace commissioner|m|
Álvaro Uribe|Colombia|president|m|Alvaro Uribe
Francia Márquez|Colombia|vice president|f|Francia Marquez
Rodrigo Londoño|FARC|leader|m|Rodrigo Londono
Iván Márquez|FARC|negotiator|m|Ivan Marquez
Pablo Beltrán|ELN|negotiator|m|Pablo Beltran
Antonio García|ELN|commander|m|Antonio Garcia
Laura Chinchilla|Costa Rica|president|f|
Luis Guillermo Solís|Costa Rica|president|m|Luis Guillermo Solis
Carlos Alvarado|Costa Rica|president|m|
Rodrigo Chaves|Costa Rica|president|m|
Fidel Castro|Cuba|leader|m|
Josefina Vidal|Cuba|foreign ministry official|f|
Carlos Fernández de Cossío|Cuba|deputy foreign minister|m|Carlos Fernandez de Cossio
Johana Tablada|Cuba|foreign ministry official|f|
Manuel Marrero|Cuba|prime minister|m|
Mariela Castro|Cuba|daughter of the president|f|
Ricardo Cabrisas|Cuba|vice president|m|
Danilo Medina|Dominican Republic|president|m|
Luis Abinader|Dominican Republic|president|m|
Rafael Correa|Ecuador|president|m|
Lenín Moreno|Ecuador|president|m|Lenin Moreno
Guillermo Lasso|Ecuador|president|m|
Daniel Noboa|Ecuador|president|m|
Ricardo Patiño|Ecuador|foreign minister|m|Ricardo Patino
Gabriela Sommerfeld|Ecuador|foreign minister|f|
Mauricio Funes|El Salvador|president|m|
Salvador Sánchez Cerén|El Salvador|president|m|Salvador Sanchez Ceren
Alexandra Hill|El Salvador|foreign minister|f|
Otto Pérez Molina|Guatemala|president|m|Otto Perez Molina
Jimmy Morales|Guatemala|president|m|
Alejandro Giammattei|Guatemala|president|m|
Bernardo Arévalo|Guatemala|president|m|Bernardo Arevalo
Donald Ramotar|Guyana|president|m|
David Granger|Guyana|president|m|
Irfaan Ali|Guyana|president|m|
Bharrat Jagdeo|Guyana|vice president|m|
Michel Martelly|Haiti|president|m|
Jovenel Moïse|Haiti|president|m|Jovenel Moise
Ariel Henry|Haiti|prime minister|m|
Claude Joseph|Haiti|prime minister|m|
Garry Conille|Haiti|prime minister|m|
Alix Didier Fils-Aimé|Haiti|prime minister|m|Alix Didier Fils-Aime
Porfirio Lobo|Honduras|president|m|
Juan Orlando Hernández|Honduras|president|m|Juan Orlando Hernandez
Xiomara Castro|Honduras|president|f|
Nasry Asfura|Honduras|president|m|
Portia Simpson-Miller|Jamaica|prime minister|f|Portia Simpson Miller
Andrew Holness|Jamaica|prime minister|m|
Patricia Espinosa|Mexico|foreign minister|f|
José Antonio Meade|Mexico|foreign minister|m|Jose Antonio Meade
Claudia Ruiz Massieu|Mexico|foreign minister|f|
Alicia Bárcena|Mexico|foreign minister|f|Alicia Barcena
Ildefonso Guajardo|Mexico|economy minister|m|
Luz María de la Mora|Mexico|deputy economy minister|f|
Jesús Seade|Mexico|trade negotiator|m|Jesus Seade
Tatiana Clouthier|Mexico|economy minister|f|
Raquel Buenrostro|Mexico|economy minister|f|
Eduardo Sánchez|Mexico|spokesman|m|Eduardo Sanchez
Omar García Harfuch|Mexico|security minister|m|Omar Garcia Harfuch
Roberto Velasco|Mexico|foreign ministry official|m|
Esteban Moctezuma|Mexico|ambassador|m|
Vicente Fox|Mexico|president|m|
Daniel Ortega|Nicaragua|president|m|
Rosario Murillo|Nicaragua|vice president|f|
Ricardo Martinelli|Panama|president|m|
Juan Carlos Varela|Panama|president|m|
Laurentino Cortizo|Panama|president|m|
José Raúl Mulino|Panama|president|m|Jose Raul Mulino
Javier Martínez-Acha|Panama|foreign minister|m|Javier Martinez-Acha
Fernando Lugo|Paraguay|president|m|
Horacio Cartes|Paraguay|president|m|
Mario Abdo Benítez|Paraguay|president|m|Mario Abdo Benitez
Santiago Peña|Paraguay|president|m|Santiago Pena
Ollanta Humala|Peru|president|m|
Pedro Pablo Kuczynski|Peru|president|m|
Martín Vizcarra|Peru|president|m|Martin Vizcarra
Francisco Sagasti|Peru|president|m|
Pedro Castillo|Peru|president|m|
Dina Boluarte|Peru|president|f|
José Jerí|Peru|president|m|Jose Jeri
Desi Bouterse|Suriname|president|m|
Chan Santokhi|Suriname|president|m|
Jennifer Geerlings-Simons|Suriname|president|f|
Kamla Persad-Bissessar|Trinidad and Tobago|prime minister|f|
Keith Rowley|Trinidad and Tobago|prime minister|m|
José Mujica|Uruguay|president|m|Jose Mujica
Tabaré Vázquez|Uruguay|president|m|Tabare Vazquez
Luis Lacalle Pou|Uruguay|president|m|
Yamandú Orsi|Uruguay|president|m|Yamandu Orsi
Ralph Gonsalves|Saint Vincent and the Grenadines|prime minister|m|
Tareck El Aissami|Venezuela|vice president|m|
Jorge Rodríguez|Venezuela|speaker of parliament|m|Jorge Rodriguez
Elías Jaua|Venezuela|foreign minister|m|Elias Jaua
Diosdado Cabello|Venezuela|interior minister|m|
Vladimir Padrino|Venezuela|defence minister|m|Vladimir Padrino Lopez
Yván Gil|Venezuela|foreign minister|m|Yvan Gil
Félix Plasencia|Venezuela|foreign minister|m|Felix Plasencia
Samuel Moncada|Venezuela|ambassador|m|
Roy Chaderton|Venezuela|ambassador|m|
Tarek William Saab|Venezuela|attorney general|m|
Edmundo González|Venezuelan opposition|leader|m|Edmundo Gonzalez,Edmundo González Urrutia,Edmundo Gonzalez Urrutia
María Corina Machado|Venezuelan opposition|leader|f|Maria Corina Machado
Henrique Capriles|Venezuelan opposition|leader|m|
Leopoldo López|Venezuelan opposition|leader|m|Leopoldo Lopez
Gerardo Blyde|Venezuelan opposition|negotiator|m|
Julio Borges|Venezuelan opposition|leader|m|
Stalin González|Venezuelan opposition|negotiator|m|Stalin Gonzalez
`
