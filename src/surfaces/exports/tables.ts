import type { Dispute, DocketRow, MeetingAnswer, MeetingChange, SideRow, SourceRow, Standing } from '#views'
import { type Report, type StatementCard, sayPlace, sayStatus, sayVoice, sayWho, sayWindow } from '../wording/index.ts'
import type { Column } from './csv.ts'
import type { Links } from './links.ts'

/** A row a meeting. */
export const docketTable = (links: Links): readonly Column<DocketRow>[] => [
  ['meeting', row => row.label],
  ['kind', row => row.kind],
  ['who', sayWho],
  ['parties', row => row.parties.join('; ')],
  ['place', row => row.place && sayPlace(row.place)],
  ['earliest', row => row.window?.earliest],
  ['latest', row => row.window?.latest],
  ['edtf', row => row.window?.edtf],
  ['window in words', row => row.window?.quote?.words],
  ['standings', row => row.standings.map(sayStanding).join('; ')],
  ['disputed', row => row.disputed],
  ['lapsed', row => row.lapsed],
  ['waits on', row => row.waitsOn.map(({ label }) => label).join('; ')],
  ['documents', row => row.counts.documents],
  ['outlets', row => row.counts.outlets],
  ['origins, at least', row => row.counts.origins.min],
  ['origins, at most', row => row.counts.origins.max],
  ['first spoken of', row => row.firstDay],
  ['last change', row => row.lastChange?.day],
  ['last change learnt', row => row.lastChange?.learnt],
  ['id', row => row.id],
  ['address', row => links.meeting(row.id)],
]

const sayStanding = ({ voice, status, report, since }: Standing): string =>
  `${sayVoice(voice)}: ${sayStatus(status, report.certainty)}${since ? ` since ${since}` : ''}`

/** A row a report of one meeting, in the order said. */
export const storyTable = (links: Links): readonly Column<MeetingAnswer['story'][number]>[] => [
  ['voice', ({ voice }) => sayVoice(voice)],
  ...reportColumns(links),
  ['dismissed by', ({ dismissed }) => dismissed?.by],
]

const reportColumns = (links: Links): readonly Column<Report>[] => [
  ['said on', ({ day }) => day],
  ['status', ({ status }) => status],
  ['certainty', ({ certainty }) => certainty],
  ['speaker', ({ speaker }) => speaker?.name],
  ['role', ({ speaker }) => speaker?.role],
  ['side', ({ side }) => side],
  ['window', ({ window }) => window && sayWindow(window)],
  ['edtf', ({ window }) => window?.edtf],
  ['condition', ({ condition }) => condition?.words],
  ['words', ({ evidence }) => evidence.words],
  ['outlet', ({ outlet }) => outlet],
  ['published', ({ published }) => published],
  ['learnt', ({ learnt }) => learnt],
  ['address', ({ evidence }) => links.quote(evidence)],
]

export const statementsTable = (links: Links): readonly Column<StatementCard>[] => [
  ['said on', ({ day }) => day],
  ['speaker', ({ speaker }) => speaker?.name],
  ['role', ({ speaker }) => speaker?.role],
  ['side', ({ speaker }) => speaker?.side],
  ['words', ({ content }) => content.map(({ words }) => words).join(' … ')],
  ['form', ({ form }) => form],
  ['channel', ({ channel }) => channel && [channel.kind, channel.name].filter(Boolean).join(', ')],
  ['outlet', ({ outlet }) => outlet],
  ['published', ({ published }) => published],
  ['learnt', ({ learnt }) => learnt],
  ['address', ({ content, article }) => (content[0] ? links.quote(content[0]) : links.article(article))],
]

export const changesTable = (links: Links): readonly Column<MeetingChange>[] => [
  ['said on', ({ day }) => day],
  ['meeting', ({ label }) => label],
  ['voice', ({ voice }) => sayVoice(voice)],
  ['from', ({ from }) => from],
  ['to', ({ to }) => to],
  ['window from', ({ windowFrom }) => windowFrom && sayWindow(windowFrom)],
  ['window to', ({ windowTo }) => windowTo && sayWindow(windowTo)],
  ['words', ({ report }) => report.evidence.words],
  ['outlet', ({ report }) => report.outlet],
  ['learnt', ({ learnt }) => learnt],
  ['id', ({ meeting }) => meeting],
  ['address', ({ report }) => links.quote(report.evidence)],
]

export const disputesTable = (links: Links): readonly Column<Dispute>[] => [
  ['meeting', ({ label }) => label],
  ['how', ({ how }) => how],
  ['why', ({ why }) => why],
  ...(['a', 'b'] as const).flatMap((one): Column<Dispute>[] => [
    [`voice ${one}`, dispute => sayVoice(dispute[one].voice)],
    [`status ${one}`, dispute => dispute[one].report.status],
    [`said on ${one}`, dispute => dispute[one].report.day],
    [`words ${one}`, dispute => dispute[one].report.evidence.words],
    [`address ${one}`, dispute => links.quote(dispute[one].report.evidence)],
  ]),
  ['id', ({ meeting }) => meeting],
]

export const sourcesTable: readonly Column<SourceRow>[] = [
  ['name', ({ name }) => name],
  ['named', ({ named }) => named],
  ['kind', ({ kind }) => kind],
  ['sides', ({ sides }) => sides.join('; ')],
  [
    'roles',
    ({ roles }) => roles.map(({ role, first, last }) => `${role} (${first ?? '?'} to ${last ?? '?'})`).join('; '),
  ],
  ['reports', ({ reports }) => reports],
  ['meetings', ({ meetings }) => meetings],
  ['first', ({ first }) => first],
  ['last', ({ last }) => last],
]

export const sidesTable: readonly Column<SideRow>[] = [
  ['side', ({ side }) => side],
  ['meetings', ({ meetings }) => meetings],
  ['reports', ({ reports }) => reports],
  ['disputed', ({ disputed }) => disputed],
  ['last', ({ last }) => last],
]
