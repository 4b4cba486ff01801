import { type Stranger, stranger } from '../run-readout.ts'

type Row = { readonly id: string; readonly label: string; readonly counts: { readonly documents: number } }
export type Story = {
  readonly id: string
  readonly label: string
  readonly story: readonly {
    readonly evidence: {
      readonly article: string
      readonly span: { start: number; end: number }
      readonly words: string
    }
  }[]
  readonly corrections: readonly { readonly stands: boolean }[]
}

/** The demonstration, served by the program itself. */
export type DemoPages = {
  readonly home: string
  /** The meeting that most documents tell of. */
  readonly meeting: Story
  readonly json: <Answer>(path: string) => Promise<Answer>
  readonly stop: () => Promise<void>
}

export async function serveDemo(user: Stranger = stranger()): Promise<DemoPages> {
  const server = await user.serve(['demo', '--port', '0'])
  const home = server.address
  const json = async <Answer>(path: string): Promise<Answer> => {
    const answer = await fetch(new URL(path, home))
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    return (await answer.json()) as Answer
  }
  const { rows } = await json<{ rows: readonly Row[] }>('/docket.json')
  const [first] = rows.toSorted((a, b) => b.counts.documents - a.counts.documents)
  return {
    home,
    meeting: await json<Story>(`/m/${first!.id}.json`),
    json,
    stop: async () => {
      await server.stop('SIGTERM')
      user.leave()
    },
  }
}

/** A page of every kind, of the record that is served. */
export const pagesOf = ({ meeting }: DemoPages): readonly string[] => {
  const { article, span } = meeting.story[0]!.evidence
  return [
    '/',
    '/?is=disputed&sort=window',
    '/?words=nowhere',
    `/m/${meeting.id}`,
    `/m/${meeting.id}?as-of=2025-10-21`,
    `/m/${meeting.id}/correct`,
    `/a/${article}?q=${span.start}-${span.end}`,
    '/search?q=summit',
    '/search',
    '/changes',
    '/disputes',
    '/statements?side=Russia',
    '/sources',
    '/sources/Dmitry%20Peskov',
    '/sides',
    '/read',
    '/about?check=yes',
    '/nowhere',
  ]
}
