/** A member of what was read from outside; undefined where there is none. */
export function memberOf(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null ? Object.entries(data).find(([key]) => key === name)?.[1] : undefined
}

/** A text in an answer of GitHub. Throws where it is missing: then it was not GitHub that answered. */
export function textIn(data: unknown, name: string): string {
  const value = memberOf(data, name)
  if (typeof value === 'string') return value
  throw new Error(`The answer lacks ${name}`)
}

/** A number in an answer of GitHub. Throws where it is missing. */
export function numberIn(data: unknown, name: string): number {
  const value = memberOf(data, name)
  if (typeof value === 'number') return value
  throw new Error(`The answer lacks ${name}`)
}
