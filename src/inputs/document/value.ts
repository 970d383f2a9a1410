/**
 * Content of a YAML or JSON document, or of an input. Maps are Maps, so that a key such as `__proto__` is a
 * key like any other. A number whose text is not how JavaScript writes it (`007`, `1.10`, `1e3`) is that text.
 */
export type InputValue = string | number | boolean | null | readonly InputValue[] | ReadonlyMap<string, InputValue>

/** Whether the value is a map with string keys. */
export function isMap(data: InputValue | undefined): data is ReadonlyMap<string, InputValue> {
  return data instanceof Map
}

/** Whether the value is a list. */
export function isList(data: InputValue | undefined): data is readonly InputValue[] {
  return Array.isArray(data)
}

/** A string, number or boolean. */
export function isScalar(data: InputValue | undefined): data is string | number | boolean {
  return typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean'
}

/** Whether the value is missing or blank: workflows pass an empty string for an input that is not set. */
export function isBlank(data: InputValue | undefined): data is undefined | null | string {
  return data === undefined || data === null || (typeof data === 'string' && data.trim() === '')
}

/** The type of the value, for a message that must not contain the value. */
export function describeType(data: InputValue | undefined): string {
  if (data === undefined || data === null) return 'nothing'
  if (isMap(data)) return 'a map'
  if (isList(data)) return 'a list'
  if (isTooLarge(data)) return `an integer too large to be sent exactly (beyond ±${Number.MAX_SAFE_INTEGER})`
  if (typeof data === 'number') return Number.isInteger(data) ? 'an integer' : 'a decimal number'
  return typeof data === 'boolean' ? 'a boolean' : 'a string'
}

// JavaScript would round such a number, so a document keeps it as a string.
function isTooLarge(data: InputValue): boolean {
  const whole = typeof data === 'string' ? /^[-+]?\d+$/.test(data) : Number.isInteger(data)
  return whole && !Number.isSafeInteger(Number(data))
}

/**
 * Parameters from the cells of a table. A cell is a string whose declaration decides what it is: one value, commas and
 * all, or, for a parameter with several values, a list.
 */
export class CellMap extends Map<string, string> {}
