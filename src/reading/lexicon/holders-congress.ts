/** Lawmakers whom news of diplomacy quotes: name | side | role | m or f | other forms of the name. See holders.ts. */
export const HOLDERS_CONGRESS = `
Nancy Pelosi|United States|house speaker|f|
Paul Ryan|United States|house speaker|m|
John Boehner|United States|house speaker|m|
Kevin McCarthy|United States|house speaker|m|
Mike Johnson|United States|house speaker|m|
Mitch McConnell|United States|senator|m|
Chuck Schumer|United States|senator|m|Charles Schumer,Charles E. Schumer
Harry Reid|United States|senator|m|
John Thune|United States|senator|m|
John McCain|United States|senator|m|
Lindsey Graham|United States|senator|m|
Bob Corker|United States|senator|m|
Robert Menendez|United States|senator|m|Bob Menendez
Jim Risch|United States|senator|m|James Risch
Ben Cardin|United States|senator|m|Benjamin Cardin
Chris Murphy|United States|senator|m|
Chris Coons|United States|senator|m|
Tim Kaine|United States|senator|m|
Jeanne Shaheen|United States|senator|f|
Ted Cruz|United States|senator|m|
Tom Cotton|United States|senator|m|
Rand Paul|United States|senator|m|
Jeff Flake|United States|senator|m|
Mark Warner|United States|senator|m|
Richard Burr|United States|senator|m|
Dianne Feinstein|United States|senator|f|
Dick Durbin|United States|senator|m|Richard Durbin
Patrick Leahy|United States|senator|m|
Bernie Sanders|United States|senator|m|
Elizabeth Warren|United States|senator|f|
Mitt Romney|United States|senator|m|
Ben Sasse|United States|senator|m|
Cory Gardner|United States|senator|m|
Edward Markey|United States|senator|m|Ed Markey
Jack Reed|United States|senator|m|
Richard Blumenthal|United States|senator|m|
Chris Van Hollen|United States|senator|m|
Thom Tillis|United States|senator|m|
Roger Wicker|United States|senator|m|
Carl Levin|United States|senator|m|
Mark Kirk|United States|senator|m|
Kelly Ayotte|United States|senator|f|
Joni Ernst|United States|senator|f|
Amy Klobuchar|United States|senator|f|
Marsha Blackburn|United States|senator|f|
Ed Royce|United States|representative|m|
Eliot Engel|United States|representative|m|
Michael McCaul|United States|representative|m|
Gregory Meeks|United States|representative|m|
Adam Schiff|United States|representative|m|
Devin Nunes|United States|representative|m|
Adam Kinzinger|United States|representative|m|
Steny Hoyer|United States|representative|m|
Eric Cantor|United States|representative|m|
Ileana Ros-Lehtinen|United States|representative|f|
Brad Sherman|United States|representative|m|
Adam Smith|United States|representative|m|
Mac Thornberry|United States|representative|m|
Liz Cheney|United States|representative|f|
Brian Mast|United States|representative|m|
Hakeem Jeffries|United States|representative|m|
Alexandria Ocasio-Cortez|United States|representative|f|
Ro Khanna|United States|representative|m|
Jim Himes|United States|representative|m|
Joaquin Castro|United States|representative|m|
Don Bacon|United States|representative|m|
`
