import { sanitizeLine } from '../lib/text.ts'
import type { Failure } from './failure.ts'

/** Base class of all expected errors: a message for the user, a code, and optionally a hint and a request ID. */
export class ActionError extends Error {
  override readonly name: string = 'ActionError'
  readonly code: string
  readonly hint: string | undefined
  readonly requestId: string | undefined

  constructor(
    message: string,
    more: { code: string; hint?: string | undefined; requestId?: string | undefined; cause?: unknown }
  ) {
    super(message, { cause: more.cause })
    this.code = more.code
    this.hint = more.hint
    this.requestId = more.requestId
  }
}

/** All problems of the inputs at once; thrown before any call. */
export class InputError extends ActionError {
  override readonly name: string = 'InputError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    const head = problems.length === 1 ? 'Invalid input:' : `Invalid inputs (${problems.length} problems):`
    super([head, ...problems.map(problem => `- ${problem}`)].join('\n'), { code: 'InvalidInput' })
    this.problems = problems
  }
}

/** Error classification: decides whether a call is retried, its credentials are renewed, it is queued, or it fails. */
export type ErrorKind =
  | 'denied' // nothing changes on retry
  | 'invalid'
  | 'not-found'
  | 'expired' // the credentials: new ones help
  | 'invalid-context' // the identity context: another one helps
  | 'already-exists' // the snapshot job ID is taken
  | 'job-limit' // the account's running jobs: a slot helps
  | 'not-ready' // the result does not exist yet
  | 'throttled' // time helps
  | 'transient' // trying again helps; the call may have been processed
  | 'unknown'

/** A call that a service rejected, or that failed in transit. */
export class ServiceError extends ActionError {
  override readonly name: string = 'ServiceError'
  readonly operation: string
  readonly kind: ErrorKind
  readonly status: number | undefined

  constructor(
    message: string,
    more: {
      operation: string
      code: string
      kind: ErrorKind
      status?: number | undefined
      requestId?: string | undefined
      hint?: string | undefined
      cause?: unknown
    }
  ) {
    super(message, more)
    this.operation = more.operation
    this.kind = more.kind
    this.status = more.status
  }
}

/** Whether the same call can succeed later: the service throttled it, or it failed in transit. */
export function isRetryable(error: unknown): error is ServiceError {
  return error instanceof ServiceError && (error.kind === 'transient' || error.kind === 'throttled')
}

/**
 * Error codes that this action defines. They appear in the manifest, but not in messages, which already say the same.
 */
export const actionErrorCodes: ReadonlySet<string> = new Set([
  'AssetTooLarge',
  'BucketNotFound',
  'CannotMerge',
  'CannotVerify',
  'CannotWrite',
  'Cancelled',
  'DashboardNotReady',
  'EmptyFile',
  'ExpiringLink',
  'FileMissing',
  'ForeignFile',
  'ImmutableRelease',
  'IncompleteAnswer',
  'IncompleteDownload',
  'IndexConflict',
  'InvalidIndex',
  'InvalidInput',
  'InvalidParameters',
  'InvalidS3Uri',
  'JobIdInUse',
  'LinkExpired',
  'MissingResult',
  'Mismatch',
  'NoIdentityRole',
  'NoReason',
  'NoResult',
  'NoRows',
  'NoToken',
  'NotACsv',
  'NotAPdf',
  'NotAWorkbook',
  'NotArchived',
  'NotFinished',
  'NothingExported',
  'OutsideWorkspace',
  'RefreshFailed',
  'RefreshUnfinished',
  'ReleaseNotFound',
  'ReleaseNotWritable',
  'ResponseTooLarge',
  'StaleData',
  'UnexpectedError',
  'UnfinishedResult',
  'UnknownDataAge',
  'UnknownSelection',
  'UntrustedCertificate',
  'WrongBucketRegion',
  'WrongDestination',
  'WrongUser'
])

/** The error as plain data, for outcomes and tables. */
export function toFailure(error: unknown): Failure {
  if (!(error instanceof ActionError))
    return {
      code: 'UnexpectedError',
      message: sanitizeLine(error instanceof Error ? error.message : String(error), 1000)
    }
  return {
    code: error.code,
    message: error.message,
    ...(error.hint === undefined ? {} : { hint: error.hint }),
    ...(error.requestId === undefined ? {} : { requestId: error.requestId })
  }
}
