import {
  DescribeDashboardSnapshotJobCommand,
  ListDashboardsCommand,
  QuickSightClient
} from '@aws-sdk/client-quicksight'
import { describe, expect, test } from '@jest/globals'
import { loadWorld } from '../../emulator/world.ts'
import { parseOutput, runOnce, withEmulator } from './isolated-emulator.ts'
import { account, getOperations, toRoleArn, validInputs } from './shared-emulator.ts'

const one = { ...validInputs, 'sheet-ids': 'sheet-summary' }

describe('export-credentials', () => {
  test.concurrent('exports the identity-enhanced session to later steps', () =>
    withEmulator(async ({ emulator, run }) => {
      const ran = await run({ ...one, 'export-credentials': 'true' })
      expect(ran.stdout).not.toContain('::error')
      expect(Object.keys(ran.exported).toSorted()).toEqual([
        'AWS_ACCESS_KEY_ID',
        'AWS_DEFAULT_REGION',
        'AWS_REGION',
        'AWS_SECRET_ACCESS_KEY',
        'AWS_SESSION_TOKEN'
      ])
      expect(ran.exported).toMatchObject({ AWS_REGION: 'us-east-1', AWS_DEFAULT_REGION: 'us-east-1' })
      const client = new QuickSightClient({
        region: ran.exported['AWS_REGION'] ?? '',
        endpoint: emulator.url,
        credentials: {
          accessKeyId: ran.exported['AWS_ACCESS_KEY_ID'] ?? '',
          secretAccessKey: ran.exported['AWS_SECRET_ACCESS_KEY'] ?? '',
          sessionToken: ran.exported['AWS_SESSION_TOKEN'] ?? ''
        }
      })
      const [SnapshotJobId] = parseOutput<string[]>(ran, 'job-ids')
      const job = { AwsAccountId: account, DashboardId: 'sales-overview', SnapshotJobId }
      expect(await client.send(new DescribeDashboardSnapshotJobCommand(job))).toMatchObject({ JobStatus: 'COMPLETED' })
      await expect(client.send(new ListDashboardsCommand({ AwsAccountId: account }))).rejects.toThrow(
        'ListDashboards cannot be called with identity-enhanced credentials'
      )
    }))

  test.concurrent('masks the credentials before they can be printed, and prints them nowhere', async () => {
    const ran = await runOnce({ ...one, 'export-credentials': 'true' })
    for (const name of ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_ACCESS_KEY_ID']) {
      const secret = ran.exported[name] ?? 'missing'
      const lines = ran.stdout.split('\n').filter(line => line.includes(secret))
      expect(lines).toEqual([`::add-mask::${secret}`])
      expect(ran.summary).not.toContain(secret)
      expect(JSON.stringify(ran.outputs)).not.toContain(secret)
    }
  })

  test.concurrent('masks the credentials first, even if they can only be exported by a workflow command', async () => {
    const ran = await runOnce({ ...one, 'export-credentials': 'true' }, { run: { environment: { GITHUB_ENV: '' } } })
    const lines = ran.stdout.split('\n')
    for (const name of ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']) {
      const exportedAt = lines.findIndex(line => line.startsWith(`::set-env name=${name}::`))
      const maskedAt = lines.indexOf(lines[exportedAt]?.replace(/^::set-env name=\w+::/, '::add-mask::') ?? '')
      expect(maskedAt).toBeGreaterThanOrEqual(0)
      expect(maskedAt).toBeLessThan(exportedAt)
    }
  })

  test.concurrent('masks each credential once, including ambient ones, although they are read before every call', () =>
    withEmulator(async ({ emulator, run }) => {
      const ran = await run({ ...one, 'role-to-assume': '' }, { environment: emulator.userCredentials })
      const masks = ran.stdout.split('\n').filter(line => line.startsWith('::add-mask::'))
      expect(masks).toContain(`::add-mask::${emulator.userCredentials['AWS_SECRET_ACCESS_KEY']}`)
      expect(new Set(masks).size).toBe(masks.length)
    }))

  test.concurrent('exports no credentials unless it is set', async () => {
    expect((await runOnce(one)).exported).toEqual({})
  })

  test.concurrent('refuses reports of two users before any call', async () => {
    const reports = '- user-email: analyst@example.com\n- user-email: jane@example.com'
    const ran = await runOnce({ ...one, reports, 'export-credentials': 'true' })
    expect(ran.stdout).toMatch(/export-credentials: the reports have 2 viewers/)
    expect(ran.calls).toEqual([])
  })
})

