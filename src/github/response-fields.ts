/** A member of what was read from outside; undefined where there is none. */
export function getField(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null ? Object.entries(data).find(([key]) => key === name)?.[1] : undefined
}

/** A text in an answer of GitHub. Throws where it is missing: then it was not GitHub that answered. */
export function requireString(data: unknown, name: string): string {
  const value = getField(data, name)
  if (typeof value === 'string') return value
  throw new Error(`The answer lacks ${name}`)
}

/** A number in an answer of GitHub. Throws where it is missing. */
export function requireNumber(data: unknown, name: string): number {
  const value = getField(data, name)
  if (typeof value === 'number') return value
  throw new Error(`The answer lacks ${name}`)
}
