import { createQuickSightError } from '../errors.ts'
import { number, optional, type Schema, struct } from '../schema.ts'
import { type QuickSightCall, readMembers } from './call.ts'
import { messages } from './messages.ts'

/** QuickSight's list operations return at most 100 items per page. */
const maxPageItems = 100

/** A whole number in a query: digits only. */
export function parseQueryNumber(rules: { min?: number; max?: number }): Schema<number> {
  return {
    read: (value, at, problems) =>
      /^-?\d+$/.test(String(value))
        ? number(rules).read(Number(value), at, problems)
        : problems.wrongType(at, 'a whole number')
  }
}

const sizeInput = struct({ MaxResults: optional(parseQueryNumber({ min: 1, max: maxPageItems })) })

/**
 * Maximum number of items per page, from the request.
 * @throws SerializationException, InvalidParameterValueException
 */
export function readMaxResults({ query }: QuickSightCall): number | undefined {
  return readMembers(sizeInput, { MaxResults: query.get('max-results') }).MaxResults
}

/** One page of a list, and the token of the next page, which is an opaque offset. */
export function getPage<T>(items: readonly T[], size: number = maxPageItems, token?: string) {
  const start = token === undefined ? 0 : readOffset(token)
  const end = start + size
  const more = end < items.length ? { NextToken: Buffer.from(`from:${end}`).toString('base64') } : {}
  return { items: items.slice(start, end), more }
}

function readOffset(token: string): number {
  const offset = /^from:(\d+)$/.exec(Buffer.from(token, 'base64').toString())?.[1]
  if (offset === undefined) throw createQuickSightError('InvalidNextTokenException', messages.nextToken)
  return Number(offset)
}
