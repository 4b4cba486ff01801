import type { ChannelKind } from '#domain'

/**
 * Where statements are posted. Upper and lower case count: "on X" is the platform, "on x" is not.
 */
export const PLATFORMS: readonly string[] = [
  'Truth Social',
  'Twitter',
  'X',
  'Facebook',
  'Instagram',
  'Telegram',
  'Weibo',
  'WeChat',
  'Threads',
  'Bluesky',
  'Mastodon',
  'LinkedIn',
  'YouTube',
  'TikTok',
  'VKontakte',
]

/**
 * How a statement reached us, by the words about its cue; the first line that fits decides. OUTLET stands for any outlet's
 * name, PLATFORM for one of the platforms above, and ~ for up to four words between. `sense` is the sentence it exists for.
 */
export type ChannelRow = {
  readonly kind: ChannelKind
  readonly words: string
  readonly sense: string
  /** The name where the words imply it: "tweeted". */
  readonly name?: string
}

export const CHANNELS: readonly ChannelRow[] = [
  { kind: 'readout', words: 'readouts?', sense: 'The White House said in a readout of the call that …' },
  {
    kind: 'post',
    words: '(?:tweet|tweets|tweeted|tweeting|retweeted)',
    name: 'Twitter',
    sense: '“Great talks,” he tweeted.',
  },
  {
    kind: 'post',
    words: '(?:on|to|via|in|over|using) ~(?:PLATFORM)',
    sense: 'She wrote on her Telegram channel that …',
  },
  {
    kind: 'post',
    words: 'PLATFORM ~(?:post|posts|page|account|channel|message|thread)',
    sense: 'In a Truth Social post he said …',
  },
  {
    kind: 'post',
    words: '(?:posted|social media|online post|blog post)',
    sense: 'He posted that the talks were dead.',
  },
  { kind: 'letter', words: '(?:letter|letters)', sense: '“I look forward to it,” he wrote in a letter to Kim.' },
  {
    kind: 'interview',
    words: 'interview(?:s|ed)? ~(?:with|to|on|by|for|in|from|published|broadcast|aired) ~OUTLET',
    sense: 'He said in an interview with the BBC that …',
  },
  { kind: 'interview', words: 'OUTLET ~interview', sense: 'In a CNBC interview he said …' },
  {
    kind: 'interview',
    words: '(?:told|telling|tells) ~OUTLET ~in an? ~interview',
    sense: 'She told the BBC in an interview that …',
  },
  { kind: 'told', words: '(?:told|tells|telling|tell) ~OUTLET', sense: 'Sources told CNN that the trip was off.' },
  {
    kind: 'interview',
    words: '(?:interview|interviews|interviewed)',
    sense: 'He said in a television interview that …',
  },
  {
    kind: 'interview',
    words: '(?:on|appearing on|speaking on|speaking to|speaking with|spoke to|spoke with) (?:the )?OUTLET',
    sense: '“Not yet,” she said on CBS.',
  },
  {
    kind: 'statement',
    words:
      '(?:statement|communique|communiqué|declaration|comments|remarks|commentary) ~(?:carried|published|released|distributed|broadcast|quoted|reported|issued|aired|run) ~(?:by|on|in|to|through|via) ~OUTLET',
    sense: 'The North said in a statement carried by KCNA that …',
  },
  {
    kind: 'told',
    words: '(?:quoted|cited|carried|reported) ~(?:by|in|on) ~OUTLET',
    sense: 'He was quoted by Interfax as saying …',
  },
  { kind: 'told', words: '(?:according to|via) ~OUTLET', sense: 'The deal is close, he said, according to TASS.' },
  {
    kind: 'told',
    words: 'OUTLET ~(?:reported|reports|quoted|quotes|cited|cites)',
    sense: 'The visit is on, he said, Yonhap reported.',
  },
  {
    kind: 'briefing',
    words:
      '(?:press|news|media|daily|regular|weekly|joint|televised|background) ~(?:conference|conferences|briefing|briefings|call|availability|appearance)',
    sense: 'He said at a news conference that …',
  },
  { kind: 'briefing', words: '(?:news|press) ?conferences?', sense: 'She told a news conference that …' },
  { kind: 'briefing', words: '(?:briefing|briefings|presser|teleconference)', sense: 'Mao said at a briefing that …' },
  {
    kind: 'briefing',
    words: '(?:told|tells|telling|to|with|from|by|briefed|reminded) ~(?:reporters|journalists|press|media|newsmen)',
    sense: 'Peskov told reporters that …',
  },
  { kind: 'briefing', words: '(?:told|telling) a ~conference call', sense: 'He told a conference call that …' },
  {
    kind: 'speech',
    words:
      '(?:in|during|at|delivering|gave|giving|after|on) ~(?:speech|address|sermon|toast|lecture|testimony|keynote|eulogy|rally|broadcast)',
    sense: 'He said in a televised address that …',
  },
  { kind: 'speech', words: 'in ~remarks', sense: 'In prepared remarks she said …' },
  {
    kind: 'speech',
    words:
      '(?:told|telling) ~(?:rally|crowd|audience|parliament|lawmakers|conference|forum|assembly|congress|summit|council|hearing|supporters|delegates|ceremony|gathering|gala|dinner|committee)',
    sense: 'He told parliament that …',
  },
  { kind: 'speech', words: '(?:testified|addressing|toasted)', sense: 'She said, addressing the General Assembly, …' },
  {
    kind: 'statement',
    words:
      '(?:in|with|through|by|via|issued|issuing|released|releasing|published|of) ~(?:statement|statements|communique|communiqué|press release|declaration|announcement)',
    sense: 'The ministry said in a statement that …',
  },
]
