import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Call } from '../../emulator/emulator.ts'
import { loadWorld } from '../../emulator/world.ts'
import { parseOutput, runOnce } from './isolated-emulator.ts'
import { getOperations, validInputs } from './shared-emulator.ts'

const { 'user-email': _user, 'dashboard-id': _dashboard, ...step } = validInputs

interface FileOutput {
  readonly report: string
  readonly user: string
  readonly dashboardId: string
  readonly visualId?: string
  readonly path: string
}

describe('a step with three users, two dashboards and 25 jobs', () => {
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
  const burst = runOnce({ ...step, bucket: '', reports: JSON.stringify(reports) }, { emulator: { world } })

  test('delivers every report in the order of the input', async () => {
    const ran = await burst
    expect(ran.stdout).not.toContain('::error')
    expect(ran.outputs['status']).toBe('COMPLETED')
    expect(ran.jobs).toHaveLength(25)
    const files = parseOutput<FileOutput[]>(ran, 'files')
    expect(files).toHaveLength(3 * 9 + 16)
    expect([...new Set(files.map(file => file.report))]).toEqual(reports.map(report => report.name))
    for (const { name, ...report } of reports) {
      const own = files.filter(file => file.report === name)
      expect(new Set(own.map(file => file.user))).toEqual(new Set([report['user-email']]))
      expect(new Set(own.map(file => file.dashboardId))).toEqual(new Set([report['dashboard-id']]))
    }
  })

  test('creates one base session, one session per user, and reads each dashboard once', async () => {
    const { calls } = await burst
    const count = (operation: string) => getOperations(calls).filter(name => name === operation).length
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

  test('starts, describes and fetches each job only with the session of its user', async () => {
    const { calls, jobs } = await burst
    const keyOfUser = new Map<string, string>()
    for (const job of jobs) {
      const keys = new Set(calls.filter(call => getSnapshotJobId(call) === job.jobId).map(call => call.accessKeyId))
      expect(keys.size).toBe(1)
      const [key = ''] = keys
      expect(keyOfUser.get(job.user) ?? key).toBe(key)
      keyOfUser.set(job.user, key)
    }
    expect(new Set(keyOfUser.values()).size).toBe(3)
    const about = calls.filter(call => call.operation.includes('SnapshotJob'))
    expect(about.every(call => call.kind === 'identity-enhanced')).toBe(true)
    // A busy machine can cause throttling, which is retried; every other call must succeed.
    expect(about.filter(call => call.status !== 200 && call.error !== 'ThrottlingException')).toEqual([])
  })

  test('exports for each user only the rows that the user is allowed to see', async () => {
    const ran = await burst
    const rows = async (report: string) => {
      const csv = parseOutput<FileOutput[]>(ran, 'files').find(
        file => file.report === report && file.visualId === 'table-sales'
      )
      return (await readFile(join(ran.workspace, csv?.path ?? ''), 'utf8')).trim().split(/\r?\n/).slice(1)
    }
    expect(await rows('Sales 0')).toHaveLength(18)
    expect((await rows('Sales 1')).every(row => /^"?EMEA/.test(row))).toBe(true)
    expect(await rows('Sales 1')).toHaveLength(6)
  })

  test('runs at most twelve jobs at the same time, and never exceeds the job limit', async () => {
    const { jobs } = await burst
    const running = (at: number) => jobs.filter(job => job.createdAt <= at && at < (job.endedAt ?? at)).length
    expect(Math.max(...jobs.map(job => running(job.createdAt)))).toBeLessThanOrEqual(12)
  })
})

/** The snapshot job ID of a call: from its path, or from its body if the call starts the job. */
function getSnapshotJobId(call: Call): string | undefined {
  const request = call.request as { SnapshotJobId?: string } | undefined
  return call.operation.includes('SnapshotJob') ? request?.SnapshotJobId : undefined
}
