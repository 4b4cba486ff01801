const SIGNALS = ['SIGINT', 'SIGTERM'] as const
/** A launcher passes on what the terminal has sent already: a second signal so soon is the same one. */
const SAME = 1_000

/** Runs work that Ctrl-C asks to stop, and that then ends in its own time. Asked again, the program ends at once. */
export async function stopOnInterrupt<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController()
  let first = 0
  const interrupt = () => {
    if (first > 0 && Date.now() - first > SAME) process.exit(130)
    first ||= Date.now()
    stop.abort()
  }
  for (const signal of SIGNALS) process.on(signal, interrupt)
  try {
    return await work(stop.signal)
  } finally {
    for (const signal of SIGNALS) process.off(signal, interrupt)
  }
}
