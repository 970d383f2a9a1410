/** Creates the value on first use and caches it: creating a client takes milliseconds. */
export function memoize<T extends object>(make: () => T): () => T {
  let value: T | undefined
  return () => {
    value ??= make()
    return value
  }
}

/** Like `memoize`, for promises; a rejection is forgotten, so that the next caller tries again. */
export function memoizeAsync<T>(make: () => Promise<T>): () => Promise<T> {
  let value: Promise<T> | undefined
  return () => {
    value ??= make().catch(error => {
      value = undefined
      throw error
    })
    return value
  }
}
