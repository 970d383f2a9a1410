import { describe, expect, test } from '@jest/globals'
import { readPermittedCalls } from '../contract/permissions-table.ts'
import { type Inputs, withEmulator } from './isolated-emulator.ts'
import { toRoleArn, validInputs } from './shared-emulator.ts'

const run = (inputs: Inputs) => withEmulator(isolated => isolated.run(inputs))
const table = readPermittedCalls()

const byId = { 'sheet-ids': 'sheet-summary' }
const anonymous = { 'user-email': '', 'identity-role-to-assume': '', bucket: '', anonymous: 'true' }
const inputsWithoutUser = { 'user-email': '', 'identity-role-to-assume': '', bucket: '' }
const fresh = { 'role-to-assume': toRoleArn('fresh-data') }
const upload = { bucket: '', 'upload-to': 's3://archive-eu-west-1/reports' }

/** Inputs for each situation of the table. */
const situations: readonly [situation: string, inputs: Readonly<Record<string, string>>][] = [
  ['export by sheet ID', { ...byId, bucket: '' }],
  ['export looked up', { bucket: '' }],
  ['bucket, downloaded', { 'download-path': 'files' }],
  ['bucket, downloaded', { ...byId, 'download-path': 'files' }],
  ['upload-to', upload],
  ['anonymous', anonymous],
  ['anonymous', { ...anonymous, ...byId }],
  ['max-data-age', { ...byId, ...fresh, 'max-data-age': '26h' }],
  ['refresh-data', { ...byId, ...fresh, 'refresh-data': 'start' }],
  ['plan', { mode: 'plan' }],
  ['plan', { ...byId, mode: 'plan' }],
  ['list', { ...inputsWithoutUser, mode: 'list', 'dashboard-id': '' }],
  ['list of one', { ...inputsWithoutUser, mode: 'list' }],
  ['check', { ...upload, mode: 'check', bucket: 'reports-us-east-1' }],
  ['check', { mode: 'check', 'user-email': '', 'user-name': 'Admin/jane@example.com' }]
]

describe('a step makes the calls of docs/PERMISSIONS.md with the sessions listed there', () => {
  test.concurrent.each(situations)('%s %j', async (situation, inputs) => {
    const { calls, stdout } = await run({ ...validInputs, ...inputs })
    expect(stdout.split('\n').filter(line => line.startsWith('::error'))).toEqual([])
    // QuickSight signs links, so GetObject over a link has no session.
    const own = calls.filter(({ caller }) => caller?.includes('/quicksight-exports/') !== true)
    const made = own.filter(({ operation }) => operation !== 'GetIdToken')
    const listMarkedCalls = (mark: string) => table.filter(row => row.made[situation] === mark).map(({ call }) => call)
    const operations = [...new Set(made.map(({ operation }) => operation))]
    expect(operations).toEqual(expect.arrayContaining(listMarkedCalls('●')))
    expect(
      operations.filter(operation => ![...listMarkedCalls('●'), ...listMarkedCalls('○')].includes(operation))
    ).toEqual([])
    const enhanced = made.filter(({ kind }) => kind === 'identity-enhanced').map(({ operation }) => operation)
    const byUser = table.filter(({ session }) => session === 'identity-enhanced').map(({ call }) => call)
    const expected = operations.filter(operation => situation !== 'anonymous' && byUser.includes(operation))
    expect([...new Set(enhanced)]).toEqual(expected)
  })

  test('the cases cover every situation of the table', () => {
    const tried = new Set(situations.map(([situation]) => situation))
    expect(Object.keys(table[0]?.made ?? {}).filter(situation => !tried.has(situation))).toEqual([])
  })
})

test.concurrent('mode: check starts no job, and continues after a failure', async () => {
  const { calls, stdout, code, summary } = await run({
    ...validInputs,
    mode: 'check',
    'identity-role-to-assume': toRoleArn('no-set-context'),
    bucket: 'reports-eu-central-1'
  })
  expect(code).toBe(1)
  expect(calls.map(({ operation }) => operation)).not.toContain('StartDashboardSnapshotJob')
  expect(stdout).toMatch(/^✗ Assume identity role .*sts:SetContext/m)
  expect(stdout).toMatch(/^✗ Bucket reports-eu-central-1: The bucket is in eu-central-1/m)
  expect(stdout).toMatch(/^✓ Access of analyst@example\.com to dashboard sales-overview/m)
  expect(stdout).toContain('"AWS": "arn:aws:iam::123456789012:role/github-actions"')
  expect(summary).toContain('### How to fix')
})
