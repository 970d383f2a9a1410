import { InputError } from '../../domain/errors.ts'
import type { InputFiles } from '../document/input-files.ts'
import { bounds } from '../document/limits.ts'
import { type InputValue, isBlank } from '../document/value.ts'
import { type InputName, inputNames } from '../input-names.ts'

const maxReportedProblems = 1000

/** What is wrong, and what deserves a word, over all inputs; each is said once. */
export class InputProblems {
  readonly warnings = new Set<string>()
  readonly notices = new Set<string>()
  private readonly problems = new Set<string>()

  add(problem: string): undefined {
    this.problems.add(problem)
  }

  /** A problem if there are others already, else a warning. */
  addWarningOrProblem(text: string): void {
    if (this.problems.size > 0) this.problems.add(text)
    else this.warnings.add(text)
  }

  /** Throws one InputError that lists every problem, where there is one, in the order of action.yml; of a flood the first thousand. */
  throwIfAny(): void {
    const problems = [...this.problems].sort((one, other) => getInputIndex(one) - getInputIndex(other))
    if (problems.length === 0) return
    const more = problems.length - maxReportedProblems
    throw new InputError(more > 0 ? [...problems.slice(0, maxReportedProblems), `and ${more} more`] : problems)
  }
}

/** Place of the input that a problem begins with; an entry's problems stand with `reports`. */
function getInputIndex(problem: string): number {
  return inputNames.findIndex(name => problem.startsWith(name))
}

interface Scope {
  readonly getOwn: (name: InputName) => InputValue | undefined
  readonly sources: InputFiles
  readonly findings: InputProblems
  /** How messages begin: empty for the step. */
  readonly messagePrefix: string
  /** The scope whose inputs this one inherits, and those it does not. */
  readonly base?: InputReader
  readonly notInherited?: ReadonlySet<InputName>
  /** Values are checked, but not whether they go together. */
  readonly valuesOnly?: boolean
}

/**
 * Gives inputs by name: those of the step, or those of an entry of `reports` over those of the step. A problem is told of
 * the scope that gave the value, so that a bad input of the step is one problem however many entries inherit it.
 */
export class InputReader {
  private readonly scope: Scope

  constructor(scope: Scope) {
    this.scope = scope
  }

  get sources(): InputFiles {
    return this.scope.sources
  }

  get findings(): InputProblems {
    return this.scope.findings
  }

  /** A scope over this one. */
  forEntry(
    messagePrefix: string,
    getOwn: ReadonlyMap<string, InputValue>,
    notInherited: ReadonlySet<InputName>
  ): InputReader {
    const { sources, findings } = this.scope
    return new InputReader({
      getOwn: name => getOwn.get(name),
      sources,
      findings,
      messagePrefix: `${messagePrefix}: `,
      base: this,
      notInherited
    })
  }

  /** This scope, in which all other inputs are as good as not given. */
  restrictTo(names: readonly InputName[]): InputReader {
    const { getOwn } = this.scope
    return new InputReader({ ...this.scope, getOwn: name => (names.includes(name) ? getOwn(name) : undefined) })
  }

  /** This scope, for checking its values where what they would be part of is made elsewhere. */
  valuesOnly(): InputReader {
    return new InputReader({ ...this.scope, valuesOnly: true })
  }

  /** The value, unless it is blank; the defaults of action.yml are not known here. */
  get(name: InputName): InputValue | undefined {
    const value = this.scope.getOwn(name)
    if (!isBlank(value)) return this.bounded(name, value)
    return this.scope.notInherited?.has(name) ? undefined : this.scope.base?.get(name)
  }

  /** Whether this scope itself gives it. */
  isSetHere(name: InputName): boolean {
    return !isBlank(this.scope.getOwn(name))
  }

  /** A value that is not right: `problem` reads on after the input's name. */
  addValueProblem(name: InputName, problem: string): undefined {
    if (this.scope.base && !this.isSetHere(name)) return this.scope.base.addValueProblem(name, problem)
    return this.findings.add(`${this.scope.messagePrefix}${name}: ${problem}`)
  }

  /** Values that do not go together. */
  addConflict(problem: string): undefined {
    return this.scope.valuesOnly ? undefined : this.findings.add(`${this.scope.messagePrefix}${problem}`)
  }

  warn(warning: string): undefined {
    if (!this.scope.valuesOnly) this.findings.warnings.add(`${this.scope.messagePrefix}${warning}`)
  }

  notice(notice: string): undefined {
    if (!this.scope.valuesOnly) this.findings.notices.add(`${this.scope.messagePrefix}${notice}`)
  }

  private bounded(name: InputName, value: InputValue): InputValue | undefined {
    return typeof value === 'string' && value.length > bounds.bytes
      ? this.addValueProblem(name, 'is larger than 1 MiB.')
      : value
  }
}
