import { toFailure } from '../../domain/errors.ts'
import type { JobOutcome, PlannedJob, Report, ReportResult, RunResult, StepConfig } from '../../domain/model.ts'
import type { Clock, Credentials, Log, Session, Snapshots } from '../../domain/ports.ts'
import type { FilePipeline } from '../../files/file-pipeline.ts'
import {
  earlierNotice,
  endedLine,
  fileLine,
  finishedLines,
  plannedLine,
  startedLine,
  stateLine
} from '../../report/log-lines.ts'
import { type AbortReason, statusOf } from '../../report/status.ts'
import { createJobDurations } from '../../snapshot/job-durations.ts'
import { slots } from '../../snapshot/job-slots.ts'
import { type JobEvent, type JobPorts, refreshLink, runJob } from '../../snapshot/run-job.ts'
import { createDashboardLookup, type DashboardLookup, type PreparePorts, prepare } from '../prepare-jobs.ts'
import { logProgress } from './log-progress.ts'
import { allJobs, createReportState, jobPosition, markBegun, type ReportState, toReportResult } from './report-state.ts'
import { mayHaveUsedSheetName, replanBySheetName } from './retry-by-name.ts'
import { createStartTracker, type StartTracker } from './start-tracker.ts'

export interface ExportPorts extends PreparePorts {
  readonly clock: Clock
  readonly log: Log
  /** Aborted by the deadline or a signal. */
  readonly signal: AbortSignal
  /** Which of the two it was. */
  readonly abortReason: () => AbortReason | undefined
  readonly snapshots: (session: Session) => Snapshots
  readonly files: () => Promise<FilePipeline>
  /** The IDs of all jobs that may exist on the server, in the order asked for; the list only grows. */
  readonly publishJobIds: (jobIds: readonly string[]) => void
  /** Makes the credentials known to later steps, where that was asked for. */
  readonly exportCredentials: (credentials: Credentials) => void
}

/** The export as it stands, at any moment: what is asked for when the step is cut short. */
export interface Export {
  /** Ends with the result; rejects only for what is a fault of the action itself. */
  readonly done: Promise<RunResult>
  /** The result if it were over now: jobs that still run are left behind. */
  readonly currentResult: () => RunResult
}

/** Runs every report: plans its jobs, runs them, brings the files home. One bad report does not keep the others. */
export function runExport(step: StepConfig, ports: ExportPorts): Export {
  const startedAt = ports.clock.now()
  const reportStates = step.reports.map(createReportState)
  const announced = new Set<string>()
  const buildResult = (reports: readonly ReportResult[], more: Partial<RunResult> = {}): RunResult => {
    const result = { reports, announced, startedAt, endedAt: ports.clock.now(), postProcessingFailures: [], ...more }
    return { ...result, status: statusOf(result, ports.abortReason()) }
  }
  const run = async () => {
    const ran = new AbortController()
    void logProgress(reportStates, ports, AbortSignal.any([ports.signal, ran.signal]))
    await runReports(step, reportStates, ports, announced, startedAt).finally(() => ran.abort())
    const results = reportStates.map(toReportResult)
    if (!step.run.wait) return buildResult(results)
    const files = await ports.files()
    const {
      reports,
      archive,
      problems: postProcessingFailures
    } = await files.finish(results, { startedAt, endedAt: ports.clock.now() })
    for (const line of finishedLines(reports)) ports.log.info(line)
    return buildResult(reports, { archive, postProcessingFailures })
  }
  return { done: run(), currentResult: () => buildResult(reportStates.map(toReportResult)) }
}

/** What all reports of the export share. */
interface ExportContext {
  readonly step: StepConfig
  readonly live: readonly ReportState[]
  readonly ports: ExportPorts
  readonly jobPorts: JobPorts
  readonly started: StartTracker
  readonly find: DashboardLookup
  /** IDs of the jobs that were announced. */
  readonly announced: Set<string>
  /** When jobs were started that this step took over, though they are older than it is. */
  readonly adoptedStartTimes: number[]
}

async function runReports(
  step: StepConfig,
  reportStates: readonly ReportState[],
  ports: ExportPorts,
  announced: Set<string>,
  startedAt: number
): Promise<void> {
  const started = createStartTracker(step.run.wait)
  const jobPorts: JobPorts = {
    clock: ports.clock,
    signal: ports.signal,
    allStarted: started.allStarted,
    slots: slots(step.run.maxConcurrency, ports),
    experience: createJobDurations(),
    onEvent: event => logJobEvent(event, context),
    stepStartedAt: startedAt
  }
  const context: ExportContext = {
    step,
    live: reportStates,
    ports,
    jobPorts,
    started,
    find: createDashboardLookup(ports.catalog),
    announced,
    adoptedStartTimes: []
  }
  const planning = reportStates.map(entry => prepareReport(entry, context))
  const running: Promise<void>[] = []
  // Reports are planned at once and begun in order, so that names and places come out the same each time.
  for (const [i, entry] of reportStates.entries()) {
    await planning[i]
    await reserveAndAnnounce(entry, context)
    running.push(runJobs(entry, context))
  }
  started.allJobsAdded()
  await Promise.all(running)
  if (context.adoptedStartTimes.length > 0) ports.log.notice(earlierNotice(context.adoptedStartTimes))
  // Later steps are given the session as it is at the end; where it cannot be renewed, the one of the beginning stands.
  if (step.aws.exportCredentials) await openSession(step, reportStates[0]?.report, ports).catch(() => undefined)
}

