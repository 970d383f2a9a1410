import { useEffect, useState } from 'preact/hooks'

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'loaded'; readonly value: T }
  | { readonly state: 'failed'; readonly message: string }

/** Loads a value for the key, again when the key changes; what is still loading then is aborted. */
export function useLoaded<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [loaded, setLoaded] = useState<{ key: string; result: Loaded<T> } | undefined>()
  useEffect(() => {
    const aborter = new AbortController()
    const settle = (result: Loaded<T>) => {
      if (!aborter.signal.aborted) setLoaded({ key, result })
    }
    load(aborter.signal).then(
      value => settle({ state: 'loaded', value }),
      error => settle({ state: 'failed', message: error instanceof Error ? error.message : String(error) })
    )
    return () => aborter.abort()
  }, [key])
  return loaded?.key === key ? loaded.result : { state: 'loading' }
}
