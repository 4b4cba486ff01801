import { meetingFeed, storyTable, toCalendar, toJsonLd } from '../../exports/index.ts'
import { type Asking, missing, type Pages } from '../env.ts'
import { meetingPage } from '../pages/meeting-page.ts'
import { one } from '../visit.ts'
import { linksOf, notHere, send, sendJson, sendList } from './twins.ts'

/** A meeting as a page, by any id it ever had, and in every form. */
export function meetingRoutes(app: Pages, record: Asking): void {
  app.get('/m/:file{.+\\.(?:json|csv|atom|ics|jsonld)}', async c => {
    const { visit } = c.var
    const [, id = '', form = ''] = /^(.*)\.([a-z]+)$/.exec(c.req.param('file')) ?? []
    const meeting = await record.meeting(id, visit.asked)
    if (!meeting) return notHere(c, 'meeting')
    const links = linksOf(c)
    if (form === 'json') return sendJson(c, meeting)
    if (form === 'jsonld') return send(c, 'jsonld', JSON.stringify(toJsonLd([meeting], links)))
    if (form === 'ics') {
      const strict = one(visit, 'cancelled') === 'strict'
      return send(c, 'ics', toCalendar([meeting], { name: meeting.label, links, strict }))
    }
    const list = { title: meeting.label, page: `/m/${encodeURIComponent(id)}`, rows: meeting.story }
    return sendList(c, form, { ...list, table: storyTable(links), entries: meetingFeed(meeting, links) })
  })
  app.get('/m/:meeting', async c => {
    const { visit } = c.var
    const id = c.req.param('meeting')
    const meeting = await record.meeting(id, visit.asked)
    if (!meeting) return missing(c, 'meeting')
    if (meeting.id === id) return c.html(meetingPage(meeting, visit))
    return c.redirect(visit.href(`/m/${encodeURIComponent(meeting.id)}`, visit.params))
  })
}
