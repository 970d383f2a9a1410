import type { Transport } from './aws/client-config.ts'
import { createCatalog, createSnapshots } from './aws/quicksight/quicksight.ts'
import { createBucketLookup } from './aws/s3/bucket-lookup.ts'
import type { S3Options } from './aws/s3/bucket-regions.ts'
import { createStsClient, createWebIdentityClient } from './aws/sts.ts'
import { limits } from './domain/limits.ts'
import type { Session, StsClient } from './domain/ports/credentials.ts'
import type { Catalog, Snapshots } from './domain/ports/quicksight.ts'
import type { Releases } from './domain/ports/releases.ts'
import type { Mask, RunContext } from './domain/ports/run-context.ts'
import type { BucketLookup, ObjectStore, TextObjects } from './domain/ports/s3.ts'
import type { IdentityCenterViewer } from './domain/report.ts'
import type { WorkflowRun } from './domain/result.ts'
import type { StepConfig } from './domain/step.ts'
import type { FilePipeline } from './files/file-pipeline.ts'
import type { DatasetCatalog } from './freshness/ports.ts'
import { createIdTokenClient } from './github/oidc-token.ts'
import { createBaseSession } from './identity/base-session.ts'
import { createProviderSession } from './identity/refreshable-session.ts'
import { createSessions, type Sessions } from './identity/session-cache.ts'
import { memoizeAsync } from './lib/memoize.ts'
import { createRateLimiter } from './lib/rate-limiter.ts'

/** Services of the entry point: run context, secrets, transport, GitHub and environment. */
export interface RunnerServices {
  readonly context: RunContext
  readonly mask: Mask
  readonly transport: Transport
  /** A fresh OIDC token for an audience, one attempt, masked. */
  readonly idToken: (audience: string) => Promise<string>
  /** Releases of the repository the workflow runs in, by this token. */
  readonly releases: (token: string) => Promise<Releases>
  /** A flag names the profile, so that the SDK's warning about other credentials in the environment is moot. */
  readonly hasProfileFlag?: boolean
  readonly workspaceRoot: string
  readonly run: WorkflowRun
  /** URL of S3 in the region of the dashboards. */
  readonly s3Endpoint: string
}

/** The step's ports, wired to AWS and GitHub. */
export interface Dependencies {
  readonly base: Session
  readonly sessions: Sessions
  /** QuickSight in a region, by the base session; the dashboards' region when none is named. */
  readonly catalog: (region?: string) => Catalog
  /** Reads jobs; retries until the deadline, or up to `attempts` times. */
  readonly snapshots: (session: Session, attempts?: number) => Snapshots
  /** Datasets, by the base session. */
  readonly datasets: () => Promise<DatasetCatalog>
  readonly files: () => Promise<FilePipeline>
  readonly roles: StsClient
  /** S3, by the base session. */
  readonly objects: () => Promise<ObjectStore>
  /** A fresh OIDC token for an audience; refusals as ServiceErrors. */
  readonly idToken: (audience: string) => Promise<string>
  readonly releases: (token: string) => Promise<Releases>
  /** By the base session. */
  readonly lookUpBucket: BucketLookup
  /** Page of the workflow run; empty outside GitHub. */
  readonly runUrl: string
}

/** Creates every adapter once. Adapters that a run does not use are neither loaded nor called. */
export function createDependencies(step: StepConfig, runner: RunnerServices): Dependencies {
  const { context, mask, transport } = runner
  const { region } = step.aws
  const rateLimit = createRateLimiter(context.clock, limits.requestsPerSecond)
  const shared = { context, mask, transport }
  const idToken = createIdTokenClient(context, runner.idToken)
  const base = openBaseSession(step, runner, idToken)
  const catalogs = new Map<string, Catalog>()
  const roleAccount = step.aws.baseRole?.split(':')[4]
  const quickSight = { ...shared, rateLimit, requestDetails: roleAccount === undefined ? {} : { roleAccount } }
  const getCatalog = (where = region): Catalog => {
    const known = catalogs.get(where) ?? createCatalog({ ...quickSight, region: where, session: base })
    catalogs.set(where, known)
    return known
  }
  const roles = createStsClient({ ...shared, region, session: base })
  const identityCenter = (roleArn: string, viewer: IdentityCenterViewer) =>
    loadIdentityCenterSession(step.aws, roleArn, viewer, runner, { base, idToken, roles })
  const sessions = createSessions(step.aws, base, { ...context, roles, catalog: getCatalog, identityCenter })
  const s3 = createS3Options(region, base, sessions, runner)
  const objects = memoizeAsync(() => loadObjectStore(s3))
  return {
    base,
    idToken,
    roles,
    objects,
    releases: runner.releases,
    lookUpBucket: createBucketLookup({ ...shared, region, endpoint: runner.s3Endpoint, session: base }),
    runUrl: runner.run.runUrl,
    sessions,
    catalog: getCatalog,
    snapshots: (session, attempts) => createSnapshots({ ...quickSight, region, session }, attempts),
    datasets: memoizeAsync(async () =>
      (await import('./aws/quicksight/datasets.ts')).createDatasetCatalog({ ...quickSight, region, session: base })
    ),
    files: memoizeAsync(() => loadFilePipeline(step, s3, objects, runner))
  }
}

