/** Timers that can all be cancelled together; the promise of a cancelled timer never settles. */
export interface Timers {
  after(milliseconds: number): Promise<void>
  clear(): void
}

/** Timers that can be cleared together when the emulator stops. */
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
