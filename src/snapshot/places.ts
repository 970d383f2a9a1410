/** So many places, given in the order they were asked for. */
export interface Places {
  /** Waits for a place; rejects with the signal's reason when it is aborted first. */
  take(signal: AbortSignal): Promise<void>
  /** Gives the place to the one that waits longest. */
  release(): void
}

/** A fixed number of places. */
export function places(count: number): Places {
  let free = count
  const waiting: (() => void)[] = []

  function queue(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        waiting.splice(waiting.indexOf(go), 1)
        reject(signal.reason)
      }
      const go = () => {
        signal.removeEventListener('abort', leave)
        resolve()
      }
      signal.addEventListener('abort', leave, { once: true })
      waiting.push(go)
    })
  }

  return {
    take: async signal => {
      signal.throwIfAborted()
      if (free > 0) free--
      else await queue(signal)
    },
    release: () => {
      const next = waiting.shift()
      if (next === undefined) free++
      else next()
    }
  }
}
