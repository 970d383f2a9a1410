/**
 * Runs `send` with a signal that stays linked to `signal` only until the response headers arrive; the body has its own
 * timeout.
 */
export async function abortUntilHeaders<T>(signal: AbortSignal, send: (head: AbortSignal) => Promise<T>): Promise<T> {
  const head = new AbortController()
  const stop = () => head.abort(signal.reason)
  signal.throwIfAborted()
  signal.addEventListener('abort', stop, { once: true })
  try {
    return await send(head.signal)
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

/** Where a `Content-Range` says that the body begins, and how much the whole is: `bytes 100-199/200`. */
export function parseContentRange(
  header: string | undefined
): { offset: number; total: number | undefined } | undefined {
  const [, offset, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(header ?? '') ?? []
  if (offset === undefined || total === undefined) return undefined
  return { offset: Number(offset), total: total === '*' ? undefined : Number(total) }
}
