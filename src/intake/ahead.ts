/**
 * Works on up to `most` items at a time and gives the results in the items' order. Items are asked for while results are
 * waited for; what is thrown comes in its place. Where nobody asks any more, no further item is begun.
 */
export async function* ahead<In, Out>(
  items: AsyncIterable<In>,
  most: number,
  work: (item: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const source = items[Symbol.asyncIterator]()
  const begun: Promise<Out>[] = []
  let asking: Promise<void> | undefined
  let over = false
  const ask = async () => {
    const next = await source.next()
    if (next.done) over = true
    else begun.push(quiet(work(next.value)))
  }
  const askOn = () => {
    if (over || asking || begun.length >= most) return
    const asked = ask()
      .catch(error => {
        over = true
        begun.push(quiet(Promise.reject(error)))
      })
      .finally(() => {
        asking = undefined
        askOn()
      })
    asking = asked
  }
  try {
    for (;;) {
      askOn()
      if (begun.length === 0 && asking) await asking
      const first = begun.shift()
      if (first) yield await first
      else if (over) return
    }
  } finally {
    over = true
    await source.return?.()
  }
}

/** A failure is looked at when its turn comes, not before. */
function quiet<Out>(result: Promise<Out>): Promise<Out> {
  result.catch(() => {})
  return result
}
