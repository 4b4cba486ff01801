/** One item of a feed, as its article: every field is what the item states, addresses made whole. */
export type FeedItem = {
  readonly text: string
  /** The markup that the text was taken from. */
  readonly markup: string
  readonly title?: string
  readonly standfirst?: string
  /** `Geneva; arms control` */
  readonly tags?: string
  readonly url?: string
  /** As the feed writes it. */
  readonly published?: string
  readonly changed?: string
  readonly byline?: string
}

export type Feed = {
  readonly title?: string
  readonly language?: string
  readonly items: readonly FeedItem[]
  /** True where the feed was cut off or broken and only its whole items could be read. */
  readonly damaged: boolean
}

/** A feed that a list names. */
export type ListedFeed = { readonly url: string; readonly title?: string }
