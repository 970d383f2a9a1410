import { describe, expect, test } from '@jest/globals'
import type { Call } from '../../emulator/emulator.ts'
import { getVisibleText, parseOutput, runOnce, withEmulator } from './isolated-emulator.ts'
import { getCallSequence, getOperations, toRoleArn, validInputs } from './shared-emulator.ts'

interface StartRequest {
  readonly SnapshotJobId: string
}

const reports = `
- name: Board
  format: [PDF, CSV, EXCEL]
  parameters: { Region: [EMEA, APAC], Quarter: Q2, TopCount: 3, MinimumMargin: 0.5, AsOf: 2026-01-31T08:15:00+02:00 }
- name: Statement
  dashboard-id: monthly-statement
  user-name: analyst@example.com
  user-email: ''
  bucket-prefix: '{name}/{date}/{run-id}'
- name: Public
  anonymous: true
  row-level-tags: { region: EMEA }
  sheet-ids: [Orders]
  format: EXCEL
- name: As asked
  cli-input-json:
    DashboardId: sales-overview
    UserConfiguration: { AnonymousUsers: [{}] }
    SnapshotConfiguration:
      FileGroups: [{ Files: [{ FormatType: PDF, SheetSelections: [{ SheetId: sheet-orders, SelectionScope: ALL_VISUALS }] }] }]
      Parameters: { DateTimeParameters: [{ Name: AsOf, Values: ['2026-01-31'] }] }
`

