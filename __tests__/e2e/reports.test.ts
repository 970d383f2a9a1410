import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Call } from '../../emulator/emulator.ts'
import { loadWorld } from '../../emulator/world.ts'
import { json, once } from './alone.ts'
import { operations, usual } from './ground.ts'

const { 'user-email': _user, 'dashboard-id': _dashboard, ...step } = usual

interface FileOutput {
  readonly report: string
  readonly user: string
  readonly dashboardId: string
  readonly format: string
  readonly visualId?: string
  readonly jobId: string
  readonly path: string
}

describe('bursting: three users, two dashboards, 25 jobs', () => {
  const users = ['analyst@example.com', 'viewer@example.com', 'jane@example.com']
  const reports = users.flatMap((user, i) => [
    { name: `Sales ${i}`, 'user-email': user, 'dashboard-id': 'sales-overview', format: ['PDF', 'CSV', 'EXCEL'] },
    {
      name: `Many ${i}`,
      'user-email': user,
      'dashboard-id': 'twenty-sheets',
      'sheet-ids': Array.from({ length: i === 0 ? 6 : 5 }, (_, n) => `Sheet ${n + 1}`)
    }
  ])
  const world = loadWorld()
  for (const dashboard of world.dashboards)
    if (dashboard.id === 'twenty-sheets') dashboard.viewers.push('viewer@example.com')
  const burst = once({ ...step, bucket: '', reports: JSON.stringify(reports) }, { emulator: { world } })

  test('every report is delivered, in the order asked for', async () => {
    const ran = await burst
    expect(ran.stdout).not.toContain('::error')
    expect(ran.outputs['status']).toBe('COMPLETED')
    expect(ran.jobs).toHaveLength(25)
    const files = json<FileOutput[]>(ran, 'files')
    expect(files).toHaveLength(3 * 9 + 16)
    expect([...new Set(files.map(file => file.report))]).toEqual(reports.map(report => report.name))
    for (const { name, ...report } of reports) {
      const own = files.filter(file => file.report === name)
      expect(new Set(own.map(file => file.user))).toEqual(new Set([report['user-email']]))
      expect(new Set(own.map(file => file.dashboardId))).toEqual(new Set([report['dashboard-id']]))
    }
  })

  test('with one base session, a session a user, a look-up a dashboard', async () => {
    const { calls } = await burst
    const count = (operation: string) => operations(calls).filter(name => name === operation).length
    expect({
      GetIdToken: count('GetIdToken'),
      AssumeRoleWithWebIdentity: count('AssumeRoleWithWebIdentity'),
      GetIdentityContext: count('GetIdentityContext'),
      AssumeRole: count('AssumeRole'),
      DescribeDashboardDefinition: count('DescribeDashboardDefinition')
    }).toEqual({
      GetIdToken: 1,
      AssumeRoleWithWebIdentity: 1,
      GetIdentityContext: 3,
      AssumeRole: 3,
      DescribeDashboardDefinition: 2
    })
  })

  test('each job is started, described and fetched with the session of its own user only', async () => {
    const { calls, jobs } = await burst
    const keyOfUser = new Map<string, string>()
    for (const job of jobs) {
      const keys = new Set(calls.filter(call => snapshotJobOf(call) === job.jobId).map(call => call.accessKeyId))
      expect(keys.size).toBe(1)
      const [key = ''] = keys
      expect(keyOfUser.get(job.user) ?? key).toBe(key)
      keyOfUser.set(job.user, key)
    }
    expect(new Set(keyOfUser.values()).size).toBe(3)
    const about = calls.filter(call => call.operation.includes('SnapshotJob'))
    expect(about.every(call => call.kind === 'identity-enhanced')).toBe(true)
    // Throttling may strike on a busy machine, and is tried again; nothing else may be refused.
    expect(about.filter(call => call.status !== 200 && call.error !== 'ThrottlingException')).toEqual([])
  })

  test('each user gets what that user may see', async () => {
    const ran = await burst
    const rows = async (report: string) => {
      const csv = json<FileOutput[]>(ran, 'files').find(
        file => file.report === report && file.visualId === 'table-sales'
      )
      return (await readFile(join(ran.workspace, csv?.path ?? ''), 'utf8')).trim().split(/\r?\n/).slice(1)
    }
    expect(await rows('Sales 0')).toHaveLength(18)
    expect((await rows('Sales 1')).every(row => /^"?EMEA/.test(row))).toBe(true)
    expect(await rows('Sales 1')).toHaveLength(6)
  })

  test('never more than twelve at once, and none refused because of ourselves', async () => {
    const { jobs } = await burst
    const running = (at: number) => jobs.filter(job => job.createdAt <= at && at < (job.endedAt ?? at)).length
    expect(Math.max(...jobs.map(job => running(job.createdAt)))).toBeLessThanOrEqual(12)
  })
})

describe('where the list comes from', () => {
  const yaml = '- dashboard-id: monthly-statement\n- { name: Orders, sheet-ids: [Orders] }\n'
  const list = [{ 'dashboard-id': 'monthly-statement' }, { name: 'Orders', 'sheet-ids': ['Orders'] }]
  test.concurrent('the step need not name a dashboard itself, also where it gives a bucket', async () => {
    const ran = await once({
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
  ])('%s; each entry overrides the inputs of the step', async (_, given, content) => {
    const workspace = await workspaceWith(content === '' ? {} : { [given]: content })
    const ran = await once({ ...usual, reports: given }, { run: { workspace } })
    expect(ran.stdout).not.toContain('::error')
    expect(json(ran, 'files')).toMatchObject([
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
    ['a file elsewhere', '../weekly.yml', /reports: .*"\.\.\/weekly\.yml"/],
    ['a map', 'dashboard-id: sales-overview\nname: x', /reports: a map where a list of exports is needed/],
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
  test.concurrent.each(cases)('%s: said before any call', async (_, reports, message) => {
    const ran = await once({ ...usual, reports })
    expect(ran.code).toBe(1)
    expect(ran.stdout).toMatch(message)
    expect(ran.calls).toEqual([])
  })
})

test.concurrent('reports that differ in their place alone are written to each', async () => {
  const reports = '- { name: Archive, sheet-ids: Summary }\n- { name: Board, sheet-ids: Summary }'
  const ran = await once({ ...usual, 'bucket-prefix': '{name}/{run-id}', reports })
  expect(ran.stdout).not.toContain('::error')
  expect(json<string[]>(ran, 's3-uris').map(uri => uri.split('/')[3])).toEqual(['Archive', 'Board'])
})

test.concurrent('reports that ask for the very same share one job', async () => {
  const inputs = { ...usual, 'sheet-ids': 'Summary', reports: '- name: A\n- name: B' }
  const planned = await once({ ...inputs, mode: 'plan' })
  expect(planned.stdout).toContain('1 snapshot job would run')
  const ran = await once(inputs)
  expect(ran.stdout).not.toContain('::error')
  expect(ran.jobs.map(job => job.jobId)).toEqual(json(ran, 'job-ids'))
  expect(json(planned, 'plan')).toHaveLength(1)
  expect(json(ran, 'files')).toMatchObject([{ report: 'A' }, { report: 'B' }])
})

test.concurrent('bad reports are told by name while the others finish', async () => {
  const reports = `
- { name: Good, sheet-ids: Summary }
- { name: Denied, user-email: outsider@example.com, sheet-ids: Summary }
- { name: Stranger, user-email: nobody@example.com, sheet-ids: Summary }
- { name: Fails, dashboard-id: failing }
- { name: Typo, sheet-ids: Sumary }
- { name: Gone, dashboard-id: nowhere }
- { name: Restricted, user-email: restricted@example.com, format: CSV, visual-ids: All sales }
- { name: Partly, dashboard-id: dataset-deleted, format: [PDF, CSV] }
- { name: Last, sheet-ids: Orders, format: EXCEL }`
  const ran = await once({ ...usual, reports })
  expect(ran.code).toBe(1)
  expect(ran.outputs['status']).toBe('FAILED')
  expect(json<FileOutput[]>(ran, 'files').map(file => `${file.report} ${file.format}`)).toEqual([
    'Good PDF',
    'Partly PDF',
    'Last EXCEL'
  ])
  expect(json(ran, 's3-uris')).toHaveLength(3)
  const reasons: [name: string, reason: RegExp][] = [
    ['Denied', /AccessDeniedException/],
    ['Stranger', /nobody@example.com.*ResourceNotFoundException/],
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
  expect(ran.stdout).toContain('7 of 9 reports failed.')
})

/** The snapshot job that a call is about: named in its path, or in its body when it starts one. */
function snapshotJobOf(call: Call): string | undefined {
  const request = call.request as { SnapshotJobId?: string } | undefined
  return call.operation.includes('SnapshotJob') ? request?.SnapshotJobId : undefined
}

async function workspaceWith(files: Record<string, string>): Promise<string> {
  const workspace = await mkdtemp(join(tmpdir(), 'quicksight-snapshot-reports-'))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, path)), { recursive: true })
    await writeFile(join(workspace, path), content)
  }
  return workspace
}
