import { closestMatch, joinList, quote } from '../../lib/text.ts'
import { isScalar, kindOf } from '../document/value.ts'
import { type DefaultedName, type InputName, inputDefaults } from '../input-names.ts'
import type { Reader } from './input-reader.ts'

/** The trimmed text of an input, or its default. */
export function text(reader: Reader, name: InputName): string | undefined {
  const value = reader.given(name)
  if (value === undefined) return isDefaulted(name) ? inputDefaults[name] : undefined
  return isScalar(value) ? String(value).trim() : reader.refuse(name, `${kindOf(value)} where one value is needed.`)
}

/** A boolean by the YAML 1.2 core schema: https://yaml.org/spec/1.2.2/#1032-tag-resolution */
export function flag(reader: Reader, name: DefaultedName): boolean {
  const value = text(reader, name)
  if (value === undefined || /^(?:false|False|FALSE)$/.test(value)) return false
  if (/^(?:true|True|TRUE)$/.test(value)) return true
  reader.refuse(name, `${quote(value)} is not a boolean. Allowed: true, false.${meantBy(value)}`)
  return false
}

function meantBy(value: string): string {
  if (/^(?:yes|y|on|1|t|true)$/i.test(value)) return ' Did you mean true?'
  return /^(?:no|n|off|0|f|false)$/i.test(value) ? ' Did you mean false?' : ''
}

/** A whole number of `unit` in decimal digits. */
export function integer(
  reader: Reader,
  name: DefaultedName,
  { min, max, unit }: { min: number; max: number; unit: string }
): number {
  const value = text(reader, name) ?? inputDefaults[name]
  if (!/^\d+$/.test(value))
    reader.refuse(name, `${quote(value)} is not a whole number of ${unit}. Allowed: ${min} to ${max}.`)
  else if (Number(value) < min || Number(value) > max)
    reader.refuse(name, `${quote(value)} is out of range. Allowed: ${min} to ${max} ${unit}.`)
  return Number(value)
}

/** A positive decimal number of `unit`, up to the maximum. */
export function decimal(reader: Reader, name: DefaultedName, { max, unit }: { max: number; unit: string }): number {
  const value = text(reader, name) ?? inputDefaults[name]
  const allowed = `Allowed: above 0, at most ${max}, such as 90 or 2.5.`
  if (!/^(?:\d+(?:\.\d+)?|\.\d+)$/.test(value))
    reader.refuse(name, `${quote(value)} is not a decimal number of ${unit}. ${allowed}`)
  else if (Number(value) <= 0 || Number(value) > max) reader.refuse(name, `${quote(value)} is out of range. ${allowed}`)
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
  const meant = closestMatch(value, allowed)
  return `Allowed: ${allowed.join(', ')}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`
}

/** What a text must look like: `what` it is and, in words, what is `allowed`. A `secret` one is not shown. */
export interface Shape {
  readonly pattern: RegExp
  readonly what: string
  readonly allowed: string
  readonly secret?: boolean
}

/** A text of this shape. */
export function shaped(reader: Reader, name: InputName, shape: Shape): string | undefined {
  const value = text(reader, name)
  if (value === undefined || shape.pattern.test(value)) return value
  const shown = shape.secret ? 'the value' : quote(value)
  return reader.refuse(name, `${shown} is not ${shape.what}. Allowed: ${shape.allowed}.`)
}

/** The names that are given, as a sentence names them. */
export function givenOf(reader: Reader, names: readonly InputName[]): string | undefined {
  const value = names.filter(name => reader.given(name) !== undefined)
  return value.length === 0 ? undefined : joinList(value)
}

function isDefaulted(name: InputName): name is DefaultedName {
  return Object.hasOwn(inputDefaults, name)
}
