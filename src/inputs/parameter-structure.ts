import { limits } from '../limits.ts'
import type { SnapshotParameters } from '../model.ts'
import type { Cursor } from './cursor.ts'
import { type Data, kindOf } from './data.ts'
import { isoDate, toDecimal, toInteger } from './parameter-values.ts'

/** The lists of the API's own structure: https://docs.aws.amazon.com/quicksight/latest/APIReference/API_Parameters.html */
export const structureNames = [
  'StringParameters',
  'IntegerParameters',
  'DecimalParameters',
  'DateTimeParameters'
] as const

/** Reads the API's structure. Values are private: a problem says what kind of thing is there, and where. */
export function readStructure(cursor: Cursor): SnapshotParameters | undefined {
  if (cursor.absent) return undefined
  const member = cursor.members(structureNames)
  const strings = readTyped(member('StringParameters'), 'a text', value =>
    typeof value === 'string' ? value : undefined
  )
  const integers = readTyped(member('IntegerParameters'), 'an integer', toInteger)
  const decimals = readTyped(member('DecimalParameters'), 'a number', toDecimal)
  const dates = readTyped(member('DateTimeParameters'), 'an ISO 8601 date or epoch seconds', dateOrSeconds)
  return {
    ...(strings ? { StringParameters: strings } : {}),
    ...(integers ? { IntegerParameters: integers } : {}),
    ...(decimals ? { DecimalParameters: decimals } : {}),
    ...(dates ? { DateTimeParameters: dates } : {})
  }
}

type Typed<T> = readonly { readonly Name: string; readonly Values: readonly T[] }[]

function readTyped<T>(list: Cursor, needed: string, read: (value: Data) => T | undefined): Typed<T> | undefined {
  if (list.absent) return undefined
  return list.items({ min: 0, max: limits.parametersPerType, what: 'parameters' }).map(item => {
    const member = item.members(['Name', 'Values'])
    const values = member('Values')
    const items = values.items({ min: 1, max: Number.MAX_SAFE_INTEGER, what: 'values' })
    return { Name: member('Name').required() ?? '', Values: items.flatMap(one => readValue(one, needed, read)) }
  })
}

function readValue<T>(cursor: Cursor, needed: string, read: (value: Data) => T | undefined): T[] {
  const data = cursor.value()
  const value = data === undefined ? undefined : read(data)
  if (value !== undefined) return [value]
  cursor.refuse(`is ${kindOf(data)} where ${needed} is needed.`)
  return []
}

function dateOrSeconds(value: Data): string | number | undefined {
  if (typeof value === 'number') return value
  return typeof value === 'string' && isoDate(value) !== undefined ? value : undefined
}
