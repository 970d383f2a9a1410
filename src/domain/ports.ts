/** The interfaces to the outside: adapters implement them, tests replace them with literals. */
import type { Readable } from 'node:stream'
import type {
  DescribeDashboardDefinitionCommandOutput,
  SnapshotConfiguration,
  SnapshotJobErrorInfo,
  SnapshotJobResult
} from '@aws-sdk/client-quicksight'
import type { Clock } from '../lib/clock.ts'
import type { ActionError } from './errors.ts'
import type { SnapshotRequest, UserIdentifier } from './model.ts'

/** A line can contain text from outside; the adapter escapes it, so that it stays one line and is never a workflow command. */
export interface Log {
  info(line: string): void
  debug(line: string): void
  notice(line: string): void
  warning(line: string): void
  /** An annotation; it does not fail the step. */
  error(line: string): void
  group(title: string): void
  endGroup(): void
}

/** Clock, log and abort signal of a run. */
export interface RunContext {
  readonly clock: Clock
  readonly log: Log
  /** Aborted by the deadline or by SIGINT, SIGTERM or SIGHUP; nothing outlives it. */
  readonly signal: AbortSignal
  /** Called when the step ends while a call to a service kept failing: with its last error and the number of attempts. */
  readonly onOutage?: (error: ActionError, attempts: number) => void
}

/** Registers a secret, whole and in the forms it may be printed in, before anything can print it. */
export type Mask = (secret: string) => void

/** Files that the inputs name. Paths are relative to the workspace and cannot lead out of it. */
export interface Workspace {
  /** The text of a file, at most `maxBytes`; `undefined` if it does not exist. */
  read(path: string, maxBytes: number): Promise<string | undefined>
  /** Names of the files and directories in a directory; none if it does not exist or is outside the workspace. */
  listNames(directory: string): Promise<readonly string[]>
  /** Finds what prevents writing below a directory that may not exist yet. Creates nothing. */
  findWriteBlocker(path: string): Promise<WriteBlocker | undefined>
}

/** The first path segment that prevents writing: a file, a symlink that leaves the workspace, or a read-only directory. */
export interface WriteBlocker {
  readonly at: string
  /** `foreign-file`: a `manifest.json` or `SHA256SUMS` that no export wrote, and that must not be replaced. */
  readonly kind: 'file' | 'link' | 'not-writable' | 'foreign-file'
}

export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

/** Credentials that sign calls and renew themselves; the SDK reads them before each request. */
export interface Session {
  /** Made on first use and renewed before they end. */
  credentials(): Promise<Credentials>
  /** Renews the credentials unless they were renewed since `rejected` was issued. Resolves to true if they changed. */
  refresh(rejected: Credentials): Promise<boolean>
}

/** Credentials of an assumed role, and how long they live by the server's own clock. */
export interface IssuedCredentials {
  readonly credentials: Credentials
  readonly lifetimeMs: number
}

export interface WebIdentityClient {
  assumeRoleWithWebIdentity(ask: {
    roleArn: string
    token: string
    /** Of the token; hints name it. */
    audience: string
    sessionName: string
    durationSeconds: number
  }): Promise<IssuedCredentials>
}

export interface StsClient {
  assumeRole(ask: {
    roleArn: string
    sessionName: string
    durationSeconds: number
    contextProviderArn?: string
    contextAssertion?: string
    externalId?: string
    policy?: string
    policyArns?: readonly string[]
  }): Promise<IssuedCredentials>
  callerIdentity(): Promise<{ account: string; arn: string }>
}

/** A token of IAM Identity Center that an OIDC token was exchanged for. */
export interface IdentityCenterToken {
  /** Context assertion for AssumeRole. */
  readonly identityContext: string
  /** `sub` of the ID token: the ID of the user in Identity Center. Undefined if the response has no ID token. */
  readonly userId: string | undefined
}

export interface IdentityCenterClient {
  createToken(ask: {
    /** ARN of the application. */
    readonly application: string
    /** The OIDC token; hints name its claims. */
    readonly assertion: string
  }): Promise<IdentityCenterToken>
}

