import {
  DescribeDashboardSnapshotJobCommand,
  DescribeDashboardSnapshotJobResultCommand,
  GetIdentityContextCommand,
  ListDashboardsCommand,
  SearchDashboardsCommand,
  StartDashboardSnapshotJobCommand
} from '@aws-sdk/client-quicksight'
import type { Catalog, DashboardSummary, JobKey, Snapshots } from '../../domain/ports.ts'
import { requireField } from '../retry.ts'
import { collectPages, createSender, type QuickSightOptions, type Send } from './client.ts'
import { presignedLinks, toStartInput, userIdentifier } from './request-mapping.ts'
import { userArns } from './users.ts'

// Some minutes: a job that has ended keeps its result for a day, and a step that picks it up asks again.
const resultAttempts = 40

/** The calls of QuickSight that only the base session may make. */
export function catalog(options: QuickSightOptions): Catalog {
  const send = createSender(options)
  return {
    getIdentityContext: identityContext(send, options),
    describeDashboardDefinition: (accountId, dashboardId) =>
      send(
        'DescribeDashboardDefinition',
        async (client, abort) => {
          const { DescribeDashboardDefinitionCommand } = await import('./definition-command.ts')
          const definition = await client.send(
            new DescribeDashboardDefinitionCommand({ AwsAccountId: accountId, DashboardId: dashboardId }),
            abort
          )
          requireField('DescribeDashboardDefinition', definition.Definition)
          return definition
        },
        { requestDetails: { account: accountId, dashboard: dashboardId } }
      ),
    listDashboards: accountId =>
      collectPages<DashboardSummary>(token =>
        send('ListDashboards', async (client, abort) => {
          const page = await client.send(
            new ListDashboardsCommand({ AwsAccountId: accountId, MaxResults: 100, NextToken: token }),
            abort
          )
          return { items: requireField('ListDashboards', page.DashboardSummaryList).map(summary), next: page.NextToken }
        })
      ),
    searchDashboardsVisibleTo: (accountId, userArn) =>
      collectPages<string>(token =>
        send('SearchDashboards', async (client, abort) => {
          const page = await client.send(
            new SearchDashboardsCommand({
              AwsAccountId: accountId,
              Filters: [{ Name: 'QUICKSIGHT_VIEWER_OR_OWNER', Operator: 'StringEquals', Value: userArn }],
              MaxResults: 100,
              NextToken: token
            }),
            abort
          )
          const found = requireField('SearchDashboards', page.DashboardSummaryList)
          return { items: found.flatMap(({ DashboardId }) => DashboardId ?? []), next: page.NextToken }
        })
      ),
    findUserArns: userArns(send)
  }
}

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html */
function identityContext(send: Send, { region, mask }: QuickSightOptions): Catalog['getIdentityContext'] {
  return ask =>
    send(
      'GetIdentityContext',
      async (client, abort) => {
        const { Context } = await client.send(
          new GetIdentityContextCommand({
            AwsAccountId: ask.accountId,
            UserIdentifier: userIdentifier(ask.user),
            Namespace: ask.namespace,
            ContextRegion: ask.contextRegion
          }),
          abort
        )
        const context = requireField('GetIdentityContext', Context)
        mask(context)
        return context
      },
      {
        requestDetails: {
          account: ask.accountId,
          viewer: Object.values(ask.user).join(),
          namespace: ask.namespace,
          identityRegion: region
        }
      }
    )
}

/**
 * The three calls that an identity-enhanced session may make:
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html
 * @param attempts how often a job is asked for where trying again can help
 */
export function snapshots(options: QuickSightOptions, attempts?: number): Snapshots {
  const send = createSender(options)
  return {
    startJob: (request, onUnanswered) =>
      send(
        'StartDashboardSnapshotJob',
        async (client, abort) => {
          const { Arn, RequestId, $metadata } = await client.send(
            new StartDashboardSnapshotJobCommand(toStartInput(request)),
            abort
          )
          return { arn: Arn, requestId: RequestId ?? $metadata.requestId }
        },
        {
          requestDetails: { account: request.AwsAccountId, dashboard: request.DashboardId },
          ...(onUnanswered === undefined ? {} : { onUnanswered })
        }
      ),
    describeJob: (job, due = false) =>
      send(
        'DescribeDashboardSnapshotJob',
        async (client, abort) => {
          const answer = await client.send(new DescribeDashboardSnapshotJobCommand(jobInput(job)), abort)
          return {
            status: requireField('DescribeDashboardSnapshotJob', answer.JobStatus),
            arn: answer.Arn,
            createdAt: answer.CreatedTime?.getTime(),
            describedAt: send.serverTime(),
            configuration: answer.SnapshotConfiguration,
            requestId: answer.RequestId ?? answer.$metadata.requestId
          }
        },
        { priority: due ? 'expected-end' : 'poll', attempts: attempts ?? Number.POSITIVE_INFINITY }
      ),
    describeJobResult: (job, most = resultAttempts) =>
      send(
        'DescribeDashboardSnapshotJobResult',
        async (client, abort) => {
          const answer = await client.send(new DescribeDashboardSnapshotJobResultCommand(jobInput(job)), abort)
          for (const link of presignedLinks(answer)) options.mask(link)
          return {
            status: answer.JobStatus,
            result: answer.Result,
            error: answer.ErrorInfo,
            requestId: answer.RequestId ?? answer.$metadata.requestId
          }
        },
        { priority: 'result', attempts: attempts ?? most }
      )
  }
}

function jobInput(job: JobKey) {
  return { AwsAccountId: job.accountId, DashboardId: job.dashboardId, SnapshotJobId: job.jobId }
}

function summary(given: {
  DashboardId?: string | undefined
  Name?: string | undefined
  Arn?: string | undefined
  PublishedVersionNumber?: number | undefined
  LastPublishedTime?: Date | undefined
  LastUpdatedTime?: Date | undefined
}): DashboardSummary {
  return {
    id: given.DashboardId ?? '',
    name: given.Name ?? given.DashboardId ?? '',
    arn: given.Arn ?? '',
    publishedVersion: given.PublishedVersionNumber,
    lastPublished: given.LastPublishedTime?.toISOString(),
    lastUpdated: given.LastUpdatedTime?.toISOString()
  }
}
