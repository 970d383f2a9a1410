import { InputError } from '../../domain/errors.ts'
import type { Sources } from '../document/input-files.ts'
import { bounds } from '../document/limits.ts'
import { type Data, isBlank } from '../document/value.ts'
import { type InputName, inputNames } from '../input-names.ts'

const maxReportedProblems = 1000

/** What is wrong, and what deserves a word, over all inputs; each is said once. */
export class Findings {
  readonly warnings = new Set<string>()
  private readonly problems = new Set<string>()

  add(problem: string): undefined {
    this.problems.add(problem)
  }

  /** Throws one InputError that lists every problem, where there is one, in the order of action.yml; of a flood the first thousand. */
  settle(): void {
    const problems = [...this.problems].sort((one, other) => inputOrder(one) - inputOrder(other))
    if (problems.length === 0) return
    const more = problems.length - maxReportedProblems
    throw new InputError(more > 0 ? [...problems.slice(0, maxReportedProblems), `and ${more} more`] : problems)
  }
}

/** Place of the input that a problem begins with; an entry's problems stand with `reports`. */
function inputOrder(problem: string): number {
  return inputNames.findIndex(name => problem.startsWith(name))
}

interface Scope {
  readonly own: (name: InputName) => Data | undefined
  readonly sources: Sources
  readonly findings: Findings
  /** How messages begin: empty for the step. */
  readonly title: string
  /** The scope whose inputs this one inherits, and those it does not. */
  readonly base?: Reader
  readonly hidden?: ReadonlySet<InputName>
  /** Values are checked, but not whether they go together. */
  readonly valuesOnly?: boolean
}

/**
 * Gives inputs by name: those of the step, or those of an entry of `reports` over those of the step. A problem is told of
 * the scope that gave the value, so that a bad input of the step is one problem however many entries inherit it.
 */
export class Reader {
  private readonly scope: Scope

  constructor(scope: Scope) {
    this.scope = scope
  }

  get sources(): Sources {
    return this.scope.sources
  }

  get findings(): Findings {
    return this.scope.findings
  }

  /** A scope over this one. */
  entry(title: string, own: ReadonlyMap<string, Data>, hidden: ReadonlySet<InputName>): Reader {
    const { sources, findings } = this.scope
    return new Reader({ own: name => own.get(name), sources, findings, title: `${title}: `, base: this, hidden })
  }

  /** This scope, in which all other inputs are as good as not given. */
  only(names: readonly InputName[]): Reader {
    const { own } = this.scope
    return new Reader({ ...this.scope, own: name => (names.includes(name) ? own(name) : undefined) })
  }

  /** This scope, for checking its values where what they would be part of is made elsewhere. */
  valuesOnly(): Reader {
    return new Reader({ ...this.scope, valuesOnly: true })
  }

  /** The value, unless it is blank; the defaults of action.yml are not known here. */
  given(name: InputName): Data | undefined {
    const value = this.scope.own(name)
    if (!isBlank(value)) return this.bounded(name, value)
    return this.scope.hidden?.has(name) ? undefined : this.scope.base?.given(name)
  }

  /** Whether this scope itself gives it. */
  owns(name: InputName): boolean {
    return !isBlank(this.scope.own(name))
  }

  /** A value that is not right: `problem` reads on after the input's name. */
  refuse(name: InputName, problem: string): undefined {
    if (this.scope.base && !this.owns(name)) return this.scope.base.refuse(name, problem)
    return this.findings.add(`${this.scope.title}${name}: ${problem}`)
  }

  /** Values that do not go together. */
  rule(problem: string): undefined {
    return this.scope.valuesOnly ? undefined : this.findings.add(`${this.scope.title}${problem}`)
  }

  warn(warning: string): undefined {
    if (!this.scope.valuesOnly) this.findings.warnings.add(`${this.scope.title}${warning}`)
  }

  private bounded(name: InputName, value: Data): Data | undefined {
    return typeof value === 'string' && value.length > bounds.bytes ? this.refuse(name, 'is longer than 1 MiB.') : value
  }
}
