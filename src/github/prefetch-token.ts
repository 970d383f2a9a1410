/**
 * Requests the first token immediately, so that GitHub responds while the code that talks to AWS is loaded. The first caller
 * gets that token or its error, later callers get fresh tokens.
 */
export async function prefetchIdToken(
  requestToken: (audience: string) => Promise<string>,
  audience: string
): Promise<(audience: string) => Promise<string>> {
  let first: Promise<string> | undefined = requestToken(audience)
  // The first caller gets the error.
  first.catch(() => undefined)
  // Loading keeps the event loop busy, so the request is sent before it begins.
  await new Promise(resolve => setImmediate(resolve))
  return requested => {
    const prefetched = requested === audience ? first : undefined
    first = undefined
    return prefetched ?? requestToken(requested)
  }
}
