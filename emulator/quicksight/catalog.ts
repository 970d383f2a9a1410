import { quickSightError } from '../errors.ts'
import { list, number, optional, type Read, struct, text, word } from '../shape.ts'
import type { Dashboard } from '../world-shape.ts'
import { arnOf, epochSeconds, type Ground, permit, type QuickSightCall, readMembers } from './call.ts'
import { definitionOf } from './definition.ts'
import { messages } from './messages.ts'
import { page } from './pages.ts'
import { findDashboard, findUserByArn, nameInLists, userArn } from './users.ts'

type Handler = (ground: Ground, call: QuickSightCall) => object
const created = Date.UTC(2026, 0, 15, 9, 30)
const dashboardArn = (call: QuickSightCall, id: string) => arnOf(call, `dashboard/${id}`)
const parameter = (call: QuickSightCall, name: string) => call.query.get(name) ?? undefined

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_ListDashboards.html */
export const listDashboards: Handler = (ground, call) => {
  permit(ground, call, 'ListDashboards', dashboardArn(call, '*'))
  const here = ground.world.dashboards.filter(dashboard => dashboard.region === call.region)
  const { items, more } = page(here, parameter(call, 'max-results'), parameter(call, 'next-token'))
  return { DashboardSummaryList: items.map(dashboard => summary(call, dashboard)), ...more }
}

const times = { CreatedTime: epochSeconds(created), LastUpdatedTime: epochSeconds(created) }

function summary(call: QuickSightCall, { id, name }: Dashboard): object {
  const published = { PublishedVersionNumber: 1, LastPublishedTime: epochSeconds(created) }
  return { Arn: dashboardArn(call, id), DashboardId: id, Name: name, ...times, ...published }
}

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DashboardSearchFilter.html */
const searchInput = struct({
  Filters: list(
    struct({
      Operator: word('StringEquals', 'StringLike'),
      Name: optional(
        word(
          ...(['QUICKSIGHT_USER', 'QUICKSIGHT_VIEWER_OR_OWNER', 'DIRECT_QUICKSIGHT_VIEWER_OR_OWNER'] as const),
          ...(['QUICKSIGHT_OWNER', 'DIRECT_QUICKSIGHT_OWNER', 'DIRECT_QUICKSIGHT_SOLE_OWNER'] as const),
          'DASHBOARD_NAME'
        )
      ),
      Value: optional(text())
    }),
    { min: 1, max: 1 }
  ),
  NextToken: optional(text()),
  MaxResults: optional(number({ min: 1, max: 100, whole: true }))
})
type Filter = Read<typeof searchInput>['Filters'][number]

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_SearchDashboards.html */
export const searchDashboards: Handler = (ground, call) => {
  permit(ground, call, 'SearchDashboards', dashboardArn(call, '*'))
  const { Filters, MaxResults, NextToken } = readMembers(searchInput, call.body)
  const filter = Filters[0]
  if (!filter) throw quickSightError('InvalidParameterValueException', messages.oneFilter)
  const matches = matcher(ground, filter)
  const found = ground.world.dashboards.filter(each => each.region === call.region && matches(each))
  const { items, more } = page(found, MaxResults?.toString(), NextToken)
  return { DashboardSummaryList: items.map(dashboard => summary(call, dashboard)), ...more }
}

function matcher({ world }: Ground, { Name = 'QUICKSIGHT_USER', Operator, Value = '' }: Filter) {
  const wanted = Name === 'DASHBOARD_NAME' ? 'StringLike' : 'StringEquals'
  if (Operator !== wanted)
    throw quickSightError('InvalidParameterValueException', messages.filterOperator(Name, Operator))
  if (Name === 'DASHBOARD_NAME') return (dashboard: Dashboard) => dashboard.name.includes(Value)
  const user = findUserByArn(world, Value)
  const name = user && nameInLists(user)
  if (!/^arn:[\w-]+:quicksight:[\w-]+:\d{12}:(user|group)\/./.test(Value))
    throw quickSightError('InvalidParameterValueException', messages.filterValue)
  const ownersOnly = Name.includes('OWNER') && !Name.includes('VIEWER')
  return ({ owners, viewers }: Dashboard) => {
    const isOwner = name !== undefined && owners.includes(name)
    if (Name === 'DIRECT_QUICKSIGHT_SOLE_OWNER') return isOwner && owners.length === 1
    return isOwner || (!ownersOnly && name !== undefined && viewers.includes(name))
  }
}

