import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Context } from 'hono'
import { bundleOf, weightsModule } from '../bundle.ts'
import type { Pages } from '../env.ts'
import { styleSheet } from '../style.ts'

const pack = promisify(gzip)

/** The style sheet, the icon and the scripts: the same for everybody, and free to be kept for a while. */
export function assetRoutes(app: Pages): void {
  const icon = readFileSync(new URL('../icon.svg', import.meta.url), 'utf8')
  const style = styleSheet()
  const assets: readonly (readonly [path: string, type: string, content: () => Promise<string>])[] = [
    ['/style.css', 'text/css', async () => style],
    ['/icon.svg', 'image/svg+xml', async () => icon],
    ['/client.js', 'text/javascript', () => bundleOf('client')],
    ['/read.js', 'text/javascript', () => bundleOf('read')],
    ['/reader.js', 'text/javascript', () => bundleOf('reader')],
    ['/weights.js', 'text/javascript', weightsModule],
  ]
  for (const [path, type, content] of assets) {
    let packed: Promise<Uint8Array<ArrayBuffer>> | undefined
    const packedOnce = () => (packed ??= content().then(async text => Uint8Array.from(await pack(text))))
    app.get(path, c => send(c, type, content, packedOnce))
  }
}

/** Sends a file, compressed for whoever takes that; it is made and compressed once. */
async function send(
  c: Context,
  type: string,
  content: () => Promise<string>,
  packed: () => Promise<Uint8Array<ArrayBuffer>>,
) {
  const headers = { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'max-age=300', Vary: 'Accept-Encoding' }
  if (!/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) return c.body(await content(), 200, headers)
  return c.body(await packed(), 200, { ...headers, 'Content-Encoding': 'gzip' })
}