describe('mode: plan', () => {
  test.concurrent('outputs exactly the requests that an export then sends', () =>
    withEmulator(async ({ run }) => {
      const planned = await run({ ...validInputs, mode: 'plan', reports })
      expect(planned.stdout).not.toContain('::error')
      const real = await run({ ...validInputs, reports })
      expect(real.stdout).not.toContain('::error')
      const plan = parseOutput<StartRequest[]>(planned, 'plan')
      expect(plan).toHaveLength(6)
      expect(sortByJobId(removeTags(plan))).toEqual(sortByJobId(getStartRequests(real.calls)))
      expect(planned.outputs['job-ids']).toBe(real.outputs['job-ids'])
    }))

  test.concurrent('starts no job and creates no session of a user', async () => {
    const ran = await runOnce({ ...validInputs, mode: 'plan', reports })
    expect(ran.code).toBe(0)
    expect(ran.outputs['status']).toBe('COMPLETED')
    expect(getCallSequence(ran.calls)).toEqual([
      'GetIdToken',
      'AssumeRoleWithWebIdentity',
      'DescribeDashboardDefinition'
    ])
    expect(ran.jobs).toEqual([])
  })

  test.concurrent('makes no call if nothing has to be looked up', async () => {
    const Files = [
      { FormatType: 'PDF', SheetSelections: [{ SheetId: 'sheet-summary', SelectionScope: 'ALL_VISUALS' }] }
    ]
    const request = { DashboardId: 'sales-overview', SnapshotConfiguration: { FileGroups: [{ Files }] } }
    const inputs = { ...validInputs, 'dashboard-id': '', bucket: '', 'cli-input-json': JSON.stringify(request) }
    const ran = await runOnce({ ...inputs, mode: 'plan' })
    expect(ran.calls).toEqual([])
    expect(parseOutput(ran, 'plan')).toHaveLength(1)
  })

  test.concurrent('prints jobs, names and destinations in log and summary, and no parameter values', async () => {
    const ran = await runOnce({ ...validInputs, mode: 'plan', reports: reports.replace('Q2', 'zxcv') })
    for (const text of [ran.stdout, ran.summary]) {
      expect(text).toContain('6 snapshot jobs would run for 12 files; none was started.')
      for (const word of ['Board', 'PDF of Summary', 'AsOf', 's3://reports-us-east-1/Statement/', 'anonymous'])
        expect(text).toContain(word)
      for (const id of parseOutput<string[]>(ran, 'job-ids')) expect(text).toContain(id)
    }
    expect(getVisibleText(ran)).not.toContain('zxcv')
  })

  test.concurrent('writes no summary with summary: false', async () => {
    const ran = await runOnce({ ...validInputs, mode: 'plan', 'sheet-ids': 'sheet-summary', summary: 'false' })
    expect(ran.summary).toBe('')
    expect(ran.stdout).toContain('1 snapshot job would run')
  })

  test.concurrent('looks up a value that could be an ID, since an export would use the sheet with that name', () =>
    withEmulator(async ({ emulator, run }) => {
      const [dashboard] = emulator.world.dashboards.filter(({ id }) => id === 'sales-overview')
      for (const sheet of dashboard?.sheets ?? []) if (sheet.id === 'sheet-summary') sheet.name = '2024'
      const inputs = { ...validInputs, 'sheet-ids': '2024' }
      const planned = await run({ ...inputs, mode: 'plan' })
      expect(planned.outputs['plan']).toContain('"SheetId":"sheet-summary"')
      expect((await run(inputs)).outputs['job-ids']).toBe(planned.outputs['job-ids'])
      const nowhere = await run({ ...inputs, mode: 'plan', 'sheet-ids': 'sheet-nope' })
      expect([nowhere.code, nowhere.outputs['plan']]).toEqual([1, '[]'])
    }))

  test.concurrent('succeeds with a base role that is not allowed to read the dashboard, and says so', async () => {
    const inputs = { ...validInputs, mode: 'plan', 'sheet-ids': 'sheet-nope', 'role-to-assume': toRoleArn('list-only') }
    const ran = await runOnce(inputs)
    expect(ran.code).toBe(0)
    expect(ran.stdout).toMatch(/The sheets of sales-overview were not looked up: .*not authorized/)
  })

  test.concurrent('reports every problem of a report at once', async () => {
    const ran = await runOnce({ ...validInputs, mode: 'plan', 'sheet-ids': 'Nope', parameters: 'Foo: 1' })
    expect(ran.stdout).toMatch(/sheet "Nope" does not exist/)
    expect(ran.stdout).toMatch(/parameters: .*Foo/)
  })

  test.concurrent('reports every report that cannot be planned', async () => {
    const ran = await runOnce({
      ...validInputs,
      mode: 'plan',
      reports: '- name: Fine\n- { name: Typo, sheet-ids: Sumary }\n- { name: Gone, dashboard-id: nowhere }'
    })
    expect(ran.code).toBe(1)
    expect(ran.outputs['status']).toBe('FAILED')
    expect(ran.stdout).toMatch(/2 of 3 reports cannot be planned/)
    expect(JSON.parse(ran.outputs['failures'] ?? '')).toHaveLength(2)
    expect(ran.stdout).toMatch(/Typo: .*Did you mean "Summary"\?/)
    expect(ran.stdout).toMatch(/Gone: .*nowhere/)
    expect(ran.summary).toMatch(/### What failed[\s\S]*Did you mean/)
    // The other reports are still planned.
    expect(parseOutput<unknown[]>(ran, 'plan')).toHaveLength(3)
    expect(getOperations(ran.calls)).not.toContain('StartDashboardSnapshotJob')
  })
})

function getStartRequests(calls: readonly Call[]): StartRequest[] {
  const starts = calls.filter(call => call.operation === 'StartDashboardSnapshotJob' && call.status === 200)
  return starts.map(call => call.request as StartRequest)
}

/** Jobs of several reports start concurrently, so their order varies. */
function sortByJobId(requests: readonly StartRequest[]): StartRequest[] {
  return [...requests].sort((a, b) => (a.SnapshotJobId < b.SnapshotJobId ? -1 : 1))
}

/** Removes session tags, since they are private and the log of calls omits them. */
function removeTags(plan: readonly StartRequest[]): StartRequest[] {
  return JSON.parse(JSON.stringify(plan), (_, value) =>
    value?.RowLevelPermissionTags === undefined ? value : { ...value, RowLevelPermissionTags: '***' }
  )
}
