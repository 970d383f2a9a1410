/** Limits of a document or input: bytes, levels of nesting, and values once aliases are resolved. */
export const bounds = { bytes: 1024 * 1024, depth: 32, values: 100_000 } as const

/** A document that is rejected; the message gives the reason without repeating content. */
export class DocumentError extends Error {}

/** Counts the values of a document, the members of its objects and their depth. Beyond the limits it throws {@link DocumentError}. */
export class DocumentSize {
  values = 0
  members = 0

  count(depth: number, values = 1): void {
    this.values += values
    if (depth > bounds.depth) throw new DocumentError(`nests deeper than ${bounds.depth} levels`)
    if (this.values > bounds.values) throw new DocumentError(`contains more than ${bounds.values} values`)
  }
}
