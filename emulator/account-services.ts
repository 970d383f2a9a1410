import { findBucket, getAccount } from './accounts.ts'
import type { BehaviorFlags } from './feature-flags.ts'
import type { EmulatorContext } from './quicksight/call.ts'
import { createListIngestions, type IngestionHandler } from './quicksight/dataset-calls.ts'
import { createIngestions, hasRefreshedRules, type Ingestion, type Ingestions } from './quicksight/ingestions.ts'
import type { Job } from './quicksight/job.ts'
import { createJobs, type Jobs } from './quicksight/jobs.ts'
import { createQuota } from './quicksight/quota.ts'
import { createJobRenderer } from './quicksight/render-job.ts'
import type { Rewrite, Writable } from './quicksight/write-results.ts'
import { renderCsv, renderPdf, renderWorkbook } from './render/render.ts'
import type { World } from './world-schema.ts'

/** Services that each account has separately: snapshot jobs, ingestions and request limits. */
export interface AccountServices {
  readonly context: EmulatorContext
  readonly jobs: Jobs
  readonly ingestions: Ingestions
  readonly listIngestions: IngestionHandler
  /** @throws ThrottlingException above the account's request rate */
  readonly admit: () => void
}

export interface ServicesByAccount {
  /** Services of an account of the world, by its ID. */
  readonly get: (account: string) => AccountServices
  readonly jobs: () => readonly Job[]
  readonly ingestions: () => readonly Ingestion[]
  /** Cancels every timer. */
  readonly stop: () => void
  /** Removes every job and ingestion, too. */
  readonly clear: () => void
}

export interface ServiceSettings {
  readonly world: World
  readonly switches: BehaviorFlags
  readonly now: () => number
  readonly store: Writable
  /** Factor on the durations of jobs and ingestions. */
  readonly timeScale?: number | undefined
  readonly rewrite?: Rewrite | undefined
}

/** Creates the services of an account on its first request. */
export function createServicesByAccount(settings: ServiceSettings): ServicesByAccount {
  const byAccount = new Map<string, AccountServices>()
  const get = (account: string) => {
    const services = byAccount.get(account) ?? createAccountServices(settings, account)
    byAccount.set(account, services)
    return services
  }
  const listAll = () => [...byAccount.values()]
  return {
    get,
    jobs: () => listAll().flatMap(({ jobs }) => jobs.all()),
    ingestions: () => listAll().flatMap(({ ingestions }) => ingestions.all()),
    stop: () => {
      for (const { jobs, ingestions } of listAll()) {
        jobs.stop()
        ingestions.stop()
      }
    },
    clear: () => {
      for (const { jobs, ingestions } of listAll()) {
        jobs.clear()
        ingestions.clear()
      }
      byAccount.clear()
    }
  }
}

function createAccountServices(settings: ServiceSettings, account: string): AccountServices {
  const { world, switches, now, store, timeScale = 1, rewrite } = settings
  const context: EmulatorContext = {
    switches,
    now,
    findBucket: name => findBucket(world, name),
    // A test or a reset can replace the account.
    get world() {
      return getAccount(world, account)
    }
  }
  const ingestions = createIngestions(context, timeScale)
  const renderers = { renderPdf, renderWorkbook, renderCsv }
  const production = createJobRenderer(context, renderers, store, rewrite, (dashboard, since) =>
    hasRefreshedRules(context.world, ingestions, dashboard, since)
  )
  return {
    context,
    ingestions,
    jobs: createJobs(context, timeScale, production),
    listIngestions: createListIngestions(context),
    admit: createQuota(() => switches.requestsPerSecond, now)
  }
}
