import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Call } from './calls.ts'
import { createContexts } from './contexts.ts'
import { createControl } from './control.ts'
import { environmentOf, userCredentialsOf } from './environment.ts'
import { createFaults, type Fault, readFault } from './faults.ts'
import { type BehaviorFlags, defaultSwitches } from './feature-flags.ts'
import { createGitHub, type GitHub } from './github.ts'
import { createGitHubService } from './github-service.ts'
import { recordIssuedSecrets } from './issued-secrets.ts'
import { createPresigner } from './links.ts'
import { createObjectService } from './object-service.ts'
import { createOidc, createTokenIssuer } from './oidc.ts'
import { createJobs, type Job } from './quicksight/jobs.ts'
import { createQuickSight } from './quicksight/quicksight.ts'
import { createProduction } from './quicksight/render-job.ts'
import { managedBucket, type Rewrite } from './quicksight/write-results.ts'
import { renderCsv, renderPdf, renderWorkbook } from './render/render.ts'
import { createServiceRouter } from './routes.ts'
import { operationName } from './s3/operations.ts'
import { createObjectStore, type ObjectStore } from './s3/store.ts'
import { createEmulatorServer } from './server.ts'
import { createSessions } from './sessions.ts'
import { createSts } from './sts/sts.ts'
import { loadWorld, type World } from './world.ts'

export type { BehaviorFlags, Call, Fault, Job, World }

export interface EmulatorOptions {
  /** The world or the path of its file; by default the one that comes with the emulator. */
  readonly world?: World | string
  /** Factor on the durations of jobs: 1 as in the world file, 0.01 a hundred times faster. */
  readonly timeScale?: number
  /** Milliseconds before each answer. */
  readonly latencyMs?: number
  /** 0, the default, takes a free one. */
  readonly port?: number
  readonly switches?: Partial<BehaviorFlags>
  readonly faults?: readonly Fault[]
  /** Of the luck of faults with a probability. */
  readonly seed?: number
  /** What QuickSight writes in place of a file: one that is broken, or one too large to hold. */
  readonly rewrite?: Rewrite
}

export interface Emulator {
  /** `http://127.0.0.1:4566` */
  readonly url: string
  /** What a workflow run would find in its environment, and the endpoint. */
  readonly environment: Record<string, string>
  /** Keys of the world's first IAM user. */
  readonly userCredentials: Record<string, string>
  /** GITHUB_TOKEN of the workflow. */
  readonly githubToken: string
  /** Every request so far. */
  readonly calls: Call[]
  /** Live: what is changed here counts from the next request on. */
  readonly world: World
  readonly switches: BehaviorFlags
  /** A fault from now on. */
  fault(fault: Fault): void
  jobs(): readonly Job[]
  /** Every session issued so far is expired from now on. */
  expireSessions(): void
  /** Every OIDC token, identity context, secret key, session token and link handed out so far. */
  secrets(): readonly string[]
  objects(): { bucket: string; key: string; bytes: number }[]
  readonly store: ObjectStore
  readonly github: GitHub
  /** An OIDC token as the workflow would get it, or one with other claims. */
  webIdentityToken(audience: string, claims?: Record<string, unknown>): string
  stop(): Promise<void>
}

/** Starts QuickSight, STS, S3, GitHub's OIDC and releases on one port of 127.0.0.1. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const world = typeof options.world === 'object' ? options.world : loadWorld(options.world)
  const switches = { ...defaultSwitches, ...options.switches }
  const parts = assemble(world, switches, options)
  const server = createEmulatorServer(parts)
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    ...parts.face,
    url,
    world,
    switches,
    calls: parts.calls,
    environment: environmentOf(url, world, parts.tokens.requestToken, parts.face.githubToken),
    userCredentials: userCredentialsOf(world),
    stop: () => stop(server, parts.stopJobs)
  }
}

/** Wires the services together; every part is given what it needs, none reaches for another. */
function assemble(world: World, switches: BehaviorFlags, options: EmulatorOptions) {
  const now = Date.now
  const ground = { world, switches, now }
  const calls: Call[] = []
  const faults = createFaults((options.faults ?? []).map(readFault), options.seed ?? 1)
  const { sessions, contexts, tokens, presign, secrets } = createIssuers(world, switches, now)
  const store = createObjectStore({
    now,
    buckets: () => [
      ...world.buckets,
      ...world.regions.map(region => ({ name: managedBucket(region), region, foreign: true }))
    ],
    wrongRegion: () => switches.bucketInOtherRegion
  })
  const production = createProduction(ground, { renderPdf, renderWorkbook, renderCsv }, store, options.rewrite)
  const jobs = createJobs(ground, options.timeScale ?? 1, production)
  const { github, githubToken } = createReleases(world, switches, now)
  const serviceFor = createServiceRouter({
    oidc: createOidc(tokens, world),
    sts: createSts({ ...ground, sessions, contexts, tokens }),
    quicksight: createQuickSight({ ground, contexts, jobs, presign }, sessions),
    s3: createObjectService({ ...ground, sessions, objects: store, nameOf: operationName }),
    github: createGitHubService(github)
  })
  const face = {
    store,
    github,
    githubToken,
    fault: (fault: Fault) => faults.add(readFault(fault)),
    jobs: jobs.all,
    objects: store.list,
    expireSessions: sessions.expireAll,
    secrets,
    webIdentityToken: tokens.sign
  }
  const control = createControl({ ...face, calls, faults, switches, world })
  const running = { calls, faults, control, serviceFor, latencyMs: options.latencyMs ?? 0, now }
  return { ...running, face, tokens, expire: sessions.expire, stopJobs: jobs.stop }
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
    }
  })
  for (const tag of world.github.releases) github.addRelease(tag)
  return { github, githubToken }
}

async function stop(server: Server, stopJobs: () => void): Promise<void> {
  stopJobs()
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}
