/** Waits that can all be called off at once; a wait called off never ends. */
export interface Timers {
  after(milliseconds: number): Promise<void>
  clear(): void
}

export function createTimers(): Timers {
  const running = new Set<NodeJS.Timeout>()
  return {
    clear: () => running.forEach(clearTimeout),
    after: milliseconds =>
      new Promise(resolve => {
        const timer = setTimeout(() => {
          running.delete(timer)
          resolve()
        }, milliseconds)
        running.add(timer)
      })
  }
}
