/** The hour, and waiting; a test brings its own. */
export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly wait: (milliseconds: number) => Promise<void>
}

export const realClock = (signal: AbortSignal | undefined): Clock => ({
  now: Date.now,
  wait: milliseconds =>
    new Promise(resolve => {
      if (signal?.aborted) return resolve()
      const timer = setTimeout(resolve, milliseconds)
      signal?.addEventListener('abort', () => {
        clearTimeout(timer)
        resolve()
      })
    }),
})
