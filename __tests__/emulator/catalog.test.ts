import {
  DescribeDashboardCommand,
  DescribeDashboardDefinitionCommand,
  DescribeDashboardPermissionsCommand,
  DescribeUserCommand,
  GetIdentityContextCommand,
  type GetIdentityContextCommandInput,
  ListDashboardsCommand,
  ListUsersCommand,
  paginateListDashboards,
  SearchDashboardsCommand
} from '@aws-sdk/client-quicksight'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { account, baseSession, enhancedSession, type Keys, quickSight, refusal } from './clients.ts'

let emulator: Emulator
let base: Keys
beforeAll(async () => {
  emulator = await startEmulator({ switches: { requestsPerSecond: 0 } })
  base = await baseSession(emulator)
})
afterAll(() => emulator.stop())

const AwsAccountId = account
const client = (region?: string) => quickSight(emulator, base, region)
const userArn = (name: string) => `arn:aws:quicksight:us-east-1:${account}:user/default/${name}`
const dashboard = { AwsAccountId, DashboardId: 'sales-overview' }

test('dashboards are listed by region', async () => {
  const { DashboardSummaryList } = await client('eu-central-1').send(new ListDashboardsCommand({ AwsAccountId }))
  expect(DashboardSummaryList).toEqual([
    expect.objectContaining({
      Arn: `arn:aws:quicksight:eu-central-1:${account}:dashboard/european-sales`,
      DashboardId: 'european-sales',
      Name: 'European sales',
      CreatedTime: expect.any(Date)
    })
  ])
})

test.each([[3], [100]])('pages of %i hold every dashboard once', async pageSize => {
  const seen: (string | undefined)[] = []
  for await (const page of paginateListDashboards({ client: client(), pageSize }, { AwsAccountId }))
    seen.push(...(page.DashboardSummaryList ?? []).map(each => each.DashboardId))
  expect(seen).toEqual(emulator.world.dashboards.filter(each => each.region === 'us-east-1').map(each => each.id))
})

test('a page never holds more than a hundred', async () => {
  const [template] = emulator.world.dashboards
  if (!template) throw new Error('The world has no dashboard')
  const many = Array.from({ length: 130 }, (_, index) => ({ ...template, id: `many-${index}`, region: 'eu-central-1' }))
  emulator.world.dashboards.push(...many)
  const first = await client('eu-central-1').send(new ListDashboardsCommand({ AwsAccountId }))
  expect(first.DashboardSummaryList).toHaveLength(100)
  const second = await client('eu-central-1').send(
    new ListDashboardsCommand({ AwsAccountId, NextToken: first.NextToken })
  )
  expect([second.DashboardSummaryList?.length, second.NextToken]).toEqual([31, undefined])
  emulator.world.dashboards.splice(-130)
})

test.each([
  ['DASHBOARD_NAME', 'StringLike', 'statement', ['monthly-statement']],
  ['QUICKSIGHT_VIEWER_OR_OWNER', 'StringEquals', userArn('viewer@example.com'), ['sales-overview']],
  ['QUICKSIGHT_VIEWER_OR_OWNER', 'StringEquals', userArn('outsider@example.com'), []],
  ['QUICKSIGHT_OWNER', 'StringEquals', userArn('viewer@example.com'), []]
] as const)('searching by %s %s %s', async (Name, Operator, Value, ids) => {
  const search = new SearchDashboardsCommand({ AwsAccountId, Filters: [{ Name, Operator, Value }] })
  const { DashboardSummaryList = [] } = await client().send(search)
  expect(DashboardSummaryList.map(each => each.DashboardId)).toEqual(ids)
})

