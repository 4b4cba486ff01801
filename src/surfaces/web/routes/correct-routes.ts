import { Failure } from '#domain'
import type { CorrectionDraft } from '#readout'
import type { MeetingAnswer } from '#views'
import type { FormKeys } from '../accounts/form-keys.ts'
import { changesIn, type Fields } from '../correction-form.ts'
import { type Asking, missing, type Pages, type Request } from '../env.ts'
import { correctPage } from '../pages/correct-page.ts'
import { one } from '../visit.ts'
import { now, refused, signedForm } from './signed-form.ts'

const OTHERS_SHOWN = 60

/** Corrections from the page: who may, from a form of ours, by name and with a reason. */
export function correctRoutes(app: Pages, record: Asking, keys: FormKeys): void {
  app.get('/m/:meeting/correct', async c => {
    if (!c.var.visit.person.mayCorrect) return refused(c, 'Only editors may correct.')
    const meeting = await record.meeting(c.req.param('meeting'), now(c))
    return meeting ? page(c, meeting, null) : missing(c, 'meeting')
  })
  app.post('/m/:meeting/correct', async c => {
    const form = await signedForm(c, keys)
    if (form instanceof Response) return form
    const { fields, by } = form
    const meeting = await record.meeting(c.req.param('meeting'), now(c))
    if (!meeting) return missing(c, 'meeting')
    try {
      const entries = await make(meeting, by, fields)
      form.remember()
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