async function prepareReport(entry: ReportState, { step, ports, find: lookUpDashboard }: ExportContext): Promise<void> {
  try {
    // The session is made while the dashboard is looked up.
    const [prepared] = await Promise.all([
      prepare(step, entry.report, lookUpDashboard, ports),
      openSession(step, entry.report, ports)
    ])
    entry.prepared = prepared
    entry.jobs = [...prepared.jobs]
  } catch (error) {
    entry.failure = toFailure(ports.signal.aborted ? ports.signal.reason : error)
  }
}

async function openSession(step: StepConfig, report: Report | undefined, ports: ExportPorts): Promise<void> {
  if (report === undefined) return
  const accountId = await ports.sessions.resolveAccountId(report.accountId)
  const credentials = await ports.sessions.forViewer(accountId, report.viewer).credentials()
  if (step.aws.exportCredentials) ports.exportCredentials(credentials)
}

async function reserveAndAnnounce({ report, jobs }: ReportState, context: ExportContext): Promise<void> {
  const { ports, started } = context
  const files = await ports.files()
  if (jobs.length > 0) ports.log.info(plannedLine(report, jobs))
  files.reserve(jobs)
  started.addJobs(jobs)
}

// Most refusals come within a second, and a job that was refused need not be named.
const unansweredMs = 1000

async function announceIfUnanswered(job: PlannedJob, context: ExportContext): Promise<void> {
  const { clock, signal } = context.ports
  try {
    await clock.sleep(unansweredMs, signal)
  } catch {
    return
  }
  if (context.live.some(({ startedJobs }) => startedJobs.has(job))) publishJobIds(job, context)
}

function publishJobIds(job: PlannedJob, { live: reportStates, ports, announced }: ExportContext): void {
  const id = job.request.SnapshotJobId
  if (announced.has(id)) return
  announced.add(id)
  const ids = new Set(allJobs(reportStates).map(({ request }) => request.SnapshotJobId))
  ports.publishJobIds(
    [...announced].filter(each => !ids.has(each)).concat([...ids].filter(each => announced.has(each)))
  )
}

async function runJobs(entry: ReportState, context: ExportContext): Promise<void> {
  const { prepared, report, jobs } = entry
  if (prepared === undefined) return
  const { step, ports, started, live: reportStates } = context
  const snapshots = ports.snapshots(ports.sessions.forViewer(prepared.accountId, report.viewer))
  await Promise.all(
    jobs.map(async (planned, i) => {
      const ended = await runWithNameFallback(planned, i, entry, snapshots, context)
      started.markSettled(planned)
      const { job } = ended
      // A job that happened to end while others were started is still to be picked up.
      const outcome = step.run.wait || ended.state !== 'completed' ? ended : { ...ended, state: 'started' as const }
      entry.outcomes[i] = outcome
      if (outcome.state !== 'started') ports.log.info(endedLine(jobPosition(job, reportStates), outcome))
      if (outcome.state !== 'completed') return
      const files = await ports.files()
      const fetched = await files.fetch(outcome, order => refreshLink(job, order, snapshots))
      for (const file of fetched) ports.log.info(fileLine(file))
      entry.files.push(...fetched)
    })
  )
}

/** Runs the job; where it was refused because a sheet's name was taken for an ID, runs the one that was meant. */
async function runWithNameFallback(
  job: PlannedJob,
  place: number,
  entry: ReportState,
  snapshots: Snapshots,
  context: ExportContext
): Promise<JobOutcome> {
  const ended = await runJob(job, snapshots, context.jobPorts)
  if (!mayHaveUsedSheetName(ended)) return ended
  const replanned = await replanBySheetName(context.step, ended, context.find)
  if ('state' in replanned) return replanned
  entry.jobs[place] = replanned
  const files = await context.ports.files()
  files.rename(replanned)
  context.started.addJobs([replanned])
  const outcome = await runJob(replanned, snapshots, context.jobPorts)
  context.started.markSettled(replanned)
  return outcome
}

function logJobEvent(event: JobEvent, context: ExportContext): void {
  const { live: reportStates, ports, started, adoptedStartTimes } = context
  if (event.kind === 'sent' || event.kind === 'refused') {
    markBegun(event.job, event.kind === 'sent', reportStates)
    if (event.kind === 'sent') void announceIfUnanswered(event.job, context)
    return
  }
  publishJobIds(event.job, context)
  const place = jobPosition(event.job, reportStates)
  if (event.kind === 'state') {
    // Its end is told with what came of it.
    if (event.status !== 'COMPLETED' && event.status !== 'FAILED')
      ports.log.info(stateLine(place, event.job, event.status, event.elapsedMs))
    return
  }
  started.markSettled(event.job)
  ports.log.info(startedLine(place, event.job, event.adopted ? 'taken over' : 'started'))
  if (event.adoptedStartedAt !== undefined) adoptedStartTimes.push(event.adoptedStartedAt)
}
