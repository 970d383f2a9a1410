import { InputError } from '../../domain/errors.ts'
import type { InputFiles } from '../document/input-files.ts'
import { bounds } from '../document/limits.ts'
import { type InputValue, isBlank } from '../document/value.ts'
import { type InputName, inputNames } from '../input-names.ts'

const maxReportedProblems = 1000

/** Collects problems, warnings and notices of all inputs, without duplicates. */
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

  /** @throws InputError that lists the problems in the order of action.yml, at most a thousand of them. */
  throwIfAny(): void {
    const problems = [...this.problems].sort((one, other) => getInputIndex(one) - getInputIndex(other))
    if (problems.length === 0) return
    const more = problems.length - maxReportedProblems
    throw new InputError(more > 0 ? [...problems.slice(0, maxReportedProblems), `and ${more} more`] : problems)
  }
}

/** Index of the input that a problem begins with; problems of entries sort with `reports`. */
function getInputIndex(problem: string): number {
  return inputNames.findIndex(name => problem.startsWith(name))
}

interface Scope {
  readonly getOwn: (name: InputName) => InputValue | undefined
  readonly sources: InputFiles
  readonly findings: InputProblems
  /** Start of every message; empty for the step. */
  readonly messagePrefix: string
  /** The scope whose inputs this one inherits, other than `notInherited`. */
  readonly base?: InputReader
  readonly notInherited?: ReadonlySet<InputName>
  /** Values are checked, but not their combination. */
  readonly valuesOnly?: boolean
}

/**
 * Returns inputs by name: those of the step, or those of an entry of `reports` that replace them. A problem is reported
 * for the scope that set the value, so an invalid input of the step is one problem for all entries that inherit it.
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

  /** A reader of an entry, which inherits the inputs of this one. */
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

  /** A reader that sees only the named inputs. */
  restrictTo(names: readonly InputName[]): InputReader {
    const { getOwn } = this.scope
    return new InputReader({ ...this.scope, getOwn: name => (names.includes(name) ? getOwn(name) : undefined) })
  }

  /** A reader that checks values, but not their combination. */
  valuesOnly(): InputReader {
    return new InputReader({ ...this.scope, valuesOnly: true })
  }

  /** The value, or undefined if it is blank. Defaults are not applied. */
  get(name: InputName): InputValue | undefined {
    const value = this.scope.getOwn(name)
    if (!isBlank(value)) return this.bounded(name, value)
    return this.scope.notInherited?.has(name) ? undefined : this.scope.base?.get(name)
  }

  /** Whether this scope itself sets the input. */
  isSetHere(name: InputName): boolean {
    return !isBlank(this.scope.getOwn(name))
  }

  /** Whether the input is one of an entry of `reports`, and not inherited. */
  isSetByEntry(name: InputName): boolean {
    return this.scope.base !== undefined && this.isSetHere(name)
  }

  /** Adds a problem with a value; the text continues after the name of the input. */
  addValueProblem(name: InputName, problem: string): undefined {
    if (this.scope.base && !this.isSetHere(name)) return this.scope.base.addValueProblem(name, problem)
    return this.findings.add(`${this.scope.messagePrefix}${name}: ${problem}`)
  }

  /** Adds a problem with a combination of values. */
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
