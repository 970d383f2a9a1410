import type { FileResult, JobOutcome, PlannedJob, Report, ReportResult } from '../../domain/model.ts'
import type { Place } from '../../report/log-lines.ts'
import type { Prepared } from '../prepare-jobs.ts'

/** One report on its way: what is known of it so far. */
export interface Live {
  readonly report: Report
  prepared?: Prepared
  jobs: PlannedJob[]
  /** Jobs that may be on the server: their start was sent, and not refused. */
  readonly begun: Set<PlannedJob>
  outcomes: JobOutcome[]
  files: FileResult[]
  failure?: ReportResult['failure']
}

/** A report of which nothing is known yet. */
export function liveOf(report: Report): Live {
  return { report, jobs: [], begun: new Set(), outcomes: [], files: [] }
}

/** The jobs of all reports that are planned, in the order of the reports. */
export function allJobs(live: readonly Live[]): PlannedJob[] {
  return live.flatMap(({ jobs }) => jobs)
}

/** The job's place among all of them. */
export function jobPosition(job: PlannedJob, live: readonly Live[]): Place {
  const jobs = allJobs(live)
  return { index: jobs.indexOf(job), count: jobs.length }
}

/** The report's result if it were over now: jobs that still run are left behind. */
export function resultOf(entry: Live): ReportResult {
  const { report, prepared, failure, files } = entry
  return {
    report,
    ...(failure === undefined ? {} : { failure }),
    ...(prepared?.dashboard === undefined ? {} : { dashboardName: prepared.dashboard.name }),
    jobs: entry.jobs.map((job, i) => entry.outcomes[i] ?? unfinished(job, entry.begun.has(job))),
    files: [...files].sort((a, b) => a.order - b.order)
  }
}

function unfinished(job: PlannedJob, begun: boolean): JobOutcome {
  return {
    job,
    state: begun ? 'abandoned' : 'not-started',
    existsOnServer: begun,
    files: [],
    times: {},
    requestIds: []
  }
}
