import type { DataFreshness } from '../../domain/freshness.ts'
import type { Report } from '../../domain/report.ts'
import type { FileResult, ReportResult, Skip } from '../../domain/result.ts'
import type { JobOutcome, PlannedJob } from '../../domain/snapshot-job.ts'
import type { FreshnessVerdict } from '../../freshness/judge-freshness.ts'
import type { JobPosition } from '../../report/log-lines.ts'
import type { Prepared } from '../prepare-jobs.ts'

/** The state of one report while the step runs. */
export interface ReportState {
  /** Replaced when the date of its data is known, if it names it. */
  report: Report
  /** Whether its data is fresh enough. */
  verdict?: Promise<FreshnessVerdict | undefined>
  freshness?: DataFreshness
  skipped?: Skip
  prepared?: Prepared
  jobs: PlannedJob[]
  /** Jobs that may exist on the server: their start was sent, and not rejected. */
  readonly startedJobs: Set<PlannedJob>
  outcomes: JobOutcome[]
  files: FileResult[]
  failure?: ReportResult['failure']
}

/** The initial state of a report. */
export function createReportState(report: Report): ReportState {
  return { report, jobs: [], startedJobs: new Set(), outcomes: [], files: [] }
}

/** The jobs of all reports that are planned, in the order of the reports. */
export function listAllJobs(reportStates: readonly ReportState[]): PlannedJob[] {
  return reportStates.flatMap(({ jobs }) => jobs)
}

/** The job's place among all of them. */
export function getJobPosition(job: PlannedJob, reportStates: readonly ReportState[]): JobPosition {
  const jobs = listAllJobs(reportStates)
  return { index: jobs.indexOf(job), count: jobs.length }
}

/** The report's result if the step ended now: running jobs are abandoned. */
export function toReportResult(entry: ReportState): ReportResult {
  const { report, prepared, failure, skipped, freshness, files } = entry
  return {
    report,
    ...(failure === undefined ? {} : { failure }),
    ...(skipped === undefined ? {} : { skipped }),
    ...(freshness === undefined ? {} : { freshness }),
    ...(prepared?.dashboard === undefined ? {} : { dashboardName: prepared.dashboard.name }),
    jobs: entry.jobs.map((job, i) => entry.outcomes[i] ?? createUnfinishedOutcome(job, entry.startedJobs.has(job))),
    files: [...files].sort((a, b) => a.order - b.order)
  }
}

function createUnfinishedOutcome(job: PlannedJob, startedJobs: boolean): JobOutcome {
  return {
    job,
    state: startedJobs ? 'abandoned' : 'not-started',
    existsOnServer: startedJobs,
    files: [],
    times: {},
    requestIds: []
  }
}

/** Records that the job may exist on the server, or that it does not. */
export function markStarted(job: PlannedJob, isStarted: boolean, reportStates: readonly ReportState[]): void {
  for (const entry of reportStates.filter(each => each.jobs.includes(job))) {
    if (isStarted) entry.startedJobs.add(job)
    else entry.startedJobs.delete(job)
  }
}
