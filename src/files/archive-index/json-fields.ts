import type { IndexFailure, IndexFile } from './index-types.ts'

/** A JSON object as it was read: nothing is known about its fields. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Whether the value is an object with fields, not a list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The field if it is a string that is not empty. */
export function getString(value: unknown, key: string): string | undefined {
  const field = isJsonObject(value) ? value[key] : undefined
  return typeof field === 'string' && field !== '' ? field : undefined
}

/** The field if it is a whole number that is not negative. */
export function getNumber(value: JsonObject, key: string): number | undefined {
  const field = value[key]
  return typeof field === 'number' && Number.isSafeInteger(field) && field >= 0 ? field : undefined
}

/** The objects in a list; empty if the field is not a list. */
export function getList(value: unknown, key: string): JsonObject[] {
  const field = isJsonObject(value) ? value[key] : undefined
  return Array.isArray(field) ? field.filter(isJsonObject) : []
}

/** The strings in a list; empty if the field is not a list. */
export function getStrings(value: JsonObject, key: string): string[] {
  const field = value[key]
  return Array.isArray(field) ? field.filter(each => typeof each === 'string' && each !== '') : []
}

/** Whether the value is a time as the manifest writes it. */
export function isIsoTime(value: string | undefined): value is string {
  return (
    value !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value))
  )
}

/** The format of a manifest entry. */
export function readFormat(entry: JsonObject): IndexFile['format'] | undefined {
  const { format } = entry
  return format === 'PDF' || format === 'CSV' || format === 'EXCEL' ? format : undefined
}

/** The failure of a manifest entry. */
export function readFailure(failure: unknown): IndexFailure | undefined {
  const [code, message] = [getString(failure, 'code'), getString(failure, 'message')]
  if (code === undefined || message === undefined) return undefined
  const [hint, requestId] = [getString(failure, 'hint'), getString(failure, 'requestId')]
  return { code, message, ...(hint === undefined ? {} : { hint }), ...(requestId === undefined ? {} : { requestId }) }
}
