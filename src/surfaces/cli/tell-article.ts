import type { ArticleAnswer } from '#views'
import { counted, plain, sayDay } from '../wording/index.ts'
import type { Look } from './tell-reading.ts'
import { wrap } from './wrap.ts'

/** What became of an article: the meetings it tells of and why, or why it is not in the docket; notes on it; its other versions. */
export function tellArticle(answer: ArticleAnswer, look: Look): string {
  const { width, paint } = look
  const { article, reading, meetings, absent, versions, learnt } = answer
  const head = [
    paint('strong', wrap(plain(article.title ?? 'Untitled'), { width })),
    [
      plain(article.outlet ?? 'outlet not known'),
      article.published ? sayDay(article.published) : 'date not known',
      `learnt ${sayDay(learnt.slice(0, 10))}`,
    ].join(' · '),
    paint('faint', article.id),
  ]
  const told = [
    reading ? `${counted(reading.statements.length, 'statement')}, read by reader ${reading.reader.version}` : '',
    absent ?? '',
  ].filter(Boolean)
  const joined = meetings.map(({ label, meeting, join }) =>
    [
      wrap(plain(label), { width, first: '   ', hang: 6 }),
      paint('faint', wrap(meeting, { width, first: '      ', hang: 6 })),
      wrap(join.joined === null ? 'founded the meeting' : join.because.map(plain).join('; '), {
        width,
        first: '      ',
        hang: 6,
      }),
    ].join('\n'),
  )
  const others = versions.map(({ article: other, learnt: when, isNewer, gone }) =>
    [
      wrap(`${isNewer ? 'newer' : 'older'}, learnt ${sayDay(when.slice(0, 10))} · ${other}`, {
        width,
        first: '   ',
        hang: 6,
      }),
      ...gone.map(({ words }) => wrap(`gone from it: “${plain(words)}”`, { width, first: '      ', hang: 9 })),
    ].join('\n'),
  )
  const notes = answer.notes.map(note => tellNote(note, look))
  const section = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : [paint('strong', title), ...lines].join('\n')
  return `${[
    head.join('\n'),
    told.map(line => wrap(line, { width })).join('\n'),
    section('Tells of', joined),
    section('Notes by readers', notes),
    section('Other versions of the same address', others),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`
}

/** A note: who wrote it and when, on which words, and by which name it can be taken back. */
const tellNote = (note: ArticleAnswer['notes'][number], { width, paint }: Look): string =>
  [
    wrap(`${plain(note.by)}, ${sayDay(note.at.slice(0, 10))}: ${plain(note.text)}`, { width, first: '   ', hang: 6 }),
    ...(note.quote ? [wrap(`on “${plain(note.quote.words)}”`, { width, first: '      ', hang: 9 })] : []),
    paint('faint', `      ${note.stands ? '' : 'taken back · '}${note.entry.slice(0, 12)}`),
  ].join('\n')
