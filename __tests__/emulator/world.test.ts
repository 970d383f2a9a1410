import { ListDashboardsCommand } from '@aws-sdk/client-quicksight'
import { AssumeRoleWithWebIdentityCommand } from '@aws-sdk/client-sts'
import { expect, test } from '@jest/globals'
import { startEmulator } from '../../emulator/emulator.ts'
import { loadWorld, readWorld } from '../../emulator/world.ts'
import { account, createQuickSightClient, createStsClient, toKeys } from './clients.ts'

test('the default world contains everything that the documentation of the emulator names', () => {
  const world = loadWorld()
  const sheets = (id: string) => world.dashboards.find(each => each.id === id)?.sheets ?? []
  expect(sheets('twenty-sheets').map(sheet => sheet.id)).toEqual(Array.from({ length: 20 }, (_, i) => `sheet-${i + 1}`))
  expect(new Set(sheets('twin-sheets').map(sheet => sheet.name)).size).toBe(1)
  expect(sheets('monthly-statement')[0]?.contentType).toBe('PAGINATED')
  expect(world.dashboards.find(each => each.id === 'hostile-names')?.name).toMatch(/\n::set-output.*<img.*\|/)
})

const problems: readonly (readonly [
  why: string,
  change: (world: ReturnType<typeof loadWorld>) => void,
  message: RegExp
])[] = [
  ['a misspelt key', world => Object.assign(world, { dashbords: [] }), /dashbords.*must be one of/i],
  ['a missing part', world => Object.assign(world, { users: undefined }), /'users' failed.*not be null/],
  ['a wrong type', world => Object.assign(world, { regions: 'us-east-1' }), /'regions' must be a list/],
  ['an account of nine digits', world => Object.assign(world, { account: '123456789' }), /'123456789' at 'account'/],
  ['an unknown issuer', world => world.identityCenter?.issuers.splice(0), /user is not an issuer/],
  ['an unknown viewer', world => world.dashboards[0]?.viewers.push('missing'), /sales-overview: missing is not a user/],
  [
    'a table that does not exist',
    world => Object.assign(world.tables, { sales: undefined }),
    /sales-overview: visual kpi-revenue shows table sales, which does not exist/
  ],
  [
    'a column that does not exist',
    world => world.tables['orders']?.columns.fill('Other'),
    /visual table-orders shows column Order, which table orders does not have/
  ],
  ['two dashboards of one ID', world => world.dashboards.push(...world.dashboards.slice(0, 1)), /is defined twice/],
  [
    'two users of one name',
    world => world.users.push(...world.users.slice(0, 1)),
    /user analyst@example.com is defined twice/
  ],
  [
    'one account ID twice',
    world => Object.assign(world, { accounts: [{ account }] }),
    /account 123456789012 is defined twice/
  ],
  [
    'GitHub in a further account',
    world => Object.assign(world, { accounts: [{ account: '111122223333', github: world.github }] }),
    /accounts\.1\.member\.github.*must be one of/
  ],
  [
    'one bucket in two accounts',
    world => Object.assign(world, { accounts: [{ account: '111122223333', buckets: world.buckets.slice(0, 1) }] }),
    /bucket reports-us-east-1 is defined twice/
  ],
  [
    'one access key in two accounts',
    world => Object.assign(world, { accounts: [{ account: '111122223333', iamUsers: world.iamUsers }] }),
    /access key AKIAIOSFODNN7EXAMPLE is defined twice/
  ],
  [
    'an account in another partition',
    world =>
      Object.assign(world, {
        accounts: [{ account: '111122223333', identityRegion: 'cn-north-1', regions: ['cn-north-1'] }]
      }),
    /account 111122223333: identityRegion is in another partition/
  ],
  [
    'a mistake in a further account',
    world => Object.assign(world, { accounts: [{ account: '111122223333', regions: ['us-east-2'] }] }),
    /account 111122223333: identityRegion is not among regions/
  ],
  ['an identity region among no regions', world => world.regions.splice(0, 1), /identityRegion is not among regions/],
  ...['*', 'arn:aws:s3:::other-bucket/*'].map((resource): (typeof problems)[number] => [
    `a bucket's policy on ${resource}`,
    world => {
      const [bucket] = world.buckets
      const Principal = { AWS: ['*'] }
      if (bucket) bucket.policy = { Statement: [{ Effect: 'Deny', Principal, Action: ['s3:*'], Resource: [resource] }] }
    },
    /bucket reports-us-east-1: the policy has an invalid resource/
  ]),
  [
    'an unknown condition operator',
    world =>
      world.roles[0]?.policies.push({
        Statement: [{ Effect: 'Allow', Action: ['*'], Resource: ['*'], Condition: { BinaryLike: { a: ['b'] } } }]
      }),
    /condition operator BinaryLike is not known/
  ]
]
test.each(problems)('a world with %s is rejected', (_why, change, message) => {
  const world = loadWorld()
  change(world)
  expect(() => readWorld(world)).toThrow(message)
})

test('all problems of a world are reported at once', () => {
  expect(() => readWorld({ account: 1 })).toThrow(/^the world is not a world:\n(- .+\n){5,}/)
})

test.each([
  ['aws-cn', { 'us-east-1': 'cn-north-1', 'eu-central-1': 'cn-northwest-1' }, 'cn-north-1'],
  ['aws-us-gov', { 'us-east-1': 'us-gov-west-1', 'eu-central-1': 'us-gov-east-1' }, 'us-gov-west-1']
])('the default world works in partition %s', async (partition, regions, region) => {
  const emulator = await startEmulator({ world: loadWorld(undefined, regions) })
  const input = {
    RoleArn: `arn:${partition}:iam::${account}:role/github-actions`,
    RoleSessionName: 'run-1',
    WebIdentityToken: emulator.webIdentityToken('sts.amazonaws.com')
  }
  const sts = createStsClient(emulator, { accessKeyId: 'none', secretAccessKey: 'none' }, region)
  const { Credentials } = await sts.send(new AssumeRoleWithWebIdentityCommand(input))
  const client = createQuickSightClient(emulator, toKeys(Credentials), region)
  const { DashboardSummaryList } = await client.send(new ListDashboardsCommand({ AwsAccountId: account }))
  expect(DashboardSummaryList?.[0]?.Arn).toBe(
    `arn:${partition}:quicksight:${region}:${account}:dashboard/sales-overview`
  )
  expect(emulator.environment['AWS_REGION']).toBe(region)
  await emulator.stop()
})
