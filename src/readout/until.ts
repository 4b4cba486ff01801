/** Gives what comes until it is stopped; what is still on its way then is let go. */
export async function* until<T>(items: AsyncGenerator<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  const stopped = new Promise<'stopped'>(resolve => {
    if (signal?.aborted) resolve('stopped')
    signal?.addEventListener('abort', () => resolve('stopped'), { once: true })
  })
  try {
    for (;;) {
      const next = await Promise.race([items.next(), stopped])
      if (next === 'stopped' || next.done) return
      yield next.value
    }
  } finally {
    void items.return(undefined).catch(() => {})
  }
}
