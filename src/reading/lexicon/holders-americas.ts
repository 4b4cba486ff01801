/** Holders of office in the Americas: name | side | role | m or f | other forms of the name. See holders.ts. */
export const HOLDERS_AMERICAS = `
Barack Obama|United States|president|m|Barack H. Obama,Barack Hussein Obama
Joe Biden|United States|president|m|Joseph Biden,Joseph R. Biden,Joseph R. Biden Jr.,Joseph Robinette Biden
Donald Trump|United States|president|m|Donald J. Trump,Donald John Trump
George W. Bush|United States|president|m|George Bush
Bill Clinton|United States|president|m|
Hillary Clinton|United States|secretary of state|f|Hillary Rodham Clinton
John Kerry|United States|secretary of state|m|John F. Kerry
Rex Tillerson|United States|secretary of state|m|Rex W. Tillerson
Mike Pompeo|United States|secretary of state|m|
Antony Blinken|United States|secretary of state|m|Tony Blinken,Anthony Blinken
Marco Rubio|United States|secretary of state|m|
Mike Pence|United States|vice president|m|
JD Vance|United States|vice president|m|J.D. Vance
Kamala Harris|United States|vice president|f|
Susan Rice|United States|national security adviser|f|Susan E. Rice
Tom Donilon|United States|national security adviser|m|
Michael Flynn|United States|national security adviser|m|
H.R. McMaster|United States|national security adviser|m|H. R. McMaster,HR McMaster
John Bolton|United States|national security adviser|m|John R. Bolton
Robert O'Brien|United States|national security adviser|m|
Jake Sullivan|United States|national security adviser|m|
Mike Waltz|United States|national security adviser|m|
Ben Rhodes|United States|deputy national security adviser|m|Benjamin J. Rhodes
Robert Gates|United States|defense secretary|m|
Leon Panetta|United States|defense secretary|m|
Chuck Hagel|United States|defense secretary|m|
Ash Carter|United States|defense secretary|m|
James Mattis|United States|defense secretary|m|Jim Mattis
Mark Esper|United States|defense secretary|m|
Lloyd Austin|United States|defense secretary|m|
Pete Hegseth|United States|defense secretary|m|
Timothy Geithner|United States|treasury secretary|m|
Jack Lew|United States|treasury secretary|m|Jacob Lew,Jacob J. Lew
Steven Mnuchin|United States|treasury secretary|m|Steve Mnuchin
Janet Yellen|United States|treasury secretary|f|
Scott Bessent|United States|treasury secretary|m|
Wilbur Ross|United States|commerce secretary|m|
Gina Raimondo|United States|commerce secretary|f|
Howard Lutnick|United States|commerce secretary|m|
Robert Lighthizer|United States|trade representative|m|
Katherine Tai|United States|trade representative|f|
Jamieson Greer|United States|trade representative|m|
Ernest Moniz|United States|energy secretary|m|
Sonny Perdue|United States|agriculture secretary|m|
Samantha Power|United States|ambassador|f|
Nikki Haley|United States|ambassador|f|
Linda Thomas-Greenfield|United States|ambassador|f|
Wendy Sherman|United States|under secretary of state|f|
Victoria Nuland|United States|assistant secretary of state|f|
Jared Kushner|United States|adviser|m|
Ivanka Trump|United States|adviser|f|
Larry Kudlow|United States|economic adviser|m|
Peter Navarro|United States|trade adviser|m|
Stephen Miller|United States|adviser|m|
Kellyanne Conway|United States|counselor|f|
Steve Bannon|United States|strategist|m|
Mick Mulvaney|United States|chief of staff|m|
Susie Wiles|United States|chief of staff|f|
Steve Witkoff|United States|envoy|m|
Keith Kellogg|United States|envoy|m|
Kurt Volker|United States|envoy|m|
Stephen Biegun|United States|envoy|m|
Sung Kim|United States|envoy|m|
Zalmay Khalilzad|United States|envoy|m|
Brian Hook|United States|envoy|m|
Rob Malley|United States|envoy|m|Robert Malley
Brett McGurk|United States|envoy|m|
Amos Hochstein|United States|envoy|m|
Jason Greenblatt|United States|envoy|m|
Richard Grenell|United States|envoy|m|
George Mitchell|United States|envoy|m|
Martin Indyk|United States|envoy|m|
Martin Dempsey|United States|chairman of the Joint Chiefs of Staff|m|
Mark Milley|United States|chairman of the Joint Chiefs of Staff|m|
William Burns|United States|CIA director|m|Bill Burns
John Brennan|United States|CIA director|m|
Gina Haspel|United States|CIA director|f|
Robert Gibbs|United States|press secretary|m|
Jay Carney|United States|press secretary|m|
Josh Earnest|United States|press secretary|m|
Sean Spicer|United States|press secretary|m|
Sarah Sanders|United States|press secretary|f|Sarah Huckabee Sanders
Kayleigh McEnany|United States|press secretary|f|
Jen Psaki|United States|press secretary|f|Jennifer Psaki
Karine Jean-Pierre|United States|press secretary|f|
Karoline Leavitt|United States|press secretary|f|
Anna Kelly|United States|spokeswoman|f|
Caitlin Hayden|United States|spokeswoman|f|
Ned Price|United States|spokesman|m|
John Kirby|United States|spokesman|m|
Mark Toner|United States|spokesman|m|
Heather Nauert|United States|spokeswoman|f|
Morgan Ortagus|United States|spokeswoman|f|
Marie Harf|United States|spokeswoman|f|
Bernadette Meehan|United States|spokeswoman|f|
Tammy Bruce|United States|spokeswoman|f|
Stephen Harper|Canada|prime minister|m|
Justin Trudeau|Canada|prime minister|m|
Mark Carney|Canada|prime minister|m|
Chrystia Freeland|Canada|foreign minister|f|
Mélanie Joly|Canada|foreign minister|f|Melanie Joly
Anita Anand|Canada|foreign minister|f|
Felipe Calderón|Mexico|president|m|Felipe Calderon
Enrique Peña Nieto|Mexico|president|m|Enrique Pena Nieto
Andrés Manuel López Obrador|Mexico|president|m|Andres Manuel Lopez Obrador
Claudia Sheinbaum|Mexico|president|f|
Luis Videgaray|Mexico|foreign minister|m|
Marcelo Ebrard|Mexico|foreign minister|m|
Juan Ramón de la Fuente|Mexico|foreign minister|m|
Dilma Rousseff|Brazil|president|f|
Michel Temer|Brazil|president|m|
Jair Bolsonaro|Brazil|president|m|
Luiz Inácio Lula da Silva|Brazil|president|m|Luiz Inacio Lula da Silva,Lula
Mauro Vieira|Brazil|foreign minister|m|
Mauricio Macri|Argentina|president|m|
Alberto Fernández|Argentina|president|m|Alberto Fernandez
Javier Milei|Argentina|president|m|
Hugo Chávez|Venezuela|president|m|Hugo Chavez
Nicolás Maduro|Venezuela|president|m|Nicolas Maduro
Delcy Rodríguez|Venezuela|vice president|f|Delcy Rodriguez
Jorge Arreaza|Venezuela|foreign minister|m|
Juan Guaidó|Venezuelan opposition|leader|m|Juan Guaido
Raúl Castro|Cuba|president|m|Raul Castro
Miguel Díaz-Canel|Cuba|president|m|Miguel Diaz-Canel
Bruno Rodríguez|Cuba|foreign minister|m|Bruno Rodriguez
Juan Manuel Santos|Colombia|president|m|
Iván Duque|Colombia|president|m|Ivan Duque
Gustavo Petro|Colombia|president|m|
Nayib Bukele|El Salvador|president|m|
`
