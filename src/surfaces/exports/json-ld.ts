import type { DocketRow } from '#views'
import { plain, sayPlace } from '../wording/index.ts'
import type { Links } from './links.ts'
import { type Outlook, outlookOf } from './outlook.ts'

type Linked = { readonly [name: string]: string | Linked | readonly Linked[] }

/** A status of schema.org only where all sides say alike what it means; the claims say the rest. */
const STATUS: Readonly<Record<Outlook, string | null>> = {
  firm: 'EventScheduled',
  moved: 'EventRescheduled',
  'put-off': 'EventPostponed',
  off: 'EventCancelled',
  unsure: null,
}

/** Meetings as linked data: schema.org Events, each with what every voice says of it as a Claim that leads to its words. */
export function toJsonLd(rows: readonly DocketRow[], links: Links): Linked {
  return { '@context': 'https://schema.org', '@graph': rows.map(row => eventOf(row, links)) }
}

function eventOf(row: DocketRow, links: Links): Linked {
  const { window, place } = row
  const status = STATUS[outlookOf(row)]
  return {
    '@type': 'Event',
    '@id': links.meeting(row.id),
    name: plain(row.label),
    url: links.meeting(row.id),
    ...(window?.earliest && { startDate: window.earliest }),
    ...(window?.latest && { endDate: window.latest }),
    ...(status && { eventStatus: `https://schema.org/${status}` }),
    ...(place && { location: { '@type': 'Place', name: sayPlace(place) } }),
    attendee: row.participants.map(({ name, side }) => ({
      '@type': 'Person',
      name: plain(name),
      ...(side && { affiliation: { '@type': 'Organization', name: plain(side) } }),
    })),
    organizer: row.parties.map(name => ({ '@type': 'Organization', name: plain(name) })),
    subjectOf: claims(row, links),
  }
}

const claims = ({ standings }: DocketRow, links: Links): readonly Linked[] =>
  standings.map(({ voice, status, report }) => ({
    '@type': 'Claim',
    name: status,
    text: plain(report.evidence.words),
    url: links.quote(report.evidence),
    ...(report.day && { datePublished: report.day }),
    ...(voice.kind !== 'press' && { author: { '@type': 'Organization', name: plain(voice.name) } }),
    ...(report.outlet && { publisher: { '@type': 'Organization', name: plain(report.outlet) } }),
  }))
