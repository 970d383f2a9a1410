import type { Dashboard } from '../account-schema.ts'
import { quickSightError } from '../errors.ts'
import { optional, struct, text } from '../schema.ts'
import { arnOf, type EmulatorContext, epochSeconds, permit, type QuickSightCall, readMembers } from './call.ts'
import { listDataSetIds } from './datasets.ts'
import { createDefinition } from './definition.ts'
import { messages } from './messages.ts'
import { page, pageSize, queryNumber } from './pages.ts'
import { findDashboard, nameInLists, userArn } from './users.ts'

type Handler = (context: EmulatorContext, call: QuickSightCall) => object
const created = Date.UTC(2026, 0, 15, 9, 30)
export const dashboardArn = (call: QuickSightCall, id: string) => arnOf(call, `dashboard/${id}`)
const parameter = (call: QuickSightCall, name: string) => call.query.get(name) ?? undefined

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_ListDashboards.html */
export const listDashboards: Handler = (context, call) => {
  permit(context, call, 'ListDashboards', dashboardArn(call, '*'))
  const here = context.world.dashboards.filter(dashboard => dashboard.region === call.region)
  const { items, more } = page(here, pageSize(call), parameter(call, 'next-token'))
  return { DashboardSummaryList: items.map(dashboard => summary(call, dashboard)), ...more }
}

const times = { CreatedTime: epochSeconds(created), LastUpdatedTime: epochSeconds(created) }

/** A dashboard as lists show it. */
export function summary(call: QuickSightCall, { id, name }: Dashboard): object {
  const published = { PublishedVersionNumber: 1, LastPublishedTime: epochSeconds(created) }
  return { Arn: dashboardArn(call, id), DashboardId: id, Name: name, ...times, ...published }
}

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboard.html */
const versionInput = struct({
  DashboardId: text({ min: 1, max: 512, pattern: /[\w-]+/ }),
  VersionNumber: optional(queryNumber({ min: 1 })),
  AliasName: optional(text({ min: 1, max: 2048, pattern: /[\w-]+|\$LATEST|\$PUBLISHED/ }))
})

/** @throws AccessDeniedException, ResourceNotFoundException, InvalidParameterValueException */
function described(context: EmulatorContext, call: QuickSightCall, operation: string): Dashboard {
  const {
    DashboardId: id,
    VersionNumber: version,
    AliasName
  } = readMembers(versionInput, {
    ...call.path,
    VersionNumber: parameter(call, 'version-number'),
    AliasName: parameter(call, 'alias-name')
  })
  permit(context, call, operation, dashboardArn(call, id))
  const dashboard = findDashboard(context.world, call.region, id)
  if (!dashboard) throw notFound(messages.dashboardNotFound(id), 'DASHBOARD')
  if (version !== undefined && version !== 1) throw notFound(messages.versionNotFound(id, `${version}`), 'DASHBOARD')
  if (AliasName !== undefined && !AliasName.startsWith('$'))
    throw notFound(messages.versionNotFound(id, AliasName), 'DASHBOARD')
  return dashboard
}

const notFound = (message: string, ResourceType: string) =>
  quickSightError('ResourceNotFoundException', message, { ResourceType })

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboard.html */
export const describeDashboard: Handler = (context, call) => {
  const dashboard = described(context, call, 'DescribeDashboard')
  const { id, name, sheets, topics = [] } = dashboard
  const Version = {
    CreatedTime: epochSeconds(created),
    VersionNumber: 1,
    Status: 'CREATION_SUCCESSFUL',
    Arn: `${dashboardArn(call, id)}/version/1`,
    DataSetArns: listDataSetIds(dashboard).map(each => arnOf(call, `dataset/${each}`)),
    ...(topics.length === 0 ? {} : { TopicArns: topics.map(each => arnOf(call, `topic/${each}`)) }),
    Sheets: sheets.map(sheet => ({ SheetId: sheet.id, Name: sheet.name })),
    ...importedVersion(dashboard)
  }
  const published = { LastPublishedTime: epochSeconds(created) }
  return { Dashboard: { DashboardId: id, Arn: dashboardArn(call, id), Name: name, Version, ...times, ...published } }
}

/**
 * IAM knows this operation as quicksight:DescribeDashboard.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonquicksight.html
 */
export const describeDashboardDefinition: Handler = (context, call) => {
  const dashboard = described(context, call, 'DescribeDashboard')
  return {
    DashboardId: dashboard.id,
    Name: dashboard.name,
    ResourceStatus: 'CREATION_SUCCESSFUL',
    Definition: createDefinition(dashboard, resource => arnOf(call, resource)),
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
export const describeDashboardPermissions: Handler = (context, call) => {
  const { world } = context
  const dashboard = described(context, call, 'DescribeDashboardPermissions')
  const grant = (actions: readonly string[]) => (name: string) => {
    const user = world.users.find(each => nameInLists(each) === name)
    return user ? [{ Principal: userArn(world, user), Actions: actions }] : []
  }
  const Permissions = [...dashboard.owners.flatMap(grant(owning)), ...dashboard.viewers.flatMap(grant(viewing))]
  return { DashboardId: dashboard.id, DashboardArn: dashboardArn(call, dashboard.id), Permissions }
}

/** Members of an imported version that clients look at. */
function importedVersion({ version }: Dashboard): object {
  if (typeof version !== 'object' || version === null) return {}
  const kept = ['DataSetArns', 'TopicArns', 'Sheets', 'ThemeArn']
  return Object.fromEntries(Object.entries(version).filter(([name]) => kept.includes(name)))
}
