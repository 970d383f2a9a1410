/** Calls `make` once per key and keeps the promise, also one that rejects. */
export function memoizeByKey<T>(make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const values = new Map<string, Promise<T>>()
  return key => {
    const known = values.get(key) ?? make(key)
    values.set(key, known)
    return known
  }
}
