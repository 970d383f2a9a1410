import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { getVisibleText, parseOutput, runOnce } from './isolated-emulator.ts'
import { account, getCallSequence, getOperations, validInputs } from './shared-emulator.ts'

const { 'user-email': _user, 'identity-role-to-assume': _role, ...inputsWithoutUser } = validInputs
const anonymous = { ...inputsWithoutUser, anonymous: 'true', 'sheet-ids': 'sheet-regions' }

describe('an export for an anonymous user', () => {
  test.concurrent('uses the base session, without an identity context and a second role', async () => {
    const ran = await runOnce(anonymous)
    expect(ran.stdout).not.toContain('::error')
    expect(getCallSequence(ran.calls)).toEqual([
      'GetIdToken',
      'AssumeRoleWithWebIdentity',
      'StartDashboardSnapshotJob',
      'DescribeDashboardSnapshotJob',
      'DescribeDashboardSnapshotJobResult'
    ])
    expect(getCallers(ran.calls)).toEqual([
      `arn:aws:sts::${account}:assumed-role/github-actions/GitHubActions-7012345678`
    ])
    expect(ran.jobs.map(job => job.request.UserConfiguration)).toEqual([{ AnonymousUsers: [{}] }])
    expect(parseOutput(ran, 'files')).toMatchObject([{ user: 'anonymous', format: 'PDF', sheetId: 'sheet-regions' }])
  })

  test.concurrent('contains what its row-level tags allow, and the tags stay private', async () => {
    const tags = { 'row-level-tags': 'region: APAC\nteam: zxcv-team' }
    const ran = await runOnce({ ...anonymous, ...tags, bucket: '', format: 'CSV', 'visual-ids': 'All sales' })
    expect(ran.stdout).not.toContain('::error')
    const RowLevelPermissionTags = [
      { Key: 'region', Value: 'APAC' },
      { Key: 'team', Value: 'zxcv-team' }
    ]
    expect(ran.jobs.map(job => job.request.UserConfiguration)).toEqual([
      { AnonymousUsers: [{ RowLevelPermissionTags }] }
    ])
    const [file] = parseOutput<{ path: string }[]>(ran, 'files')
    const [, ...rows] = (await readFile(join(ran.workspace, file?.path ?? ''), 'utf8')).trim().split(/\r?\n/)
    expect(rows).toHaveLength(4)
    expect(rows.every(row => /^"?APAC/.test(row))).toBe(true)
    expect(getVisibleText(ran)).not.toContain('zxcv')
  })

  test.concurrent('by a CLI request keeps the UserConfiguration of the request, and adds one if the request has none', async () => {
    const { 'dashboard-id': _dashboard, bucket: _bucket, ...inputs } = inputsWithoutUser
    const tags = {
      UserConfiguration: { AnonymousUsers: [{ RowLevelPermissionTags: [{ Key: 'region', Value: 'EMEA' }] }] }
    }
    for (const users of [tags, {}]) {
      const ran = await runOnce({
        ...inputs,
        anonymous: 'true',
        'cli-input-json': JSON.stringify({ ...request, ...users })
      })
      expect(ran.stdout).not.toMatch(/::(error|warning)/)
      expect(ran.jobs[0]?.request.UserConfiguration).toEqual(
        tags === users ? tags.UserConfiguration : { AnonymousUsers: [{}] }
      )
    }
  })

  test.concurrent('fails after one request, with the reason, if the account has no capacity pricing', async () => {
    const ran = await runOnce(anonymous, { emulator: { switches: { capacityPricing: false } } })
    expect(ran.code).toBe(1)
    expect(getOperations(ran.calls).filter(operation => operation === 'StartDashboardSnapshotJob')).toHaveLength(1)
    expect(ran.stdout).toMatch(/::error::.*UnsupportedPricingPlanException: .*Capacity Pricing/)
  })
})

describe('a step reports before any call', () => {
  test.concurrent.each([
    [
      'a user and anonymous',
      { 'user-email': 'analyst@example.com' },
      /anonymous: true and user-email exclude each other/
    ],
    [
      'export-credentials without a user',
      { 'export-credentials': 'true' },
      /export-credentials: an anonymous export has no identity-enhanced session/
    ],
    [
      'tags of a registered user',
      { anonymous: 'false', 'user-email': 'a@example.com', 'row-level-tags': 'a: b' },
      /row-level-tags: tags apply to anonymous users only/
    ],
    [
      'a list for a tag',
      { 'row-level-tags': 'region: [APAC, EMEA]' },
      /row-level-tags: "region": expected a single value, got a list/
    ]
  ])('that inputs exclude each other: %s', async (_, inputs, message) => {
    const ran = await runOnce({ ...anonymous, ...inputs })
    expect(ran.stdout).toMatch(message)
    expect(ran.code).toBe(1)
    expect(ran.calls).toEqual([])
  })
})

const request = {
  DashboardId: 'sales-overview',
  SnapshotConfiguration: {
    FileGroups: [
      { Files: [{ SheetSelections: [{ SheetId: 'sheet-regions', SelectionScope: 'ALL_VISUALS' }], FormatType: 'PDF' }] }
    ]
  }
}

function getCallers(calls: readonly { caller?: string }[]): string[] {
  return [...new Set(calls.flatMap(call => call.caller ?? []))]
}