/** QuickSight calls of the base session. */
export interface Catalog {
  getIdentityContext(ask: {
    accountId: string
    user: UserIdentifier
    namespace: string
    contextRegion?: string
  }): Promise<string>
  listDashboards(accountId: string): Promise<readonly DashboardSummary[]>
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
  /** @param onUnanswered called when an attempt ends without an answer: the job may exist, whatever later attempts say */
  startJob(
    request: SnapshotRequest,
    onUnanswered?: () => void
  ): Promise<{ readonly arn: string | undefined; readonly requestId: string | undefined }>
  /**
   * Asked until the deadline: a job that runs is worth an outage. Where its end is `due`, the question goes before others.
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
  /** When the service answered, epoch milliseconds by its own clock. */
  readonly describedAt?: number
  /** The job's request, as the API returns it. */
  readonly configuration?: SnapshotConfiguration | undefined
  readonly requestId: string | undefined
}

/** In the API's own words. */
export interface JobResult {
  readonly status?: string | undefined
  readonly result: SnapshotJobResult | undefined
  readonly error: SnapshotJobErrorInfo | undefined
  readonly requestId: string | undefined
}

/** A body on its way, from `offset` on. */
export interface Download {
  readonly body: Readable
  /** Size of the whole file, if the server says so. */
  readonly totalBytes?: number
  /** Where this body begins: 0 when the server ignored the offset. */
  readonly offset: number
  /** Identifies the version of the file, so that a resumed transfer does not mix two. */
  readonly etag?: string
}

/** Objects in S3, with the base session, in any region. */
export interface ObjectStore {
  read(s3Uri: string, from: { offset: number; etag?: string }): Promise<Download>
  /** Uploads the file at `path` (multipart when large), S3 checks the digest. */
  write(ask: {
    bucket: string
    key: string
    path: string
    bytes: number
    sha256: string
    contentType: string
  }): Promise<void>
  /** Region of the bucket, from `HeadBucket`. */
  getBucketRegion(bucket: string): Promise<string>
}

/** A text and the version of its object; without an ETag if the store has none. */
export interface StoredText {
  readonly text: string
  readonly etag: string | undefined
}

/**
 * The precondition of a write: the object must not exist (`If-None-Match: *`), or must be the version with this ETag
 * (`If-Match`). https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
 */
export type WriteCondition = 'absent' | { readonly etag: string } | 'none'

/** `unsupported`: the store rejects conditional writes as such, and nothing was written. */
export type WriteOutcome = 'written' | 'conflict' | 'unsupported'

/** Small objects of text in S3, by the base session. */
export interface TextObjects {
  /** `undefined` if it does not exist. Without `s3:ListBucket`, S3 answers that with "access denied". */
  read(at: { bucket: string; key: string }): Promise<StoredText | undefined>
  write(request: {
    bucket: string
    key: string
    text: string
    contentType: string
    condition: WriteCondition
  }): Promise<WriteOutcome>
}

/** Where a bucket is, as far as S3 says so. Rejects only if the step is aborted. */
export type BucketLookup = (bucket: string) => Promise<{ readonly region?: string; readonly isMissing?: true }>

/** Expiring links: a plain GET, no credentials. */
export interface PresignedDownloads {
  read(url: string, from: { offset: number; etag?: string }): Promise<Download>
}

/** Releases of the repository the workflow runs in. */
export interface Releases {
  /**
   * Finds a release by its tag; drafts are found too.
   * @throws ServiceError `ReleaseNotFound`, or `ImmutableRelease` if it takes no assets any more
   */
  find(tag: string): Promise<Release>
  assets(release: Release): Promise<readonly ReleaseAsset[]>
  remove(assetId: number): Promise<void>
  /** Renames an asset; returns the URL it has under its new name. */
  rename(assetId: number, name: string): Promise<{ url: string }>
  /** `label` is the name that the page of the release shows. */
  upload(
    release: Release,
    asset: { name: string; label?: string; path: string; bytes: number; contentType: string }
  ): Promise<{ id: number; url: string }>
  /** Whether only members can read the repository. */
  isPrivate(): Promise<boolean>
}

export interface Release {
  readonly id: number
  readonly url: string
  readonly uploadUrl: string
}

export interface ReleaseAsset {
  readonly id: number
  readonly name: string
  readonly label?: string
}
