// node training/score-pages.ts [FIRST]: the day of publishing, as Readout finds it on the web pages of the corpora, against
// days checked by hand from what the pages show. `page-dates.json` holds those days by the first digits of a page's id;
// pages that state no day are not in it. Says so and succeeds where there are no corpora.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { corporaFolder } from './corpora.ts'
import days from './page-dates.json' with { type: 'json' }

const pages = join(corporaFolder(), 'pages')
if (existsSync(pages)) scorePages(Number(process.argv[2] ?? Number.POSITIVE_INFINITY))
else console.log(`No pages in ${pages}; nothing was scored.`)

function scorePages(most: number): void {
  const truth: Record<string, { url?: string }> = JSON.parse(readFileSync(join(pages, 'ground-truth.json'), 'utf8'))
  const stated: Readonly<Record<string, string>> = days
  const scratch = mkdtempSync(join(tmpdir(), 'pages-'))
  let [right, wrong, silent] = [0, 0, 0]
  for (const name of readdirSync(join(pages, 'html')).slice(0, most)) {
    const id = name.replace('.html.gz', '')
    const day = stated[id.slice(0, 8)]
    if (!day) continue
    const file = join(scratch, `${id}.html`)
    writeFileSync(file, gunzipSync(readFileSync(join(pages, 'html', name))))
    const found = publishedOf(file, truth[id]?.url ?? 'https://example.org/')
    if (found === day) right += 1
    else if (found) wrong += 1
    else silent += 1
    if (found !== day) console.log(`${id.slice(0, 8)}  is ${day}, read ${found ?? 'as undated or not at all'}`)
  }
  rmSync(scratch, { recursive: true })
  const all = right + wrong + silent
  console.log(
    `Day of publishing: ${((100 * right) / all).toFixed(1)} in 100 right (${right} of ${all}; ${wrong} wrong, ${silent} silent)`,
  )
}

/** What the command line prints, or undefined where it fails: a page in a language that cannot be read. */
function publishedOf(file: string, url: string): string | undefined {
  try {
    const printed = execFileSync('bin/readout', ['read', '--json', '--url', url, file], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const reading: { article: { published?: string } } = JSON.parse(printed)
    return reading.article.published
  } catch {
    return undefined
  }
}
