import { listed, nearest, quote } from '../text.ts'
import { isScalar, kindOf } from './data.ts'
import { type DefaultedName, type InputName, inputDefaults } from './names.ts'
import type { Reader } from './reader.ts'

/** The trimmed text of an input, or its default. */
export function text(reader: Reader, name: InputName): string | undefined {
  const value = reader.given(name)
  if (value === undefined) return isDefaulted(name) ? inputDefaults[name] : undefined
  return isScalar(value) ? String(value).trim() : reader.refuse(name, `${kindOf(value)} where one value is needed.`)
}

/** A boolean by the YAML 1.2 core schema: https://yaml.org/spec/1.2.2/#1032-tag-resolution */
export function flag(reader: Reader, name: DefaultedName): boolean {
  const value = text(reader, name)
  if (value === undefined || /^(true|True|TRUE)$/.test(value)) return value !== undefined
  if (!/^(false|False|FALSE)$/.test(value))
    reader.refuse(name, `${quote(value)} is not a boolean. ${booleanHint(value)}`)
  return false
}

function booleanHint(value: string): string {
  if (/^(yes|y|on|1)$/i.test(value)) return 'Write true.'
  return /^(no|n|off|0)$/i.test(value) ? 'Write false.' : 'Allowed: true, false.'
}

/** Bounds of a number, and what it counts. */
export interface Range {
  readonly min: number
  readonly max: number
  readonly unit: string
}

/** A whole number in decimal digits. */
export function integer(reader: Reader, name: DefaultedName, range: Range): number {
  const ask = `Give a whole number of ${range.unit} from ${range.min} to ${range.max}.`
  return number(reader, name, /^\d{1,9}$/, value => value >= range.min && value <= range.max, ask)
}

/** A positive decimal number, up to the maximum. */
export function decimal(reader: Reader, name: DefaultedName, range: { max: number; unit: string }): number {
  const ask = `Give a number of ${range.unit} above 0, at most ${range.max}, such as 90 or 2.5.`
  return number(reader, name, /^(?:\d{1,9}(?:\.\d{1,9})?|\.\d{1,9})$/, value => value > 0 && value <= range.max, ask)
}

function number(
  reader: Reader,
  name: DefaultedName,
  shape: RegExp,
  fits: (value: number) => boolean,
  ask: string
): number {
  const value = text(reader, name) ?? inputDefaults[name]
  if (!shape.test(value)) reader.refuse(name, `${quote(value)} does not do. ${ask}`)
  else if (!fits(Number(value))) reader.refuse(name, `${quote(value)} is out of range. ${ask}`)
  return Number(value)
}

/** One of a few words, in any case. */
export function choice<const T extends string>(
  reader: Reader,
  name: DefaultedName,
  allowed: readonly T[]
): T | undefined {
  const value = text(reader, name)
  if (value === undefined) return undefined
  const found = allowed.find(one => one === value.toLowerCase())
  return found ?? reader.refuse(name, `${quote(value)} is not a ${name}. ${suggestion(value, allowed)}`)
}

/** `Allowed: a, b. Did you mean a?` */
export function suggestion(value: string, allowed: readonly string[]): string {
  const meant = nearest(value, allowed)
  return `Allowed: ${allowed.join(', ')}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`
}

/** A text of these characters and this length, else a problem. `secret` values are not shown. */
export function shaped(
  reader: Reader,
  name: InputName,
  shape: { pattern: RegExp; ask: string; secret?: boolean }
): string | undefined {
  const value = text(reader, name)
  if (value === undefined || shape.pattern.test(value)) return value
  return reader.refuse(name, `${shape.secret ? 'the value' : quote(value)} is not right. ${shape.ask}`)
}

/** The names that are given, as a sentence names them. */
export function givenOf(reader: Reader, names: readonly InputName[]): string | undefined {
  const given = names.filter(name => reader.given(name) !== undefined)
  return given.length === 0 ? undefined : listed(given)
}

function isDefaulted(name: InputName): name is DefaultedName {
  return Object.hasOwn(inputDefaults, name)
}