describe('AssumeRole for the identity role', () => {
  const needsId = { ...one, 'identity-role-to-assume': toRoleArn('needs-external-id') }
  const salesOnly = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: 'quicksight:*',
        Resource: `arn:aws:quicksight:us-east-1:${account}:dashboard/sales-overview/snapshot-job/*`
      }
    ]
  })
  const policy = (name: string) => `arn:aws:iam::${account}:policy/${name}`

  test.concurrent.each([
    ['role-external-id', { ...needsId, 'role-external-id': 'octo-reports' }],
    ['inline-session-policy', { ...one, 'inline-session-policy': salesOnly }],
    ['managed-session-policies', { ...one, 'managed-session-policies': policy('snapshots-of-sales') }]
  ])('succeeds with %s', async (_, inputs) => {
    const ran = await runOnce(inputs)
    expect(ran.stdout).not.toContain('::error')
    expect(ran.outputs['status']).toBe('COMPLETED')
  })

  const elsewhere = { ...one, 'dashboard-id': 'monthly-statement', 'sheet-ids': 'sheet-statement' }
  test.concurrent.each([
    ['no external ID', needsId, 'AssumeRole', 'sts:AssumeRole'],
    ['another external ID', { ...needsId, 'role-external-id': 'other-reports' }, 'AssumeRole', 'sts:AssumeRole'],
    [
      'an inline policy',
      { ...elsewhere, 'inline-session-policy': salesOnly },
      'StartDashboardSnapshotJob',
      'session policy'
    ],
    [
      'a managed policy',
      { ...elsewhere, 'managed-session-policies': `${policy('snapshots-of-sales')}` },
      'StartDashboardSnapshotJob',
      'session policy'
    ],
    [
      'one of two managed policies',
      { ...one, 'managed-session-policies': `${policy('snapshots-of-sales')}\n${policy('nothing')}` },
      'StartDashboardSnapshotJob',
      'explicit deny in a session policy'
    ]
  ])('fails as expected with %s', async (_, inputs, operation, reason) => {
    const ran = await runOnce(inputs)
    expect(ran.code).toBe(1)
    expect(getOperations(ran.calls).filter(name => name === operation)).toHaveLength(1)
    expect(ran.stdout).toContain(reason)
    expect(ran.jobs).toEqual([])
  })

  test.concurrent('applies role-session-name and role-duration-seconds to both sessions', async () => {
    const inputs = { ...one, 'role-session-name': '{repository}-{run-number}', 'role-duration-seconds': '900' }
    const ran = await runOnce(inputs)
    expect(ran.stdout).not.toContain('::error')
    const callers = new Set(ran.calls.flatMap(call => call.caller ?? []))
    expect([...callers].map(arn => arn.replace(/.*assumed-role\//, ''))).toEqual([
      'github-actions/octo-org-octo-repo-42',
      'quicksight-identity/octo-org-octo-repo-42'
    ])
    const assumed = ran.calls.filter(call => call.operation.startsWith('AssumeRole'))
    expect(assumed.map(call => call.request)).toEqual([
      expect.objectContaining({ DurationSeconds: '900' }),
      expect.objectContaining({ DurationSeconds: '900' })
    ])
  })
  test.concurrent('requests hours for the base session, and at most one hour for the chained one', async () => {
    const world = loadWorld()
    for (const each of world.roles) each.maxSessionSeconds = 43_200
    const ran = await runOnce({ ...one, 'role-duration-seconds': '7200' }, { emulator: { world } })
    expect(ran.stdout).not.toContain('::error')
    const assumed = ran.calls.filter(call => call.operation.startsWith('AssumeRole'))
    expect(assumed.map(call => call.request)).toEqual([
      expect.objectContaining({ DurationSeconds: '7200' }),
      expect.objectContaining({ DurationSeconds: '3600' })
    ])
  })
})
