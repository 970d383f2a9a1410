import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parseOutput, runOnce } from './isolated-emulator.ts'
import { validInputs } from './shared-emulator.ts'

const { 'user-email': _user, 'dashboard-id': _dashboard, ...step } = validInputs

interface FileOutput {
  readonly report: string
  readonly format: string
}

describe('the list of reports', () => {
  const yaml = '- dashboard-id: monthly-statement\n- { name: Orders, sheet-ids: [Orders] }\n'
  const list = [{ 'dashboard-id': 'monthly-statement' }, { name: 'Orders', 'sheet-ids': ['Orders'] }]
  test.concurrent('makes dashboard-id of the step optional, also if the step has a bucket', async () => {
    const ran = await runOnce({
      ...step,
      'user-email': 'analyst@example.com',
      reports: '- dashboard-id: monthly-statement'
    })
    expect(ran.stdout).not.toContain('::error')
    expect(ran.outputs['s3-uri']).toContain('/quicksight-snapshots/monthly-statement/')
  })

  test.concurrent.each([
    ['inline, YAML', yaml, ''],
    ['inline, JSON', JSON.stringify(list), ''],
    ['a YAML file', 'exports/weekly.yml', yaml],
    ['a JSON file', './exports/weekly.json', JSON.stringify(list)]
  ])('comes from %s, and each entry overrides the inputs of the step', async (_, given, content) => {
    const workspace = await createWorkspaceWith(content === '' ? {} : { [given]: content })
    const ran = await runOnce({ ...validInputs, reports: given }, { run: { workspace } })
    expect(ran.stdout).not.toContain('::error')
    expect(parseOutput(ran, 'files')).toMatchObject([
      {
        dashboardId: 'monthly-statement',
        report: expect.stringContaining('monthly-statement'),
        sheetId: 'sheet-statement'
      },
      { dashboardId: 'sales-overview', report: 'Orders', sheetId: 'sheet-orders' }
    ])
  })

  const cases: [what: string, given: string, message: RegExp][] = [
    ['no such file', 'exports/wekly.yml', /reports: .*"exports\/wekly.yml" is not a file in the workspace/],
    ['a file outside the workspace', '../weekly.yml', /reports: .*"\.\.\/weekly\.yml"/],
    ['a map', 'dashboard-id: sales-overview\nname: x', /reports: expected a list of exports .* got a map/],
    [
      'a slip in a key',
      '- { dashbord-id: x }\n- { name: Second, formats: PDF }',
      /entry 1: "dashbord-id".*Did you mean dashboard-id\?.*entry 2 \(Second\): "formats".*Did you mean format\?/
    ],
    [
      'wrong values',
      '- { name: Board, format: PFD }',
      /entry 1 \(Board\): format: "PFD" is not a format.*Did you mean PDF\?/
    ]
  ]
  test.concurrent.each(cases)('is checked before any call: %s', async (_, reports, message) => {
    const ran = await runOnce({ ...validInputs, reports })
    expect(ran.code).toBe(1)
    expect(ran.stdout).toMatch(message)
    expect(ran.calls).toEqual([])
  })
})

test.concurrent('reports that differ only in their destination are written to each of them', async () => {
  const reports = '- { name: Archive, sheet-ids: Summary }\n- { name: Board, sheet-ids: Summary }'
  const ran = await runOnce({ ...validInputs, 'bucket-prefix': '{name}/{run-id}', reports })
  expect(ran.stdout).not.toContain('::error')
  expect(parseOutput<string[]>(ran, 's3-uris').map(uri => uri.split('/')[3])).toEqual(['Archive', 'Board'])
})

test.concurrent('identical reports share one job', async () => {
  const inputs = { ...validInputs, 'sheet-ids': 'Summary', reports: '- name: A\n- name: B' }
  const planned = await runOnce({ ...inputs, mode: 'plan' })
  expect(planned.stdout).toContain('1 snapshot job would run')
  const ran = await runOnce(inputs)
  expect(ran.stdout).not.toContain('::error')
  expect(ran.jobs.map(job => job.jobId)).toEqual(parseOutput(ran, 'job-ids'))
  expect(parseOutput(planned, 'plan')).toHaveLength(1)
  expect(parseOutput(ran, 'files')).toMatchObject([{ report: 'A' }, { report: 'B' }])
})

test.concurrent('reports that fail are named, and the others finish', async () => {
  const reports = `
- { name: Good, sheet-ids: Summary }
- { name: Denied, user-email: outsider@example.com, sheet-ids: Summary }
- { name: Stranger, user-email: missing@example.com, sheet-ids: Summary }
- { name: Fails, dashboard-id: failing }
- { name: Typo, sheet-ids: Sumary }
- { name: Gone, dashboard-id: nowhere }
- { name: Restricted, user-email: restricted@example.com, format: CSV, visual-ids: All sales }
- { name: Partly, dashboard-id: dataset-deleted, format: [PDF, CSV] }
- { name: Last, sheet-ids: Orders, format: EXCEL }`
  const ran = await runOnce({ ...validInputs, reports })
  expect(ran.code).toBe(1)
  expect(ran.outputs['status']).toBe('PARTIAL')
  expect(parseOutput<FileOutput[]>(ran, 'files').map(file => `${file.report} ${file.format}`)).toEqual([
    'Good PDF',
    'Partly PDF',
    'Last EXCEL'
  ])
  expect(parseOutput(ran, 's3-uris')).toHaveLength(3)
  const reasons: [name: string, reason: RegExp][] = [
    ['Denied', /AccessDeniedException/],
    ['Stranger', /ResourceNotFoundException: User missing@example.com/],
    ['Fails', /The snapshot could not be generated/],
    ['Typo', /Did you mean "Summary"\?/],
    ['Gone', /nowhere/],
    ['Restricted', /restricted from exporting/],
    ['Partly', /DATASET_DELETED/]
  ]
  const errors = ran.stdout.split('\n').filter(line => line.startsWith('::error::'))
  for (const [name, reason] of reasons) {
    expect(errors.filter(line => line.startsWith(`::error::${name}`))).toEqual([expect.stringMatching(reason)])
    expect(ran.summary).toContain(`**${name}**`)
  }
  expect(errors.filter(line => line.includes('7 of 9 reports have failures.'))).toHaveLength(1)
  expect(errors).toHaveLength(reasons.length + 1)
})

async function createWorkspaceWith(files: Record<string, string>): Promise<string> {
  const workspace = await mkdtemp(join(tmpdir(), 'quicksight-snapshot-reports-'))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, path)), { recursive: true })
    await writeFile(join(workspace, path), content)
  }
  return workspace
}
