/** The forms in which a secret could be printed: as it is, URL-encoded, and escaped as in JSON. */
function encodedForms(secret: string): string[] {
  return [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]
}

// Masking a short or ordinary word would turn the log to stars and hide nothing.
const minSecretLength = 8

/**
 * Everything to mask so that no form or part of the secret is printed. Of a link, the parts that grant access count as
 * secrets themselves: its whole query, signature, credential and session token.
 */
export function secretVariants(secret: string): string[] {
  return formsOfAll([secret, ...urlCredentials(secret)])
}

function formsOfAll(secrets: readonly string[]): string[] {
  return [...new Set(secrets.flatMap(encodedForms))].filter(form => form.length >= minSecretLength)
}

function urlCredentials(secret: string): string[] {
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
const secretsByPrefix = new Map<string, Set<string>>()
// What a message bears of a secret that was cut off still tells: from this length on a beginning is hidden too.
const minLeakLength = 16

/** From now on `hidden` hides the secret. Of a link that is what grants access, and not where it leads. */
export function registerSecret(secret: string): void {
  const parts = urlCredentials(secret)
  for (const form of formsOfAll(parts.length === 0 ? [secret] : parts)) {
    const start = form.slice(0, minSecretLength)
    secretsByPrefix.set(start, (secretsByPrefix.get(start) ?? new Set()).add(form))
  }
}

/**
 * The text with stars for every remembered secret and every beginning of one. The runner masks whole secrets in the log
 * alone: a message that repeats one may be cut, and goes into the summary, the manifest and the outputs as well.
 */
export function redact(text: string): string {
  let shown = ''
  let from = 0
  for (let at = 0; secretsByPrefix.size > 0 && at + minSecretLength <= text.length; at++) {
    const length = matchLengthAt(text, at)
    if (length === 0) continue
    shown += `${text.slice(from, at)}***`
    from = at + length
    at = from - 1
  }
  return shown + text.slice(from)
}

function matchLengthAt(text: string, at: number): number {
  let longest = 0
  for (const form of secretsByPrefix.get(text.slice(at, at + minSecretLength)) ?? []) {
    const length = commonPrefixLength(text, at, form)
    if (length >= Math.min(form.length, minLeakLength)) longest = Math.max(longest, length)
  }
  return longest
}

function commonPrefixLength(text: string, at: number, form: string): number {
  let length = 0
  while (length < form.length && text[at + length] === form[length]) length++
  return length
}
