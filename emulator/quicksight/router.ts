import type { AccountServices } from '../account-services.ts'
import type { Contexts } from '../contexts.ts'
import { createQuickSightError } from '../errors.ts'
import type { Presign } from '../links.ts'
import type { QuickSightCall } from './call.ts'
import {
  describeDashboard,
  describeDashboardDefinition,
  describeDashboardPermissions,
  listDashboards
} from './catalog.ts'
import {
  createIngestion,
  describeDataSet,
  describeIngestion,
  describeRefreshProperties,
  describeTopic
} from './dataset-calls.ts'
import { getIdentityContext } from './identity-context.ts'
import { describeJob, describeResult } from './results.ts'
import { searchDashboards } from './search.ts'
import { startJob } from './start.ts'
import { describeUser, listUsers } from './user-directory.ts'

/** Dependencies of the handlers of an account's requests. */
export interface QuickSightParts extends AccountServices {
  readonly contexts: Contexts
  readonly presign: Presign
}
type RouteHandler = (parts: QuickSightParts, call: QuickSightCall) => object
type QuickSightRoute = readonly [operation: string, method: string, path: string, handler: RouteHandler]

const dashboard = '/accounts/{AwsAccountId}/dashboards/{DashboardId}'
const users = '/accounts/{AwsAccountId}/namespaces/{Namespace}/users'
const dataSet = '/accounts/{AwsAccountId}/data-sets/{DataSetId}'
const ingestion = `${dataSet}/ingestions/{IngestionId}`
const job = `${dashboard}/snapshot-jobs/{SnapshotJobId}`

/** Operations by method and path, as in the API reference: https://docs.aws.amazon.com/quicksight/latest/APIReference/ */
const routes: readonly QuickSightRoute[] = [
  [
    'ListDashboards',
    'GET',
    '/accounts/{AwsAccountId}/dashboards',
    ({ context }, call) => listDashboards(context, call)
  ],
  [
    'SearchDashboards',
    'POST',
    '/accounts/{AwsAccountId}/search/dashboards',
    (p, call) => searchDashboards(p.context, call)
  ],
  ['DescribeDashboard', 'GET', dashboard, ({ context }, call) => describeDashboard(context, call)],
  [
    'DescribeDashboardDefinition',
    'GET',
    `${dashboard}/definition`,
    (p, call) => describeDashboardDefinition(p.context, call)
  ],
  [
    'DescribeDashboardPermissions',
    'GET',
    `${dashboard}/permissions`,
    (p, call) => describeDashboardPermissions(p.context, call)
  ],
  [
    'GetIdentityContext',
    'POST',
    '/accounts/{AwsAccountId}/identity-context',
    (p, call) => getIdentityContext(p.context, p.contexts, call)
  ],
  ['DescribeDataSet', 'GET', dataSet, (p, call) => describeDataSet(p.context, call)],
  [
    'DescribeDataSetRefreshProperties',
    'GET',
    `${dataSet}/refresh-properties`,
    (p, call) => describeRefreshProperties(p.context, call)
  ],
  ['ListIngestions', 'GET', `${dataSet}/ingestions`, (p, call) => p.listIngestions(p.context, p.ingestions, call)],
  ['DescribeIngestion', 'GET', ingestion, (p, call) => describeIngestion(p.context, p.ingestions, call)],
  ['CreateIngestion', 'PUT', ingestion, (p, call) => createIngestion(p.context, p.ingestions, call)],
  [
    'DescribeTopicV2',
    'GET',
    '/accounts/{AwsAccountId}/topicsV2/{TopicId}',
    (p, call) => describeTopic(p.context, call)
  ],
  ['ListUsers', 'GET', users, ({ context }, call) => listUsers(context, call)],
  ['DescribeUser', 'GET', `${users}/{UserName}`, ({ context }, call) => describeUser(context, call)],
  [
    'StartDashboardSnapshotJob',
    'POST',
    `${dashboard}/snapshot-jobs`,
    ({ context, jobs }, call) => startJob(context, jobs, call)
  ],
  ['DescribeDashboardSnapshotJob', 'GET', job, ({ context, jobs }, call) => describeJob(context, jobs, call)],
  [
    'DescribeDashboardSnapshotJobResult',
    'GET',
    `${job}/result`,
    ({ context, jobs, presign }, call) => describeResult(context, jobs, presign, call)
  ]
]

/** Names of all QuickSight operations that are implemented. */
export const quickSightOperations: readonly string[] = routes.map(([operation]) => operation)

/** The only operations that identity-enhanced sessions may call: documentation of GetIdentityContext. */
export const enhancedOperations: readonly string[] = [
  'StartDashboardSnapshotJob',
  'DescribeDashboardSnapshotJob',
  'DescribeDashboardSnapshotJobResult'
]

/** Operations that work only in the identity region; in other regions they return an error that names it. */
export const identityOperations: readonly string[] = ['GetIdentityContext', 'ListUsers', 'DescribeUser']

export interface Match {
  readonly operation: string
  readonly path: Readonly<Record<string, string>>
  readonly handler: RouteHandler
}

/** Finds the operation of a request; an unknown one throws UnknownOperationException once it is handled. */
export function match(method: string, rawPath: string): Match {
  for (const [operation, routeMethod, template, handler] of routes) {
    const path = routeMethod === method ? parsePathMembers(template, rawPath) : undefined
    if (path) return { operation, path, handler }
  }
  const handler = () => {
    throw createQuickSightError('UnknownOperationException', `${method} ${rawPath} is not an operation of QuickSight`)
  }
  return { operation: 'UnknownOperation', path: {}, handler }
}

function parsePathMembers(template: string, rawPath: string): Record<string, string> | undefined {
  const parts = template.split('/')
  const given = rawPath.split('/')
  if (parts.length !== given.length) return undefined
  const members: Record<string, string> = {}
  for (const [index, part] of parts.entries()) {
    const value = given[index] ?? ''
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    if (name === undefined ? part !== value : value === '') return undefined
    if (name !== undefined) members[name] = decode(value)
  }
  return members
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
