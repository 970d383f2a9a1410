/** Ports to QuickSight, one per session. Adapters implement them; tests replace them with literals. */

import type {
  DescribeDashboardDefinitionCommandOutput,
  SnapshotConfiguration,
  SnapshotJobErrorInfo,
  SnapshotJobResult
} from '@aws-sdk/client-quicksight'
import type { UserIdentifier } from '../report.ts'
import type { SnapshotRequest } from '../snapshot-request.ts'

/** QuickSight calls of the base session. */
export interface Catalog {
  getIdentityContext(request: {
    accountId: string
    user: UserIdentifier
    namespace: string
    contextRegion?: string
  }): Promise<string>
  /** All dashboards of the account, or those of the first `maxPages` pages of 100; each request is tried `attempts` times. */
  listDashboards(
    accountId: string,
    limits?: { readonly maxPages: number; readonly attempts: number }
  ): Promise<readonly DashboardSummary[]>
  describeDashboardDefinition(accountId: string, dashboardId: string): Promise<DashboardDefinition>
  /** IDs of the dashboards that the user with this ARN may see. */
  searchDashboardsVisibleTo(accountId: string, userArn: string): Promise<readonly string[]>
  /** ARNs of the users that the identifier can mean: several may share an e-mail. */
  findUserArns(accountId: string, user: UserIdentifier, namespace: string): Promise<readonly string[]>
}

export type DashboardDefinition = Omit<DescribeDashboardDefinitionCommandOutput, '$metadata'>

export interface DashboardSummary {
  readonly id: string
  readonly name: string
  readonly arn: string
  readonly publishedVersion: number | undefined
  /** ISO 8601. */
  readonly lastPublished: string | undefined
  readonly lastUpdated: string | undefined
}

/** The three calls that an identity-enhanced session may make; for an anonymous user the base session makes them. */
export interface Snapshots {
  /** @param onUnanswered called when an attempt ends without a response: the job may exist, whatever later attempts return */
  startJob(
    request: SnapshotRequest,
    onUnanswered?: () => void
  ): Promise<{ readonly arn: string | undefined; readonly requestId: string | undefined }>
  /**
   * Retried until the deadline, because a running job justifies waiting through an outage. `atExpectedEnd` gives the request priority.
   */
  describeJob(job: JobKey, atExpectedEnd?: boolean): Promise<JobDescription>
  /** Reads the result of a finished job; retries transient errors up to `attempts` times (default 40). */
  describeJobResult(job: JobKey, attempts?: number): Promise<JobResult>
}

export interface JobKey {
  readonly accountId: string
  readonly dashboardId: string
  readonly jobId: string
}

export interface JobDescription {
  /** `QUEUED`, `RUNNING`, `COMPLETED` or `FAILED`. */
  readonly status: string
  readonly arn: string | undefined
  /** Epoch milliseconds by the server's clock. */
  readonly createdAt: number | undefined
  /** Time of the response, epoch milliseconds by the service's clock. */
  readonly describedAt?: number
  /** The job's request, as the API returns it. */
  readonly configuration?: SnapshotConfiguration | undefined
  readonly requestId: string | undefined
}

/** Values as the API returns them. */
export interface JobResult {
  readonly status?: string | undefined
  readonly result: SnapshotJobResult | undefined
  readonly error: SnapshotJobErrorInfo | undefined
  readonly requestId: string | undefined
}
