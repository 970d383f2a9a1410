import { actionErrorCodes, toFailure } from '../../domain/errors.ts'
import type { Outage } from '../../domain/ports/run-context.ts'
import { pluralize, sanitizeLine } from '../../lib/text.ts'

/** `Message (Code, request ID …)`, on one line; the code if it is the service's and the message does not contain it. */
export function formatFailure(failure: { code: string; message: string; requestId?: string }): string {
  const isCodeKnown = actionErrorCodes.has(failure.code) || failure.message.includes(failure.code)
  const code = isCodeKnown ? [] : [sanitizeLine(failure.code, 80)]
  const request = failure.requestId === undefined ? [] : [`request ID ${sanitizeLine(failure.requestId, 80)}`]
  const names = [...code, ...request].join(', ')
  return `${sanitizeLine(failure.message, 1000)}${names === '' ? '' : ` (${names})`}`
}

/** The same on several lines, one per problem that the message lists. */
export function formatFailureLines(failure: { code: string; message: string; requestId?: string }): string[] {
  const problems = failure.message.split('\n')
  const last = { ...failure, message: problems.pop() ?? '' }
  return [...problems.map(problem => sanitizeLine(problem, 1000)), formatFailure(last)]
}

/** The error of calls that kept failing until the step ended, on one line. */
export function describeOutage({ error, attempts }: Outage): string {
  return `${formatFailure(toFailure(error))} (tried ${pluralize(attempts, 'time')} until the step ended)`
}
