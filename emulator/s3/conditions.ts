import type { Exchange } from '../exchange.ts'
import type { StoredObject } from './bucket.ts'
import { createS3Error } from './errors.ts'

type ConditionHeaders = Exchange['headers']

const includesEtag = (header: string, etag: string): boolean =>
  header.split(',').some(each => each.trim() === '*' || unquote(each) === unquote(etag))
const unquote = (etag: string): string => etag.trim().replace(/^(?:W\/)?"?|"?$/g, '')
const toSeconds = (milliseconds: number): number => Math.floor(milliseconds / 1000)

/**
 * Evaluates the conditional headers of a read: `false` if the copy of the client is still current (304).
 * @throws PreconditionFailed
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-reads.html
 */
export function evaluateReadConditions(headers: ConditionHeaders, object: StoredObject): boolean {
  const { 'if-match': match, 'if-none-match': noneMatch } = headers
  if (match !== undefined) {
    if (!includesEtag(match, object.etag)) throw createS3Error('PreconditionFailed', { Condition: 'If-Match' })
  } else if (isChangedSince(headers['if-unmodified-since'], object) === true)
    throw createS3Error('PreconditionFailed', { Condition: 'If-Unmodified-Since' })
  if (noneMatch !== undefined) return !includesEtag(noneMatch, object.etag)
  return isChangedSince(headers['if-modified-since'], object) ?? true
}

function isChangedSince(header: string | undefined, object: StoredObject): boolean | undefined {
  const since = Date.parse(header ?? '')
  return Number.isNaN(since) ? undefined : toSeconds(object.modified) > toSeconds(since)
}

/**
 * Evaluates the conditions of a write: only create (`If-None-Match`), or only replace a version (`If-Match`).
 * @throws PreconditionFailed, NoSuchKey
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
 */
export function checkWrite(headers: ConditionHeaders, key: string, existing: StoredObject | undefined): void {
  const { 'if-match': match, 'if-none-match': noneMatch } = headers
  if (noneMatch !== undefined && noneMatch !== '*') throw createS3Error('NotImplemented', { Header: 'If-None-Match' })
  if (noneMatch === '*' && existing) throw createS3Error('PreconditionFailed', { Condition: 'If-None-Match' })
  if (match === undefined) return
  if (!existing) throw createS3Error('NoSuchKey', { Key: key })
  if (!includesEtag(match, existing.etag)) throw createS3Error('PreconditionFailed', { Condition: 'If-Match' })
}

/** Whether a write has a precondition. */
export function isConditional(headers: ConditionHeaders): boolean {
  return headers['if-match'] !== undefined || headers['if-none-match'] !== undefined
}

/** First byte and number of bytes. */
export interface Range {
  readonly offset: number
  readonly length: number
}

/**
 * The requested range, `undefined` if the complete object is returned: without the header, with one that S3 does not
 * understand (several ranges, another unit), or when `If-Range` names another version.
 * @throws InvalidRange
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 */
export function readRange(headers: ConditionHeaders, object: StoredObject): Range | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(headers['range'] ?? '') ?? []
  if (first === '' && last === '') return undefined
  const ifRange = headers['if-range']
  if (ifRange !== undefined && unquote(ifRange) !== unquote(object.etag)) return undefined
  const { bytes } = object.content
  const offset = first === '' ? Math.max(0, bytes - Number(last)) : Number(first)
  const end = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1)
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined
  if (offset > end)
    throw createS3Error('InvalidRange', { RangeRequested: headers['range'] ?? '', ActualObjectSize: String(bytes) })
  return { offset, length: end - offset + 1 }
}
