import { findClosestMatch, quote } from '../../lib/text.ts'
import { describeType, type InputValue, isList, isMap } from '../document/value.ts'

// Unknown members are listed up to this number; the rest are counted.
const maxReportedProblems = 20

/**
 * A position in a request of the AWS CLI. It reads members in the API's types and collects problems with their path.
 * Empty members of a CLI skeleton (`null`, `""`, `{}`, `[]`) count as missing.
 */
export class RequestCursor {
  readonly path: string
  private readonly data: InputValue | undefined
  private readonly problems: string[]

  constructor(data: InputValue | undefined, path: string, problems: string[]) {
    this.data = data
    this.path = path
    this.problems = problems
  }

  get isEmpty(): boolean {
    const { data } = this
    if (isMap(data)) return data.size === 0
    return data === undefined || data === null || data === '' || (isList(data) && data.length === 0)
  }

  /** Missing, as opposed to an empty string, list or object. */
  get isMissing(): boolean {
    return this.data === undefined || this.data === null
  }

  /** Adds a problem; the text continues after the path. */
  addProblem(problem: string): undefined {
    this.problems.push(`${this.where} ${problem}`)
  }

  /** Returns a reader of the object's members. Unknown members are problems. */
  members(known: readonly string[]): (name: string) => RequestCursor {
    const { data } = this
    if (data !== undefined && data !== null && !isMap(data)) this.addTypeProblem('an object')
    const map = isMap(data) ? data : new Map<string, InputValue>()
    const unknown = [...map.keys()].filter(key => !known.includes(key))
    for (const key of unknown.slice(0, maxReportedProblems)) this.unknown(key, known)
    if (unknown.length > maxReportedProblems)
      this.addProblem(`has ${unknown.length - maxReportedProblems} more unknown members.`)
    return name => new RequestCursor(map.get(name), this.path === '' ? name : `${this.path}.${name}`, this.problems)
  }

  /** The items of a list of any length. */
  all(): readonly RequestCursor[] {
    const { data } = this
    if (this.isEmpty) return []
    if (!isList(data)) return this.addTypeProblem('a list') ?? []
    return data.map((item, index) => new RequestCursor(item, `${this.path}[${index}]`, this.problems))
  }

  /** The items of a list whose length must be within the range. */
  items(range: { min: number; max: number; what: string }): readonly RequestCursor[] {
    if (this.isEmpty)
      return range.min === 0 ? [] : (this.addProblem(`is missing. Allowed: ${formatRange(range)}.`) ?? [])
    const items = this.all()
    if (items.length > range.max) this.addProblem(`has ${items.length} items. Allowed: ${formatRange(range)}.`)
    return items.slice(0, range.max)
  }

  /** A string; `validate` returns what is wrong with it. A missing member is not a problem. */
  text(validate: (text: string) => string | undefined = () => undefined): string | undefined {
    const { data } = this
    if (this.isEmpty) return undefined
    if (typeof data !== 'string') return this.addTypeProblem('a string')
    if (/^<.*>$/.test(data)) return this.addProblem(`${quote(data)} is still a placeholder. Replace it.`)
    const problem = validate(data)
    return problem === undefined ? data : this.addProblem(`${quote(data)} ${problem}`)
  }

  /** A required string. */
  required(validate?: (text: string) => string | undefined): string | undefined {
    return this.isEmpty ? this.addProblem('is missing.') : this.text(validate)
  }

  /** Reads a private value. Problems contain its type and the expected type, never the value. */
  privateValue<T>(
    read: (value: InputValue) => T | undefined,
    expected: string,
    findProblem: (value: InputValue) => string | undefined = () => undefined
  ): T | undefined {
    const value = this.data === undefined ? undefined : read(this.data)
    if (value !== undefined) return value
    const problem = this.data === undefined ? undefined : findProblem(this.data)
    return problem === undefined ? this.addTypeProblem(expected) : void this.problems.push(`${this.where}: ${problem}.`)
  }

  private addTypeProblem(expected: string): undefined {
    this.problems.push(`${this.where}: expected ${expected}, got ${describeType(this.data)}.`)
  }

  private get where(): string {
    return this.path === '' ? 'the request' : this.path
  }

  private unknown(key: string, known: readonly string[]): void {
    const closest = findClosestMatch(key, known)
    const hint = closest === undefined ? `Known: ${known.join(', ')}.` : `Did you mean ${closest}?`
    this.problems.push(`${this.where} has no member ${quote(key)}. ${hint}`)
  }
}

function formatRange({ min, max, what }: { min: number; max: number; what: string }): string {
  if (min === max) return `exactly ${max} ${what}`
  return min === 0 ? `at most ${max} ${what}` : `${min} to ${max} ${what}`
}
