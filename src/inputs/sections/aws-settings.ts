import type { Report } from '../../domain/report.ts'
import type { AwsSettings } from '../../domain/step.ts'
import type { InputName } from '../input-names.ts'
import type { InputReader } from '../reader/input-reader.ts'
import { listSetInputs, readBoolean, readLine } from '../reader/scalars.ts'
import type { StepContext } from '../step-context.ts'
import { getPartition } from '../values/region.ts'
import { readRole } from './role.ts'
import { readSession } from './role-session.ts'

/** Reads accounts, roles and sessions. `aws-account-id` defaults to the account in the role's ARN. */
export function readAws(reader: InputReader, context: StepContext, reports: readonly Report[]): AwsSettings {
  const baseRole = readRole(reader, 'role-to-assume', context.region)
  const identityRole = readRole(reader, 'identity-role-to-assume', context.region) ?? baseRole
  const registered = context.mode !== 'list' && reports.some(report => report.viewer.kind !== 'anonymous')
  if (context.mode !== 'list') checkIdentityRole(reader, registered)
  const accountId = context.accountId ?? baseRole?.accountId
  return {
    region: context.region ?? '',
    partition: getPartition(context.region ?? ''),
    ...(accountId === undefined ? {} : { accountId }),
    ...(baseRole ? { baseRole: baseRole.arn } : {}),
    audience: readLine(reader, 'audience') ?? '',
    ...(identityRole && registered ? { identityRole: identityRole.arn } : {}),
    ...readSession(reader, context.values, context.region),
    exportCredentials: readExport(reader, context, reports)
  }
}

const identityRoleOnly: readonly InputName[] = ['role-external-id', 'inline-session-policy', 'managed-session-policies']

function checkIdentityRole(reader: InputReader, registered: boolean): void {
  const value = listSetInputs(reader, ['identity-role-to-assume', 'role-to-assume'])
  if (registered && value === undefined)
    reader.addConflict(
      "identity-role-to-assume is required: the role to assume with the user's identity context. To use one role for both sessions, set only role-to-assume."
    )
  // The role itself causes no warning: every step of a workflow may set it.
  const ineffective = listSetInputs(reader, identityRoleOnly)
  if (!registered && ineffective !== undefined)
    reader.warn(
      `${ineffective}: this applies to the identity role only, and no export is on behalf of a registered user.`
    )
}

function readExport(reader: InputReader, context: StepContext, reports: readonly Report[]): boolean {
  const isRequested = readBoolean(reader, 'export-credentials')
  if (isRequested && context.mode !== 'export')
    reader.warn(`export-credentials: mode: ${context.mode} exports no credentials.`)
  if (!isRequested || context.mode === 'list') return false
  const viewers = new Set(reports.map(report => JSON.stringify(report.viewer)))
  if (viewers.size > 1)
    reader.addConflict(
      `export-credentials: the reports have ${viewers.size} viewers, but only the credentials of one viewer can be exported.`
    )
  else if (reports.some(report => report.viewer.kind === 'anonymous'))
    reader.addConflict(
      'export-credentials: an anonymous export has no identity-enhanced session, so it has no credentials to export.'
    )
  return context.mode === 'export'
}
