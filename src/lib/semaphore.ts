/** Limits how many tasks run at once; the others wait in order of arrival. */
export interface Semaphore {
  /** Resolves when a permit is free; rejects with the signal's reason if it is aborted first. */
  acquire(signal?: AbortSignal): Promise<void>
  /** Returns a permit, which passes to the caller that has waited longest. */
  release(): void
  /** Runs the task with a permit and returns the permit afterwards, also if the task fails. */
  run<T>(task: () => Promise<T>): Promise<T>
}

/** @param permits how many can be held at once; 1 makes a mutex */
export function createSemaphore(permits: number): Semaphore {
  const waiting: (() => void)[] = []
  let free = permits

  async function acquire(signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted()
    if (free > 0) {
      free--
      return
    }
    await waitInLine(waiting, signal)
  }

  // A permit passes directly to the next in line, so that a new caller cannot take it in between.
  function release(): void {
    const grantNext = waiting.shift()
    if (grantNext === undefined) free++
    else grantNext()
  }

  return {
    acquire,
    release,
    run: async task => {
      await acquire()
      try {
        return await task()
      } finally {
        release()
      }
    }
  }
}

/** Resolves when the entry that it adds to the queue is called. */
function waitInLine(waiting: (() => void)[], signal: AbortSignal | undefined): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const onAbort = () => {
    waiting.splice(waiting.indexOf(grant), 1)
    reject(signal?.reason)
  }
  const grant = () => {
    signal?.removeEventListener('abort', onAbort)
    resolve()
  }
  signal?.addEventListener('abort', onAbort, { once: true })
  waiting.push(grant)
  return promise
}
