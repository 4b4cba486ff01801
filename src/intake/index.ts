// Intake: the world in, articles out, and the only network code of the program. One input may hold one article or many,
// and one bad item never stops the rest: it comes back as a failure with a sentence. The text that it gives is the text
// that every span points into from then on, so plain text is kept exactly as it was written and a page's text is
// settled here once. What a file is called decides nothing; what is in it does.
export type { Means } from './sources/open-source.ts'
export { takeIn } from './take-in.ts'
export { READABLE } from './take-one.ts'
export type { Fact, FactName, Format, Given, NotTaken, Raw, Taken, TakenArticle } from './taken.ts'
