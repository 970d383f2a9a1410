import { findClosestMatch, joinList, quote } from '../../lib/text.ts'
import { describeType, isScalar } from '../document/value.ts'
import { type DefaultedName, type InputName, inputDefaults } from '../input-names.ts'
import { findControlCharacterProblem } from '../values/control-characters.ts'
import type { InputReader } from './input-reader.ts'

/** Reads a string: trimmed, or the default. */
export function readText(reader: InputReader, name: InputName): string | undefined {
  const value = reader.get(name)
  if (value === undefined) return isDefaulted(name) ? inputDefaults[name] : undefined
  return isScalar(value)
    ? String(value).trim()
    : reader.addValueProblem(name, `expected a single value, got ${describeType(value)}.`)
}

/** Reads a string without control characters. A `secret` value is not shown. */
export function readLine(
  reader: InputReader,
  name: InputName,
  { secret = false }: { readonly secret?: boolean } = {}
): string | undefined {
  const value = readText(reader, name)
  const problem = value === undefined ? undefined : findControlCharacterProblem(value)
  if (value === undefined || problem === undefined) return value
  return reader.addValueProblem(name, `${secret ? 'the value' : quote(value)} ${problem}`)
}

/** Reads a boolean by the YAML 1.2 core schema: https://yaml.org/spec/1.2.2/#1032-tag-resolution */
export function readBoolean(reader: InputReader, name: DefaultedName): boolean {
  const value = readText(reader, name)
  if (value === undefined || /^(?:false|False|FALSE)$/.test(value)) return false
  if (/^(?:true|True|TRUE)$/.test(value)) return true
  reader.addValueProblem(name, `${quote(value)} is not a boolean. Allowed: true, false.${suggestBoolean(value)}`)
  return false
}

function suggestBoolean(value: string): string {
  if (/^(?:yes|y|on|1|t|true)$/i.test(value)) return ' Did you mean true?'
  return /^(?:no|n|off|0|f|false)$/i.test(value) ? ' Did you mean false?' : ''
}

/** Reads a whole number of `unit` in decimal digits. */
export function readInteger(
  reader: InputReader,
  name: DefaultedName,
  { min, max, unit }: { min: number; max: number; unit: string }
): number {
  const value = readText(reader, name) ?? inputDefaults[name]
  if (!/^\d+$/.test(value))
    reader.addValueProblem(name, `${quote(value)} is not a whole number of ${unit}. Allowed: ${min} to ${max}.`)
  else if (Number(value) < min || Number(value) > max)
    reader.addValueProblem(name, `${quote(value)} is out of range. Allowed: ${min} to ${max} ${unit}.`)
  return Number(value)
}

/** Reads a positive decimal number of `unit`, up to the maximum. */
export function readDecimal(
  reader: InputReader,
  name: DefaultedName,
  { max, unit }: { max: number; unit: string }
): number {
  const value = readText(reader, name) ?? inputDefaults[name]
  const allowed = `Allowed: above 0, at most ${max}, such as 90 or 2.5.`
  if (!/^(?:\d+(?:\.\d+)?|\.\d+)$/.test(value))
    reader.addValueProblem(name, `${quote(value)} is not a decimal number of ${unit}. ${allowed}`)
  else if (Number(value) <= 0 || Number(value) > max)
    reader.addValueProblem(name, `${quote(value)} is out of range. ${allowed}`)
  return Number(value)
}

/** Reads one of a few values, case-insensitively. */
export function readChoice<const T extends string>(
  reader: InputReader,
  name: DefaultedName,
  allowed: readonly T[]
): T | undefined {
  const value = readText(reader, name)
  if (value === undefined) return undefined
  const found = allowed.find(one => one === value.toLowerCase())
  return (
    found ??
    reader.addValueProblem(
      name,
      `${quote(value)} is not ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}. ${describeAllowedValues(value, allowed)}`
    )
  )
}

/** `Allowed: a, b. Did you mean a?` */
export function describeAllowedValues(value: string, allowed: readonly string[]): string {
  const closest = findClosestMatch(value, allowed)
  return `Allowed: ${allowed.join(', ')}.${closest === undefined ? '' : ` Did you mean ${closest}?`}`
}

/** The required form of a string: its name (`what`) and the `allowed` values in words. A `secret` value is not shown. */
export interface TextFormat {
  readonly pattern: RegExp
  readonly what: string
  readonly allowed: string
  readonly secret?: boolean
}

/** Reads a string that must match the pattern. */
export function readMatching(reader: InputReader, name: InputName, shape: TextFormat): string | undefined {
  const value = readText(reader, name)
  if (value === undefined || shape.pattern.test(value)) return value
  const shown = shape.secret ? 'the value' : quote(value)
  return reader.addValueProblem(name, `${shown} is not ${shape.what}. Allowed: ${shape.allowed}.`)
}

/** The names of the inputs that are set, joined for a sentence; undefined if none is. */
export function listSetInputs(reader: InputReader, names: readonly InputName[]): string | undefined {
  const value = names.filter(name => reader.get(name) !== undefined)
  return value.length === 0 ? undefined : joinList(value)
}

function isDefaulted(name: InputName): name is DefaultedName {
  return Object.hasOwn(inputDefaults, name)
}
