import { describe, expect, test } from '@jest/globals'
import { getCallSequence, getOperations, toRoleArn, useSharedEmulator, validInputs } from './shared-emulator.ts'

// Consecutive runs would exceed the request rate of the account, which these tests are not about.
const { emulator, run } = useSharedEmulator({ switches: { requestsPerSecond: 0 } })

const start = 'StartDashboardSnapshotJob'
const look = 'DescribeDashboardSnapshotJob'
const result = 'DescribeDashboardSnapshotJobResult'
const oidc = ['GetIdToken', 'AssumeRoleWithWebIdentity']
const user = ['GetIdentityContext', 'AssumeRole']
const job = [start, look, result]
const byId = { ...validInputs, 'sheet-ids': 'sheet-summary' }
const toWorkspace = { ...byId, bucket: '' }
const account = { 'aws-account-id': '123456789012' }
const { 'dashboard-id': DashboardId, ...others } = validInputs
const Files = [{ FormatType: 'PDF', SheetSelections: [{ SheetId: 'sheet-summary', SelectionScope: 'ALL_VISUALS' }] }]
const request = {
  ...others,
  'dashboard-id': '',
  bucket: '',
  'cli-input-json': JSON.stringify({ DashboardId, SnapshotConfiguration: { FileGroups: [{ Files }] } })
}

/** The necessary calls of each case, in order; repeated polls count once. */
const floors: readonly (readonly [string, Record<string, string>, readonly string[]])[] = [
  ['one PDF by ID into a bucket', byId, [...oidc, ...user, ...job]],
  ['one PDF by ID into the workspace', toWorkspace, [...oidc, ...user, ...job, 'GetObject']],
  [
    'one role for both steps',
    { ...byId, 'role-to-assume': toRoleArn('self-assumed'), 'identity-role-to-assume': '' },
    [...oidc, ...user, ...job]
  ],
  ['a job with wait: false', { ...byId, wait: 'false' }, [...oidc, ...user, start]],
  ['a plan', { ...byId, ...account, mode: 'plan' }, [...oidc, 'DescribeDashboardDefinition']],
  ['a plan of a complete request', { ...request, ...account, mode: 'plan' }, []]
]

const countLookups = (calls: Parameters<typeof getOperations>[0]) =>
  getOperations(calls).filter(operation => operation === 'HeadBucket').length

describe('a step makes only the calls that it needs', () => {
  test.each(floors)('for %s', async (_, inputs, floor) => {
    const ran = await run(inputs)
    expect(ran.stdout).not.toContain('::error')
    expect(getCallSequence(ran.calls)).toEqual(floor)
    const exportsIntoBucket = (inputs['mode'] ?? 'export') === 'export' && inputs['bucket'] !== ''
    expect(countLookups(ran.calls)).toBe(exportsIntoBucket ? 1 : 0)
  })

  test('if it exports with ambient credentials', async () => {
    const ran = await run({ ...byId, ...account, 'role-to-assume': '' }, { environment: emulator().userCredentials })
    expect(ran.stdout).not.toContain('::error')
    expect(getCallSequence(ran.calls)).toEqual([...user, ...job])
  })

  test('if it exports a sheet by name, with one DescribeDashboardDefinition while the session is created', async () => {
    const ran = await run({ ...validInputs, 'sheet-ids': 'Summary' })
    expect(ran.stdout).not.toContain('::error')
    const [token, base, ...rest] = getCallSequence(ran.calls)
    expect([token, base]).toEqual(oidc)
    expect(rest.toSorted()).toEqual([...user, ...job, 'DescribeDashboardDefinition'].toSorted())
    expect(rest.indexOf('DescribeDashboardDefinition')).toBeLessThan(rest.indexOf('AssumeRole'))
  })

  test('if it exports many reports of one user, with one session and one read of the dashboard', async () => {
    const reports = [{ format: 'PDF' }, { format: 'CSV', 'sheet-ids': 'sheet-orders' }, { format: 'XLSX' }]
    const ran = await run({ ...validInputs, reports: JSON.stringify(reports) })
    expect(ran.stdout).not.toContain('::error')
    const times = (operation: string) => getOperations(ran.calls).filter(each => each === operation).length
    const jobs = JSON.parse(ran.outputs['job-ids'] ?? '').length
    expect([...oidc, ...user, 'DescribeDashboardDefinition', 'HeadBucket'].map(times)).toEqual([1, 1, 1, 1, 1, 1])
    expect([times(start), times(result)]).toEqual([jobs, jobs])
  })
})

test.each([1, 4])(
  'a job of %d s is polled fewer than 35 times, and not again after its end is known',
  async seconds => {
    const { world } = emulator()
    // The emulator runs jobs two hundred times as fast.
    world.job = { queuedSeconds: 0, runningSeconds: seconds * 200 }
    const before = emulator().jobs().length
    const ran = await run(byId)
    const [ended] = emulator().jobs().slice(before)
    const lookedAt = ran.calls.filter(({ operation }) => operation === look)
    expect(lookedAt.length).toBeLessThan(35)
    // The intervals are tested in virtual time, by unit/snapshot/poll-interval.test.ts.
    expect(lookedAt.filter(({ at }) => at >= (ended?.endedAt ?? Number.NaN)).length).toBeLessThanOrEqual(1)
  }
)
