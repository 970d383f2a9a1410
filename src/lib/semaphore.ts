/** Room for so many at once; who comes when it is full waits in line. */
export interface Semaphore {
  acquire(signal: AbortSignal): Promise<void>
  /** The place goes to the one that waits longest. */
  release(): void
}

/** Places that are all free at first. */
export function createSemaphore(count: number): Semaphore {
  const waiting: (() => void)[] = []
  let free = count

  function wait(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const onAbort = () => {
        waiting.splice(waiting.indexOf(go), 1)
        reject(signal.reason)
      }
      const go = () => {
        signal.removeEventListener('abort', onAbort)
        resolve()
      }
      signal.addEventListener('abort', onAbort, { once: true })
      waiting.push(go)
    })
  }

  return {
    acquire: async signal => {
      signal.throwIfAborted()
      if (free === 0) return wait(signal)
      free--
    },
    release: () => {
      const next = waiting.shift()
      if (next === undefined) free++
      else next()
    }
  }
}