test('a definition tells visuals by type, titles in both forms, and parameters by type', async () => {
  const { Definition, ResourceStatus } = await client().send(new DescribeDashboardDefinitionCommand(dashboard))
  expect(ResourceStatus).toBe('CREATION_SUCCESSFUL')
  const regions = Definition?.Sheets?.find(sheet => sheet.SheetId === 'sheet-regions')
  expect(regions).toMatchObject({ Name: 'Regions', ContentType: 'INTERACTIVE' })
  expect(regions?.Visuals).toMatchObject([
    { BarChartVisual: { VisualId: 'bar-units-by-country', Title: { FormatText: { PlainText: 'Units by country' } } } },
    { TableVisual: { VisualId: 'table-sales' } },
    {
      PivotTableVisual: {
        Title: { FormatText: { RichText: '<visual-title>Region by quarter</visual-title>' } }
      }
    }
  ])
  expect(Definition?.ParameterDeclarations).toMatchObject([
    { StringParameterDeclaration: { Name: 'Region', ParameterValueType: 'MULTI_VALUED' } },
    { StringParameterDeclaration: { Name: 'Quarter', ParameterValueType: 'SINGLE_VALUED' } },
    { IntegerParameterDeclaration: { Name: 'TopCount' } },
    { DecimalParameterDeclaration: { Name: 'MinimumMargin' } },
    { DateTimeParameterDeclaration: { Name: 'AsOf' } }
  ])
})

test('a paginated sheet says so', async () => {
  const input = { AwsAccountId, DashboardId: 'monthly-statement' }
  const { Definition } = await client().send(new DescribeDashboardDefinitionCommand(input))
  expect(Definition?.Sheets?.[0]).toMatchObject({
    ContentType: 'PAGINATED',
    Layouts: [{ Configuration: { SectionBasedLayout: {} } }]
  })
})

test('permissions name users by ARN', async () => {
  const { Permissions } = await client().send(new DescribeDashboardPermissionsCommand(dashboard))
  expect(Permissions?.map(each => each.Principal)).toContain(userArn('analyst@example.com'))
})

test('users can be listed and described in the identity region', async () => {
  const { UserList = [] } = await client().send(new ListUsersCommand({ AwsAccountId, Namespace: 'default' }))
  expect(UserList.filter(user => user.Email === 'twin@example.com')).toHaveLength(2)
  const input = { AwsAccountId, Namespace: 'default', UserName: 'Admin/jane@example.com' }
  const { User } = await client().send(new DescribeUserCommand(input))
  expect(User).toMatchObject({ Arn: userArn('Admin/jane@example.com'), Active: true, IdentityType: 'IAM' })
})

