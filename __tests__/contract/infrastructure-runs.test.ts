import { StartDashboardSnapshotJobCommand } from '@aws-sdk/client-quicksight'
import { AssumeRoleCommand } from '@aws-sdk/client-sts'
import { describe, expect, test } from '@jest/globals'
import { addDashboard, oldIngestion, spice } from '../e2e/data-worlds.ts'
import { withEmulator } from '../e2e/isolated-emulator.ts'
import { createBaseSession, createQuickSightClient, createStsClient, toKeys } from '../emulator/clients.ts'
import { createCsvFile, createStartInput } from '../emulator/snapshots.ts'
import { setUps } from './infrastructure-cases.ts'
import { createKitStack, createWorldWithStack, type Parameters } from './infrastructure-stacks.ts'

describe('The kit is enough for', () => {
  const inputs = { 'aws-region': 'us-east-1', 'user-email': 'analyst@example.com', 'dashboard-id': 'sales-overview' }

  function runWith(parameters: Parameters, more: Readonly<Record<string, string>> = {}) {
    const stack = createKitStack(parameters)
    const { RoleToAssume, IdentityRoleToAssume, UploadTo, BucketForQuickSight } = stack.outputs
    const own = Object.entries({
      'role-to-assume': RoleToAssume,
      'identity-role-to-assume': IdentityRoleToAssume,
      'upload-to': UploadTo,
      bucket: BucketForQuickSight
    }).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as const]))
    return withEmulator(
      async ({ run, emulator }) => ({
        ...(await run({ ...inputs, ...Object.fromEntries(own), ...more })),
        objects: emulator.objects()
      }),
      { world: createWorldWithStack(stack) }
    )
  }

  test.concurrent.each([
    { name: 'defaults', files: 3, kept: 0 },
    { name: 'the classic subject only', files: 3, kept: 0 },
    { name: 'the ID of the repository and the branch', files: 3, kept: 0 },
    { name: 'one role that may list', files: 3, kept: 0 },
    // With the manifest and the checksums.
    { name: 'a bucket that the action writes to', files: 3, kept: 5 },
    { name: 'an existing bucket', files: 3, kept: 5 },
    { name: 'a bucket that QuickSight writes to', files: 3, kept: 3 }
  ])('an export with $name', async ({ name, files, kept }) => {
    const ran = await runWith(setUps[name] ?? {}, { 'download-path': 'files' })
    expect({ status: ran.outputs['status'], log: ran.stdout }).toMatchObject({ status: 'COMPLETED' })
    expect(JSON.parse(ran.outputs['files'] ?? '')).toHaveLength(files)
    expect(ran.objects.filter(({ bucket }) => bucket === 'reports-of-octo')).toHaveLength(kept)
  })

  test.concurrent('an anonymous export without any user', async () => {
    const anonymous = { anonymous: 'true', 'user-email': '', 'download-path': 'files' }
    const ran = await runWith(setUps['anonymous exports only'] ?? {}, anonymous)
    expect({ status: ran.outputs['status'], log: ran.stdout }).toMatchObject({ status: 'COMPLETED' })
  })

  test.concurrent.each([
    { name: 'defaults' },
    { name: 'one role that may list' },
    { name: 'a bucket that the action writes to' },
    { name: 'a bucket that QuickSight writes to' }
  ])('mode: check, which finds nothing missing with $name', async ({ name }) => {
    const ran = await runWith(setUps[name] ?? {}, { mode: 'check' })
    expect({ code: ran.code, log: ran.stdout }).toMatchObject({ code: 0 })
  })

  test.concurrent('mode: list if it is allowed', async () => {
    const ran = await runWith({ AllowListing: 'true' }, { mode: 'list', 'dashboard-id': '', 'user-email': '' })
    expect(ran.code).toBe(0)
    expect(ran.outputs['dashboards']).toContain('sales-overview')
  })

  test.concurrent.each([
    { what: 'another dashboard', parameters: {}, inputs: { 'dashboard-id': 'monthly-statement' } },
    { what: 'another user', parameters: {}, inputs: { 'user-email': 'viewer@example.com' } },
    { what: 'another branch', parameters: { SubjectFilter: 'ref:refs/heads/release' }, inputs: {} },
    { what: 'a repository that only has the same name', parameters: { SubjectForms: 'immutable' }, inputs: {} },
    { what: 'a repository with another ID', parameters: { RequiredRepositoryIds: '1' }, inputs: {} },
    { what: 'a job without the environment', parameters: { RequiredEnvironments: 'production' }, inputs: {} },
    {
      what: 'an anonymous export',
      parameters: {},
      inputs: { anonymous: 'true', 'user-email': '', 'identity-role-to-assume': '' }
    },
    { what: 'mode: list', parameters: {}, inputs: { mode: 'list', 'dashboard-id': '', 'user-email': '' } }
  ])('nothing more: $what is refused', async ({ parameters, inputs: more }) => {
    const ran = await runWith(parameters, more)
    expect(ran.code).toBe(1)
    expect(ran.stdout).toMatch(/not authorized/i)
  })
})

