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
  const forms = [secret, ...partsOf(secret)].flatMap(formsOf)
  return [...new Set(forms)].filter(form => form.length >= shortest)
}

function partsOf(secret: string): string[] {
  if (!/^https?:\/\//i.test(secret)) return []
  const start = secret.indexOf('?')
  if (start < 0) return []
  const query = secret.slice(start + 1)
  const values = query.split('&').flatMap(pair => {
    const [name = '', value = ''] = pair.split(/=(.*)/s)
    return /signature|credential|token/i.test(name) ? [value, decoded(value)] : []
  })
  return [query, ...values]
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
