import { setCookie } from 'hono/cookie'
import { Failure } from '#domain'
import type { CorrectionDraft } from '#readout'
import type { MeetingAnswer } from '#views'
import { type FormKeys, strict } from '../accounts/form-keys.ts'
import { NAME_COOKIE } from '../accounts/gate.ts'
import { changesIn, type Fields } from '../correction-form.ts'
import { type Asking, missing, type Pages, type Request } from '../env.ts'
import { correctPage } from '../pages/correct-page.ts'
import { troublePage } from '../pages/trouble-page.ts'
import { one } from '../visit.ts'

const YEAR = 365 * 86_400
const OTHERS_SHOWN = 60

/** Corrections from the page: who may, from a form of ours, by name and with a reason. */
export function correctRoutes(app: Pages, record: Asking, keys: FormKeys): void {
  app.get('/m/:meeting/correct', async c => {
    if (!c.var.visit.person.mayCorrect) return refused(c, 'Only editors may correct.')
    const meeting = await record.meeting(c.req.param('meeting'), now(c))
    return meeting ? page(c, meeting, null) : missing(c, 'meeting')
  })
  app.post('/m/:meeting/correct', async c => {
    const { person } = c.var.visit
    if (!person.mayCorrect) return refused(c, 'Only editors may correct.')
    const fields = await fieldsOf(c)
    if (!keys.isRight(c, fields.one('key')))
      return refused(
        c,
        'This form is not from a page of this server, or has grown old. Go back, load the page again, and send it once more.',
      )
    const meeting = await record.meeting(c.req.param('meeting'), now(c))
    if (!meeting) return missing(c, 'meeting')
    const by = (person.signedIn ? person.name : fields.one('by')) || person.name || ''
    try {
      const entries = await make(meeting, by, fields)
      if (!person.signedIn && by) setCookie(c, NAME_COOKIE, by.slice(0, 100), { ...strict(c), maxAge: YEAR })
      const into = fields.one('kind') === 'merge' ? fields.one('into') : meeting.id
      return c.redirect(`/m/${encodeURIComponent(into)}?recorded=${entries.at(-1) ?? ''}#content`, 303)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      return page(c, meeting, error.message)
    }
  })

  async function make(meeting: MeetingAnswer, by: string, fields: Fields): Promise<string[]> {
    const because = fields.one('because') || (fields.one('kind') === 'undo' ? 'Undone from the page' : '')
    const entries: string[] = []
    for (const change of changesIn(fields, meeting)) {
      const draft: CorrectionDraft = { by, because, change }
      entries.push(await record.correct(draft))
    }
    return entries
  }

  async function page(c: Request, meeting: MeetingAnswer, trouble: string | null) {
    const [side] = meeting.parties
    const others = await record.docket({ ...(side && { sides: [side] }), limit: OTHERS_SHOWN }, now(c))
    const shown = correctPage({
      meeting,
      others: others.rows,
      apart: await whyApart(c, meeting.id),
      trouble,
      visit: c.var.visit,
    })
    return c.html(shown, trouble ? 422 : 200)
  }

  async function whyApart(c: Request, id: string): Promise<string | null> {
    const other = one(c.var.visit, 'apart')
    if (other === null) return null
    return (await record.apart([id, other], now(c))) ?? 'The two are one meeting, or there is no such other.'
  }
}

// What is corrected is the record as it is, whatever day was looked at before.
const now = (c: Request) => ({ now: c.var.visit.asked.now })

const refused = (c: Request, sentence: string) => c.html(troublePage('Not recorded', sentence, c.var.visit), 403)

async function fieldsOf({ req }: Request): Promise<Fields> {
  const form = await req.parseBody({ all: true })
  const all = (name: string): string[] => {
    const value = form[name]
    return [value ?? []].flat().filter(one => typeof one === 'string')
  }
  return { all, one: name => all(name)[0]?.trim() ?? '' }
}
