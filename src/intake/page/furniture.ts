/**
 * Lines that stand among an article's paragraphs on a page without being part of it. `example` is a line that the
 * pattern is for; every pattern has to match the whole line, or say so with `long` where it begins a longer one.
 * An editor may add to this list: a line that is wrongly kept is one more entry.
 */
export type Furniture = { readonly pattern: RegExp; readonly example: string }

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)\\.?'
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?'
const CLOCK = '\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?:\\s*[ap]\\.?m\\.?)?(?:\\s*\\(?[A-Z]{2,4}\\)?)?'
const DATE = `${WEEKDAY}(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?(?:\\s+\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?(?:\\s+\\d{4})?|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4})`
const STAMP = `(?:${DATE}(?:(?:\\s*[,|–—-]|\\s+at)?\\s*${CLOCK})?|${WEEKDAY}${CLOCK}(?:[,|\\s]+${DATE})?)`
const SOCIAL = '(?:facebook|twitter|instagram|youtube|linkedin|whatsapp|telegram|tiktok|pinterest|threads|bluesky|x)'

const whole = (source: string, example: string): Furniture => ({
  pattern: new RegExp(`^(?:${source})[\\s.:|!…»>]*$`, 'iu'),
  example,
})
const long = (source: string, example: string): Furniture => ({ pattern: new RegExp(`^(?:${source})`, 'iu'), example })

/** Only before the article's first paragraph or after its last: in between, a time of day may head a part of it. */
export const EDGE_FURNITURE: readonly Furniture[] = [
  whole(
    `(?:first\\s+)?(?:published|posted|updated|last updated|last modified|modified|created|added)(?:\\s+(?:on|at))?:?\\s*(?:${STAMP})?`,
    'Last updated: 3 March 2024, 10:15 GMT',
  ),
  whole(
    `(?:(?:published|posted|updated):?\\s*)?(?:on\\s+)?${STAMP}(?:\\s*[-–|,/]\\s*(?:last\\s+)?(?:published|updated|modified)?:?\\s*(?:${STAMP}|${CLOCK}))?`,
    'Mar 3, 2024 10:15 AM',
  ),
  whole(`\\d+\\s*(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?)\\s+ago`, '4 hours ago'),
  whole('(?:written\\s+)?by', 'By'),
  {
    pattern: new RegExp(
      `^by:?\\s+[^.!?]{2,80}(?:[|,–—-]\\s*(?:(?:published|posted|updated)\\s*)?${DATE}.{0,60})?$`,
      'iu',
    ),
    example: 'By Ann Miller and Joe Brook',
  },
  whole('[/|]\\s*[\\p{Lu}\\d][\\p{L}\\d .&]{1,40}', '/ Example News'),
  whole(`(?:estimated\\s+)?(?:reading|read) time:?.*|\\d+\\s*(?:-\\s*)?min(?:ute)?s?\\s+read`, '4 min read'),
  whole('\\d[\\d.,]*\\s*(?:views?|shares?|comments?|likes?|reads?)', '1,204 views'),
]

