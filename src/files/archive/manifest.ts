import { listDatasets, toDatasetEntry } from '../../domain/datasets.ts'
import type { FileResult, ReportResult, WorkflowRun } from '../../domain/result.ts'
import { formatReuseTime } from '../../domain/reuse.ts'
import type { JobOutcome, PlannedFile } from '../../domain/snapshot-job.ts'
import { getViewerName } from '../../identity/viewer.ts'

/** `manifest.json`: the files next to it, where they came from, and missing files. Schema: schemas/manifest.schema.json. */
export interface Manifest {
  readonly version: 1
  /** The run that wrote it last. */
  readonly run: WorkflowRun & { readonly startedAt: string | undefined; readonly endedAt: string | undefined }
  readonly files: readonly ManifestEntry[]
  readonly failed: readonly ManifestEntry[]
  /** A file or report that an input such as `if-empty` leaves out. */
  readonly skipped?: readonly ManifestEntry[]
  /** Set if the run checked the age of its data. */
  readonly datasets?: readonly ReturnType<typeof toDatasetEntry>[]
}

/** A file, or a file that failed. Other properties that an earlier step wrote into its entries are kept. */
export interface ManifestEntry {
  /** Relative to the manifest, with `/`. */
  readonly path?: string | undefined
  readonly bytes?: number | undefined
  readonly sha256?: string | undefined
  readonly run: { readonly id: string; readonly attempt: string }
  readonly [more: string]: unknown
}

export interface Times {
  readonly startedAt: number
  readonly endedAt: number
}

/** The datasets behind the reports, as the output `datasets` lists them. */
export function createDatasetEntries(reports: readonly ReportResult[]): Pick<Manifest, 'datasets'> {
  const datasets = listDatasets(reports)
  return datasets === undefined ? {} : { datasets: datasets.map(toDatasetEntry) }
}

/** The run, as the manifest describes it. */
export function createRunEntry(run: WorkflowRun, times: Times): Manifest['run'] {
  return { ...run, startedAt: formatOptionalTime(times.startedAt), endedAt: formatOptionalTime(times.endedAt) }
}

/** Entry of a file, there or failed; `path` is relative to the manifest. */
export function createFileEntry(result: ReportResult, file: FileResult, path: string | undefined, run: WorkflowRun) {
  const { local } = file
  const reusedFrom = formatReuseTime(file.jobs)
  return {
    path,
    bytes: local?.bytes,
    sha256: local?.sha256,
    contentSha256: local?.contentSha256,
    contentRule: local?.contentRule,
    pages: local?.pages,
    worksheets: local?.sheets,
    rows: local?.rows,
    completedAt: formatOptionalTime(local?.completedAt),
    s3Uri: file.s3Uri,
    ...createPlanEntry(result, file.jobs, file.file, run),
    warnings: file.warnings.length === 0 ? undefined : file.warnings,
    changed: file.hasChanged,
    reused: reusedFrom === undefined ? undefined : true,
    reusedFrom,
    skipped: file.skipped,
    failure: file.failure
  }
}

/** Entry of a file that was requested and has no result. */
export function createPlanEntry(
  result: ReportResult,
  jobs: readonly JobOutcome[],
  file: PlannedFile,
  run: WorkflowRun
) {
  return {
    format: file.format,
    ...createReportEntry(result, jobs, run),
    sheets: file.sheets,
    jobs: jobs.map(createJobEntry)
  }
}

/** Entry of a report whose files are not known. Parameters are listed by name: their values are private. */
export function createReportEntry(result: ReportResult, jobs: readonly JobOutcome[], run: WorkflowRun) {
  const { report } = result
  const job = jobs[0]?.job
  return {
    report: report.name ?? report.label,
    dashboardId: report.dashboardId,
    dashboardName: result.dashboardName ?? job?.dashboardName,
    dataSetArns: job?.dataSetArns,
    dataAsOf: formatOptionalTime(result.freshness?.dataAsOf),
    parameters: job === undefined ? undefined : listParameterNames(job.request.SnapshotConfiguration.Parameters),
    user: getViewerName(report.viewer),
    namespace: report.viewer.kind === 'registered' ? report.viewer.namespace : undefined,
    run: { id: run.runId, attempt: run.runAttempt, url: run.runUrl, sha: run.sha }
  }
}

function createJobEntry(outcome: JobOutcome) {
  const { startedAt, runningAt, endedAt } = outcome.times
  return {
    id: outcome.job.request.SnapshotJobId,
    arn: outcome.arn,
    state: outcome.state,
    startedAt: formatOptionalTime(startedAt),
    runningAt: formatOptionalTime(runningAt),
    endedAt: formatOptionalTime(endedAt),
    requestIds: outcome.requestIds
  }
}

function listParameterNames(parameters: object = {}): string[] {
  const lists: unknown[] = Object.values(parameters)
  const names = lists.flatMap(list => (Array.isArray(list) ? list.map(getParameterName) : []))
  return [...new Set(names)].sort()
}

function getParameterName(parameter: { readonly Name: string }): string {
  return parameter.Name
}

function formatOptionalTime(at: number | undefined): string | undefined {
  return at === undefined ? undefined : new Date(at).toISOString()
}