/** @throws AccessDeniedException, ResourceNotFoundException */
function described(ground: Ground, call: QuickSightCall, operation: string): Dashboard {
  const id = call.path['DashboardId'] ?? ''
  permit(ground, call, operation, dashboardArn(call, id))
  const dashboard = findDashboard(ground.world, call.region, id)
  if (!dashboard) throw notFound(messages.dashboardNotFound(id), 'DASHBOARD')
  const version = parameter(call, 'version-number')
  if (version !== undefined && version !== '1') throw notFound(messages.versionNotFound(id, version), 'DASHBOARD')
  return dashboard
}

const notFound = (message: string, ResourceType: string) =>
  quickSightError('ResourceNotFoundException', message, { ResourceType })

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboard.html */
export const describeDashboard: Handler = (ground, call) => {
  const dashboard = described(ground, call, 'DescribeDashboard')
  const { id, name, sheets } = dashboard
  const tables = new Set(sheets.flatMap(sheet => sheet.visuals.map(visual => visual.table)))
  const Version = {
    CreatedTime: epochSeconds(created),
    VersionNumber: 1,
    Status: 'CREATION_SUCCESSFUL',
    Arn: `${dashboardArn(call, id)}/version/1`,
    DataSetArns: [...tables].map(table => arnOf(call, `dataset/${table}`)),
    Sheets: sheets.map(sheet => ({ SheetId: sheet.id, Name: sheet.name }))
  }
  const published = { LastPublishedTime: epochSeconds(created) }
  return { Dashboard: { DashboardId: id, Arn: dashboardArn(call, id), Name: name, Version, ...times, ...published } }
}

/**
 * IAM knows this operation as quicksight:DescribeDashboard.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonquicksight.html
 */
export const describeDashboardDefinition: Handler = (ground, call) => {
  const dashboard = described(ground, call, 'DescribeDashboard')
  return {
    DashboardId: dashboard.id,
    Name: dashboard.name,
    ResourceStatus: 'CREATION_SUCCESSFUL',
    Definition: definitionOf(dashboard, resource => arnOf(call, resource)),
    DashboardPublishOptions: { ExportToCSVOption: { AvailabilityStatus: 'ENABLED' } }
  }
}

const viewing = ['quicksight:DescribeDashboard', 'quicksight:ListDashboardVersions', 'quicksight:QueryDashboard']
const owning = [
  ...viewing,
  ...['quicksight:UpdateDashboardPermissions', 'quicksight:DescribeDashboardPermissions', 'quicksight:DeleteDashboard'],
  ...['quicksight:UpdateDashboard', 'quicksight:UpdateDashboardPublishedVersion']
]

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardPermissions.html */
export const describeDashboardPermissions: Handler = (ground, call) => {
  const { world } = ground
  const dashboard = described(ground, call, 'DescribeDashboardPermissions')
  const grant = (actions: readonly string[]) => (name: string) => {
    const user = world.users.find(each => nameInLists(each) === name)
    return user ? [{ Principal: userArn(world, user), Actions: actions }] : []
  }
  const Permissions = [...dashboard.owners.flatMap(grant(owning)), ...dashboard.viewers.flatMap(grant(viewing))]
  return { DashboardId: dashboard.id, DashboardArn: dashboardArn(call, dashboard.id), Permissions }
}
