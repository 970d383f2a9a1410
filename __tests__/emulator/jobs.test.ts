import { setTimeout as delay } from 'node:timers/promises'
import {
  DescribeDashboardSnapshotJobCommand,
  DescribeDashboardSnapshotJobResultCommand,
  ListDashboardsCommand,
  StartDashboardSnapshotJobCommand
} from '@aws-sdk/client-quicksight'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import {
  account,
  catchRefusal,
  createBaseSession,
  createEnhancedSession,
  createQuickSightClient,
  type Keys
} from './clients.ts'
import { createPdfFile, createStartInput, waitForResult } from './snapshots.ts'

let emulator: Emulator
let base: Keys
beforeEach(async () => {
  emulator = await startEmulator({ timeScale: 0.01, switches: { requestsPerSecond: 0 } })
  base = await createBaseSession(emulator)
})
afterEach(() => emulator.stop())

const as = async (user: string) =>
  createQuickSightClient(emulator, await createEnhancedSession(emulator, base, { user }))
const analyst = () => as('analyst@example.com')
const job = (id: string, DashboardId = 'sales-overview') => ({ AwsAccountId: account, DashboardId, SnapshotJobId: id })
const summary = [createPdfFile('sheet-summary')]

test('a job goes from QUEUED over RUNNING to COMPLETED, with the times of each', async () => {
  const client = await analyst()
  const start = async (id: string, durations: { queuedSeconds: number; runningSeconds: number }) => {
    Object.assign(emulator.world.job, durations)
    return await client.send(new StartDashboardSnapshotJobCommand(createStartInput(id, summary)))
  }
  const waitFor = async (id: string, status: string) => {
    for (;;) {
      const { JobStatus } = await client.send(new DescribeDashboardSnapshotJobCommand(job(id)))
      if (JobStatus === status) return
      await delay(50)
    }
  }
  // Each of the first two jobs stays in a status, so that no slow request can miss it.
  await start('queued', { queuedSeconds: 1_000_000, runningSeconds: 1 })
  await waitFor('queued', 'QUEUED')
  await start('running', { queuedSeconds: 1, runningSeconds: 1_000_000 })
  await waitFor('running', 'RUNNING')
  const { Arn } = await start('life', { queuedSeconds: 70, runningSeconds: 130 })
  expect(Arn).toBe(`arn:aws:quicksight:us-east-1:${account}:dashboard/sales-overview/snapshot-job/life`)
  await waitFor('life', 'COMPLETED')
  const described = await client.send(new DescribeDashboardSnapshotJobCommand(job('life')))
  expect(described).toMatchObject({ ...job('life'), Arn, Status: 200, SnapshotConfiguration: { FileGroups: [{}] } })
  expect(described.UserConfiguration).toBeUndefined()
  expect(Number(described.LastUpdatedTime) - Number(described.CreatedTime)).toBeGreaterThanOrEqual(1990)
  expect(emulator.jobs().at(-1)).toMatchObject({ jobId: 'life', user: 'analyst@example.com', status: 'COMPLETED' })
})

test('only the user who started a job can describe it', async () => {
  await (await analyst()).send(new StartDashboardSnapshotJobCommand(createStartInput('mine', summary)))
  const others = [await as('viewer@example.com'), createQuickSightClient(emulator, base)]
  for (const other of others) {
    for (const look of [DescribeDashboardSnapshotJobCommand, DescribeDashboardSnapshotJobResultCommand])
      expect(await catchRefusal(other.send(new look(job('mine')) as DescribeDashboardSnapshotJobCommand))).toEqual({
        name: 'AccessDeniedException',
        status: 401,
        message: 'Dashboard Snapshot Job with id mine was started by a different user'
      })
  }
  const sameUserNewSession = await analyst()
  expect((await sameUserNewSession.send(new DescribeDashboardSnapshotJobCommand(job('mine')))).Status).toBe(200)
  expect(
    await catchRefusal(sameUserNewSession.send(new DescribeDashboardSnapshotJobCommand(job('other'))))
  ).toMatchObject({
    name: 'ResourceNotFoundException',
    status: 404
  })
})

test('a job ID stays in use while the job runs and for a day after', async () => {
  const client = await analyst()
  const again = () => client.send(new StartDashboardSnapshotJobCommand(createStartInput('again', summary)))
  await again()
  const taken = {
    name: 'ResourceExistsException',
    status: 409,
    message: 'Dashboard Snapshot Job with id again already exists'
  }
  expect(await catchRefusal(again())).toEqual(taken)
  await waitForResult(client, 'again')
  expect(await catchRefusal(again())).toEqual(taken)
  emulator.switches.jobIdReuseHours = 0
  await again()
})

test.each([
  [true, 12],
  [false, 24]
])('an account runs twelve jobs at once, queued jobs included: %p', async (queuedJobsCount, admitted) => {
  Object.assign(emulator.switches, { queuedJobsCount })
  Object.assign(emulator.world.job, { queuedSeconds: queuedJobsCount ? 0 : 200, runningSeconds: 3000 })
  const client = await analyst()
  const start = (index: number) =>
    client.send(new StartDashboardSnapshotJobCommand(createStartInput(`many-${index}`, summary)))
  for (let index = 0; index < 12; index++) await start(index)
  if (!queuedJobsCount) for (let index = 12; index < admitted; index++) await start(index)
  while (emulator.jobs().some(each => each.status === 'QUEUED')) await new Promise(resolve => setTimeout(resolve, 20))
  expect(await catchRefusal(start(99))).toEqual({
    name: 'LimitExceededException',
    status: 409,
    message: 'The account already runs 12 dashboard snapshot jobs'
  })
  expect(emulator.jobs()).toHaveLength(admitted)
})

test('more than ten requests per second over all operations get a ThrottlingException', async () => {
  emulator.switches.requestsPerSecond = 10
  const client = createQuickSightClient(emulator, base)
  const list = () => client.send(new ListDashboardsCommand({ AwsAccountId: account }))
  const outcomes = await Promise.allSettled(Array.from({ length: 13 }, list))
  expect(outcomes.filter(each => each.status === 'fulfilled')).toHaveLength(10)
  expect(await catchRefusal(list())).toEqual({ name: 'ThrottlingException', status: 429, message: 'Rate exceeded' })
  await new Promise(resolve => setTimeout(resolve, 1010))
  await list()
})

test('a dashboard whose jobs fail a number of times completes the next one', async () => {
  const dashboard = emulator.world.dashboards.find(({ id }) => id === 'failing')
  if (dashboard?.job === undefined) throw new Error('The world has no such dashboard')
  dashboard.job.fails = { type: 'RLS_CHANGED', message: 'The rules changed.', times: 1 }
  const client = await analyst()
  const ends: unknown[] = []
  for (const id of ['first', 'second']) {
    await client.send(
      new StartDashboardSnapshotJobCommand({
        ...createStartInput(id, [createPdfFile('sheet-failing')]),
        DashboardId: 'failing'
      })
    )
    ends.push((await waitForResult(client, id, 'failing')).JobStatus)
  }
  expect(ends).toEqual(['FAILED', 'COMPLETED'])
})
