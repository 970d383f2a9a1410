import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { addDashboard, type DataSet, oldIngestion, recentIngestion, spice } from './data-worlds.ts'
import { type EmulatorSession, getVisibleText, parseOutput, withEmulator } from './isolated-emulator.ts'
import { getOperations, toRoleArn } from './shared-emulator.ts'
import { listFiles } from './workspace-files.ts'

// Refreshes of 0.2 seconds, so that a step sees them run.
const quick = { timeScale: 0.02, switches: { requestsPerSecond: 0, listIngestionsPerSecond: 0 } }
const start = { 'refresh-data': 'start' }

interface Listed {
  readonly arn: string
  readonly refreshed: boolean
  readonly asOf?: string
  readonly rowsDropped?: number
}

function getRequests(calls: Awaited<ReturnType<EmulatorSession['run']>>['calls'], operation: string): object[] {
  return calls.filter(call => call.operation === operation).map(({ request }) => request ?? {})
}

describe('the age of a dataset with parents', () => {
  test.concurrent.each([['parents'], ['preparedParents']] as const)(
    'a stale parent in %s is refreshed before its fresh child, and the file shows the new rows',
    member =>
      withEmulator(async ({ emulator, run }) => {
        const { world } = emulator
        for (const id of ['parent', 'child']) world.tables[id] = { columns: ['Order'], rows: [['OLD']] }
        const visual = { id: 'v', type: 'TableVisual', title: 'V', table: 'child', columns: ['Order'] }
        const inputs = addDashboard(
          emulator,
          'chain',
          [
            { id: 'parent', ...spice, ingestions: [oldIngestion], refresh: { runningSeconds: 10, source: [['NEW']] } },
            { id: 'child', ...spice, ingestions: [recentIngestion], [member]: ['parent'] }
          ],
          { dataSets: ['child'], sheets: [{ id: 's', name: 'S', visuals: [visual] }] }
        )
        const ran = await run({ ...inputs, ...start, bucket: '', format: 'CSV', 'sheet-ids': '' })
        expect(ran.stdout).not.toContain('::error')
        expect(getRequests(ran.calls, 'CreateIngestion')).toMatchObject([
          { DataSetId: 'parent' },
          { DataSetId: 'child' }
        ])
        expect(parseOutput<Listed[]>(ran, 'datasets').map(({ refreshed }) => refreshed)).toEqual([true, true])
        const csv = (await listFiles(ran, 'quicksight-snapshots')).find(file => file.endsWith('.csv')) ?? ''
        expect(await readFile(join(ran.workspace, 'quicksight-snapshots', csv), 'utf8')).toContain('NEW')
      }, quick)
  )

  test.concurrent('a direct-query child of a SPICE parent is as old as the parent', () =>
    withEmulator(async ({ emulator, run }) => {
      const inputs = addDashboard(
        emulator,
        'direct',
        [
          { id: 'base', ...spice, ingestions: [oldIngestion] },
          { id: 'view', importMode: 'DIRECT_QUERY', parents: ['base'] }
        ],
        { dataSets: ['view'] }
      )
      const ran = await run(inputs)
      expect(ran.code).toBe(1)
      expect(ran.stdout).toMatch(/Dataset base is 1d 09h old .*max-data-age is 26h/)
    }, quick))

  test.concurrent('datasets of topics and of row-level security rules count, in a cycle too', () =>
    withEmulator(async ({ emulator, run }) => {
      emulator.world.topics = [{ id: 'topic', dataSets: ['one'] }]
      const inputs = addDashboard(
        emulator,
        'topics',
        [
          { id: 'one', ...spice, ingestions: [recentIngestion], rules: ['rules'], parents: ['two'] },
          {
            id: 'two',
            ...spice,
            ingestions: [recentIngestion],
            preparedParents: ['one'],
            preparedRules: ['more-rules']
          },
          { id: 'rules', ...spice, ingestions: [recentIngestion] },
          { id: 'more-rules', ...spice, ingestions: [oldIngestion] }
        ],
        { dataSets: [], topics: ['topic'] }
      )
      const ran = await run({ ...inputs, ...start })
      expect(ran.stdout).not.toContain('::error')
      expect(parseOutput<Listed[]>(ran, 'datasets').filter(({ refreshed }) => refreshed)).toMatchObject([
        { arn: expect.stringMatching(/more-rules$/) }
      ])
      expect(getOperations(ran.calls).filter(each => each === 'DescribeDataSet')).toHaveLength(4)
    }, quick))
})

