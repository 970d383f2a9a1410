import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServicesByAccount, type ServicesByAccount } from './account-services.ts'
import { findBucket, listAllBuckets } from './accounts.ts'
import type { Call } from './calls.ts'
import { createContexts } from './contexts.ts'
import { createControl } from './control.ts'
import { createEnvironment, getUserCredentials } from './environment.ts'
import { createFaults, type Fault } from './faults.ts'
import { type BehaviorFlags, defaultSwitches } from './feature-flags.ts'
import { createGitHub, type GitHub } from './github.ts'
import { createGitHubService } from './github-service.ts'
import { createIdentityCenter } from './identity-center/identity-center.ts'
import { importFile } from './import/import-answers.ts'
import { recordIssuedSecrets } from './issued-secrets.ts'
import { createPresigner } from './links.ts'
import { mergeWorlds } from './merge-world.ts'
import { createObjectService } from './object-service.ts'
import { createOidc, createTokenIssuer } from './oidc.ts'
import { readKnownFault } from './operations.ts'
import { findDataSet } from './quicksight/datasets.ts'
import type { Ingestion } from './quicksight/ingestions.ts'
import type { Job } from './quicksight/job.ts'
import { createQuickSight } from './quicksight/quicksight.ts'
import { listManagedBuckets, type Rewrite } from './quicksight/write-results.ts'
import { createServiceRouter } from './routes.ts'
import { getOperationName } from './s3/operations.ts'
import { createObjectStore, type ObjectStore } from './s3/store.ts'
import { createEmulatorServer } from './server.ts'
import { createSessions } from './sessions.ts'
import { createSts } from './sts/sts.ts'
import { loadWorld, readWorld, type World } from './world.ts'

export type { BehaviorFlags, Call, Fault, Ingestion, Job, World }

export interface EmulatorOptions {
  /** The world or the path of its file; by default the world of the emulator. */
  readonly world?: World | string
  /** Paths of AWS CLI answers to add to the world: describe-dashboard-definition, describe-dashboard, … */
  readonly imports?: readonly string[]
  /** Factor for the durations of jobs: 0.01 makes them a hundred times faster. @default 1 */
  readonly timeScale?: number
  /** Delay before each response, in milliseconds. */
  readonly latencyMs?: number
  /** Address to listen on; 127.0.0.1 by default. */
  readonly host?: string
  /** Port to listen on; 0 picks a free one. @default 0 */
  readonly port?: number
  /** Called after the response to each request. */
  readonly onCall?: (call: Call) => void
  readonly switches?: Partial<BehaviorFlags>
  readonly faults?: readonly Fault[]
  /** Random seed for faults with a probability. */
  readonly seed?: number
  /** Replacements for a file that QuickSight writes: a corrupt file, or a very large one. */
  readonly rewrite?: Rewrite
}

export interface Emulator {
  /** `http://127.0.0.1:4566` */
  readonly url: string
  /** Environment variables of a workflow run, with the endpoint. */
  readonly environment: Record<string, string>
  /** Keys of the world's first IAM user. */
  readonly userCredentials: Record<string, string>
  /** GITHUB_TOKEN of the workflow. */
  readonly githubToken: string
  /** Every request so far. */
  readonly calls: Call[]
  /** Changes apply from the next request on. */
  readonly world: World
  readonly switches: BehaviorFlags
  /** Injects a fault from now on. */
  fault(fault: Fault): void
  jobs(): readonly Job[]
  /** Ingestions of the datasets that were requested. */
  ingestions(): readonly Ingestion[]
  /** Refreshes a dataset of the first account, as another client would. */
  startIngestion(region: string, dataSetId: string, id: string): void
  /** Restores the state at the start: world and switches, without jobs, objects, calls, faults, sessions and release assets. */
  reset(): void
  /** Expires every session that was issued so far. */
  expireSessions(): void
  /** Every OIDC token, identity context, secret key, session token and presigned URL that was issued so far. */
  secrets(): readonly string[]
  objects(): { bucket: string; key: string; bytes: number }[]
  readonly store: ObjectStore
  readonly github: GitHub
  /** An OIDC token as the workflow gets it, or one with other claims. */
  webIdentityToken(audience: string, claims?: Record<string, unknown>): string
  stop(): Promise<void>
}

