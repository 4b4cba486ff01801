// Meetings: who meets whom, where, when, what each voice says of it, and what waits on what. It takes the entities, times and
// statements that other passes found. Words that speak of a meeting are found one by one as encounters; each brings what its own
// sentence says of it (the predicates). Encounters are then joined into meetings: first those that say themselves who meets, then
// those that say less, completed from the sentence and from what the article is about. What a gathering or a journey knows of
// place and day is lent to the meetings it holds; only then does each predicate become a status report, under the voice of the
// innermost statement that holds it. Surprising is that nothing is drawn as a tree: a sentence is a row of phrases, and the rules
// look left and right along it. `training/explain-meetings.ts` shows all these steps for one text.
export { type MeetingTrace, traceMeetings } from './read-meetings.ts'
