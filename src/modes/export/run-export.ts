import { toFailure } from '../../domain/errors.ts'
import type { Failure } from '../../domain/failure.ts'
import type { ReportResult, RunResult } from '../../domain/result.ts'
import type { StepConfig } from '../../domain/step.ts'
import { describeOutage } from '../../report/format/failure-text.ts'
import { formatFinishedLines, formatReusedNotice } from '../../report/log-lines.ts'
import { determineStatus } from '../../report/status.ts'
import { createExportContext } from './create-export-context.ts'
import type { ExportContext } from './export-context.ts'
import type { ExportPorts } from './export-ports.ts'
import { logProgress } from './log-progress.ts'
import { openSession, prepareReport, reserveFiles } from './prepare-report.ts'
import { waitForFreshData } from './report-freshness.ts'
import { type ReportState, toReportResult } from './report-state.ts'
import { failUnfinishedFiles } from './unfinished-files.ts'
/** A running export. */
export interface Export {
  /** Ends with the result; rejects only for a bug in the action. */
  readonly done: Promise<RunResult>
  /** The result if the step ended now: running jobs are abandoned. */
  readonly currentResult: () => RunResult
}

/** Runs every report: plans its jobs, runs them, downloads and finishes their files. A failed report does not stop the others. */
export function runExport(step: StepConfig, ports: ExportPorts): Export {
  const context = createExportContext(step, ports)
  let finished: RunResult | undefined
  const done = exportReports(context).then(result => {
    finished = result
    return result
  })
  return { done, currentResult: () => finished ?? buildUnfinishedResult(context) }
}

async function exportReports(context: ExportContext): Promise<RunResult> {
  const { step, ports } = context
  const jobsEnded = new AbortController()
  void logProgress(context.reportStates, ports, AbortSignal.any([ports.signal, jobsEnded.signal]))
  await runReports(context).finally(() => jobsEnded.abort())
  logReusedJobs(context)
  await exportFinalCredentials(context)
  return step.run.wait ? finishFiles(context) : buildResult(context, getCurrentReports(context))
}

/** Logs how old reused files are. */
function logReusedJobs({ reportStates, reusedJobs, ports }: ExportContext): void {
  const reused = reportStates.flatMap(({ outcomes }) =>
    outcomes.flatMap(outcome => (outcome?.reusedFrom === undefined ? [] : [{ ...outcome, at: outcome.reusedFrom }]))
  )
  const byResume = reused.filter(({ job }) => reusedJobs.has(job)).map(({ at }) => at)
  const byJobId = reused.filter(({ job }) => !reusedJobs.has(job)).map(({ at }) => at)
  if (byResume.length > 0) ports.log.notice(formatReusedNotice(byResume, 'resume'))
  if (byJobId.length > 0) ports.log.notice(formatReusedNotice(byJobId, 'job-id'))
}

/** Plans all reports at the same time and starts them in order, so that names and places are the same in every run. */
async function runReports(context: ExportContext): Promise<void> {
  const { reportStates, startTracker } = context
  const planning = reportStates.map(entry => prepareReport(entry, context))
  const running: Promise<void>[] = []
  for (const [i, entry] of reportStates.entries()) {
    await planning[i]
    await reserveFiles(entry, context)
    running.push(runJobsOnFreshData(entry, context))
  }
  startTracker.allJobsAdded()
  await Promise.all(running)
}

// The code that runs jobs is loaded when the first plan is made, so that the first request does not wait for it.
async function runJobsOnFreshData(entry: ReportState, context: ExportContext): Promise<void> {
  const [{ runReportJobs }] = await Promise.all([import('./run-report-jobs.ts'), waitForFreshData(entry, context)])
  await runReportJobs(entry, context)
}

/** Later steps get the session of the end of the step. If it cannot be renewed, they keep the first one. */
async function exportFinalCredentials({ step, ports }: ExportContext): Promise<void> {
  const [report] = step.reports
  if (step.aws.exportCredentials && report !== undefined) await openSession(step, report, ports).catch(() => undefined)
}

/** After the last job: merged PDFs, manifest and checksums, release. */
async function finishFiles(context: ExportContext): Promise<RunResult> {
  const { ports, startedAt } = context
  const files = await ports.files()
  const times = { startedAt, endedAt: ports.clock.now() }
  const { reports, archive, changes, problems } = await files.finish(getCurrentReports(context), times)
  for (const line of formatFinishedLines(reports)) ports.log.info(line)
  if (changes !== undefined) {
    const { formatComparedLines } = await import('../../report/compared-lines.ts')
    for (const line of formatComparedLines(reports, changes)) ports.log.info(line)
  }
  return buildResult(context, reports, {
    archive,
    ...(changes === undefined ? {} : { changes }),
    postProcessingFailures: problems
  })
}

/** The result of an export that ends before its files are finished. */
function buildUnfinishedResult(context: ExportContext): RunResult {
  const reports = getCurrentReports(context)
  if (!context.step.run.wait) return buildResult(context, reports)
  const { signal } = context.ports
  const reason = signal.aborted ? toFailure(signal.reason) : notFinishedFailure
  const unfinished = failUnfinishedFiles(reports, reason)
  return buildResult(context, unfinished.reports, { postProcessingFailures: unfinished.postProcessingFailures })
}

const notFinishedFailure: Failure = { code: 'NotFinished', message: 'The step ended before its files were finished' }

function getCurrentReports({ reportStates }: ExportContext): ReportResult[] {
  return reportStates.map(toReportResult)
}

/** Why the step was interrupted, and the calls that kept failing until then. */
function describeInterruption({ signal, findOutage }: ExportContext['ports']): string {
  const outage = findOutage?.()
  const { message } = toFailure(signal.reason)
  return outage === undefined ? message : `${message} ${describeOutage(outage)}`
}

function buildResult(
  { ports, startedAt, publishedJobIds }: ExportContext,
  reports: readonly ReportResult[],
  more: Partial<RunResult> = {}
): RunResult {
  const { signal, clock } = ports
  const result = {
    reports,
    announced: publishedJobIds,
    startedAt,
    endedAt: clock.now(),
    postProcessingFailures: [],
    ...(signal.aborted ? { interruption: describeInterruption(ports) } : {}),
    ...more
  }
  return { ...result, status: determineStatus(result, ports.abortReason()) }
}
