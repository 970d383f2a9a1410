import { limits } from '../../domain/limits.ts'
import type { SnapshotParameters } from '../../domain/snapshot-request.ts'
import type { InputValue } from '../document/value.ts'
import { findDateProblem, toDate, toDecimal, toInteger, toText } from '../values/parameter-value.ts'
import type { RequestCursor } from './cursor.ts'
import { structureNames } from './structure-names.ts'

/** Reads the API's structure. Values are private: problems contain their position and type. */
export function readStructure(cursor: RequestCursor): SnapshotParameters | undefined {
  if (cursor.isEmpty) return undefined
  const member = cursor.members(structureNames)
  const strings = readTyped(member('StringParameters'), 'a string', toText)
  const integers = readTyped(member('IntegerParameters'), 'an integer', toInteger)
  const decimals = readTyped(member('DecimalParameters'), 'a number', toDecimal)
  const dates = readTyped(
    member('DateTimeParameters'),
    'an ISO 8601 date or epoch seconds',
    toDateOrSeconds,
    findDateProblem
  )
  return {
    ...(strings ? { StringParameters: strings } : {}),
    ...(integers ? { IntegerParameters: integers } : {}),
    ...(decimals ? { DecimalParameters: decimals } : {}),
    ...(dates ? { DateTimeParameters: dates } : {})
  }
}

type Typed<T> = readonly { readonly Name: string; readonly Values: readonly T[] }[]

function readTyped<T>(
  list: RequestCursor,
  needed: string,
  read: (value: InputValue) => T | undefined,
  findProblem?: (value: InputValue) => string | undefined
): Typed<T> | undefined {
  if (list.isEmpty) return undefined
  return list.items({ min: 0, max: limits.parametersPerType, what: 'parameters' }).map(item => {
    const member = item.members(['Name', 'Values'])
    const values = member('Values')
    if (values.isMissing) values.addProblem('is missing.')
    return {
      Name: member('Name').required() ?? '',
      Values: values.all().flatMap(one => one.privateValue(read, needed, findProblem) ?? [])
    }
  })
}

// A time without an offset is in UTC, whatever the time zone of the runner.
function toDateOrSeconds(value: InputValue): string | number | undefined {
  return typeof value === 'number' ? value : toDate(value)
}
