const BAR = 24
/** Milliseconds between two lines. */
const PACE = 200

/** A line that tells how far the work is: a bar, how many, how many a second, and how long it will take. */
export function progressLine(done: number, share: number | undefined, milliseconds: number): string {
  const rate = done / (milliseconds / 1000)
  const told = `${done.toLocaleString('en')} done, ${rate.toFixed(rate < 10 ? 1 : 0)} a second`
  if (share === undefined || share <= 0) return told
  const filled = Math.min(BAR, Math.round(share * BAR))
  const left = (milliseconds / share - milliseconds) / 1000
  const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}`
  return `${bar} ${Math.floor(Math.min(1, share) * 100)} % · ${told} · ${inWords(left)} left`
}

/** "40 s", "3 min", "2 h 5 min" */
function inWords(seconds: number): string {
  const minutes = Math.round(seconds / 60)
  if (seconds < 90) return `${Math.max(0, Math.round(seconds))} s`
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** Shows progress on a terminal, a few times a second; where there is none, nothing. */
export function showProgress(live: ((line: string) => void) | undefined) {
  const started = Date.now()
  let last = 0
  return {
    step: (done: number, share: number | undefined): void => {
      if (!live || Date.now() - last < PACE) return
      last = Date.now()
      live(progressLine(done, share, Math.max(1, last - started)))
    },
    end: (): void => live?.(''),
  }
}
