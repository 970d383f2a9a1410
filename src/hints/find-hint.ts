/** Known refusals and what mends them: the first row that fits. docs/TROUBLESHOOTING.md holds the same rows. */
import { credentialRows, expiredRows } from './credentials.ts'
import type { HintRule } from './hint-rule.ts'
import { resultRows } from './job-results.ts'
import { jobRows } from './jobs.ts'
import { networkRows } from './network.ts'
import { explicitDenyRules, permissionRows } from './permissions.ts'
import { assumeRoleRows, webIdentityRows } from './roles.ts'
import { storageRows } from './storage.ts'
import { userRows } from './users.ts'

export const hintRules: readonly HintRule[] = [
  ...credentialRows,
  ...webIdentityRows,
  ...explicitDenyRules,
  ...assumeRoleRows,
  ...expiredRows,
  ...permissionRows,
  ...userRows,
  ...jobRows,
  ...storageRows,
  ...networkRows
]

/** A refusal: the operation, the name of the error, and what the service says. */
export interface FailedCall {
  readonly operation: string
  readonly code: string
  readonly message: string
  /** What was asked for, by the names that rows call it. */
  readonly requestDetails?: RequestDetails | undefined
}

/** Parts of a call that commands to paste need, such as the role and how long its session was to last. */
export type RequestDetails = Readonly<
  Partial<
    Record<
      'role' | 'account' | 'partition' | 'seconds' | 'audience' | 'viewer' | 'namespace' | 'identityRegion',
      string
    >
  >
>

/** The row of a refusal, where it is a known one. */
export function findHintRule(refused: FailedCall): HintRule | undefined {
  return hintRules.find(
    row =>
      (row.operation?.test(refused.operation) ?? true) &&
      (row.code?.test(refused.code) ?? true) &&
      (row.message?.test(refused.message) ?? true)
  )
}

/** What to do about a refusal, where it is a known one; lines to paste follow on lines of their own. */
export function findHint(refused: FailedCall): string | undefined {
  const row = findHintRule(refused)
  if (row === undefined) return undefined
  const groups = row.message?.exec(refused.message)?.groups ?? {}
  const told = new Map(Object.entries({ ...groups, principal: roleArnOfSession(groups['user']) }))
  const asked = new Map(Object.entries(refused.requestDetails ?? {}))
  const text = row.snippet === undefined ? row.hint : `${row.hint}\n${row.snippet}`
  return text.replace(/\{(\w+)(?:\|([^{}]+))?\}/g, (whole, name: string, otherwise?: string) => {
    if (otherwise === undefined) return told.get(name) ?? whole
    const value = asked.get(name)
    // It is to be pasted into a shell.
    return value !== undefined && /^[\w+=,.@:/-]+$/.test(value) ? value : otherwise
  })
}

/** The role behind a session, which is what policies name: `…:assumed-role/NAME/SESSION` is of `…:role/NAME`. */
export function roleArnOfSession(user: string | undefined): string | undefined {
  const [, partition, account, role] = /^arn:([\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\//.exec(user ?? '') ?? []
  return role === undefined ? user : `arn:${partition}:iam::${account}:role/${role}`
}

/** What to do about an error in a job's result, where it is a known one: by its type, else by what it speaks of. */
export function findJobResultHint(errorType: string, message = ''): string | undefined {
  const text = `${errorType} ${message}`
  return resultRows.find(({ type, pattern }) => type === errorType || pattern?.test(text))?.hint
}

/** Whether AWS documents the `ErrorType`: it then says what is the matter. */
export function isDocumentedErrorType(errorType: string): boolean {
  return resultRows.some(({ type }) => type === errorType)
}