describe('a problem with a dataset', () => {
  const refresh = { runningSeconds: 10 }

  test.concurrent('a failed refresh names the cause and the age of the data', () =>
    withEmulator(async ({ emulator, run }) => {
      const fails = { type: 'SOURCE_TIMEOUT', message: 'The warehouse is asleep' }
      const data: DataSet = {
        id: 'bad',
        importMode: 'SPICE',
        ingestions: [oldIngestion],
        refresh: { ...refresh, fails }
      }
      const ran = await run({ ...addDashboard(emulator, 'failing-data', [data]), ...start })
      expect(ran.code).toBe(1)
      expect(getVisibleText(ran)).toMatch(/bad is 1d 09h old .*SOURCE_TIMEOUT: The warehouse is asleep/)
    }, quick))

  test.concurrent('the quota of refreshes is met with one request', () =>
    withEmulator(async ({ emulator, run }) => {
      const manual = Array.from({ length: 32 }, (_, i) => ({
        id: `manual-${i}`,
        status: 'FAILED' as const,
        source: 'MANUAL' as const,
        minutesAgo: 60 + i
      }))
      const data = { id: 'busy', ...spice, ingestions: [...manual, oldIngestion] }
      const ran = await run({ ...addDashboard(emulator, 'quota', [data]), ...start, 'if-stale': 'skip' })
      expect({ code: ran.code, status: ran.outputs['status'] }).toEqual({ code: 0, status: 'SKIPPED' })
      expect(getRequests(ran.calls, 'CreateIngestion')).toHaveLength(1)
      expect(getVisibleText(ran)).toContain('LimitExceededException')
    }, quick))

  test.concurrent.each(['fail', 'skip'])(
    'a dataset that cannot be described fails the report with if-stale: %s',
    ifStale =>
      withEmulator(async ({ emulator, run }) => {
        const inputs = addDashboard(emulator, 'denied', [{ id: 'secret', ...spice, ingestions: [recentIngestion] }])
        const ran = await run({ ...inputs, 'role-to-assume': toRoleArn('github-actions'), 'if-stale': ifStale })
        expect({ code: ran.code, status: ran.outputs['status'] }).toEqual({ code: 1, status: 'FAILED' })
        expect(getVisibleText(ran)).toMatch(/"Action": \["quicksight:DescribeDataSet", /)
      }, quick)
  )

  test.concurrent('a deleted dataset does not count as fresh', () =>
    withEmulator(async ({ emulator, run }) => {
      const inputs = addDashboard(emulator, 'gone', [], { dataSets: ['no-such-dataset'] })
      const ran = await run({ ...inputs, 'if-stale': 'skip' })
      expect(ran.outputs['status']).toBe('FAILED')
      expect(getVisibleText(ran)).toContain('no-such-dataset')
    }, quick))

  test.concurrent('dropped rows are a warning with their number', () =>
    withEmulator(async ({ emulator, run }) => {
      const data = { id: 'lossy', ...spice, ingestions: [{ ...recentIngestion, rowsDropped: 7 }] }
      const ran = await run(addDashboard(emulator, 'lossy', [data]))
      expect(ran.code).toBe(0)
      expect(ran.stdout).toMatch(/::warning::.*dropped 7 rows/)
      expect(parseOutput<Listed[]>(ran, 'datasets')).toMatchObject([{ rowsDropped: 7 }])
    }, quick))

  test.concurrent.each(['described', 'unsupported'] as const)(
    'uploaded files (%s) are not refreshed, and their age counts',
    how =>
      withEmulator(
        async ({ emulator, run }) => {
          const data = { id: 'upload', ...spice, file: true, ingestions: [oldIngestion] }
          const ran = await run({ ...addDashboard(emulator, 'uploaded', [data]), ...start })
          expect(ran.outputs['status']).toBe('FAILED')
          expect(getRequests(ran.calls, 'CreateIngestion')).toEqual([])
          expect(ran.stdout).toMatch(/::notice::.*uploaded files and cannot be refreshed/)
        },
        { ...quick, switches: { ...quick.switches, fileDataSets: how } }
      )
  )

  test.concurrent('a step that times out says which ingestion still runs', () =>
    withEmulator(async ({ emulator, run }) => {
      const data: DataSet = {
        id: 'endless',
        importMode: 'SPICE',
        ingestions: [oldIngestion],
        refresh: { runningSeconds: 9000 }
      }
      const ran = await run({ ...addDashboard(emulator, 'endless', [data]), ...start, 'timeout-minutes': '0.3' })
      expect(ran.outputs['status']).toBe('TIMED_OUT')
      expect(getVisibleText(ran)).toMatch(/Ingestion \S+ of dataset endless may still run; it was not canceled/)
      expect(emulator.ingestions().map(({ status }) => status)).toContain('RUNNING')
    }, quick))

  test.concurrent('rules that are refreshed during a job make it run once more', () =>
    withEmulator(async ({ emulator, run }) => {
      const inputs = addDashboard(
        emulator,
        'rules',
        [
          { id: 'guarded', ...spice, ingestions: [recentIngestion], rules: ['guards'] },
          {
            id: 'guards',
            ...spice,
            ingestions: [recentIngestion, { status: 'RUNNING', minutesAgo: 1 }],
            refresh: { runningSeconds: 60 }
          }
        ],
        { dataSets: ['guarded'], job: { queuedSeconds: 1, runningSeconds: 100 } }
      )
      const ran = await run(inputs)
      expect(ran.stdout).toContain('RLS_CHANGED')
      expect(ran.outputs['status']).toBe('COMPLETED')
      expect(getRequests(ran.calls, 'StartDashboardSnapshotJob')).toHaveLength(2)
    }, quick))
})

describe('other ingestions', () => {
  test.concurrent.each(['newest-first', 'oldest-first', 'mixed'] as const)(
    'the last good ingestion is found behind 150 failed ones, listed %s',
    ingestionOrder =>
      withEmulator(
        async ({ emulator, run }) => {
          const failed = Array.from({ length: 150 }, (_, i) => ({
            id: `f-${i}`,
            status: 'FAILED' as const,
            minutesAgo: i + 1
          }))
          const data = {
            id: 'long',
            ...spice,
            ingestions: [...failed, { status: 'COMPLETED' as const, minutesAgo: 600 }]
          }
          const ran = await run(addDashboard(emulator, 'long', [data]))
          expect(ran.code).toBe(0)
          expect(parseOutput<Listed[]>(ran, 'datasets')).toMatchObject([{ asOf: ran.outputs['data-as-of'] }])
        },
        { ...quick, switches: { ...quick.switches, ingestionOrder } }
      )
  )

  test.concurrent.each(['supersede', 'queue'] as const)(
    'two steps side by side refresh one dataset and both deliver, where a running ingestion is followed (%s)',
    runningIngestion =>
      withEmulator(
        async ({ emulator, run }) => {
          const data = { id: 'shared', ...spice, ingestions: [oldIngestion] }
          const inputs = { ...addDashboard(emulator, 'side-by-side', [data]), ...start }
          const steps = ['one', 'two'].map(id => run(inputs, { environment: { GITHUB_ACTION: id } }))
          const ran = await Promise.all(steps)
          expect(ran.map(({ outputs }) => outputs['status'])).toEqual(['COMPLETED', 'COMPLETED'])
          expect(emulator.ingestions().filter(({ source }) => source === 'MANUAL').length).toBeLessThanOrEqual(2)
        },
        { ...quick, switches: { ...quick.switches, runningIngestion } }
      )
  )

  test.concurrent('an ingestion that someone cancels without a successor is a refresh that was not made', () =>
    withEmulator(async ({ emulator, run }) => {
      const refresh = { runningSeconds: 100 }
      const data: DataSet = { id: 'contested', importMode: 'SPICE', ingestions: [oldIngestion], refresh }
      const inputs = { ...addDashboard(emulator, 'contested', [data]), ...start }
      const ran = await run(inputs, {
        onLogLine: line => {
          if (!line.includes('refresh started')) return
          for (const ingestion of emulator.ingestions())
            if (ingestion.source === 'MANUAL') ingestion.status = 'CANCELLED'
        }
      })
      expect(ran.outputs['status']).toBe('FAILED')
      expect(getVisibleText(ran)).toContain('Someone canceled ingestion')
    }, quick))

  test.concurrent('an ingestion that someone supersedes is followed to its successor', () =>
    withEmulator(async ({ emulator, run }) => {
      const data: DataSet = {
        id: 'replaced',
        importMode: 'SPICE',
        ingestions: [oldIngestion],
        refresh: { runningSeconds: 60 }
      }
      const inputs = { ...addDashboard(emulator, 'replaced', [data]), ...start }
      const ran = await run(inputs, {
        onLogLine: line => {
          if (line.includes('refresh started')) emulator.startIngestion('us-east-1', 'replaced', 'by-someone')
        }
      })
      expect(ran.outputs['status']).toBe('COMPLETED')
      expect(emulator.ingestions().map(({ error }) => error?.type)).toContain('INGESTION_SUPERSEDED')
      expect(parseOutput<{ ingestionId: string }[]>(ran, 'datasets')).toMatchObject([{ ingestionId: 'by-someone' }])
    }, quick))

  test.concurrent('an incremental refresh is made where a look-back window is set up, else a full one', () =>
    withEmulator(async ({ emulator, run }) => {
      const datasets = [
        { id: 'with-window', ...spice, lookbackWindow: true, ingestions: [oldIngestion] },
        { id: 'without', ...spice, ingestions: [oldIngestion] }
      ]
      const ran = await run({ ...addDashboard(emulator, 'incremental', datasets), ...start })
      expect(ran.code).toBe(0)
      const types = getRequests(ran.calls, 'CreateIngestion').map(request => Object.entries(request))
      expect(JSON.stringify(types)).toMatch(/INCREMENTAL_REFRESH/)
      expect(JSON.stringify(types)).toMatch(/FULL_REFRESH/)
    }, quick))

  test.concurrent('a lost response to CreateIngestion starts no second ingestion', () =>
    withEmulator(async ({ emulator, run }) => {
      emulator.fault({ on: 'CreateIngestion', kind: 'reset-after' })
      const ran = await run({
        ...addDashboard(emulator, 'lost', [{ id: 'lost', ...spice, ingestions: [oldIngestion] }]),
        ...start
      })
      expect(ran.code).toBe(0)
      expect(emulator.ingestions().filter(({ source }) => source === 'MANUAL')).toHaveLength(1)
    }, quick))
})

test.concurrent('60 datasets are looked up within the limits of ListIngestions', () =>
  withEmulator(async ({ emulator, run }) => {
    const many = Array.from({ length: 60 }, (_, i) => ({ id: `many-${i}`, ...spice, ingestions: [recentIngestion] }))
    const ran = await run(addDashboard(emulator, 'many', many))
    expect(ran.code).toBe(0)
    const listed = ran.calls.filter(({ operation }) => operation === 'ListIngestions')
    expect(listed.filter(({ status }) => status === 200)).toHaveLength(60)
    expect(listed.filter(({ status }) => status === 429)).toEqual([])
  }))

test.concurrent('a refresh that outlasts the session is followed to its end', () =>
  withEmulator(
    async ({ emulator, run }) => {
      const data: DataSet = {
        id: 'slow',
        importMode: 'SPICE',
        ingestions: [oldIngestion],
        refresh: { runningSeconds: 300 }
      }
      const ran = await run({ ...addDashboard(emulator, 'slow-data', [data]), ...start })
      expect(ran.stdout).not.toContain('::error')
      expect(getOperations(ran.calls).filter(each => each === 'AssumeRoleWithWebIdentity').length).toBeGreaterThan(1)
    },
    // Sessions of an hour expire after less than the six seconds of the refresh.
    { ...quick, switches: { ...quick.switches, sessionLifeFactor: 0.001 } }
  ))

test.concurrent('{data-date} is the date of the oldest data, in paths and names', () =>
  withEmulator(async ({ emulator, run }) => {
    const inputs = addDashboard(emulator, 'dated', [
      { id: 'dated', ...spice, ingestions: [{ status: 'COMPLETED', minutesAgo: 1500 }] }
    ])
    const ran = await run({
      ...inputs,
      'bucket-prefix': 'out/{data-date}',
      'download-path': 'files/{data-date}',
      'file-name': '{data-date}/{sheet-name}'
    })
    expect(ran.stdout).not.toContain('::error')
    const date = (ran.outputs['data-as-of'] ?? '').slice(0, 10)
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(parseOutput<string[]>(ran, 's3-uris')[0]).toContain(`/out/${date}/`)
    expect(await listFiles(ran, `files/${date}/${date}`)).toHaveLength(1)
  }, quick))

describe('other modes look at the data and refresh nothing', () => {
  const datasets = [
    { id: 'seen', name: 'Seen', ...spice, ingestions: [oldIngestion] },
    { id: 'live', name: 'Live', importMode: 'DIRECT_QUERY' as const }
  ]

  test.concurrent('plan says what an export would refresh', () =>
    withEmulator(async ({ emulator, run }) => {
      const ran = await run({ ...addDashboard(emulator, 'planned', datasets), ...start, mode: 'plan' })
      expect(ran.code).toBe(0)
      expect(ran.stdout).toMatch(/Seen .*SPICE.*refreshes it first/)
      expect(ran.stdout).toMatch(/Live .*DIRECT_QUERY.*uses it unchanged/)
      expect(getRequests(ran.calls, 'CreateIngestion')).toEqual([])
    }, quick))

  test.concurrent('list shows import mode, age and newest ingestion', () =>
    withEmulator(async ({ emulator, run }) => {
      const ran = await run({ ...addDashboard(emulator, 'listed', datasets), mode: 'list' })
      expect(ran.code).toBe(0)
      expect(ran.stdout).toMatch(/Seen .*SPICE.*COMPLETED/)
      expect(parseOutput<{ datasets: Listed[] }[]>(ran, 'dashboards')[0]?.datasets).toMatchObject([
        { importMode: 'DIRECT_QUERY' },
        { importMode: 'SPICE', lastStatus: 'COMPLETED' }
      ])
    }, quick))

  test.concurrent('check tries each call, and prints the statement for the one it cannot try', () =>
    withEmulator(async ({ emulator, run }) => {
      const ran = await run({ ...addDashboard(emulator, 'checked', datasets), ...start, mode: 'check' })
      expect(ran.code).toBe(0)
      expect(ran.stdout).toContain('2 datasets, 1 of them in SPICE')
      expect(ran.summary).toContain('"Action": "quicksight:CreateIngestion"')
      expect(getRequests(ran.calls, 'CreateIngestion')).toEqual([])
      for (const call of ['DescribeDataSetRefreshProperties', 'DescribeIngestion', 'ListIngestions'])
        expect(getOperations(ran.calls)).toContain(call)
    }, quick))

  test.concurrent('check names the permission that is missing', () =>
    withEmulator(async ({ emulator, run }) => {
      const inputs = addDashboard(emulator, 'unchecked', datasets)
      const ran = await run({ ...inputs, 'role-to-assume': toRoleArn('github-actions'), mode: 'check' })
      expect(ran.code).toBe(1)
      expect(ran.stdout).toContain('"Action": ["quicksight:DescribeDataSet", ')
    }, quick))
})
