/** Gives what comes until it is stopped; what is still on its way then is let go. */
export async function* until<T>(items: AsyncGenerator<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  try {
    for (;;) {
      const next = await orStopped(items.next(), signal)
      if (next === undefined || next.done) return
      yield next.value
    }
  } finally {
    void items.return(undefined).catch(() => {})
  }
}

// Not a race against one promise for all: it would hold on to everything that ever won against it.
function orStopped<T>(awaited: Promise<T>, signal: AbortSignal | undefined): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return resolve(undefined)
    const stop = () => resolve(undefined)
    signal?.addEventListener('abort', stop, { once: true })
    awaited.then(resolve, reject).finally(() => signal?.removeEventListener('abort', stop))
  })
}
