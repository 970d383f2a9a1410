import { quickSightError } from '../errors.ts'
import { messages } from './messages.ts'

/** QuickSight's list operations give at most 100 at once. */
const largest = 100

/** One page of a list, and the token of the next, which an opaque offset is. */
export function page<T>(items: readonly T[], maxResults: string | undefined, token: string | undefined) {
  const size = maxResults === undefined ? largest : Number(maxResults)
  if (!Number.isInteger(size) || size < 1 || size > largest)
    throw quickSightError(
      'InvalidParameterValueException',
      `1 validation error detected: Value '${maxResults}' at 'maxResults' failed to satisfy constraint: Member must have value between 1 and ${largest}`
    )
  const start = token === undefined ? 0 : offsetOf(token)
  const end = start + size
  const more = end < items.length ? { NextToken: Buffer.from(`from:${end}`).toString('base64') } : {}
  return { items: items.slice(start, end), more }
}

function offsetOf(token: string): number {
  const offset = /^from:(\d+)$/.exec(Buffer.from(token, 'base64').toString())?.[1]
  if (offset === undefined) throw quickSightError('InvalidNextTokenException', messages.nextToken)
  return Number(offset)
}
