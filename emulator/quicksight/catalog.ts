import type { Dashboard } from '../account-schema.ts'
import { createQuickSightError } from '../errors.ts'
import { createStringSchema, optional, struct } from '../schema.ts'
import {
  createQuickSightArn,
  type EmulatorContext,
  permitCall,
  type QuickSightCall,
  readMembers,
  toEpochSeconds
} from './call.ts'
import { listDataSetIds } from './datasets.ts'
import { createDefinition } from './definition.ts'
import { messages } from './messages.ts'
import { getPage, parseQueryNumber, readMaxResults } from './pages.ts'
import { createUserArn, findDashboard, toListName } from './users.ts'

type CatalogHandler = (context: EmulatorContext, call: QuickSightCall) => object
const created = Date.UTC(2026, 0, 15, 9, 30)

/** ARN of a dashboard in the account and region of the call. */
export const createDashboardArn = (call: QuickSightCall, id: string) => createQuickSightArn(call, `dashboard/${id}`)
const getParameter = (call: QuickSightCall, name: string) => call.query.get(name) ?? undefined

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_ListDashboards.html */
export const listDashboards: CatalogHandler = (context, call) => {
  permitCall(context, call, 'ListDashboards', createDashboardArn(call, '*'))
  const here = context.world.dashboards.filter(dashboard => dashboard.region === call.region)
  const { items, more } = getPage(here, readMaxResults(call), getParameter(call, 'next-token'))
  return { DashboardSummaryList: items.map(dashboard => toDashboardSummary(call, dashboard)), ...more }
}

const times = { CreatedTime: toEpochSeconds(created), LastUpdatedTime: toEpochSeconds(created) }

/** A dashboard in a list. */
export function toDashboardSummary(call: QuickSightCall, { id, name }: Dashboard): object {
  const published = { PublishedVersionNumber: 1, LastPublishedTime: toEpochSeconds(created) }
  return { Arn: createDashboardArn(call, id), DashboardId: id, Name: name, ...times, ...published }
}

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboard.html */
const versionInput = struct({
  DashboardId: createStringSchema({ min: 1, max: 512, pattern: /[\w-]+/ }),
  VersionNumber: optional(parseQueryNumber({ min: 1 })),
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
    VersionNumber: getParameter(call, 'version-number'),
    AliasName: getParameter(call, 'alias-name')
  })
  permitCall(context, call, operation, createDashboardArn(call, id))
  const dashboard = findDashboard(context.world, call.region, id)
  if (!dashboard) throw createMissingResourceError(messages.dashboardNotFound(id), 'DASHBOARD')
  if (version !== undefined && version !== 1)
    throw createMissingResourceError(messages.versionNotFound(id, `${version}`), 'DASHBOARD')
  if (AliasName !== undefined && !AliasName.startsWith('$'))
    throw createMissingResourceError(messages.versionNotFound(id, AliasName), 'DASHBOARD')
  return dashboard
}

const createMissingResourceError = (message: string, ResourceType: string) =>
  createQuickSightError('ResourceNotFoundException', message, { ResourceType })

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboard.html */
export const describeDashboard: CatalogHandler = (context, call) => {
  const dashboard = requireDescribable(context, call, 'DescribeDashboard')
  const { id, name, sheets, topics = [] } = dashboard
  const Version = {
    CreatedTime: toEpochSeconds(created),
    VersionNumber: 1,
    Status: 'CREATION_SUCCESSFUL',
    Arn: `${createDashboardArn(call, id)}/version/1`,
    DataSetArns: listDataSetIds(dashboard).map(each => createQuickSightArn(call, `dataset/${each}`)),
    ...(topics.length === 0 ? {} : { TopicArns: topics.map(each => createQuickSightArn(call, `topic/${each}`)) }),
    Sheets: sheets.map(sheet => ({ SheetId: sheet.id, Name: sheet.name })),
    ...getImportedVersion(dashboard)
  }
  const published = { LastPublishedTime: toEpochSeconds(created) }
  return {
    Dashboard: { DashboardId: id, Arn: createDashboardArn(call, id), Name: name, Version, ...times, ...published }
  }
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

const viewerActions = ['quicksight:DescribeDashboard', 'quicksight:ListDashboardVersions', 'quicksight:QueryDashboard']
const ownerActions = [
  ...viewerActions,
  ...['quicksight:UpdateDashboardPermissions', 'quicksight:DescribeDashboardPermissions', 'quicksight:DeleteDashboard'],
  ...['quicksight:UpdateDashboard', 'quicksight:UpdateDashboardPublishedVersion']
]

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardPermissions.html */
export const describeDashboardPermissions: CatalogHandler = (context, call) => {
  const { world } = context
  const dashboard = requireDescribable(context, call, 'DescribeDashboardPermissions')
  const grant = (actions: readonly string[]) => (name: string) => {
    const user = world.users.find(each => toListName(each) === name)
    return user ? [{ Principal: createUserArn(world, user), Actions: actions }] : []
  }
  const Permissions = [
    ...dashboard.owners.flatMap(grant(ownerActions)),
    ...dashboard.viewers.flatMap(grant(viewerActions))
  ]
  return { DashboardId: dashboard.id, DashboardArn: createDashboardArn(call, dashboard.id), Permissions }
}

/** Members of an imported version that clients use. */
function getImportedVersion({ version }: Dashboard): object {
  if (typeof version !== 'object' || version === null) return {}
  const kept = ['DataSetArns', 'TopicArns', 'Sheets', 'ThemeArn']
  return Object.fromEntries(Object.entries(version).filter(([name]) => kept.includes(name)))
}
