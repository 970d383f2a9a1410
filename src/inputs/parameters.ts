import { limits } from '../limits.ts'
import type { ParameterDeclaration, ParametersInput, ParameterValue, SnapshotParameters } from '../model.ts'
import { counted, nearest, quote } from '../text.ts'
import { kindOf } from './data.ts'
import { isoDate, toDecimal, toInteger } from './parameter-values.ts'

/**
 * Parameters as the API takes them, typed by the dashboard's declarations and in their order; or every problem. The
 * API's own structure passes as it is. Values are private: problems say what kind of value there is, not which.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_Parameters.html
 */
export function typeParameters(
  input: ParametersInput,
  declarations: readonly ParameterDeclaration[],
  dashboardId: string
): { structure: SnapshotParameters } | { problems: string[] } {
  if (input.kind === 'structure') return { structure: input.structure }
  const problems = unknownNames(input.values, declarations, dashboardId)
  const strings = typed(input.values, declarations, 'String', problems)
  const integers = typed(input.values, declarations, 'Integer', problems)
  const decimals = typed(input.values, declarations, 'Decimal', problems)
  const dates = typed(input.values, declarations, 'DateTime', problems)
  if (problems.length > 0) return { problems: problems.map(problem => `parameters: ${problem}`) }
  return {
    structure: {
      ...(strings.length > 0 ? { StringParameters: strings } : {}),
      ...(integers.length > 0 ? { IntegerParameters: integers } : {}),
      ...(decimals.length > 0 ? { DecimalParameters: decimals } : {}),
      ...(dates.length > 0 ? { DateTimeParameters: dates } : {})
    }
  }
}

type Values = ReadonlyMap<string, readonly ParameterValue[]>
type Type = ParameterDeclaration['type']

const types = {
  String: { needed: 'a text', read: (value: ParameterValue) => String(value) },
  Integer: { needed: 'an integer', read: toInteger },
  Decimal: { needed: 'a number', read: toDecimal },
  DateTime: {
    needed: 'a date (2026-01-31 or 2026-01-31T08:00:00Z)',
    read: (value: ParameterValue) => (typeof value === 'string' ? isoDate(value) : undefined)
  }
} as const

type Typed<T extends Type> = NonNullable<ReturnType<(typeof types)[T]['read']>>

function typed<T extends Type>(
  values: Values,
  declarations: readonly ParameterDeclaration[],
  type: T,
  problems: string[]
): { Name: string; Values: Typed<T>[] }[] {
  const ours = declarations.filter(declaration => declaration.type === type && values.has(declaration.name))
  if (ours.length > limits.parametersPerType)
    problems.push(
      `${counted(ours.length, `${type} parameter`)} are too many; the API takes ${limits.parametersPerType} of a type.`
    )
  return ours.map(declaration => {
    const given = values.get(declaration.name) ?? []
    if (given.length > 1 && !declaration.multiValued)
      problems.push(`${quote(declaration.name)} takes one value, and ${given.length} are given.`)
    return { Name: declaration.name, Values: given.flatMap((value, index) => one(value, index)) }

    function one(value: ParameterValue, index: number): Typed<T>[] {
      const { read, needed } = types[type]
      const result = read(value) as Typed<T> | undefined
      if (result !== undefined) return [result]
      const which = given.length === 1 ? '' : `value ${index + 1} of `
      problems.push(`${which}${quote(declaration.name)} is ${kindOf(value)} where ${needed} is needed.`)
      return []
    }
  })
}

function unknownNames(values: Values, declarations: readonly ParameterDeclaration[], dashboardId: string): string[] {
  const names = declarations.map(({ name }) => name)
  const declared = declarations.map(({ name, type }) => `${name} (${type})`).join(', ')
  const hint = declared === '' ? 'It declares no parameters.' : `It declares ${declared}.`
  return [...values.keys()]
    .filter(name => !names.includes(name))
    .map(name => {
      const meant = nearest(name, names)
      return `dashboard ${dashboardId} has no parameter ${quote(name)}. ${hint}${meant === undefined ? '' : ` Did you mean ${meant}?`}`
    })
}
