// Takes the pictures in docs/screenshots of the demonstration. Run: node test/browser/take-screenshots.ts
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../run-readout.ts'
import { type Story, serveDemo } from './demo-pages.ts'
import { noBrowser, openBrowser, openPage } from './open-browser.ts'

if (noBrowser) throw new Error(noBrowser)
const DAY = '2025-10-22'
const folder = join(root, 'docs', 'screenshots')
mkdirSync(folder, { recursive: true })

const demo = await serveDemo()
const browser = await openBrowser()
try {
  const { rows } = await demo.json<{ rows: readonly { id: string; counts: { documents: number } }[] }>(
    `/docket.json?words=budapest&as-of=${DAY}`,
  )
  const { id } = rows.reduce((most, row) => (row.counts.documents > most.counts.documents ? row : most))
  const { story } = await demo.json<Story>(`/m/${id}.json?as-of=${DAY}`)
  const { article, span } = story.toSorted((a, b) => b.evidence.words.length - a.evidence.words.length)[0]!.evidence
  const pages = [
    ['docket', `/?as-of=${DAY}&side=Russia`],
    ['meeting', `/m/${id}?as-of=${DAY}`],
    ['article', `/a/${article}?q=${span.start}-${span.end}`],
  ] as const
  for (const [name, path] of pages)
    for (const [width, height] of [
      [1280, 1000],
      [390, 844],
    ] as const) {
      const { page, close } = await openPage(browser, demo.home, { viewport: { width, height }, locale: 'en-GB' })
      await page.goto(new URL(path, demo.home).href, { waitUntil: 'networkidle' })
      await page.screenshot({ path: join(folder, `${name}-${width}.png`) })
      await close()
    }
} finally {
  await browser.close()
  await demo.stop()
}