function openBaseSession(step: StepConfig, runner: RunnerServices, idToken: Dependencies['idToken']): Session {
  const { context, mask, transport, hasProfileFlag } = runner
  const { aws } = step
  if (aws.baseRole === undefined) {
    // The SDK's chain of providers is large and only ambient credentials need it.
    const provider = memoizeAsync(async () =>
      (await import('./aws/default-credentials.ts')).createDefaultCredentialProvider(
        aws.region,
        transport,
        mask,
        hasProfileFlag ? context.log.debug : undefined
      )
    )
    return createProviderSession(async identity => (await provider())(identity))
  }
  return createBaseSession(aws, aws.baseRole, {
    clock: context.clock,
    tokens: createWebIdentityClient({ context, mask, transport, region: aws.region }),
    webIdentityToken: idToken
  })
}

// Loaded only for users of IAM Identity Center.
async function loadIdentityCenterSession(
  aws: StepConfig['aws'],
  roleArn: string,
  viewer: IdentityCenterViewer,
  { context, mask, transport }: RunnerServices,
  { base, idToken, roles }: Pick<Dependencies, 'base' | 'idToken' | 'roles'>
): Promise<Session> {
  const [{ createIdentityCenterSession }, { createIdentityCenterClient }] = await Promise.all([
    import('./identity/identity-center-session.ts'),
    import('./aws/sso-oidc.ts')
  ])
  const tokens = createIdentityCenterClient({ region: viewer.region, transport, context, mask, session: base })
  return createIdentityCenterSession(aws, roleArn, viewer, { clock: context.clock, idToken, tokens, roles })
}

function createS3Options(
  region: string,
  session: Session,
  sessions: Sessions,
  { context, transport }: RunnerServices
): S3Options {
  return {
    region,
    transport,
    context,
    session,
    // Without the account, no owner is expected.
    getAccountId: () => sessions.resolveAccountId(undefined).catch(() => undefined),
    // A custom endpoint does not have a host name per bucket.
    pathStyle: transport.ownEndpoints?.includes('S3') ?? false
  }
}

// Loaded when the first file or bucket needs it.
async function loadObjectStore(options: S3Options): Promise<ObjectStore> {
  const { createS3ObjectStore } = await import('./aws/s3/object-store.ts')
  return createS3ObjectStore(options)
}

// Loaded for a manifest or an index that is uploaded.
async function loadTextObjects(options: S3Options): Promise<TextObjects> {
  const { createTextObjects } = await import('./aws/s3/text-objects.ts')
  return createTextObjects(options)
}

// Loaded when the jobs are known, after the modules that call AWS.
async function loadFilePipeline(
  step: StepConfig,
  s3: S3Options,
  objects: Dependencies['objects'],
  runner: RunnerServices
): Promise<FilePipeline> {
  const { context, transport } = runner
  const { createFilePipeline } = await import('./files/file-pipeline.ts')
  const links = memoizeAsync(async () =>
    (await import('./aws/s3/presigned-links.ts')).createPresignedDownloads({ transport, context })
  )
  const ports = {
    ...context,
    objects,
    textObjects: memoizeAsync(() => loadTextObjects(s3)),
    archivePage: async () => (await import('#archive-page')).archivePage,
    links: { read: async (url: string, from: { offset: number }) => (await links()).read(url, from) },
    releases: runner.releases,
    workspaceRoot: runner.workspaceRoot
  }
  return createFilePipeline(step, ports, runner.run)
}
