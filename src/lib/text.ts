/** Strings from outside are data: these functions return one line without control characters and secrets, of bounded length. */
import { redact } from './redact.ts'

// Control (ANSI escapes begin there) and format characters (bidirectional and zero-width marks), line and paragraph separators, lone surrogates.
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

// SigV4 query parameters that grant access; redacted in every URL: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
const presignedUrlSecrets = /\b(X-Amz-(?:Signature|Security-Token|Credential)=)[^&\s"'<>]+/gi

/** One printable line of at most `max` characters; what is not printable becomes a space, a secret `***`, what is too long ends in `…`. */
export function sanitizeLine(text: string, max = 300): string {
  // Cut before the work, so that ten megabytes cost no more than one line. Validation errors of AWS repeat the value, which
  // can be a token of several kilobytes, before the reason.
  const maxRead = Math.max(max * 4, 16_384)
  const line = redact(text.slice(0, maxRead))
    .replace(presignedUrlSecrets, '$1***')
    .replace(unprintable, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
  const characters = [...line]
  if (characters.length <= max && text.length <= maxRead) return line
  return `${characters.slice(0, max - 1).join('')}…`
}

/** The value for a message: sanitized and in quotes. */
export function quote(value: string, max = 80): string {
  return `"${sanitizeLine(value, max)}"`
}

/** The message of any thrown value, unchanged: sanitize it before printing text from outside. */
export function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** `a, b and c`. */
export function joinList(items: readonly string[], word = 'and'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}

/** `1 file`, `2 files`. */
export function pluralize(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** The candidate with the smallest edit distance to the value or to its prefix; undefined if none is similar. */
export function findClosestMatch(value: string, candidates: readonly string[]): string | undefined {
  const target = value.slice(0, 100).toLowerCase()
  let best: string | undefined
  let least = Math.max(1, Math.floor(target.length / 3)) + 1
  for (const candidate of candidates) {
    const other = candidate.slice(0, 100).toLowerCase()
    // Lengths that differ by so much need that many edits at least.
    const distance = Math.abs(other.length - target.length) < least ? computeEditDistance(target, other, least) : least
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best ?? candidates.find(candidate => target.length > 2 && candidate.toLowerCase().startsWith(target))
}

/**
 * Optimal string alignment: insertions, deletions, substitutions and swapped neighbors count one each. Distances of
 * `limit` and more are all `limit`.
 */
export function computeEditDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let leastInRow = i
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      next.push(least)
      leastInRow = Math.min(leastInRow, least)
    }
    // No later row has less.
    if (leastInRow >= limit) return limit
    before = row
    row = next
  }
  return Math.min(row[b.length] ?? 0, limit)
}
