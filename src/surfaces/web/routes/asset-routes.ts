import { readFileSync } from 'node:fs'
import type { Context } from 'hono'
import { bundleOf, weightsModule } from '../bundle.ts'
import type { Pages } from '../env.ts'
import { styleSheet } from '../style.ts'

/** The style sheet, the icon and the scripts: the same for everybody, and free to be kept for a while. */
export function assetRoutes(app: Pages): void {
  const icon = readFileSync(new URL('../icon.svg', import.meta.url), 'utf8')
  const style = styleSheet()
  const send = (c: Context, content: string | Promise<string>, type: string) =>
    Promise.resolve(content).then(text =>
      c.body(text, 200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'max-age=300' }),
    )
  app.get('/style.css', c => send(c, style, 'text/css'))
  app.get('/icon.svg', c => send(c, icon, 'image/svg+xml'))
  app.get('/client.js', c => send(c, bundleOf('client'), 'text/javascript'))
  app.get('/read.js', c => send(c, bundleOf('read'), 'text/javascript'))
  app.get('/weights.js', c => send(c, weightsModule(), 'text/javascript'))
}
