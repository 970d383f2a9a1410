import {
  DescribeDashboardDefinitionCommand,
  DescribeDashboardSnapshotJobCommand,
  DescribeDashboardSnapshotJobResultCommand,
  GetIdentityContextCommand,
  ListDashboardsCommand,
  QuickSightClient,
  SearchDashboardsCommand,
  StartDashboardSnapshotJobCommand
} from '@aws-sdk/client-quicksight'
import type { Budget, Urgency } from '../pace.ts'
import type { Catalog, DashboardSummary, JobKey, Mask, Session, Snapshots } from '../ports.ts'
import { call, type Line, required } from './call.ts'
import { clientSettings, type Transport } from './client.ts'
import { linksIn, startInput, userIdentifier } from './requests.ts'

export interface QuickSightOptions {
  readonly region: string
  readonly transport: Transport
  readonly line: Line
  readonly mask: Mask
  readonly session: Session
  readonly budget: Budget
}

// What every call of a client needs: the session, a turn in the budget, and its patience.
function sender(options: QuickSightOptions) {
  const { line, session } = options
  const client = new QuickSightClient(clientSettings(options.region, options.transport, session))
  return <T>(
    operation: string,
    send: (client: QuickSightClient, abort: { abortSignal: AbortSignal }) => Promise<T>,
    urgency: Urgency = 'start',
    attempts?: number
  ): Promise<T> =>
    call(line, operation, signal => send(client, { abortSignal: signal }), {
      session,
      budget: { of: options.budget, urgency },
      ...(attempts === undefined ? {} : { attempts })
    })
}

/** The calls of QuickSight that only the base session may make. */
export function catalog(options: QuickSightOptions): Catalog {
  const send = sender(options)
  return {
    identityContext: ask =>
      send('GetIdentityContext', async (client, abort) => {
        const { Context } = await client.send(
          new GetIdentityContextCommand({
            AwsAccountId: ask.accountId,
            UserIdentifier: userIdentifier(ask.user),
            Namespace: ask.namespace,
            ContextRegion: ask.contextRegion
          }),
          abort
        )
        const context = required('GetIdentityContext', Context)
        options.mask(context)
        return context
      }),
    definition: (accountId, dashboardId) =>
      send('DescribeDashboardDefinition', async (client, abort) => {
        const definition = await client.send(
          new DescribeDashboardDefinitionCommand({ AwsAccountId: accountId, DashboardId: dashboardId }),
          abort
        )
        required('DescribeDashboardDefinition', definition.Definition)
        return definition
      }),
    dashboards: accountId =>
      pages<DashboardSummary>(token =>
        send('ListDashboards', async (client, abort) => {
          const page = await client.send(
            new ListDashboardsCommand({ AwsAccountId: accountId, MaxResults: 100, NextToken: token }),
            abort
          )
          return { items: required('ListDashboards', page.DashboardSummaryList).map(summary), next: page.NextToken }
        })
      ),
    dashboardsOf: (accountId, userArn) =>
      pages<string>(token =>
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
          const found = required('SearchDashboards', page.DashboardSummaryList)
          return { items: found.flatMap(({ DashboardId }) => DashboardId ?? []), next: page.NextToken }
        })
      )
  }
}

/**
 * The three calls that an identity-enhanced session may make:
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_GetIdentityContext.html
 */
export function snapshots(options: QuickSightOptions): Snapshots {
  const send = sender(options)
  return {
    start: request =>
      send('StartDashboardSnapshotJob', async (client, abort) => {
        const { Arn, RequestId, $metadata } = await client.send(
          new StartDashboardSnapshotJobCommand(startInput(request)),
          abort
        )
        return { arn: Arn, requestId: RequestId ?? $metadata.requestId }
      }),
    describe: (job, due = false) =>
      send(
        'DescribeDashboardSnapshotJob',
        async (client, abort) => {
          const answer = await client.send(new DescribeDashboardSnapshotJobCommand(jobInput(job)), abort)
          return {
            status: required('DescribeDashboardSnapshotJob', answer.JobStatus),
            arn: answer.Arn,
            createdAt: answer.CreatedTime?.getTime(),
            requestId: answer.RequestId ?? answer.$metadata.requestId
          }
        },
        due ? 'due' : 'poll',
        Number.POSITIVE_INFINITY
      ),
    result: job =>
      send(
        'DescribeDashboardSnapshotJobResult',
        async (client, abort) => {
          const answer = await client.send(new DescribeDashboardSnapshotJobResultCommand(jobInput(job)), abort)
          for (const link of linksIn(answer)) options.mask(link)
          return {
            result: answer.Result,
            error: answer.ErrorInfo,
            requestId: answer.RequestId ?? answer.$metadata.requestId
          }
        },
        'result',
        Number.POSITIVE_INFINITY
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

async function pages<T>(
  page: (token: string | undefined) => Promise<{ items: readonly T[]; next: string | undefined }>
): Promise<T[]> {
  const all: T[] = []
  const seen = new Set<string>()
  for (let token: string | undefined; ; ) {
    const { items, next } = await page(token)
    all.push(...items)
    // A token that comes again would go round for ever.
    if (next === undefined || next === '' || seen.has(next)) return all
    seen.add(next)
    token = next
  }
}
