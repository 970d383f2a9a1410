import { closestMatch, quote } from '../../lib/text.ts'
import { describeType, type InputValue, isList, isMap } from '../document/value.ts'

// So many unknown members are told one by one; the rest are counted.
const maxReportedProblems = 20

/**
 * A place in a request as the AWS CLI takes it. Reads what should be there, in the API's own types, and keeps each
 * problem with its path. What a skeleton of the CLI leaves empty (`null`, `""`, `{}`, `[]`) counts as absent.
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

  /** Not there at all; an empty text, list or object is. */
  get isMissing(): boolean {
    return this.data === undefined || this.data === null
  }

  /** A problem with this place; it reads on after the path. */
  addProblem(problem: string): undefined {
    this.problems.push(`${this.where} ${problem}`)
  }

  /** The members of an object; each that is not known is a problem. */
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

  /** The items of a list, of whatever number. */
  all(): readonly RequestCursor[] {
    const { data } = this
    if (this.isEmpty) return []
    if (!isList(data)) return this.addTypeProblem('a list') ?? []
    return data.map((item, index) => new RequestCursor(item, `${this.path}[${index}]`, this.problems))
  }

  /** The items of a list, whose number must be within the range. */
  items(range: { min: number; max: number; what: string }): readonly RequestCursor[] {
    if (this.isEmpty)
      return range.min === 0 ? [] : (this.addProblem(`is missing. Allowed: ${formatRange(range)}.`) ?? [])
    const items = this.all()
    if (items.length > range.max) this.addProblem(`has ${items.length} items. Allowed: ${formatRange(range)}.`)
    return items.slice(0, range.max)
  }

  /** A text; `fits` says what is wrong with one that does not. Absent is no problem here. */
  text(validate: (text: string) => string | undefined = () => undefined): string | undefined {
    const { data } = this
    if (this.isEmpty) return undefined
    if (typeof data !== 'string') return this.addTypeProblem('a string')
    if (/^<.*>$/.test(data)) return this.addProblem(`${quote(data)} is still a placeholder. Replace it.`)
    const problem = validate(data)
    return problem === undefined ? data : this.addProblem(`${quote(data)} ${problem}`)
  }

  /** A text that must be there. */
  required(validate?: (text: string) => string | undefined): string | undefined {
    return this.isEmpty ? this.addProblem('is missing.') : this.text(validate)
  }

  /** A value that is nobody's business: a problem says what kind of thing is there, and what is needed. */
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
    const meant = closestMatch(key, known)
    const hint = meant === undefined ? `Known: ${known.join(', ')}.` : `Did you mean ${meant}?`
    this.problems.push(`${this.where} has no member ${quote(key)}. ${hint}`)
  }
}

function formatRange({ min, max, what }: { min: number; max: number; what: string }): string {
  if (min === max) return `exactly ${max} ${what}`
  return min === 0 ? `at most ${max} ${what}` : `${min} to ${max} ${what}`
}
