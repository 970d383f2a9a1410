/** The forms in which a secret could be printed: as it is, URL-encoded, and escaped as in JSON. */
function formsOf(secret: string): string[] {
  return [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]
}

// Masking a short or ordinary word would turn the log to stars and hide nothing.
const shortest = 8

/**
 * Everything to mask so that no form or part of the secret is printed. Of a link, the parts that grant access count as
 * secrets themselves: its whole query, signature, credential and session token.
 */
export function maskable(secret: string): string[] {
  return formsOfAll([secret, ...partsOf(secret)])
}

function formsOfAll(secrets: readonly string[]): string[] {
  return [...new Set(secrets.flatMap(formsOf))].filter(form => form.length >= shortest)
}

function partsOf(secret: string): string[] {
  if (!/^https?:\/\//i.test(secret)) return []
  const start = secret.indexOf('?')
  if (start < 0) return []
  const query = secret.slice(start + 1)
  const values = query.split('&').flatMap(pair => {
    const [name = '', value = ''] = pair.split(/=(.*)/s)
    return /signature|credential|token/i.test(name) ? [value, tryDecodeURIComponent(value)] : []
  })
  return [query, ...values]
}

function tryDecodeURIComponent(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

// By how they begin, so that a text is searched for all of them in one pass.
const remembered = new Map<string, Set<string>>()
// What a message bears of a secret that was cut off still tells: from this length on a beginning is hidden too.
const telling = 16

/** From now on `hidden` hides the secret. Of a link that is what grants access, and not where it leads. */
export function remember(secret: string): void {
  const parts = partsOf(secret)
  for (const form of formsOfAll(parts.length === 0 ? [secret] : parts)) {
    const start = form.slice(0, shortest)
    remembered.set(start, (remembered.get(start) ?? new Set()).add(form))
  }
}

/**
 * The text with stars for every remembered secret and every beginning of one. The runner masks whole secrets in the log
 * alone: a message that repeats one may be cut, and goes into the summary, the manifest and the outputs as well.
 */
export function hidden(text: string): string {
  let shown = ''
  let from = 0
  for (let at = 0; remembered.size > 0 && at + shortest <= text.length; at++) {
    const length = secretAt(text, at)
    if (length === 0) continue
    shown += `${text.slice(from, at)}***`
    from = at + length
    at = from - 1
  }
  return shown + text.slice(from)
}

function secretAt(text: string, at: number): number {
  let longest = 0
  for (const form of remembered.get(text.slice(at, at + shortest)) ?? []) {
    const length = sharedLength(text, at, form)
    if (length >= Math.min(form.length, telling)) longest = Math.max(longest, length)
  }
  return longest
}

function sharedLength(text: string, at: number, form: string): number {
  let length = 0
  while (length < form.length && text[at + length] === form[length]) length++
  return length
}
