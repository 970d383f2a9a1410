import type { ParameterDeclaration } from '../domain/dashboard.ts'
import { limits } from '../domain/limits.ts'
import type { ParametersInput, ParameterValue } from '../domain/report.ts'
import type { SnapshotParameters } from '../domain/snapshot-request.ts'
import { describeType } from '../inputs/document/value.ts'
import { parseList } from '../inputs/reader/collections.ts'
import { findDateProblem, toDate, toDecimal, toInteger } from '../inputs/values/parameter-value.ts'
import { findClosestMatch, pluralize, quote } from '../lib/text.ts'

/**
 * Converts parameters to the types and the order of the dashboard's declarations, or returns every problem. The API's
 * own structure is returned unchanged. ParameterValues are private: problems contain their type only.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_Parameters.html
 */
export function convertParameters(
  input: ParametersInput,
  declarations: readonly ParameterDeclaration[],
  dashboardName: string
): { structure: SnapshotParameters } | { problems: string[]; hint: string } {
  if (input.kind === 'structure') return { structure: input.structure }
  const { midnights } = input
  const values = input.isTable === true ? splitLists(input.values, declarations) : input.values
  const typing = new ParameterConverter(values, declarations)
  const strings = typing.of('String', 'a string', String)
  const integers = typing.of('Integer', 'an integer', toInteger)
  const decimals = typing.of('Decimal', 'a number', toDecimal)
  const dates = typing.of('DateTime', 'a date (2026-01-31 or 2026-01-31T08:00:00Z)', value => toDate(value, midnights))
  const problems = [...findUnknownNames(input.values, declarations, dashboardName), ...typing.problems]
  if (problems.length > 0)
    return {
      problems: problems.map(problem => `parameters: ${problem}`),
      hint: describeDeclaredParameters(declarations, dashboardName)
    }
  return {
    structure: {
      ...(strings.length > 0 ? { StringParameters: strings } : {}),
      ...(integers.length > 0 ? { IntegerParameters: integers } : {}),
      ...(decimals.length > 0 ? { DecimalParameters: decimals } : {}),
      ...(dates.length > 0 ? { DateTimeParameters: dates } : {})
    }
  }
}

/** The cell of a multi-valued parameter is a list; the cell of another is one value, including its commas. */
function splitLists(values: ParameterValues, declarations: readonly ParameterDeclaration[]): ParameterValues {
  const lists = new Set(declarations.filter(({ multiValued }) => multiValued).map(({ name }) => name))
  const split = (value: ParameterValue): readonly ParameterValue[] => {
    const parsed = parseList(String(value))
    return 'items' in parsed ? parsed.items : [value]
  }
  return new Map([...values].map(([name, list]) => [name, lists.has(name) ? list.flatMap(split) : list]))
}

type ParameterValues = ReadonlyMap<string, readonly ParameterValue[]>
type Read<T> = (value: ParameterValue) => T | undefined

class ParameterConverter {
  readonly problems: string[] = []
  private readonly values: ParameterValues
  private readonly declarations: readonly ParameterDeclaration[]

  constructor(values: ParameterValues, declarations: readonly ParameterDeclaration[]) {
    this.values = values
    this.declarations = declarations
  }

  /** Converts the parameters of one type; a value that is not as `expected` is a problem. */
  of<T>(type: ParameterDeclaration['type'], expected: string, read: Read<T>): { Name: string; Values: T[] }[] {
    const value = this.declarations.filter(one => one.type === type && this.values.has(one.name))
    if (value.length > limits.parametersPerType)
      this.problems.push(
        `${pluralize(value.length, `${type} parameter`)}; the API accepts at most ${limits.parametersPerType}.`
      )
    return value.map(declaration => ({ Name: declaration.name, Values: this.read(declaration, expected, read) }))
  }

  private read<T>({ name, type, multiValued }: ParameterDeclaration, expected: string, read: Read<T>): T[] {
    const values = this.values.get(name) ?? []
    if (values.length > 1 && !multiValued)
      this.problems.push(`${quote(name)} accepts a single value; got ${values.length}.`)
    return values.flatMap((value, index) => {
      const result = read(value)
      if (result !== undefined) return [result]
      const which = values.length === 1 ? '' : `value ${index + 1} of `
      const reason = type === 'DateTime' ? findDateProblem(value) : undefined
      this.problems.push(`${which}${quote(name)}: ${reason ?? `expected ${expected}, got ${describeType(value)}`}.`)
      return []
    })
  }
}

// Unknown names are listed up to this number, each with a suggestion; the rest are counted.
const maxReportedProblems = 20

function findUnknownNames(
  values: ParameterValues,
  declarations: readonly ParameterDeclaration[],
  dashboardName: string
): string[] {
  const names = declarations.map(({ name }) => name)
  const known = new Set(names)
  const unknown = [...values.keys()].filter(name => !known.has(name))
  const problems = unknown.slice(0, maxReportedProblems).map(name => {
    const closest = findClosestMatch(name, names)
    const hint = closest === undefined ? '' : ` Did you mean ${closest}?`
    return `dashboard ${quote(dashboardName)} has no parameter ${quote(name)}.${hint}`
  })
  return unknown.length > maxReportedProblems
    ? [...problems, `${unknown.length - maxReportedProblems} more names are not parameters of the dashboard.`]
    : problems
}

// A dashboard may declare 400.
const maxListed = 50

/** The parameters of the dashboard, once for all problems. */
function describeDeclaredParameters(declarations: readonly ParameterDeclaration[], dashboardName: string): string {
  if (declarations.length === 0) return `Dashboard ${quote(dashboardName)} declares no parameters.`
  const listed = declarations
    .slice(0, maxListed)
    .map(({ name, type, multiValued }) => `${name} (${type}${multiValued ? ', one or more' : ''})`)
  const more = declarations.length > maxListed ? ` and ${declarations.length - maxListed} more` : ''
  return `Dashboard ${quote(dashboardName)} declares ${listed.join(', ')}${more}.`
}
