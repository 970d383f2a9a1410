/** Bounds of what a person hands in: bytes of a document or input, how deep it nests, values once aliases are followed. */
export const bounds = { bytes: 1024 * 1024, depth: 32, values: 100_000 } as const

/** A document that is not taken; the message says why, without showing what is in it. */
export class DocumentError extends Error {}

/** Counts the values of a document, members of its objects, and how deep they lie, and throws {@link DocumentError} beyond the bounds. */
export class DocumentSize {
  values = 0
  members = 0

  count(depth: number, values = 1): void {
    this.values += values
    if (depth > bounds.depth) throw new DocumentError(`nests deeper than ${bounds.depth} levels`)
    if (this.values > bounds.values) throw new DocumentError(`holds more than ${bounds.values} values`)
  }
}
