/**
 * A link that somebody shortened to `#q=start-end` says its stretch to the browser alone. The page is asked for once more
 * with the stretch in its address, so that exactly those words are marked, or said to be orphaned.
 */
export function followFragment(): void {
  if (!location.pathname.startsWith('/a/')) return
  addEventListener('hashchange', askForIt)
  askForIt()
}

function askForIt(): void {
  const [, asked] = /^#q=(.+)$/.exec(decodeURIComponent(location.hash)) ?? []
  const here = new URL(location.href)
  if (asked === undefined || here.searchParams.get('q') === asked) return
  here.searchParams.set('q', asked)
  location.replace(here)
}
