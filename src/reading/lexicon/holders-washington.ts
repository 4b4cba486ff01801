/** Further holders of office in the United States: name | side | role | m or f | other forms of the name. See holders.ts. */
export const HOLDERS_WASHINGTON = `
Denis McDonough|United States|chief of staff|m|
John Podesta|United States|climate envoy|m|
Tony Blinken|United States|secretary of state|m|Anthony Blinken
David Petraeus|United States|CIA director|m|
James Clapper|United States|director of national intelligence|m|
Dan Coats|United States|director of national intelligence|m|
Avril Haines|United States|director of national intelligence|f|
John Ratcliffe|United States|CIA director|m|
Tulsi Gabbard|United States|director of national intelligence|f|
Eric Holder|United States|attorney general|m|
William Barr|United States|attorney general|m|Bill Barr
Merrick Garland|United States|attorney general|m|
Pam Bondi|United States|attorney general|f|
Jeff Sessions|United States|attorney general|m|
Kirstjen Nielsen|United States|homeland security secretary|f|
Alejandro Mayorkas|United States|homeland security secretary|m|
Kristi Noem|United States|homeland security secretary|f|
Jeh Johnson|United States|homeland security secretary|m|
Janet Napolitano|United States|homeland security secretary|f|
Reince Priebus|United States|chief of staff|m|
Mark Meadows|United States|chief of staff|m|
Ron Klain|United States|chief of staff|m|
Jeff Zients|United States|chief of staff|m|
Penny Pritzker|United States|commerce secretary|f|
Michael Froman|United States|trade representative|m|Mike Froman
Ron Kirk|United States|trade representative|m|
Tom Vilsack|United States|agriculture secretary|m|
Brooke Rollins|United States|agriculture secretary|f|
Chris Wright|United States|energy secretary|m|
Rick Perry|United States|energy secretary|m|
Jennifer Granholm|United States|energy secretary|f|
Steven Chu|United States|energy secretary|m|
Doug Burgum|United States|interior secretary|m|
Jim Jeffrey|United States|envoy|m|James Jeffrey
Glyn Davies|United States|envoy|m|
Sung Y. Kim|United States|envoy|m|
Stephen Bosworth|United States|envoy|m|
Joseph Yun|United States|envoy|m|Joseph Y. Yun
Robert King|United States|envoy|m|
Kurt Campbell|United States|deputy secretary of state|m|Kurt M. Campbell
Daniel Russel|United States|assistant secretary of state|m|Danny Russel
David Stilwell|United States|assistant secretary of state|m|
Daniel Kritenbrink|United States|assistant secretary of state|m|
Susan Thornton|United States|assistant secretary of state|f|
Matthew Pottinger|United States|deputy national security adviser|m|Matt Pottinger
Nadia Schadlow|United States|deputy national security adviser|f|
Fiona Hill|United States|adviser|f|
Tim Morrison|United States|adviser|m|
Alexander Vindman|United States|official|m|
Gordon Sondland|United States|ambassador|m|
Bill Taylor|United States|ambassador|m|William Taylor,William B. Taylor
Marie Yovanovitch|United States|ambassador|f|
John Huntsman|United States|ambassador|m|Jon Huntsman
Terry Branstad|United States|ambassador|m|
Nicholas Burns|United States|ambassador|m|R. Nicholas Burns
David Perdue|United States|ambassador|m|
Max Baucus|United States|ambassador|m|
Gary Locke|United States|ambassador|m|
Michael McFaul|United States|ambassador|m|
John Tefft|United States|ambassador|m|
John Sullivan|United States|deputy secretary of state|m|John J. Sullivan
Lynne Tracy|United States|ambassador|f|
Harry Harris|United States|ambassador|m|Harry B. Harris
Mark Lippert|United States|ambassador|m|
Philip Goldberg|United States|ambassador|m|
William Hagerty|United States|ambassador|m|
Rahm Emanuel|United States|ambassador|m|
Dan Shapiro|United States|ambassador|m|Daniel Shapiro
David Friedman|United States|ambassador|m|
Tom Nides|United States|ambassador|m|Thomas Nides
Mike Huckabee|United States|ambassador|m|
Woody Johnson|United States|ambassador|m|
Kay Bailey Hutchison|United States|ambassador|f|
Julianne Smith|United States|ambassador|f|
Matthew Whitaker|United States|ambassador|m|
Ivo Daalder|United States|ambassador|m|
Robert Wood|United States|ambassador|m|
Kelly Craft|United States|ambassador|f|
Dorothy Shea|United States|ambassador|f|
Sam Brownback|United States|ambassador|m|Samuel Brownback
Tom Barrack|United States|envoy|m|Thomas Barrack
Massad Boulos|United States|adviser|m|
Adam Boehler|United States|envoy|m|
Roger Carstens|United States|envoy|m|
Thomas West|United States|envoy|m|Tom West
Marc Grossman|United States|envoy|m|
Richard Holbrooke|United States|envoy|m|
Ryan Crocker|United States|ambassador|m|
James Cunningham|United States|ambassador|m|
John Allen|United States|general|m|John R. Allen
Austin Scott Miller|United States|general|m|Scott Miller
Kenneth McKenzie|United States|general|m|Kenneth F. McKenzie
Michael Kurilla|United States|general|m|Erik Kurilla,Michael Erik Kurilla
Joseph Dunford|United States|chairman of the Joint Chiefs of Staff|m|Joe Dunford
Charles Brown|United States|chairman of the Joint Chiefs of Staff|m|C.Q. Brown,Charles Q. Brown
Dan Caine|United States|chairman of the Joint Chiefs of Staff|m|
Philip Davidson|United States|admiral|m|
Patrick Shanahan|United States|defense secretary|m|
Christopher Miller|United States|defense secretary|m|
Jim Mattis|United States|defense secretary|m|
Kathleen Hicks|United States|deputy defense secretary|f|
Colin Kahl|United States|under secretary of defense|m|
Elbridge Colby|United States|under secretary of defense|m|
George Little|United States|press secretary|m|
Peter Cook|United States|press secretary|m|
Dana White|United States|spokeswoman|f|
Sean Parnell|United States|spokesman|m|
Jonathan Hoffman|United States|spokesman|m|
Patrick Ryder|United States|press secretary|m|Pat Ryder
Sabrina Singh|United States|deputy press secretary|f|
Matthew Miller|United States|spokesman|m|Matt Miller
Vedant Patel|United States|spokesman|m|
Tommy Pigott|United States|spokesman|m|
Jalina Porter|United States|spokeswoman|f|
Robert Palladino|United States|spokesman|m|
P.J. Crowley|United States|spokesman|m|
Adrienne Watson|United States|spokeswoman|f|
Emily Horne|United States|spokeswoman|f|
Sean Savett|United States|spokesman|m|
Brian Hughes|United States|spokesman|m|
Hogan Gidley|United States|spokesman|m|
Raj Shah|United States|spokesman|m|
Lindsay Walters|United States|spokeswoman|f|
Judd Deere|United States|spokesman|m|
Stephanie Grisham|United States|press secretary|f|
Sarah Huckabee Sanders|United States|press secretary|f|
Eric Schultz|United States|deputy press secretary|m|
Tommy Vietor|United States|spokesman|m|
Garrett Marquis|United States|spokesman|m|
Harrison Fields|United States|spokesman|m|
Kush Desai|United States|spokesman|m|
Steven Cheung|United States|communications director|m|
Dan Scavino|United States|deputy chief of staff|m|
Wally Adeyemo|United States|deputy treasury secretary|m|
Lael Brainard|United States|economic adviser|f|
Gary Cohn|United States|economic adviser|m|
Kevin Hassett|United States|economic adviser|m|
Brian Deese|United States|economic adviser|m|
Michael Pillsbury|United States|adviser|m|
Clete Willems|United States|adviser|m|
Robert Einhorn|United States|adviser|m|
Puneet Talwar|United States|adviser|m|
Rose Gottemoeller|United States|under secretary of state|f|
Marshall Billingslea|United States|envoy|m|
Andrea Thompson|United States|under secretary of state|f|
David Hale|United States|under secretary of state|m|
Thomas Shannon|United States|under secretary of state|m|Tom Shannon
Philip Gordon|United States|adviser|m|Phil Gordon
Daniel Fried|United States|envoy|m|
Michael Ratney|United States|envoy|m|
Robert Ford|United States|ambassador|m|Robert S. Ford
Jeffrey Feltman|United States|envoy|m|
David Satterfield|United States|envoy|m|
Lise Grande|United States|envoy|f|
Tim Lenderking|United States|envoy|m|Timothy Lenderking
Mike Hammer|United States|envoy|m|
Tom Perriello|United States|envoy|m|
Johnnie Carson|United States|assistant secretary of state|m|
Molly Phee|United States|assistant secretary of state|f|
Tibor Nagy|United States|assistant secretary of state|m|
Roberta Jacobson|United States|assistant secretary of state|f|
Elliott Abrams|United States|envoy|m|
Brian Nichols|United States|assistant secretary of state|m|
Christopher Landau|United States|deputy secretary of state|m|
Michael Anton|United States|policy planning director|m|
Sergio Gor|United States|ambassador|m|
Andy Baker|United States|deputy national security adviser|m|
Jon Finer|United States|deputy national security adviser|m|
Daleep Singh|United States|deputy national security adviser|m|
Elizabeth Sherwood-Randall|United States|homeland security adviser|f|
Lisa Monaco|United States|homeland security adviser|f|
Tom Bossert|United States|homeland security adviser|m|Thomas Bossert
Barbara Leaf|United States|assistant secretary of state|f|
David Schenker|United States|assistant secretary of state|m|
Joey Hood|United States|deputy assistant secretary of state|m|
Vincent Brooks|United States|general|m|Vincent K. Brooks
Philip Reeker|United States|assistant secretary of state|m|
Karen Donfried|United States|assistant secretary of state|f|
Wess Mitchell|United States|assistant secretary of state|m|
Jessica Lewis|United States|assistant secretary of state|f|
Melania Trump|United States|first lady|f|
Michelle Obama|United States|first lady|f|
Jill Biden|United States|first lady|f|
Dick Cheney|United States|vice president|m|
Colin Powell|United States|secretary of state|m|
Condoleezza Rice|United States|secretary of state|f|
Madeleine Albright|United States|secretary of state|f|
Jimmy Carter|United States|president|m|
Rudy Giuliani|United States|lawyer of the president|m|Rudolph Giuliani
`
