import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { getCallSequence, getOperations, toRoleArn, useSharedEmulator, validInputs } from './shared-emulator.ts'

const { emulator, run } = useSharedEmulator()

const floor = [
  'GetIdToken',
  'AssumeRoleWithWebIdentity',
  'GetIdentityContext',
  'AssumeRole',
  'StartDashboardSnapshotJob',
  'DescribeDashboardSnapshotJob',
  'DescribeDashboardSnapshotJobResult'
]

describe('an export authenticates', () => {
  test('with OIDC, and makes exactly the necessary calls for one PDF of one sheet by ID', async () => {
    const ran = await run({ ...validInputs, 'sheet-ids': 'sheet-summary' })
    expect(ran.stdout).not.toContain('::error')
    expect(ran.code).toBe(0)
    expect(getCallSequence(ran.calls)).toEqual(floor)
    expect(ran.outputs['status']).toBe('COMPLETED')
    expect(JSON.parse(ran.outputs['s3-uris'] ?? '')).toEqual([ran.outputs['s3-uri']])
    expect(ran.outputs['s3-uri']).toMatch(
      /^s3:\/\/reports-us-east-1\/quicksight-snapshots\/sales-overview\/\d+-1\/.+\.pdf$/
    )
    expect(JSON.parse(ran.outputs['job-ids'] ?? '')).toHaveLength(1)
  })

  test('with ambient credentials, without assuming a role with OIDC', async () => {
    const inputs = { ...validInputs, 'role-to-assume': '', 'sheet-ids': 'sheet-summary' }
    const ran = await run(inputs, { environment: emulator().userCredentials })
    expect(ran.stdout).not.toContain('::error')
    expect(getCallSequence(ran.calls)).toEqual(['GetCallerIdentity', ...floor.slice(2)])
  })

  test('with one role that assumes itself with the identity context', async () => {
    const inputs = {
      ...validInputs,
      'role-to-assume': toRoleArn('self-assumed'),
      'identity-role-to-assume': '',
      'sheet-ids': 'sheet-summary'
    }
    const ran = await run(inputs)
    expect(ran.stdout).not.toContain('::error')
    expect(getCallSequence(ran.calls)).toEqual(floor)
  })

  test.each([
    ['user-name', { 'user-name': 'Admin/jane@example.com' }],
    ['user-arn', { 'user-arn': 'arn:aws:quicksight:us-east-1:123456789012:user/default/Admin/jane@example.com' }],
    ['another namespace', { 'user-email': 'partner@example.org', namespace: 'partners' }]
  ])('for a user selected by %s', async (_, user) => {
    const ran = await run({ ...validInputs, 'user-email': '', ...user, 'sheet-ids': 'sheet-summary' })
    expect(ran.stdout).not.toContain('::error')
    expect(ran.outputs['status']).toBe('COMPLETED')
  })
})

describe('an export selects', () => {
  test('every format of every sheet, in the fewest jobs and in the order of the inputs', async () => {
    const ran = await run({ ...validInputs, format: 'csv, PDF\nxlsx' })
    expect(ran.stdout).not.toContain('::error')
    const files = JSON.parse(ran.outputs['files'] ?? '')
    expect(files.map((file: { format: string }) => file.format)).toEqual([
      ...Array(5).fill('CSV'),
      'PDF',
      'PDF',
      'PDF',
      'EXCEL'
    ])
    expect(files[5]).toMatchObject({ dashboardName: 'Sales overview', sheetId: 'sheet-summary', sheetName: 'Summary' })
    expect(JSON.parse(ran.outputs['job-ids'] ?? '')).toHaveLength(3)
    // The previous run can have used up a part of the request rate of this second.
    const answered = getOperations(ran.calls.filter(({ status }) => status === 200))
    expect(answered.filter(operation => operation === 'StartDashboardSnapshotJob')).toHaveLength(3)
    expect(answered.filter(operation => operation === 'DescribeDashboardDefinition')).toHaveLength(1)
  })

  test('sheets and visuals by name', async () => {
    const ran = await run({ ...validInputs, 'sheet-ids': 'Regions', 'visual-ids': 'All sales', format: 'CSV' })
    expect(ran.stdout).not.toContain('::error')
    expect(JSON.parse(ran.outputs['files'] ?? '')).toMatchObject([
      { sheetId: 'sheet-regions', visualId: 'table-sales' }
    ])
  })

  test('nothing if a name is unknown, and the error lists the available names and the nearest one', async () => {
    const ran = await run({ ...validInputs, 'sheet-ids': 'Regoins' })
    expect(ran.code).toBe(1)
    expect(ran.stdout).toContain('Did you mean "Regions"?')
    expect(ran.stdout).toContain('"Summary" (sheet-summary)')
    expect(getOperations(ran.calls)).not.toContain('StartDashboardSnapshotJob')
  })

  test('a sheet by a name that looks like an ID, after it was refused as an ID', async () => {
    const sheet = emulator().world.dashboards.find(({ id }) => id === 'sales-overview')?.sheets[1]
    if (sheet === undefined) throw new Error('the world has no such sheet')
    const { name } = sheet
    Object.assign(sheet, { name: 'regions-2026' })
    const ran = await run({ ...validInputs, 'sheet-ids': 'sheet-summary, regions-2026' })
    Object.assign(sheet, { name })
    expect(ran.stdout).not.toContain('::error')
    const files = JSON.parse(ran.outputs['files'] ?? '')
    expect(files.map((file: { sheetId: string }) => file.sheetId)).toEqual(['sheet-summary', 'sheet-regions'])
    const started = emulator()
      .jobs()
      .map(({ jobId }) => jobId)
    // The refused job is named as well if its refusal took longer than a second.
    expect(JSON.parse(ran.outputs['job-ids'] ?? '')).toEqual(expect.arrayContaining(started.slice(-2)))
  })

  test('nothing if no sheet has the ID, and the error lists the available sheets', async () => {
    const ran = await run({ ...validInputs, 'sheet-ids': 'sheet-sumary' })
    expect(ran.code).toBe(1)
    expect(ran.outputs['job-ids']).toBe('[]')
    expect(ran.stdout).toContain('Did you mean "sheet-summary"?')
  })

  test('and downloads the files before their links expire if no bucket is set', async () => {
    const ran = await run({ ...validInputs, bucket: '', 'sheet-ids': 'sheet-summary' })
    expect(ran.stdout).not.toContain('::error')
    expect(ran.outputs['s3-uris']).toBe('[]')
    const [file] = JSON.parse(ran.outputs['files'] ?? '')
    const bytes = await readFile(join(ran.workspace, file.path))
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(file.bytes).toBe(bytes.length)
    expect(ran.stdout.replace(/::add-mask::.*/g, '')).not.toMatch(/X-Amz-(Signature|Security-Token)=/i)
  })
})

