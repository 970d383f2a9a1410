import { ActionError, toFailure } from '../../domain/errors.ts'
import type { Failure } from '../../domain/failure.ts'
import { formatFailure } from '../../report/format/failure-text.ts'
import type { CheckLine } from '../../report/pages/check.ts'
import { parseRemedy, type Remedy } from '../../report/remedy.ts'

/** A line of the page, and the error without its fix. */
export interface Finding extends CheckLine {
  readonly reason?: string
  /** Why the check failed, for the output `failures`. */
  readonly failure?: Failure
}

/** The outcome of a check: its line, and the value or the error. */
export type CheckAttempt<T> =
  | { readonly line: Finding; readonly value: T; readonly error?: undefined }
  | { readonly line: Finding; readonly value?: undefined; readonly error: unknown }

export interface CheckMessages<T> {
  /** Detail of a check that passed. */
  readonly formatDetail: (value: T) => string
  /** A better fix than the error's hint, if there is one. */
  readonly remedy?: (error: unknown) => Remedy | undefined
}

/**
 * Runs one check. A failure is a finding.
 * @throws the abort reason of the step.
 */
export async function tryCheck<T>(
  signal: AbortSignal,
  title: string,
  work: () => Promise<T>,
  { formatDetail, remedy }: CheckMessages<T>
): Promise<CheckAttempt<T>> {
  try {
    const value = await work()
    return { line: createPassed(title, formatDetail(value)), value }
  } catch (error) {
    signal.throwIfAborted()
    return { line: createFailed(title, error, remedy?.(error)), error }
  }
}

/** The finding of a running check. */
export async function toFindings(trying: Promise<CheckAttempt<unknown>>): Promise<readonly Finding[]> {
  return [(await trying).line]
}

/** A check that passed. */
export function createPassed(title: string, detail?: string): Finding {
  return { status: true, what: title, ...(detail === undefined ? {} : { detail }) }
}

/** A check that no call can make: only a real job can. The snippet is needed for that job. */
export function createUntestable(title: string, cause: string, snippet?: string): Finding {
  return { status: 'untestable', what: title, cause, ...(snippet === undefined ? {} : { remedy: snippet }) }
}

/** A check that could not be made. */
export function createSkipped(title: string, cause: string): Finding {
  return { status: 'skipped', what: title, cause }
}

/** A check that has not finished. */
export function createPending(title: string): Finding {
  return { status: 'pending', what: title, cause: 'did not finish in time' }
}

/** A failed check: the error and its fix. A snippet to paste is separate from the text. */
export function createFailed(title: string, error: unknown, own?: Remedy): Finding {
  const failure = toFailure(error)
  const reason = error instanceof Mismatch ? failure.message : formatFailure(failure)
  const remedy = own ?? parseRemedy(failure.hint)
  const hint = own === undefined ? failure.hint : [own.text, own.snippet ?? []].flat().join('\n')
  const line = {
    status: false as const,
    what: title,
    reason,
    cause: reason,
    failure: { ...failure, ...(hint === undefined ? {} : { hint }) }
  }
  if (remedy === undefined) return line
  if (remedy.snippet === undefined) return { ...line, remedy: remedy.text }
  return { ...line, cause: `${reason}. ${remedy.text}`, remedy: remedy.snippet }
}

/** A setting that contradicts what was found, although no service has rejected it. */
export class Mismatch extends ActionError {
  override readonly name: string = 'Mismatch'

  constructor(message: string) {
    super(message, { code: 'Mismatch' })
  }
}