type Refused = readonly [why: string, call: () => Promise<unknown>, name: string, status: number, message: string]
const otherAccount = '210987654321'
const refused: readonly Refused[] = [
  [
    'another account',
    () => client().send(new ListDashboardsCommand({ AwsAccountId: otherAccount })),
    ...(['ResourceNotFoundException', 404, `Directory information for account ${otherAccount} is not found`] as const)
  ],
  [
    'a region without QuickSight',
    () => client('eu-west-1').send(new ListDashboardsCommand({ AwsAccountId })),
    ...(['ResourceNotFoundException', 404, `Directory information for account ${account} is not found`] as const)
  ],
  [
    'an account of nine digits',
    () => client().send(new ListDashboardsCommand({ AwsAccountId: '123456789' })),
    'InvalidParameterValueException',
    400,
    "1 validation error detected: Value '123456789' at 'awsAccountId' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[0-9]{12}$"
  ],
  [
    'a dashboard that is not there',
    () => client().send(new DescribeDashboardCommand({ AwsAccountId, DashboardId: 'nothing' })),
    ...(['ResourceNotFoundException', 404, 'Dashboard nothing is not found'] as const)
  ],
  [
    'a dashboard of another region',
    () => client().send(new DescribeDashboardCommand({ AwsAccountId, DashboardId: 'european-sales' })),
    ...(['ResourceNotFoundException', 404, 'Dashboard european-sales is not found'] as const)
  ],
  [
    'a version that is not there',
    () => client().send(new DescribeDashboardDefinitionCommand({ ...dashboard, VersionNumber: 7 })),
    ...(['ResourceNotFoundException', 404, 'Version 7 of dashboard sales-overview is not found'] as const)
  ],
  [
    'a page of 101',
    () => client().send(new ListDashboardsCommand({ AwsAccountId, MaxResults: 101 })),
    'InvalidParameterValueException',
    400,
    "1 validation error detected: Value '101' at 'maxResults' failed to satisfy constraint: Member must have value between 1 and 100"
  ],
  [
    'a made-up NextToken',
    () => client().send(new ListDashboardsCommand({ AwsAccountId, NextToken: 'next' })),
    ...(['InvalidNextTokenException', 400, 'The NextToken value is not valid'] as const)
  ],
  [
    'StringLike with a user filter',
    () =>
      client().send(
        new SearchDashboardsCommand({
          AwsAccountId,
          Filters: [{ Name: 'QUICKSIGHT_OWNER', Operator: 'StringLike', Value: 'x' }]
        })
      ),
    ...([
      'InvalidParameterValueException',
      400,
      'Operator StringLike is not supported for filter QUICKSIGHT_OWNER'
    ] as const)
  ],
  [
    'users in another region',
    () => client('eu-central-1').send(new ListUsersCommand({ AwsAccountId, Namespace: 'default' })),
    'AccessDeniedException',
    401,
    'Operation is being called from endpoint eu-central-1, but your identity region is us-east-1. Please use the us-east-1 endpoint.'
  ],
  [
    'users of a namespace that is not there',
    () => client().send(new ListUsersCommand({ AwsAccountId, Namespace: 'nowhere' })),
    ...(['ResourceNotFoundException', 404, 'Namespace nowhere is not found'] as const)
  ]
]
test.each(refused)('refused: %s', async (_why, call, name, status, message) => {
  expect(await refusal(call())).toEqual({ name, status, message })
})

test('IAM is asked about the dashboard, by the action that IAM knows', async () => {
  const listOnly = quickSight(emulator, await baseSession(emulator, 'list-only'))
  await listOnly.send(new ListDashboardsCommand({ AwsAccountId }))
  expect(await refusal(listOnly.send(new DescribeDashboardDefinitionCommand(dashboard)))).toEqual({
    name: 'AccessDeniedException',
    status: 401,
    message: `User: arn:aws:sts::${account}:assumed-role/list-only/run-1 is not authorized to perform: quicksight:DescribeDashboard on resource: arn:aws:quicksight:us-east-1:${account}:dashboard/sales-overview because no identity-based policy allows the quicksight:DescribeDashboard action`
  })
})

test('identity-enhanced sessions may not browse, unless a switch says so', async () => {
  const enhanced = quickSight(emulator, await enhancedSession(emulator, base, { role: 'quicksight-identity' }))
  const list = () => enhanced.send(new ListDashboardsCommand({ AwsAccountId }))
  expect(await refusal(list())).toEqual({
    name: 'AccessDeniedException',
    status: 401,
    message: 'Operation ListDashboards cannot be called with identity-enhanced credentials'
  })
})

