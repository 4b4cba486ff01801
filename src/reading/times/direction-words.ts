// Verbs and their kin that tell which way a time lies, as an editor may read and amend them.

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What speaks of the future by itself: "will meet", "is due", "the upcoming round", "expects". */
export const FUTURE_WORDS = list(`
  will shall 'll ’ll wo due slated upcoming forthcoming expects plans intends hopes aims awaits
  would could may might should must can chances prospects odds`)

/** Past forms that look ahead: "scheduled for", "agreed to meet", "postponed until", "wanted an answer by". */
export const LOOKING_AHEAD = list(`
  scheduled planned expected slated set postponed delayed moved rescheduled extended suspended agreed promised pledged vowed
  wanted demanded asked ordered urged invited proposed intended hoped aimed designed supposed foreseen pencilled booked
  bound fixed tipped earmarked timed deferred adjourned prepared arranged called gave given sought announced offered threatened
  decided wants needs demands asks want need`)

/** Words before "to" that make its verb a plan: "is to meet", "agreed to sign", "the deadline to reply". */
export const TAKES_PLAN = list(`
  is are was were be being been plan plans planned planning agree agrees agreed agreeing due expected expects expect set scheduled
  schedule intends intend intended hopes hope hoped wants want wanted vowed vows promised promises refused refuses declined
  declines threatened threatens ready likely unlikely able offered offers decided decides decide invited invites asked asks urged
  urges called calls pledged pledges preparing prepares prepared scheduling slated bound time deadline date continue aims aim
  proposed proposes need needs needed have has had going about order ordered hoping poised free
  determined obliged required permitted allowed expecting supposed opportunity chance move bid seeks seek sought willing`)

/** Present forms that announce what is to come when a date stands by them: "the tribunal sits on Tuesday", "leaders gather in May". */
export const TIMETABLE = list(`
  meets meet sits sit opens open begins begin starts start arrives arrive leaves leave lands land flies fly visits visit
  hosts host gathers gather convenes convene reconvenes reconvene resumes resume expires expire lapses lapse ends end votes vote
  travels travel holds takes take runs run speaks speak addresses address heads head concludes concludes returns return closes
  close departs depart kicks kick receives receive welcomes welcome attends attend joins join faces face marks mark launches
  launch goes go comes come is are signs sign elects elect chooses choose assumes assume sees see steps step
  meeting arriving visiting hosting holding traveling travelling leaving flying heading going coming returning speaking
  starting beginning opening gathering`)

/** Irregular past forms; regular ones are known by their ending. */
export const PAST_FORMS = list(`
  said told met was were had did went came took made held sent gave got became began ended left led won lost fell rose grew
  drew flew spoke wrote broke chose drove ate saw knew thought brought bought sought caught taught fought kept slept wept felt
  dealt built spent lent meant heard read put cut hit set shot sat stood understood withstood ran rang sang sank swore tore wore
  hung struck stuck won shook forsook froze stole woke rode hid quit shut split spread slid fled bled bred fed sped met
  laid paid swung spun sprang shrank overthrew withdrew withheld upheld undertook overtook oversaw foresaw forbade forgave
  underwent arose found bound ground wound held beheld told sold lay swam dug clung flung stung sprung lit stepped has have`)

/** Words in -ed that are no past forms. */
export const NOT_PAST = list(
  'need unprecedented speed indeed united hundred red bed feed seed sacred naked wicked kindred exceed proceed succeed embed shed breed bleed weed deed greed creed steed led',
)

/** Past forms that announce what is to come, where an event stands between them and the date: "confirmed a meeting on the 25th". */
export const ANNOUNCING = list('confirmed announced unveiled outlined floated accepted arranged booked approved')

/** Events that are announced. */
export const EVENTS = list(`
  meeting meetings talks summit visit visits trip vote election elections referendum call session hearing round conference
  ceremony negotiations consultations discussions dialogue tour encounter gathering forum debate inauguration deadline launch`)