describe('The kit with DataSetArns', () => {
  const arn = (kind: string, id: string) => `arn:aws:quicksight:us-east-1:123456789012:${kind}/${id}`
  const parameters = { DashboardArns: arn('dashboard', 'aged'), DataSetArns: arn('dataset', 'aged-orders') }

  function exportAged(more: Parameters, inputs: Readonly<Record<string, string>>) {
    const stack = createKitStack({ ...parameters, ...more })
    const roles = { 'role-to-assume': 'RoleToAssume', 'identity-role-to-assume': 'IdentityRoleToAssume' }
    const own = Object.entries(roles).map(([name, output]) => [name, String(stack.outputs[output])] as const)
    return withEmulator(
      async ({ run, emulator }) => {
        const aged = addDashboard(emulator, 'aged', [{ id: 'aged-orders', ...spice, ingestions: [oldIngestion] }])
        return await run({ ...aged, ...Object.fromEntries(own), bucket: '', ...inputs })
      },
      { world: createWorldWithStack(stack) }
    )
  }

  test.concurrent('is enough to read the age of the data', async () => {
    const ran = await exportAged({}, { 'if-stale': 'warn' })
    expect({ status: ran.outputs['status'], log: ran.stdout }).toMatchObject({ status: 'COMPLETED' })
    expect(JSON.parse(ran.outputs['datasets'] ?? '')).toMatchObject([{ arn: parameters.DataSetArns }])
  })

  test.concurrent('is enough to refresh the data with AllowRefresh', async () => {
    const ran = await exportAged({ AllowRefresh: 'true' }, { 'refresh-data': 'start' })
    expect({ status: ran.outputs['status'], log: ran.stdout }).toMatchObject({ status: 'COMPLETED' })
    expect(JSON.parse(ran.outputs['datasets'] ?? '')).toMatchObject([{ refreshed: true }])
  })

  test.concurrent('is not enough to refresh the data without AllowRefresh', async () => {
    const ran = await exportAged({}, { 'refresh-data': 'start' })
    expect(ran.code).toBe(1)
    expect(ran.stdout).toMatch(/not authorized/)
  })
})

describe('docs/PERMISSIONS.md says what two roles do not prevent:', () => {
  const region = { Key: 'region', Value: 'APAC' }

  /** Starts an anonymous job with row-level tags, by the identity role without an identity context. */
  function startAnonymousJob(parameters: Parameters, dashboardId: string) {
    const stack = createKitStack(parameters)
    const world = createWorldWithStack(stack)
    return withEmulator(
      async ({ emulator }) => {
        const base = await createBaseSession(emulator, 'quicksight-snapshot-base')
        const input = { RoleArn: String(stack.outputs['IdentityRoleToAssume']), RoleSessionName: 'without-context' }
        const { Credentials } = await createStsClient(emulator, base).send(new AssumeRoleCommand(input))
        const job = createStartInput('anonymous-1', [createCsvFile('sheet-regions', 'table-sales')])
        return await createQuickSightClient(emulator, toKeys(Credentials)).send(
          new StartDashboardSnapshotJobCommand({
            ...job,
            DashboardId: dashboardId,
            UserConfiguration: { AnonymousUsers: [{ RowLevelPermissionTags: [region] }] }
          })
        )
      },
      { world }
    )
  }

  test.concurrent('the base session starts an anonymous job through the identity role, with tags of its choice', async () => {
    await expect(startAnonymousJob({}, 'sales-overview')).resolves.toMatchObject({ SnapshotJobId: 'anonymous-1' })
  })

  test.concurrent('such a job is refused for a dashboard that the roles do not list', async () => {
    await expect(startAnonymousJob({}, 'monthly-statement')).rejects.toThrow(/not authorized/)
  })
})
