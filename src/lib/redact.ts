/** The forms in which a secret could be printed: unchanged, percent-encoded once or twice, and escaped as in JSON. */
function listEncodedForms(secret: string): string[] {
  const encoded = encodeURIComponent(secret)
  const lowerCase = encoded.replace(/%[\dA-F]{2}/g, octet => octet.toLowerCase())
  return [secret, encoded, lowerCase, encodeURIComponent(encoded), JSON.stringify(secret).slice(1, -1)]
}

// Masking a short or ordinary word would fill the log with asterisks and hide nothing.
const minSecretLength = 8

/**
 * Everything to mask so that no form or part of the secret is printed. Of a link, the parts that grant access count as
 * secrets themselves: its whole query, signature, credential and session token.
 */
export function listSecretVariants(secret: string): string[] {
  return listLongForms([secret, ...parseUrlCredentials(secret)])
}

function listLongForms(secrets: readonly string[]): string[] {
  return [...new Set(secrets.flatMap(listEncodedForms))].filter(form => form.length >= minSecretLength)
}

function parseUrlCredentials(secret: string): string[] {
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

// By prefix, so that one pass over a string finds all of them.
const secretsByPrefix = new Map<string, Set<string>>()
// Truncated messages can contain the start of a secret; prefixes of at least this length are redacted as well.
const minLeakLength = 16

/** Registers a secret for redaction. Of a presigned URL only the query is secret; host and path stay readable. */
export function registerSecret(secret: string): void {
  const parts = parseUrlCredentials(secret)
  for (const form of listLongForms(parts.length === 0 ? [secret] : parts)) {
    const start = form.slice(0, minSecretLength)
    secretsByPrefix.set(start, (secretsByPrefix.get(start) ?? new Set()).add(form))
  }
}

/**
 * Replaces every registered secret, and every prefix of one, with stars. The runner only masks complete secrets, and only
 * in the log; a message can contain a truncated secret, and is also written to the summary, the manifest and the outputs.
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

/** Length of the secret that begins here, in any encoding; 0 if none does. */
function matchLengthAt(text: string, at: number): number {
  let max = 0
  let isWhole = false
  for (const form of secretsByPrefix.get(text.slice(at, at + minSecretLength)) ?? []) {
    const length = countCommonPrefix(text, at, form)
    if (length < Math.min(form.length, minLeakLength) || length < max) continue
    max = length
    isWhole = length === form.length
  }
  return max === 0 || isWhole ? max : max + countTokenCharacters(text, at + max)
}

// A secret that continues differently was truncated or has another encoding: the rest of it is redacted, too.
function countTokenCharacters(text: string, from: number): number {
  let end = from
  while (/[\w%+/=~.-]/.test(text[end] ?? '')) end++
  return end - from
}

function countCommonPrefix(text: string, at: number, form: string): number {
  let length = 0
  while (length < form.length && text[at + length] === form[length]) length++
  return length
}
