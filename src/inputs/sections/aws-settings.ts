import type { AwsSettings, Report } from '../../domain/model.ts'
import type { InputName } from '../input-names.ts'
import type { Reader } from '../reader/input-reader.ts'
import { flag, givenOf, text } from '../reader/scalars.ts'
import type { Scene } from '../step-context.ts'
import { partitionOf } from '../values/region.ts'
import { readRole } from './role.ts'
import { readSession } from './role-session.ts'

/** Accounts, roles and sessions. The account of a role's ARN stands in for `aws-account-id`. */
export function readAws(reader: Reader, scene: Scene, reports: readonly Report[]): AwsSettings {
  const baseRole = readRole(reader, 'role-to-assume', scene.region)
  const identityRole = readRole(reader, 'identity-role-to-assume', scene.region) ?? baseRole
  const registered = scene.mode !== 'list' && reports.some(report => report.viewer.kind === 'registered')
  if (scene.mode !== 'list') checkIdentityRole(reader, registered)
  const accountId = scene.accountId ?? baseRole?.accountId
  return {
    region: scene.region ?? '',
    partition: partitionOf(scene.region ?? ''),
    ...(accountId === undefined ? {} : { accountId }),
    ...(baseRole ? { baseRole: baseRole.arn } : {}),
    audience: text(reader, 'audience') ?? '',
    ...(identityRole && registered ? { identityRole: identityRole.arn } : {}),
    ...readSession(reader, scene.values, scene.region),
    exportCredentials: readExport(reader, scene, reports)
  }
}

const identityRoleOnly: readonly InputName[] = ['role-external-id', 'inline-session-policy', 'managed-session-policies']

function checkIdentityRole(reader: Reader, registered: boolean): void {
  const value = givenOf(reader, ['identity-role-to-assume', 'role-to-assume'])
  if (registered && value === undefined)
    reader.rule(
      "identity-role-to-assume: no role is given that can be assumed with the user's identity context. Give its ARN here, or in role-to-assume one role for both."
    )
  // The role itself may stand in every step of a workflow, whoever it exports for.
  const idle = givenOf(reader, identityRoleOnly)
  if (!registered && idle !== undefined)
    reader.warn(`${idle}: this is for the identity role, and no export is on behalf of a registered user.`)
}

function readExport(reader: Reader, scene: Scene, reports: readonly Report[]): boolean {
  const asked = flag(reader, 'export-credentials')
  if (asked && scene.mode !== 'export') reader.warn(`export-credentials: mode: ${scene.mode} exports none.`)
  if (!asked || scene.mode === 'list') return false
  const viewers = new Set(reports.map(report => JSON.stringify(report.viewer)))
  if (viewers.size > 1)
    reader.rule(
      `export-credentials: the reports are for ${viewers.size} viewers, and later steps can hold the credentials of one only.`
    )
  else if (reports.some(report => report.viewer.kind === 'anonymous'))
    reader.rule(
      'export-credentials: an anonymous export makes no identity-enhanced session whose credentials could be exported.'
    )
  return scene.mode === 'export'
}
