import { ActionError, toFailure } from '../../domain/errors.ts'
import { formatFailure } from '../../report/format/failure-text.ts'
import type { CheckLine } from '../../report/pages/check.ts'
import { parseRemedy, type Remedy } from '../../report/remedy.ts'

/** A line, and what went wrong alone, without what mends it. */
export interface Finding extends CheckLine {
  readonly reason?: string
}

/** A check that was tried: its line, and what was found or what went wrong. */
export type CheckAttempt<T> =
  | { readonly line: Finding; readonly value: T; readonly error?: undefined }
  | { readonly line: Finding; readonly value?: undefined; readonly error: unknown }

export interface CheckMessages<T> {
  /** What stands in the line where it worked. */
  readonly formatDetail: (value: T) => string
  /** What mends it, where more is known than the error's own hint. */
  readonly remedy?: (error: unknown) => Remedy | undefined
}

/** Tries one thing. A failure is a finding, but for the end of the step, which is thrown. */
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

/** The line of what is being tried. */
export async function toFindings(trying: Promise<CheckAttempt<unknown>>): Promise<readonly Finding[]> {
  return [(await trying).line]
}

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

/** A line whose check is not over. */
export function createPending(title: string): Finding {
  return { status: 'pending', what: title, cause: 'did not finish in time' }
}

/** The line of a failure: what happened, and what mends it, which stands alone where it is there to be pasted. */
export function createFailed(title: string, error: unknown, own?: Remedy): Finding {
  const failure = toFailure(error)
  const reason = error instanceof Mismatch ? failure.message : formatFailure(failure)
  const remedy = own ?? parseRemedy(failure.hint)
  const line = { status: false as const, what: title, reason, cause: reason }
  if (remedy === undefined) return line
  if (remedy.snippet === undefined) return { ...line, remedy: remedy.text }
  return { ...line, cause: `${reason}. ${remedy.text}`, remedy: remedy.snippet }
}

/** A setting that does not fit what was found: nobody refused it yet. */
export class Mismatch extends ActionError {
  override readonly name: string = 'Mismatch'

  constructor(message: string) {
    super(message, { code: 'Mismatch' })
  }
}
