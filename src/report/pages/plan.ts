import type { Failure } from '../../domain/failure.ts'
import type { PlannedFile, PlannedJob } from '../../domain/snapshot-job.ts'
import type { SnapshotParameters } from '../../domain/snapshot-request.ts'
import { createNameRegistry } from '../../files/naming/name-registry.ts'
import { joinPath } from '../../files/paths.ts'
import { getViewerName } from '../../identity/viewer.ts'
import { pluralize, sanitizeLine } from '../../lib/text.ts'
import type { FailureEntry } from '../failures.ts'
import { formatFailure } from '../format/failure-text.ts'
import { formatFullFileLabel } from '../format/labels.ts'
import { escapeMarkdown } from '../format/markdown.ts'
import { joinMarkdown, type Page } from '../format/page.ts'
import { formatMarkdownTable, formatTextTable, type Table, takeWithinBytes } from '../format/table.ts'
import { formatFailureList } from '../summary/failure-list.ts'
import { createDataTable, type DataRow } from './data.ts'
import { createDatesTable } from './resolved-dates.ts'

/** The result of `mode: plan`. */
export interface PlanFound {
  /** The jobs that would run. */
  readonly jobs: readonly PlannedJob[]
  /** Reports that cannot be planned. */
  readonly failures: readonly FailureEntry[]
  /** Reports whose sheets are not verified, because their dashboard could not be read. */
  readonly lookupFailure: readonly FailureEntry[]
  /** The data behind the reports, if its age counts. */
  readonly data?: FoundData | undefined
}

/** Datasets, and reports whose datasets are not known. */
export interface FoundData {
  readonly rows: readonly DataRow[]
  readonly failures: readonly { readonly report: string; readonly failure: Failure }[]
}

/** The jobs that an export would start. Parameters are listed by name only: their values are private. */
export function formatPlanPage({ jobs, failures, lookupFailure, data }: PlanFound): Page {
  const files = jobs.reduce((sum, job) => sum + job.files.length, 0)
  const title = `${pluralize(jobs.length, 'snapshot job')} would run for ${pluralize(files, 'file')}; none was started`
  const table = createPlanTable(jobs)
  const lookupWarnings = [...lookupFailure.map(formatLookupFailure), ...(data?.failures ?? []).map(formatDataFailure)]
  const datasets = data === undefined || data.rows.length === 0 ? undefined : createDataTable(data.rows)
  const [log, summary] = jobs.length === 0 ? [[], ''] : [formatTextTable(table), formatMarkdownTable(table, 256 * 1024)]
  const dates = createDatesTable([...new Set(jobs.map(({ report }) => report))])
  return {
    log: [
      `${title}.`,
      ...log,
      ...(datasets === undefined ? [] : formatTextTable(datasets)),
      ...(dates === undefined ? [] : formatTextTable(dates)),
      ...lookupWarnings
    ],
    summary: joinMarkdown([
      `## ${failures.length === 0 ? '' : '❌ '}QuickSight Snapshot: plan`,
      formatFailureList(failures),
      `${title}.`,
      summary,
      datasets === undefined ? '' : formatMarkdownTable(datasets, 64 * 1024),
      dates === undefined ? '' : formatMarkdownTable(dates, 64 * 1024),
      ...takeWithinBytes(
        lookupWarnings.map(line => escapeMarkdown(line, 1000)),
        64 * 1024
      ).kept
    ])
  }
}

function formatLookupFailure({ report = '', failure }: FailureEntry): string {
  return `The sheets of ${sanitizeLine(report, 100)} were not looked up: ${formatFailure(failure)}. An export uses them unverified.`
}

function formatDataFailure({ report, failure }: FoundData['failures'][number]): string {
  return `The age of the data of ${sanitizeLine(report, 100)} is unknown: ${formatFailure(failure)}.`
}

/** One row per file, since a job is a mix of files. */
function createPlanTable(jobs: readonly PlannedJob[]): Table {
  const names = createNameRegistry([...new Set(jobs.map(({ report }) => report))])
  names.reserve(jobs)
  return {
    columns: [
      { title: 'Report' },
      { title: 'File' },
      { title: 'User' },
      { title: 'Parameters' },
      { title: 'QuickSight writes to', style: 'code' },
      { title: 'Saved as', style: 'code' },
      { title: 'Uploaded to', style: 'code' },
      { title: 'Snapshot job', style: 'code' }
    ],
    rows: jobs.flatMap(job =>
      job.files.map((file, index) => createPlanRow(job, file, names.getName(job, job.order[index] ?? 0)))
    )
  }
}

function createPlanRow(job: PlannedJob, file: PlannedFile, name: string): string[] {
  const { downloadPath, uploadTo } = job.report.files
  return [
    sanitizeLine(job.report.label),
    formatFullFileLabel(file),
    getViewerName(job.report.viewer),
    listNamesOfParameters(job.request.SnapshotConfiguration.Parameters).join(', '),
    formatDestination(job),
    downloadPath === undefined ? '' : joinPath(downloadPath, name),
    uploadTo === undefined ? '' : `s3://${joinPath(joinPath(uploadTo.bucket, uploadTo.prefix), name)}`,
    job.request.SnapshotJobId
  ]
}

function formatDestination(job: PlannedJob): string {
  const [to] = job.request.SnapshotConfiguration.DestinationConfiguration?.S3Destinations ?? []
  return to === undefined ? '' : `s3://${to.BucketConfiguration.BucketName}/${to.BucketConfiguration.BucketPrefix}`
}

function listNamesOfParameters(parameters: SnapshotParameters | undefined): string[] {
  const { StringParameters, IntegerParameters, DecimalParameters, DateTimeParameters } = parameters ?? {}
  const typed = [StringParameters, IntegerParameters, DecimalParameters, DateTimeParameters]
  return typed.flatMap(list => (list ?? []).map(parameter => parameter.Name))
}