type Context = readonly [
  why: string,
  input: Partial<GetIdentityContextCommandInput> & { region?: string },
  name: string,
  status: number,
  message: string
]
const invalid = ['InvalidParameterValueException', 400] as const
const contexts: readonly Context[] = [
  ['two identifiers', { UserIdentifier: { Email: 'a', UserName: 'a' } as never }, ...invalid, oneOf()],
  ['no identifier', { UserIdentifier: {} as never }, ...invalid, oneOf()],
  [
    'an e-mail without a namespace',
    { Namespace: undefined },
    ...invalid,
    'Namespace is required when the user is identified by Email or UserName'
  ],
  [
    'a user who is not there',
    { UserIdentifier: { Email: 'nobody@example.com' } },
    ...(['ResourceNotFoundException', 404, 'User nobody@example.com not found in namespace default'] as const)
  ],
  [
    'a user of another namespace',
    { UserIdentifier: { Email: 'partner@example.org' } },
    ...(['ResourceNotFoundException', 404, 'User partner@example.org not found in namespace default'] as const)
  ],
  [
    'an e-mail that two users share',
    { UserIdentifier: { Email: 'twin@example.com' } },
    ...invalid,
    'More than one user has the email twin@example.com'
  ],
  [
    'an ARN of another region',
    { UserIdentifier: { UserArn: userArn('analyst@example.com').replace('us-east-1', 'eu-central-1') } },
    ...invalid,
    `${userArn('analyst@example.com').replace('us-east-1', 'eu-central-1')} is not the ARN of a user of this account`
  ],
  [
    'a user who is not active',
    { UserIdentifier: { UserName: 'former@example.com' } },
    ...(['PreconditionNotMetException', 400, 'User former@example.com is not active'] as const)
  ],
  [
    'a user of IAM Identity Center',
    { UserIdentifier: { UserName: 'idc-user' } },
    'PreconditionNotMetException',
    400,
    'User idc-user is authenticated by IAM Identity Center, which is not supported'
  ],
  [
    'another region than the identity region',
    { region: 'eu-central-1' },
    'AccessDeniedException',
    401,
    'Operation is being called from endpoint eu-central-1, but your identity region is us-east-1. Please use the us-east-1 endpoint.'
  ],
  [
    'a ContextRegion of another partition',
    { ContextRegion: 'cn-north-1' },
    ...invalid,
    'ContextRegion cn-north-1 is in another partition'
  ],
  [
    'a ContextRegion without QuickSight',
    { ContextRegion: 'eu-moon-1' },
    ...invalid,
    'ContextRegion eu-moon-1 is not a QuickSight region'
  ],
  [
    'a ContextRegion the account does not use',
    { ContextRegion: 'eu-west-1' },
    ...invalid,
    'The account is not enabled in ContextRegion eu-west-1'
  ],
  [
    'a session that has already ended',
    { SessionExpiresAt: new Date(0) },
    ...invalid,
    'SessionExpiresAt must be in the future'
  ],
  [
    'a namespace with a space',
    { Namespace: 'a b' },
    ...invalid,
    "1 validation error detected: Value 'a b' at 'namespace' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9._-]*"
  ]
]
function oneOf() {
  return 'Exactly one of UserName, Email and UserArn must be given in UserIdentifier'
}
test.each(contexts)('GetIdentityContext refuses: %s', async (_why, { region, ...input }, name, status, message) => {
  const usual = { AwsAccountId, UserIdentifier: { Email: 'analyst@example.com' }, Namespace: 'default' }
  const call = client(region).send(new GetIdentityContextCommand({ ...usual, ...input }))
  expect(await refusal(call)).toEqual({ name, status, message })
})

test('GetIdentityContext is allowed by user ARN', async () => {
  const narrow = quickSight(emulator, await baseSession(emulator, 'one-user-only'))
  const ask = (UserName: string) =>
    narrow.send(new GetIdentityContextCommand({ AwsAccountId, UserIdentifier: { UserName }, Namespace: 'default' }))
  expect((await ask('analyst@example.com')).Status).toBe(200)
  expect((await refusal(ask('viewer@example.com'))).message).toContain(
    `quicksight:GetIdentityContext on resource: ${userArn('viewer@example.com')} because`
  )
})

test('a switch lets the first of two users with one e-mail through, another ignores case', async () => {
  const ask = (Email: string) =>
    client().send(new GetIdentityContextCommand({ AwsAccountId, UserIdentifier: { Email }, Namespace: 'default' }))
  Object.assign(emulator.switches, { duplicateEmail: 'first', emailIgnoresCase: true })
  expect((await ask('TWIN@example.com')).Status).toBe(200)
  Object.assign(emulator.switches, { duplicateEmail: 'refuse', emailIgnoresCase: false })
  expect((await refusal(ask('Analyst@example.com'))).name).toBe('ResourceNotFoundException')
})