/** Wherever it stands. */
export const FURNITURE: readonly Furniture[] = [
  // Pictures and films.
  whole('(?:image|photo|picture|slide)\\s+\\d+\\s+(?:of|/)[\\s/]*\\d+|\\d+\\s+of\\s+\\d+', 'Image 1 of 9'),
  whole(
    'caption|captions?\\s+(?:off|on)|close|hide caption|toggle caption|enlarge(?:\\s+this image)?|view (?:gallery|photos|slideshow)',
    'Close',
  ),
  long(
    '\\(?(?:image|photo|photograph|picture|foto|file photo|video)s?\\s*(?:credits?|by|source|courtesy(?:\\s+of)?)?\\s*[:©]',
    'Photo: Ann Miller / Example Agency',
  ),
  whole(
    '(?:.{0,60}/\\s*)?(?:getty(?: images)?|shutterstock|ap photo|afp|istock|wikimedia commons)(?:\\s*/.{0,60}|\\s+images)?',
    'Ann Miller/Getty Images',
  ),
  long(
    '.{10,380}\\((?:ap|afp|reuters|getty|epa)?[\\s/]*(?:file )?(?:photo|image|picture|foto)s?\\b[^()]{0,80}\\)\\s*$',
    'Ministers arrive for the talks. (AP Photo/Ann Miller)',
  ),
  long(
    '.{10,300}(?:photo(?:graph)?(?: by)?:? [^.]{3,40}/\\s*(?:getty|reuters|afp|ap|epa)|/\\s*getty images|file photo)\\W*$',
    'Ministers arrive for the talks. Ann Miller/Getty Images',
  ),
  long(
    'this (?:slideshow|video|content) (?:requires|is not available|could not be loaded)',
    'This slideshow requires JavaScript.',
  ),
  whole('(?:play|watch|listen)(?:\\s+(?:video|live|now|again))?', 'Watch live'),
  // Advertising and selling.
  whole(
    'advert|advertisements?|advertising|ad|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertorial|sponsored(?: content)?|iklan|реклама',
    'Advertisement',
  ),
  whole(
    `(?:article|story|post)?\\s*continues?(?: reading)? (?:below|after)(?: (?:the |this )?(?:advert|advertisement|ad))?|continue reading(?: (?:below|the main story))?|scroll (?:down )?to continue.*`,
    'Story continues below advertisement',
  ),
  long(
    '(?:this|our) (?:post|article|site|website|page) (?:may )?contains? (?:affiliate|sponsored|referral)',
    'This article contains affiliate links.',
  ),
  long(
    '(?:sign up|subscribe|register|join)\\b.{0,60}\\b(?:newsletters?|e-?mails?|inbox|updates|briefing|alerts|channel|today|now|for free)\\b',
    'Sign up for our morning newsletter',
  ),
  long(
    'get .{0,60}\\b(?:delivered|straight|sent|direct(?:ly)?) (?:to|through|into) your (?:inbox|e-?mail|phone|letterbox|door)',
    'Get the news delivered to your inbox.',
  ),
  long(
    '(?:if you (?:enjoyed|liked|like) (?:this|what you)|like (?:this|what you)|enjoying this|did you (?:enjoy|like) (?:this|what))',
    'Like this story? Share it with a friend!',
  ),
  long('(?:this (?:web)?site|we) uses? cookies', 'We use cookies to improve your visit.'),
  // Sharing and following.
  whole(
    '(?:share|tweet|email|print|save|reprints?|order reprints|print article|text size|comments?|leave a (?:comment|reply)|add (?:a )?comment|sign in|log in|subscribe|newsletter|menu|search|bookmark|copy link|like this|more)',
    'Share',
  ),
  whole(
    `(?:share|tweet|send|post)(?: this(?: (?:article|story|post|page))?)?(?: (?:on|via|with|to) .{0,40})?`,
    'Share this article on Facebook',
  ),
  whole(
    `(?:(?:share|follow|like|find|join) (?:us )?(?:on )?)?${SOCIAL}(?:[\\s,|/&]+(?:and\\s+)?${SOCIAL})*`,
    'Facebook Twitter WhatsApp',
  ),
  long(
    `(?:please )?(?:follow|like|find|join) (?:us|me|@?\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?) on (?:our )?(?:the )?(?:${SOCIAL})\\b`,
    'Follow us on Twitter and Instagram.',
  ),
  whole('(?:https?://|www\\.)\\S+', 'https://news.example/2024/03/talks'),
  whole(
    '(?:(?:write to|e-?mail|contact|reach)\\b.{0,60}\\b(?:at)?:?\\s+)?[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+',
    'ann.miller@news.example',
  ),
  whole('(?:twitter\\.com/|@)\\w{2,30}', '@annmiller'),
  // Pointers to something else.
  whole(
    '(?:read|see|watch|find out|learn|view|show|hear) (?:more|also|next|all|full (?:story|article|bio))',
    'Read more',
  ),
  whole(
    '(?:more|latest|breaking|top|trending|popular|recent)(?: (?:news|stories|headlines|videos?|posts|articles|coverage))?(?: (?:from|on|in) .{2,40})?',
    'Latest news',
  ),
  long(
    '(?:read (?:more|also|next|this)|see (?:also|more)|also read|also see|related(?: (?:stories|articles|story|article|content|coverage|posts|links|topics|news))?|more (?:on|from) this(?: story)?|recommended|don.t miss|must read|watch|listen|editor.s note|suggested reading|up next|in case you missed it|click here|tap here)\\s*(?::|>|»|–|—)',
    'READ MORE: What the talks are about',
  ),
  long('(?:click|tap) (?:here|through|the link|below) (?:to|for) ', 'Click here to read the whole report.'),
  long(
    '(?:filed under|tagged(?: (?:as|with|under))?|tags?|categor(?:y|ies)|topics?|keywords|posted (?:in|under)|source|sources|via|hashtags?)\\s*:',
    'Filed under: Diplomacy',
  ),
  whole(`posted (?:on|by|in) .{2,80}`, 'Posted on March 3, 2024 by Ann'),
  long(
    '(?:mehr zum thema|lesen sie auch|à lire aussi|lire aussi|lea también|leia também|leggi anche|читайте также|baca juga)\\b',
    'Leggi anche',
  ),
  // Law.
  long('(?:copyright\\b.{0,20})?(?:©|\\(c\\)\\s*(?:copyright|\\d{4}))', '© 2024 Example News'),
  long(
    '(?:all rights reserved|copyright \\d{4}|this material may not be (?:published|broadcast))',
    'All rights reserved.',
  ),
]

/** Headings after which a page no longer tells its own story, when they stand in its last part. */
export const ENDINGS: readonly Furniture[] = [
  whole('about the (?:author|authors|writer)|(?:author|writer) (?:bio|profile)', 'About the author'),
  whole(
    '(?:.{0,30}\\s)?comments?(?:\\s*\\(\\d+\\))?|leave a (?:comment|reply).*|join the (?:conversation|discussion)|(?:tell us )?what (?:do )?you think.*',
    'Comments (12)',
  ),
  whole(
    '(?:you (?:may|might)(?: also)? (?:like|be interested in|enjoy)|recommended(?: for you| stories| reading)?|related(?: (?:stories|articles|posts|content|coverage|news|topics|links|reading))?)(?:\\s.{0,30})?',
    'You may also like',
  ),
  whole(
    '(?:more|latest|top|trending|popular|most (?:read|popular|viewed)|other|recent)\\b.{0,30}\\b(?:stories|news|articles|posts|headlines|videos|coverage)',
    'More great stories',
  ),
  whole(
    '(?:more (?:from|on|in|about|to read)|read next|up next|editor.s (?:picks?|choice)|trending(?: now)?|most read|something to consider|elsewhere on).{0,40}',
    'More from this author',
  ),
  whole(
    'отзывы|комментарии|похожие статьи|kommentare|das könnte sie auch interessieren|commentaires|comentarios|te puede interesar|comentários|commenti|komentar',
    'Comentarios',
  ),
]
