import { closestMatch, quote } from '../../lib/text.ts'
import { type Data, isList, isMap, kindOf } from '../document/value.ts'

// So many unknown members are told one by one; the rest are counted.
const maxReportedProblems = 20

/**
 * A place in a request as the AWS CLI takes it. Reads what should be there, in the API's own types, and keeps each
 * problem with its path. What a skeleton of the CLI leaves empty (`null`, `""`, `{}`, `[]`) counts as absent.
 */
export class Cursor {
  readonly path: string
  private readonly data: Data | undefined
  private readonly problems: string[]

  constructor(data: Data | undefined, path: string, problems: string[]) {
    this.data = data
    this.path = path
    this.problems = problems
  }

  get absent(): boolean {
    const { data } = this
    if (isMap(data)) return data.size === 0
    return data === undefined || data === null || data === '' || (isList(data) && data.length === 0)
  }

  /** Not there at all; an empty text, list or object is. */
  get missing(): boolean {
    return this.data === undefined || this.data === null
  }

  /** A problem with this place; it reads on after the path. */
  refuse(problem: string): undefined {
    this.problems.push(`${this.where} ${problem}`)
  }

  /** The members of an object; each that is not known is a problem. */
  members(known: readonly string[]): (name: string) => Cursor {
    const { data } = this
    if (data !== undefined && data !== null && !isMap(data))
      this.refuse(`is ${kindOf(data)} where an object is needed.`)
    const map = isMap(data) ? data : new Map<string, Data>()
    const unknown = [...map.keys()].filter(key => !known.includes(key))
    for (const key of unknown.slice(0, maxReportedProblems)) this.unknown(key, known)
    if (unknown.length > maxReportedProblems)
      this.refuse(`has ${unknown.length - maxReportedProblems} more members that are not known.`)
    return name => new Cursor(map.get(name), this.path === '' ? name : `${this.path}.${name}`, this.problems)
  }

  /** The items of a list, of whatever number. */
  all(): readonly Cursor[] {
    const { data } = this
    if (this.absent) return []
    if (!isList(data)) return this.refuse(`is ${kindOf(data)} where a list is needed.`) ?? []
    return data.map((item, index) => new Cursor(item, `${this.path}[${index}]`, this.problems))
  }

  /** The items of a list, whose number must be within the range. */
  items(range: { min: number; max: number; what: string }): readonly Cursor[] {
    if (this.absent) return range.min === 0 ? [] : (this.refuse(`is missing. It holds ${amount(range)}.`) ?? [])
    const items = this.all()
    if (items.length > range.max) this.refuse(`has ${items.length} items. It holds ${amount(range)}.`)
    return items.slice(0, range.max)
  }

  /** A text; `fits` says what is wrong with one that does not. Absent is no problem here. */
  text(fits: (text: string) => string | undefined = () => undefined): string | undefined {
    const { data } = this
    if (this.absent) return undefined
    if (typeof data !== 'string') return this.refuse(`is ${kindOf(data)} where a text is needed.`)
    if (/^<.*>$/.test(data)) return this.refuse(`${quote(data)} is still a placeholder. Fill it in.`)
    const problem = fits(data)
    return problem === undefined ? data : this.refuse(`${quote(data)} ${problem}`)
  }

  /** A text that must be there. */
  required(fits?: (text: string) => string | undefined): string | undefined {
    return this.absent ? this.refuse('is missing.') : this.text(fits)
  }

  /** A value that is nobody's business: a problem says what kind of thing is there, and what is needed. */
  secret<T>(read: (value: Data) => T | undefined, needed: string): T | undefined {
    const value = this.data === undefined ? undefined : read(this.data)
    return value ?? this.refuse(`is ${kindOf(this.data)} where ${needed} is needed.`)
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

function amount({ min, max, what }: { min: number; max: number; what: string }): string {
  if (min === max) return `exactly ${max} ${what}`
  return min === 0 ? `at most ${max} ${what}` : `${min} to ${max} ${what}`
}