describe('a refusal by AWS', () => {
  test('for lack of sts:SetContext in a trust policy costs one call, and the hint names the action', async () => {
    const ran = await run({
      ...validInputs,
      'identity-role-to-assume': toRoleArn('no-set-context'),
      'sheet-ids': 'sheet-summary'
    })
    expect(ran.code).toBe(1)
    expect(getOperations(ran.calls).filter(operation => operation === 'AssumeRole')).toHaveLength(1)
    expect(ran.stdout).toMatch(/::error::.*sts:SetContext/)
    expect(ran.outputs['status']).toBe('FAILED')
    expect(ran.outputs['job-ids']).toBe('[]')
  })

  test('of a job, which then is FAILED, is reported with its reason', async () => {
    const ran = await run({ ...validInputs, 'dashboard-id': 'failing', 'sheet-ids': 'sheet-failing' })
    expect(ran.code).toBe(1)
    expect(ran.outputs['status']).toBe('FAILED')
    expect(ran.stdout).toContain('The snapshot could not be generated')
    // An internal failure can be temporary, so the job is started once more.
    expect(JSON.parse(ran.outputs['job-ids'] ?? '')).toHaveLength(2)
  })

  test.each([
    ['false', 1],
    ['true', 0]
  ])('of one file in a COMPLETED job makes the status PARTIAL with allow-partial: %s', async (allowPartial, code) => {
    const ran = await run({
      ...validInputs,
      'dashboard-id': 'dataset-deleted',
      format: 'PDF,CSV',
      'allow-partial': allowPartial
    })
    expect(ran.code).toBe(code)
    expect(ran.outputs['status']).toBe('PARTIAL')
    expect(ran.stdout).toContain('DATASET_DELETED')
    expect(JSON.parse(ran.outputs['s3-uris'] ?? '')).toHaveLength(1)
  })

  test('for a user without access to the dashboard fails without a retry', async () => {
    const ran = await run({ ...validInputs, 'user-email': 'outsider@example.com', 'sheet-ids': 'sheet-summary' })
    expect(ran.code).toBe(1)
    expect(getOperations(ran.calls).filter(operation => operation === 'StartDashboardSnapshotJob')).toHaveLength(1)
    expect(ran.stdout).toMatch(/::error::.*AccessDeniedException/)
  })
})

describe('invalid inputs', () => {
  test('are reported all at once, before any call', async () => {
    const ran = await run({
      ...validInputs,
      format: 'PFD',
      'aws-account-id': '123456789',
      'max-concurrency': 'many',
      'user-name': 'x'
    })
    expect(ran.code).toBe(1)
    expect(ran.calls).toEqual([])
    for (const text of ['format', '"PFD"', 'aws-account-id', '"123456789"', 'max-concurrency', '"many"', 'user-name']) {
      expect(ran.stdout).toContain(text)
    }
    expect(ran.stdout.match(/^::error/gm)).toHaveLength(1)
  })
})
