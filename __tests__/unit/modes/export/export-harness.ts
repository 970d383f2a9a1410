import { ActionError } from '../../../../src/domain/errors.ts'
import type { Session } from '../../../../src/domain/ports/credentials.ts'
import type { Catalog, Snapshots } from '../../../../src/domain/ports/quicksight.ts'
import type { FileResult } from '../../../../src/domain/result.ts'
import type { JobOutcome } from '../../../../src/domain/snapshot-job.ts'
import type { StepConfig } from '../../../../src/domain/step.ts'
import type { FilePipeline } from '../../../../src/files/file-pipeline.ts'
import type { Sessions } from '../../../../src/identity/session-cache.ts'
import { getViewerName } from '../../../../src/identity/viewer.ts'
import type { ExportPorts } from '../../../../src/modes/export/export-ports.ts'
import { runExport } from '../../../../src/modes/export/run-export.ts'
import type { AbortReason } from '../../../../src/report/status.ts'
import { buildServiceError } from '../../../support/builders/errors.ts'
import { account, createFakeCatalog } from '../../../support/fakes/catalog.ts'
import { createVirtualClock } from '../../../support/fakes/clock.ts'
import { createRecordingLog } from '../../../support/fakes/log.ts'
import { createStaticSession } from '../../../support/fakes/session.ts'
import { createFakeSnapshotService, type FakeServiceOptions } from '../../../support/fakes/snapshot-service.ts'

export interface HarnessOptions {
  /** How the job of this sheet behaves. */
  readonly behaviour?: (sheetId: string) => FakeServiceOptions
  readonly catalog?: Partial<Catalog>
  /** Why the session of this user cannot be made. */
  readonly sessionError?: (user: string) => Error | undefined
  /** What the file pipeline does differently. */
  readonly files?: Partial<FilePipeline>
  readonly lookUpBucket?: ExportPorts['lookUpBucket']
  readonly releases?: ExportPorts['releases']
  readonly findOutage?: ExportPorts['findOutage']
}

/** An export on an account where everything works but what is overridden; everything that happens is noted. */
export function createExportHarness(step: StepConfig, overrides: HarnessOptions = {}) {
  const clock = createVirtualClock()
  const log = createRecordingLog()
  const controller = new AbortController()
  const calls: string[] = []
  const exportedCredentials: unknown[] = []
  const announced: (readonly string[])[] = []
  let cut: AbortReason | undefined

  const users = new Map<Session, string>()
  const sessions: Sessions = {
    resolveAccountId: async named => named ?? account,
    forViewer: (_, viewer) => {
      const user = getViewerName(viewer)
      const known = [...users].find(([, name]) => name === user)?.[0]
      if (known !== undefined) return known
      const made = createStaticSession(user)
      const session = {
        ...made,
        credentials: () => {
          const error = overrides.sessionError?.(user)
          return error === undefined ? made.credentials() : Promise.reject(error)
        }
      }
      users.set(session, user)
      return session
    }
  }

  const pipeline = createFakeFilePipeline(calls, overrides.files)
  const ports: ExportPorts = {
    clock,
    log,
    signal: controller.signal,
    ...(overrides.findOutage === undefined ? {} : { findOutage: overrides.findOutage }),
    abortReason: () => cut,
    sessions,
    catalog: () => createFakeCatalog(calls, overrides.catalog)(),
    snapshots: createSnapshots(clock, calls, users, overrides, controller.signal),
    datasets: () => Promise.reject(new Error('No report requires fresh data')),
    files: async () => pipeline.files,
    lookUpBucket: overrides.lookUpBucket ?? (async () => ({})),
    releases: overrides.releases ?? (() => Promise.reject(new Error('No release was asked for'))),
    publishJobIds: ids => void announced.push(ids),
    exportCredentials: credentials => void exportedCredentials.push(credentials)
  }
  const stop = (why: AbortReason) => {
    cut = why
    controller.abort(new ActionError('The step is over', { code: why }))
  }
  const { done, currentResult } = runExport(step, ports)
  return {
    clock,
    log,
    calls,
    announced,
    handed: exportedCredentials,
    stop,
    currentResult,
    done,
    finished: pipeline.finished,
    run: () => clock.runUntilSettled(done)
  }
}

/** QuickSight for many jobs and users: who did not start a job may not ask for it. */
function createSnapshots(
  clock: ExportPorts['clock'],
  calls: string[],
  users: ReadonlyMap<Session, string>,
  overrides: HarnessOptions,
  signal: AbortSignal
): (session: Session) => Snapshots {
  const jobs = new Map<string, { owner: string; service: ReturnType<typeof createFakeSnapshotService> }>()
  return session => {
    const user = users.get(session) ?? 'missing'
    const own = (jobId: string) => {
      const job = jobs.get(jobId)
      if (job === undefined || job.owner !== user) throw buildServiceError('denied')
      return job.service.snapshots
    }
    return {
      startJob: async request => {
        signal.throwIfAborted()
        const sheet = request.SnapshotConfiguration.FileGroups[0]?.Files[0]?.SheetSelections[0]?.SheetId ?? ''
        calls.push(`start ${request.DashboardId} ${sheet} as ${user}`)
        const known = jobs.get(request.SnapshotJobId)?.service
        const started = known ?? createFakeSnapshotService(clock, { request }, overrides.behaviour?.(sheet))
        jobs.set(request.SnapshotJobId, { owner: user, service: started })
        return started.snapshots.startJob(request)
      },
      describeJob: async (key, due) => {
        signal.throwIfAborted()
        return own(key.jobId).describeJob(key, due)
      },
      describeJobResult: async key => {
        signal.throwIfAborted()
        return own(key.jobId).describeJobResult(key)
      }
    }
  }
}

/** A file pipeline that delivers every file as soon as it is fetched. */
function createFakeFilePipeline(calls: string[], overrides: Partial<FilePipeline> = {}) {
  const finished: unknown[] = []
  const files: FilePipeline = {
    reserve: jobs => void calls.push(`reserve ${jobs.map(job => job.files[0]?.sheets[0]?.id).join(' ')}`),
    rename: job => void calls.push(`rename ${job.files[0]?.sheets[0]?.id}`),
    fetch: async (outcome, freshLink) => {
      calls.push(`fetch ${outcome.job.files[0]?.sheets[0]?.id} ${await freshLink(outcome.job.order[0] ?? 0)}`)
      return outcome.files.map(each => delivered(outcome, each.order))
    },
    finish: async reports => {
      finished.push(reports)
      return { reports: [...reports], archive: { downloadPath: 'files' }, problems: [] }
    },
    ...overrides
  }
  return { files, finished }
}

function delivered(outcome: JobOutcome, order: number): FileResult {
  const { job } = outcome
  const file = job.files[job.order.indexOf(order)] ?? job.files[0]
  if (file === undefined) throw new Error('A job without files')
  return { report: job.report, jobs: [outcome], file, order, s3Uri: `s3://b/${file.sheets[0]?.id}`, warnings: [] }
}
