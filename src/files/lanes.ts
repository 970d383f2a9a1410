/** Runs the task when it is its turn. */
export type Limit = <T>(task: () => Promise<T>) => Promise<T>

/** Runs tasks at most `width` at a time; the others wait in the order they came. */
export function createLimiter(concurrency: number): Limit {
  let free = concurrency
  const waiting: (() => void)[] = []

  async function acquire(): Promise<void> {
    if (free > 0) free -= 1
    else await new Promise<void>(resolve => waiting.push(resolve))
  }

  // The lane goes straight to the next in line, so that nobody can slip in between.
  function leave(): void {
    const next = waiting.shift()
    if (next === undefined) free += 1
    else next()
  }

  return async task => {
    await acquire()
    try {
      return await task()
    } finally {
      leave()
    }
  }
}
