/** Known refusals and what mends them: the first row that fits. docs/TROUBLESHOOTING.md holds the same rows. */
import { credentialRows, expiredRows } from './hints/credentials.ts'
import { jobRows } from './hints/jobs.ts'
import { networkRows } from './hints/network.ts'
import { denyRows, permissionRows } from './hints/policies.ts'
import { assumeRoleRows, webIdentityRows } from './hints/roles.ts'
import type { HintRow } from './hints/row.ts'
import { storageRows } from './hints/storage.ts'
import { userRows } from './hints/users.ts'

export const hintRows: readonly HintRow[] = [
  ...credentialRows,
  ...webIdentityRows,
  ...denyRows,
  ...assumeRoleRows,
  ...expiredRows,
  ...permissionRows,
  ...userRows,
  ...jobRows,
  ...storageRows,
  ...networkRows
]

/** A refusal: the operation, the name of the error, and what the service says. */
export interface Refused {
  readonly operation: string
  readonly code: string
  readonly message: string
}

/** The row of a refusal, where it is a known one. */
export function rowFor(refused: Refused): HintRow | undefined {
  return hintRows.find(
    row =>
      (row.operation?.test(refused.operation) ?? true) &&
      (row.code?.test(refused.code) ?? true) &&
      (row.message?.test(refused.message) ?? true)
  )
}

/** What to do about a refusal, where it is a known one; lines to paste follow on lines of their own. */
export function hintFor(refused: Refused): string | undefined {
  const row = rowFor(refused)
  if (row === undefined) return undefined
  const groups = row.message?.exec(refused.message)?.groups ?? {}
  const blanks = new Map(Object.entries({ ...groups, principal: principalOf(groups['user']) }))
  const text = row.snippet === undefined ? row.hint : `${row.hint}\n${row.snippet}`
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => blanks.get(name) ?? whole)
}

/** The role behind a session, which is what policies name: `…:assumed-role/NAME/SESSION` is of `…:role/NAME`. */
export function principalOf(user: string | undefined): string | undefined {
  const [, partition, account, role] = /^arn:([\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\//.exec(user ?? '') ?? []
  return role === undefined ? user : `arn:${partition}:iam::${account}:role/${role}`
}

const resultHints: Readonly<Record<string, string>> = {
  DASHBOARD_ACCESS_DENIED:
    'The user lost access to the dashboard, or never had it: share the dashboard, or its folder, with the user.',
  CAPABILITY_RESTRICTED:
    "The user's custom permissions forbid exports in this format: lift the restriction, or choose another format or user.",
  RLS_CHANGED: 'The row-level security of a data set changed while the job ran: run the export again.',
  CLS_CHANGED: 'The column-level security of a data set changed while the job ran: run the export again.',
  DATASET_DELETED: 'A data set behind the visual was deleted: restore it, or mend the dashboard, then export again.'
}

/**
 * What to do about an `ErrorType` in a job's result.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardSnapshotJobResult.html
 */
export function resultHint(errorType: string): string | undefined {
  return Object.hasOwn(resultHints, errorType) ? resultHints[errorType] : undefined
}
