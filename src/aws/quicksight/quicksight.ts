import {
  DescribeDashboardSnapshotJobCommand,
  DescribeDashboardSnapshotJobResultCommand,
  GetIdentityContextCommand,
  ListDashboardsCommand,
  SearchDashboardsCommand,
  StartDashboardSnapshotJobCommand
} from '@aws-sdk/client-quicksight'
import type {
  Catalog,
  DashboardDefinition,
  DashboardSummary,
  JobDescription,
  JobKey,
  JobResult,
  Snapshots
} from '../../domain/ports/quicksight.ts'
import type { Mask } from '../../domain/ports/run-context.ts'
import { requireField } from '../retry.ts'
import { collectPages, createSender, type QuickSightOptions, type Send } from './client.ts'
import { findPresignedUrls, toStartInput, toUserIdentifier } from './request-mapping.ts'
import { createUserFinder } from './users.ts'

// A few minutes: a finished job keeps its result for a day, and a later step can collect it.
const maxResultAttempts = 40

/** The calls of QuickSight that only the base session can make. */
export function createCatalog(options: QuickSightOptions): Catalog {
  const send = createSender(options)
  return {
    getIdentityContext: request => getIdentityContext(send, options, request),
    describeDashboardDefinition: (accountId, dashboardId) => describeDefinition(send, accountId, dashboardId),
    listDashboards: (accountId, limits) => listDashboards(send, accountId, limits),
    searchDashboardsVisibleTo: (accountId, userArn) => searchDashboards(send, accountId, userArn),
    findUserArns: createUserFinder(send)
  }
}

function describeDefinition(send: Send, AwsAccountId: string, DashboardId: string): Promise<DashboardDefinition> {
  return send(
    'DescribeDashboardDefinition',
    async (client, abort) => {
      const { DescribeDashboardDefinitionCommand } = await import('./definition-command.ts')
      const definition = await client.send(new DescribeDashboardDefinitionCommand({ AwsAccountId, DashboardId }), abort)
      // A version that QuickSight failed to create has errors instead.
      if (!definition.ResourceStatus?.endsWith('_FAILED'))
        requireField('DescribeDashboardDefinition', definition.Definition)
      return definition
    },
    { requestDetails: { account: AwsAccountId, dashboard: DashboardId } }
  )
}

function listDashboards(
  send: Send,
  AwsAccountId: string,
  { maxPages, attempts }: Partial<Parameters<Catalog['listDashboards']>[1]> = {}
): Promise<DashboardSummary[]> {
  const more = attempts === undefined ? {} : { attempts }
  const getPage = (NextToken: string | undefined) =>
    send(
      'ListDashboards',
      async (client, abort) => {
        const page = await client.send(new ListDashboardsCommand({ AwsAccountId, MaxResults: 100, NextToken }), abort)
        const dashboards = requireField('ListDashboards', page.DashboardSummaryList)
        return { items: dashboards.map(toDashboardSummary), next: page.NextToken }
      },
      more
    )
  return collectPages('ListDashboards', getPage, maxPages)
}

function searchDashboards(send: Send, AwsAccountId: string, userArn: string): Promise<string[]> {
  const filter = { Name: 'QUICKSIGHT_VIEWER_OR_OWNER', Operator: 'StringEquals', Value: userArn } as const
  const input = { AwsAccountId, Filters: [filter], MaxResults: 100 }
  return collectPages('SearchDashboards', NextToken =>
    send('SearchDashboards', async (client, abort) => {
      const page = await client.send(new SearchDashboardsCommand({ ...input, NextToken }), abort)
      const found = requireField('SearchDashboards', page.DashboardSummaryList)
      return { items: found.flatMap(({ DashboardId }) => DashboardId ?? []), next: page.NextToken }
    })
  )
}

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html */
function getIdentityContext(
  send: Send,
  { region, mask }: QuickSightOptions,
  { accountId, user, namespace, contextRegion }: Parameters<Catalog['getIdentityContext']>[0]
): Promise<string> {
  const input = {
    AwsAccountId: accountId,
    UserIdentifier: toUserIdentifier(user),
    Namespace: namespace,
    ContextRegion: contextRegion
  }
  const viewer = Object.values(user).join()
  return send(
    'GetIdentityContext',
    async (client, abort) => {
      const { Context } = await client.send(new GetIdentityContextCommand(input), abort)
      const context = requireField('GetIdentityContext', Context)
      mask(context)
      return context
    },
    {
      requestDetails: {
        account: accountId,
        viewer,
        namespace,
        identityRegion: region,
        contextRegion: contextRegion ?? region
      }
    }
  )
}

