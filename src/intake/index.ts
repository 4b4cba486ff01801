// Intake: the world in, articles out, and the only network code of the program. One input may hold one article or many,
// and one bad item never stops the rest: it comes back as a failure with a sentence. The text that it gives is the text
// that every span points into from then on, so plain text is kept exactly as it was written and a page's text is
// settled here once. What a file is called decides nothing; what is in it does.

export { networkFor, type Reach } from './addresses/network.ts'
export { restReaders } from './apart/read-apart.ts'
export type { Fact, FactName, Format } from './fact.ts'
export { findFeeds } from './follow/find-feeds.ts'
export { type Following, followFeeds } from './follow/follow-feeds.ts'
export type { Gathered } from './follow/gather-feed.ts'
export type { Means } from './means.ts'
export type { Piece } from './piece.ts'
export { piecesOf } from './pieces.ts'
export type { FollowedFeed } from './shelf/feed-shelf.ts'
export { openShelf, type Shelf } from './shelf/open-shelf.ts'
export type { Origin as TakenFrom } from './shelf/page-shelf.ts'
export type { Held, Quarantined } from './shelf/quarantine.ts'
export { takeIn, takeNew, takePieces } from './take-in.ts'
export { type KnownBytes, READABLE } from './take-one.ts'
export type { Given, Known, NotTaken, Raw, Taken, TakenArticle } from './taken.ts'
