import type { Dashboard } from '../account-schema.ts'
import { quickSightError } from '../errors.ts'
import { createStringSchema, optional, struct } from '../schema.ts'
import {
  createQuickSightArn,
  type EmulatorContext,
  epochSeconds,
  permitCall,
  type QuickSightCall,
  readMembers
} from './call.ts'
import { listDataSetIds } from './datasets.ts'
import { createDefinition } from './definition.ts'
import { messages } from './messages.ts'
import { page, queryNumber, readMaxResults } from './pages.ts'
import { findDashboard, nameInLists, userArn } from './users.ts'

type CatalogHandler = (context: EmulatorContext, call: QuickSightCall) => object
const created = Date.UTC(2026, 0, 15, 9, 30)
export const dashboardArn = (call: QuickSightCall, id: string) => createQuickSightArn(call, `dashboard/${id}`)
const parameter = (call: QuickSightCall, name: string) => call.query.get(name) ?? undefined

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_ListDashboards.html */
export const listDashboards: CatalogHandler = (context, call) => {
  permitCall(context, call, 'ListDashboards', dashboardArn(call, '*'))
  const here = context.world.dashboards.filter(dashboard => dashboard.region === call.region)
  const { items, more } = page(here, readMaxResults(call), parameter(call, 'next-token'))
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
  DashboardId: createStringSchema({ min: 1, max: 512, pattern: /[\w-]+/ }),
  VersionNumber: optional(queryNumber({ min: 1 })),
  AliasName: optional(createStringSchema({ min: 1, max: 2048, pattern: /[\w-]+|\$LATEST|\$PUBLISHED/ }))
})

/** @throws AccessDeniedException, ResourceNotFoundException, InvalidParameterValueException */
function requireDescribable(context: EmulatorContext, call: QuickSightCall, operation: string): Dashboard {
  const {
    DashboardId: id,
    VersionNumber: version,
    AliasName
  } = readMembers(versionInput, {
    ...call.path,
    VersionNumber: parameter(call, 'version-number'),
    AliasName: parameter(call, 'alias-name')
  })
  permitCall(context, call, operation, dashboardArn(call, id))
  const dashboard = findDashboard(context.world, call.region, id)
  if (!dashboard) throw createMissingResourceError(messages.dashboardNotFound(id), 'DASHBOARD')
  if (version !== undefined && version !== 1)
    throw createMissingResourceError(messages.versionNotFound(id, `${version}`), 'DASHBOARD')
  if (AliasName !== undefined && !AliasName.startsWith('$'))
    throw createMissingResourceError(messages.versionNotFound(id, AliasName), 'DASHBOARD')
  return dashboard
}

const createMissingResourceError = (message: string, ResourceType: string) =>
  quickSightError('ResourceNotFoundException', message, { ResourceType })

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboard.html */
export const describeDashboard: CatalogHandler = (context, call) => {
  const dashboard = requireDescribable(context, call, 'DescribeDashboard')
  const { id, name, sheets, topics = [] } = dashboard
  const Version = {
    CreatedTime: epochSeconds(created),
    VersionNumber: 1,
    Status: 'CREATION_SUCCESSFUL',
    Arn: `${dashboardArn(call, id)}/version/1`,
    DataSetArns: listDataSetIds(dashboard).map(each => createQuickSightArn(call, `dataset/${each}`)),
    ...(topics.length === 0 ? {} : { TopicArns: topics.map(each => createQuickSightArn(call, `topic/${each}`)) }),
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
export const describeDashboardDefinition: CatalogHandler = (context, call) => {
  const dashboard = requireDescribable(context, call, 'DescribeDashboard')
  return {
    DashboardId: dashboard.id,
    Name: dashboard.name,
    ResourceStatus: 'CREATION_SUCCESSFUL',
    Definition: createDefinition(dashboard, resource => createQuickSightArn(call, resource)),
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
export const describeDashboardPermissions: CatalogHandler = (context, call) => {
  const { world } = context
  const dashboard = requireDescribable(context, call, 'DescribeDashboardPermissions')
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