/**
 * The three calls that an identity-enhanced session can make:
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html
 * @param attempts how often each read of a job is tried; by default until the deadline
 */
export function createSnapshots(options: QuickSightOptions, attempts?: number): Snapshots {
  const send = createSender(options)
  return {
    startJob: (request, onUnanswered) => startSnapshotJob(send, request, onUnanswered),
    describeJob: (job, atExpectedEnd = false) => describeJob(send, job, atExpectedEnd, attempts),
    describeJobResult: (job, maxAttempts = maxResultAttempts) =>
      describeJobResult(send, options.mask, job, attempts ?? maxAttempts)
  }
}

function startSnapshotJob(
  send: Send,
  ...[request, onUnanswered]: Parameters<Snapshots['startJob']>
): ReturnType<Snapshots['startJob']> {
  const requestDetails = { account: request.AwsAccountId, dashboard: request.DashboardId }
  return send(
    'StartDashboardSnapshotJob',
    async (client, abort) => {
      const command = new StartDashboardSnapshotJobCommand(toStartInput(request))
      const { Arn, RequestId, $metadata } = await client.send(command, abort)
      return { arn: Arn, requestId: RequestId ?? $metadata.requestId }
    },
    onUnanswered === undefined ? { requestDetails } : { requestDetails, onUnanswered }
  )
}

function describeJob(
  send: Send,
  job: JobKey,
  atExpectedEnd: boolean,
  attempts: number = Number.POSITIVE_INFINITY
): Promise<JobDescription> {
  return send(
    'DescribeDashboardSnapshotJob',
    async (client, abort) => {
      const response = await client.send(new DescribeDashboardSnapshotJobCommand(toJobInput(job)), abort)
      return {
        status: requireField('DescribeDashboardSnapshotJob', response.JobStatus),
        arn: response.Arn,
        createdAt: response.CreatedTime?.getTime(),
        describedAt: send.serverTime(),
        configuration: response.SnapshotConfiguration,
        requestId: response.RequestId ?? response.$metadata.requestId
      }
    },
    { priority: atExpectedEnd ? 'expected-end' : 'poll', attempts }
  )
}

function describeJobResult(send: Send, mask: Mask, job: JobKey, attempts: number): Promise<JobResult> {
  return send(
    'DescribeDashboardSnapshotJobResult',
    async (client, abort) => {
      const response = await client.send(new DescribeDashboardSnapshotJobResultCommand(toJobInput(job)), abort)
      for (const link of findPresignedUrls(response)) mask(link)
      return {
        status: response.JobStatus,
        result: response.Result,
        error: response.ErrorInfo,
        requestId: response.RequestId ?? response.$metadata.requestId
      }
    },
    { priority: 'result', attempts }
  )
}

function toJobInput(job: JobKey) {
  return { AwsAccountId: job.accountId, DashboardId: job.dashboardId, SnapshotJobId: job.jobId }
}

function toDashboardSummary(summary: {
  DashboardId?: string | undefined
  Name?: string | undefined
  Arn?: string | undefined
  PublishedVersionNumber?: number | undefined
  LastPublishedTime?: Date | undefined
  LastUpdatedTime?: Date | undefined
}): DashboardSummary {
  return {
    id: summary.DashboardId ?? '',
    name: summary.Name ?? summary.DashboardId ?? '',
    arn: summary.Arn ?? '',
    publishedVersion: summary.PublishedVersionNumber,
    lastPublished: summary.LastPublishedTime?.toISOString(),
    lastUpdated: summary.LastUpdatedTime?.toISOString()
  }
}
