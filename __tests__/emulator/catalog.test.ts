import {
  DescribeDashboardDefinitionCommand,
  DescribeDashboardPermissionsCommand,
  DescribeUserCommand,
  ListDashboardsCommand,
  ListUsersCommand,
  paginateListDashboards,
  SearchDashboardsCommand
} from '@aws-sdk/client-quicksight'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import {
  account,
  catchRefusal,
  createBaseSession,
  createEnhancedSession,
  createQuickSightClient,
  type Keys
} from './clients.ts'

let emulator: Emulator
let base: Keys
beforeAll(async () => {
  emulator = await startEmulator({ switches: { requestsPerSecond: 0 } })
  base = await createBaseSession(emulator)
})
afterAll(() => emulator.stop())

const AwsAccountId = account
const client = (region?: string) => createQuickSightClient(emulator, base, region)
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

test.each([[3], [100]])('pages of %i dashboards contain every dashboard once', async pageSize => {
  const seen: (string | undefined)[] = []
  for await (const page of paginateListDashboards({ client: client(), pageSize }, { AwsAccountId }))
    seen.push(...(page.DashboardSummaryList ?? []).map(each => each.DashboardId))
  expect(seen).toEqual(emulator.world.dashboards.filter(each => each.region === 'us-east-1').map(each => each.id))
})

test('a page never contains more than 100 dashboards', async () => {
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
] as const)('SearchDashboards finds the dashboards whose %s matches %s %s', async (Name, Operator, Value, ids) => {
  const search = new SearchDashboardsCommand({ AwsAccountId, Filters: [{ Name, Operator, Value }] })
  const { DashboardSummaryList = [] } = await client().send(search)
  expect(DashboardSummaryList.map(each => each.DashboardId)).toEqual(ids)
})

test('a definition contains visuals by type, titles in both forms, and parameters by type', async () => {
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

test('the definition of a paginated sheet has its content type', async () => {
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

test('IAM evaluates the ARN of the dashboard and the action that IAM documents', async () => {
  const listOnly = createQuickSightClient(emulator, await createBaseSession(emulator, 'list-only'))
  await listOnly.send(new ListDashboardsCommand({ AwsAccountId }))
  expect(await catchRefusal(listOnly.send(new DescribeDashboardDefinitionCommand(dashboard)))).toEqual({
    name: 'AccessDeniedException',
    status: 401,
    message: `User: arn:aws:sts::${account}:assumed-role/list-only/run-1 is not authorized to perform: quicksight:DescribeDashboard on resource: arn:aws:quicksight:us-east-1:${account}:dashboard/sales-overview because no identity-based policy allows the quicksight:DescribeDashboard action`
  })
})

test('identity-enhanced sessions cannot list dashboards unless a switch allows it', async () => {
  const self = await createBaseSession(emulator, 'self-assumed')
  const enhanced = createQuickSightClient(
    emulator,
    await createEnhancedSession(emulator, self, { role: 'self-assumed' })
  )
  const list = () => enhanced.send(new ListDashboardsCommand({ AwsAccountId }))
  expect(await catchRefusal(list())).toEqual({
    name: 'AccessDeniedException',
    status: 401,
    message: 'Operation ListDashboards cannot be called with identity-enhanced credentials'
  })
  emulator.switches.enhancedSessionsOnlySnapshot = false
  expect((await list()).Status).toBe(200)
})
