import { setTimeout as delay } from 'node:timers/promises'
import { DescribeDashboardSnapshotJobCommand, StartDashboardSnapshotJobCommand } from '@aws-sdk/client-quicksight'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { account, catchRefusal, createBaseSession, createQuickSightClient, type Keys } from './clients.ts'
import { createPdfFile, createStartInput } from './snapshots.ts'
import { assumeIdentityRole, createSnapshotRoleArn, otherAccount } from './two-accounts.ts'

const world = new URL('../../examples/emulator/many-accounts.yml', import.meta.url).pathname

let emulator: Emulator
let first: Keys
let second: Keys
beforeAll(async () => {
  emulator = await startEmulator({ world, timeScale: 0.01, switches: { requestsPerSecond: 0 } })
})
beforeEach(async () => {
  emulator.reset()
  first = await createBaseSession(emulator, createSnapshotRoleArn(account, 'base'))
  second = await createBaseSession(emulator, createSnapshotRoleArn(otherAccount, 'base'))
})
afterAll(() => emulator.stop())

describe('snapshot jobs of two accounts', () => {
  const region = 'eu-central-1'
  const start = {
    ...createStartInput('job-1', [createPdfFile('sheet-europe')], { DashboardId: 'european-sales' }),
    AwsAccountId: otherAccount
  }
  const destination = (BucketName: string) => ({
    FileGroups: [{ Files: [createPdfFile('sheet-europe')] }],
    DestinationConfiguration: {
      S3Destinations: [{ BucketConfiguration: { BucketName, BucketPrefix: 'a', BucketRegion: region } }]
    }
  })
  const finish = async () => {
    while (emulator.jobs().some(({ endedAt }) => endedAt === undefined)) await delay(10)
    return emulator.jobs()
  }

  test('have their own IDs and their own limit', async () => {
    emulator.switches.concurrentJobs = 1
    const clients = await Promise.all([
      assumeIdentityRole(emulator, account, first, 'us-east-1').then(keys => createQuickSightClient(emulator, keys)),
      assumeIdentityRole(emulator, otherAccount, second, region).then(keys =>
        createQuickSightClient(emulator, keys, region)
      )
    ])
    await clients[0]?.send(
      new StartDashboardSnapshotJobCommand(createStartInput('job-1', [createPdfFile('sheet-summary')]))
    )
    await clients[1]?.send(new StartDashboardSnapshotJobCommand(start))
    expect((await finish()).map(({ arn, status }) => [arn.split(':')[4], status])).toEqual([
      [account, 'COMPLETED'],
      [otherAccount, 'COMPLETED']
    ])
    const job = { AwsAccountId: account, DashboardId: 'european-sales', SnapshotJobId: 'job-1' }
    expect(
      (await catchRefusal(clients[0]?.send(new DescribeDashboardSnapshotJobCommand(job)) ?? Promise.resolve())).name
    ).toBe('ResourceNotFoundException')
  })

  test.each<[string, 'bucket-policy' | 'refused', string | undefined, boolean]>([
    ['its policy does not allow the service', 'bucket-policy', undefined, false],
    ['its policy allows the service', 'bucket-policy', 'quicksight.amazonaws.com', true],
    ['a switch says that QuickSight never writes there', 'refused', 'quicksight.amazonaws.com', false]
  ])('write to a bucket of the other account depending on its policy: %s', async (_, flag, service, isWritten) => {
    emulator.switches.bucketOfOtherAccount = flag
    const bucket = emulator.world.buckets.find(({ name }) => name === 'reports-eu-central-1')
    const Resource = ['arn:aws:s3:::reports-eu-central-1/*']
    const statement = { Effect: 'Allow' as const, Action: ['s3:PutObject'], Resource }
    if (bucket && service) bucket.policy = { Statement: [{ ...statement, Principal: { Service: [service] } }] }
    const client = createQuickSightClient(
      emulator,
      await assumeIdentityRole(emulator, otherAccount, second, region),
      region
    )
    await client.send(
      new StartDashboardSnapshotJobCommand({ ...start, SnapshotConfiguration: destination('reports-eu-central-1') })
    )
    const [job] = await finish()
    expect(job?.files[0]?.problem?.type).toBe(isWritten ? undefined : 'S3_ACCESS_DENIED')
    expect(emulator.objects()).toHaveLength(isWritten ? 1 : 0)
  })
})
