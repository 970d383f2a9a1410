/**
 * Asks for the first token at once, on its way before this resolves: GitHub answers while what talks to AWS is loaded.
 * The first to ask is given that answer, or its failure; who asks again is given a fresh one.
 */
export async function prefetchIdToken(
  ask: (audience: string) => Promise<string>,
  audience: string
): Promise<(audience: string) => Promise<string>> {
  let first: Promise<string> | undefined = ask(audience)
  // Whoever asks hears of it.
  first.catch(() => undefined)
  // Loading keeps the event loop busy: the request is sent in this turn.
  await new Promise(resolve => setImmediate(resolve))
  return wanted => {
    const answer = wanted === audience ? first : undefined
    first = undefined
    return answer ?? ask(wanted)
  }
}
