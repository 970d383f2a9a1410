import { failureOf } from '../errors.ts'
import type { FilesRoom } from '../files/files.ts'
import type { FileResult, JobOutcome, PlannedJob, Report, ReportResult, RunResult, Step } from '../model.ts'
import type { Clock, Credentials, Log, Session, Snapshots } from '../ports.ts'
import { endedLine, fileLine, type Place, plannedLine, startedLine, stateLine } from '../report/log.ts'
import { type Cut, statusOf } from '../report/status.ts'
import { freshLink, type JobEvent, type JobPorts, runJob } from '../snapshot/jobs.ts'
import { experience } from '../snapshot/polling.ts'
import { slots } from '../snapshot/slots.ts'
import { type Lookup, lookup, type Prepared, type PreparePorts, prepare } from './prepare.ts'
import { type Starting, starting } from './starting.ts'

export interface ExportPorts extends PreparePorts {
  readonly clock: Clock
  readonly log: Log
  /** Aborted by the deadline or a signal. */
  readonly signal: AbortSignal
  /** Which of the two it was. */
  readonly cut: () => Cut | undefined
  readonly snapshots: (session: Session) => Snapshots
  readonly files: FilesRoom
  /** The job IDs, as soon as they are known. */
  readonly announce: (jobIds: readonly string[]) => void
  /** Makes the credentials known to later steps, where that was asked for. */
  readonly handOver: (credentials: Credentials) => void
}

/** One report on its way: what is known of it so far. */
interface Live {
  readonly report: Report
  prepared?: Prepared
  readonly begun: Set<PlannedJob>
  outcomes: JobOutcome[]
  files: FileResult[]
  failure?: ReportResult['failure']
}

/** The export as it stands, at any moment: what is asked for when the step is cut short. */
export interface Export {
  /** Ends with the result; rejects only for what is a fault of the action itself. */
  readonly done: Promise<RunResult>
  /** The result if it were over now: jobs that still run are left behind. */
  readonly soFar: () => RunResult
}

/** Runs every report: plans its jobs, runs them, brings the files home. One bad report does not keep the others. */
export function runExport(step: Step, ports: ExportPorts): Export {
  const startedAt = ports.clock.now()
  const live = step.reports.map((report): Live => ({ report, begun: new Set(), outcomes: [], files: [] }))
  const over = (reports: readonly ReportResult[], more: Partial<RunResult> = {}): RunResult => {
    const result = { reports, startedAt, endedAt: ports.clock.now(), problems: [], ...more }
    return { ...result, status: statusOf(result, ports.cut()) }
  }
  const run = async () => {
    await runReports(step, live, ports, startedAt)
    const results = live.map(resultOf)
    if (!step.run.wait) return over(results)
    const { reports, archive, problems } = await ports.files.finish(results, { startedAt, endedAt: ports.clock.now() })
    return over(reports, { archive, problems })
  }
  return { done: run(), soFar: () => over(live.map(resultOf)) }
}

async function runReports(step: Step, live: readonly Live[], ports: ExportPorts, startedAt: number): Promise<void> {
  const find = lookup(ports.catalog)
  const started = starting(step.run.wait)
  const jobPorts: JobPorts = {
    clock: ports.clock,
    signal: ports.signal,
    enough: started.enough,
    slots: slots(step.run.maxConcurrency, ports),
    experience: experience(),
    tell: event => tell(event, live, ports, started),
    stepStartedAt: startedAt
  }
  const planning = live.map(entry => plan(step, entry, find, ports))
  const running: Promise<void>[] = []
  // Reports are planned at once and begun in order, so that names and places come out the same each time.
  for (const [i, entry] of live.entries()) {
    await planning[i]
    const jobs = entry.prepared?.jobs ?? []
    if (jobs.length > 0) ports.log.info(plannedLine(entry.report, jobs))
    ports.files.reserve(jobs)
    started.planned(jobs)
    ports.announce(allJobs(live).map(job => job.request.SnapshotJobId))
    running.push(runJobs(step, entry, live, jobPorts, ports, started))
  }
  started.complete()
  await Promise.all(running)
}

async function plan(step: Step, entry: Live, find: Lookup, ports: ExportPorts): Promise<void> {
  try {
    // The session is made while the dashboard is looked up.
    const [prepared] = await Promise.all([
      prepare(step, entry.report, find, ports),
      openSession(step, entry.report, ports)
    ])
    entry.prepared = prepared
  } catch (error) {
    entry.failure = failureOf(ports.signal.aborted ? ports.signal.reason : error)
  }
}

async function openSession(step: Step, report: Report, ports: ExportPorts): Promise<void> {
  const accountId = await ports.sessions.account(report.accountId)
  const credentials = await ports.sessions.of(accountId, report.viewer).credentials()
  if (step.aws.exportCredentials) ports.handOver(credentials)
}

async function runJobs(
  step: Step,
  entry: Live,
  live: readonly Live[],
  jobPorts: JobPorts,
  ports: ExportPorts,
  started: Starting
): Promise<void> {
  const { prepared, report } = entry
  if (prepared === undefined) return
  const snapshots = ports.snapshots(ports.sessions.of(prepared.accountId, report.viewer))
  await Promise.all(
    prepared.jobs.map(async (job, i) => {
      const ended = await runJob(job, snapshots, jobPorts)
      started.settled(job)
      // A job that happened to end while others were started is still to be picked up.
      const outcome = step.run.wait || ended.state !== 'completed' ? ended : { ...ended, state: 'started' as const }
      entry.outcomes[i] = outcome
      if (outcome.state !== 'started') ports.log.info(endedLine(placeOf(job, live), outcome))
      if (outcome.state !== 'completed') return
      const files = await ports.files.fetch(outcome, order => freshLink(job, order, snapshots))
      for (const file of files) ports.log.info(fileLine(file))
      entry.files.push(...files)
    })
  )
}

function tell(event: JobEvent, live: readonly Live[], ports: ExportPorts, started: Starting): void {
  const place = placeOf(event.job, live)
  if (event.kind === 'state') {
    // Its end is told with what came of it.
    if (event.status !== 'COMPLETED' && event.status !== 'FAILED')
      ports.log.info(stateLine(place, event.job, event.status, event.elapsedMs))
    return
  }
  started.settled(event.job)
  for (const entry of live) if (entry.prepared?.jobs.includes(event.job)) entry.begun.add(event.job)
  ports.log.info(startedLine(place, event.job, event.adopted ? 'taken over' : 'started'))
}

function allJobs(live: readonly Live[]): PlannedJob[] {
  return live.flatMap(({ prepared }) => prepared?.jobs ?? [])
}

function placeOf(job: PlannedJob, live: readonly Live[]): Place {
  const jobs = allJobs(live)
  return { index: jobs.indexOf(job), count: jobs.length }
}

function resultOf(entry: Live): ReportResult {
  const { report, prepared, failure, files } = entry
  return {
    report,
    ...(failure === undefined ? {} : { failure }),
    ...(prepared?.dashboard === undefined ? {} : { dashboardName: prepared.dashboard.name }),
    jobs: (prepared?.jobs ?? []).map((job, i) => entry.outcomes[i] ?? unfinished(job, entry.begun.has(job))),
    files: [...files].sort((a, b) => a.order - b.order)
  }
}

function unfinished(job: PlannedJob, begun: boolean): JobOutcome {
  return { job, state: begun ? 'abandoned' : 'refused', exists: begun, files: [], times: {}, requestIds: [] }
}
