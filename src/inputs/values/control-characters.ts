/** Why a path, a key or a file name is refused for its control characters; undefined if it has none. */
export function findControlCharacterProblem(value: string): string | undefined {
  return /\p{Cc}/u.test(value) ? 'contains a line break or another control character. Remove it.' : undefined
}