/** Starts QuickSight, STS, S3, GitHub's OIDC and releases on one port of 127.0.0.1. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const world = typeof options.world === 'object' ? options.world : loadWorld(options.world)
  for (const path of options.imports ?? []) Object.assign(world, readWorld(mergeWorlds(world, importFile(path, world))))
  const switches = { ...defaultSwitches, ...options.switches }
  const parts = assembleServices(world, switches, options)
  const server = createEmulatorServer(parts)
  const host = options.host ?? '127.0.0.1'
  server.listen(options.port ?? 0, host)
  await once(server, 'listening')
  const url = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${(server.address() as AddressInfo).port}`
  return {
    ...parts.face,
    url,
    world,
    switches,
    calls: parts.calls,
    environment: createEnvironment(url, world, parts.tokens.requestToken, parts.face.githubToken),
    userCredentials: getUserCredentials(world),
    stop: () => stop(server, parts.stopJobs)
  }
}

/** Creates the services and passes each one its dependencies. */
function assembleServices(world: World, switches: BehaviorFlags, options: EmulatorOptions) {
  const now = Date.now
  const base = { world, switches, now }
  const calls: Call[] = []
  const faults = createFaults((options.faults ?? []).map(readKnownFault), options.seed ?? 1)
  const { sessions, contexts, tokens, presign, secrets, record } = createIssuers(world, switches, now)
  const store = createStore(world, switches, now)
  const accounts = createServicesByAccount({ ...base, store, timeScale: options.timeScale, rewrite: options.rewrite })
  const { github, githubToken } = createReleases(world, switches, now)
  const identity = { ...base, sessions, contexts, tokens }
  const serviceFor = createServiceRouter({
    oidc: createOidc(tokens, world),
    sts: createSts(identity),
    'sso-oauth': createIdentityCenter({ ...identity, record }),
    quicksight: createQuickSight({ ...base, accounts, sessions, contexts, presign }),
    s3: createObjectService({ ...base, sessions, objects: store, getOperationName }),
    github: createGitHubService(github)
  })
  const face = {
    ...{ store, github, githubToken, secrets },
    fault: (fault: Fault) => faults.add(readKnownFault(fault)),
    jobs: accounts.jobs,
    ingestions: accounts.ingestions,
    startIngestion: createIngestionStarter(world, accounts),
    objects: store.list,
    expireSessions: sessions.expireAll,
    webIdentityToken: tokens.sign
  }
  const forget = [faults.clear, accounts.clear, store.clear, sessions.clear]
  const reset = createReset(world, switches, [...forget, () => calls.splice(0), () => addReleases(github, world)])
  const listObjects = () =>
    store.list().map(object => ({ ...object, account: findBucket(world, object.bucket)?.owner ?? 'aws' }))
  const control = createControl({ ...face, calls, faults, switches, world, reset, objects: listObjects })
  const running = { calls, faults, control, serviceFor, latencyMs: options.latencyMs ?? 0, now, onCall: options.onCall }
  return { ...running, face: { ...face, reset }, tokens, expire: sessions.expire, stopJobs: accounts.stop }
}

/** Restores the current world and switches, and resets everything else. */
function createReset(world: World, switches: BehaviorFlags, clear: readonly (() => unknown)[]): () => void {
  const [firstWorld, firstSwitches] = [structuredClone(world), structuredClone(switches)]
  return () => {
    for (const part of Object.keys(world)) if (!Object.hasOwn(firstWorld, part)) Reflect.deleteProperty(world, part)
    Object.assign(world, structuredClone(firstWorld))
    Object.assign(switches, structuredClone(firstSwitches))
    for (const forget of clear) forget()
  }
}

function createStore(world: World, switches: BehaviorFlags, now: () => number): ObjectStore {
  return createObjectStore({
    now,
    buckets: () => [...listAllBuckets(world), ...listManagedBuckets(world)],
    wrongRegion: () => switches.bucketInOtherRegion
  })
}

/** Starts a refresh without a request, as a schedule of the first account would. */
function createIngestionStarter(world: World, accounts: ServicesByAccount) {
  return (region: string, dataSetId: string, id: string): void => {
    const dataSet = findDataSet(world, region, dataSetId)
    if (dataSet) accounts.get(world.account).ingestions.start(region, dataSet, id, 'FULL_REFRESH')
  }
}

function createIssuers(world: World, switches: BehaviorFlags, now: () => number) {
  const sessions = createSessions(world, switches, now)
  const presign = createPresigner(sessions, now)
  return recordIssuedSecrets({
    sessions,
    presign,
    contexts: createContexts(now),
    tokens: createTokenIssuer(world, switches, now)
  })
}

function createReleases(world: World, switches: BehaviorFlags, now: () => number) {
  const githubToken = 'ghs_emulatorEmulatorEmulatorEmulator0000'
  const github = createGitHub({
    repository: world.github.repository,
    token: githubToken,
    now,
    get permissions() {
      return switches.githubContents
    },
    get isPrivate() {
      return switches.githubPrivate
    }
  })
  addReleases(github, world)
  return { github, githubToken }
}

function addReleases(github: GitHub, world: World): void {
  github.releases.clear()
  for (const tag of world.github.releases) github.addRelease(tag)
}

async function stop(server: Server, stopJobs: () => void): Promise<void> {
  stopJobs()
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}
