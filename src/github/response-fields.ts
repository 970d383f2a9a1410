/** A member of a value from outside; `undefined` if it does not exist. */
export function getField(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null ? Object.entries(data).find(([key]) => key === name)?.[1] : undefined
}

/** A string in a response of GitHub. @throws Error if it is missing: then the response is not from GitHub. */
export function requireString(data: unknown, name: string): string {
  const value = getField(data, name)
  if (typeof value === 'string') return value
  throw new Error(`The response has no ${name}`)
}

/** A number in a response of GitHub. @throws Error if it is missing. */
export function requireNumber(data: unknown, name: string): number {
  const value = getField(data, name)
  if (typeof value === 'number') return value
  throw new Error(`The response has no ${name}`)
}
