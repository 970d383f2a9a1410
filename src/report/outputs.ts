import type { FileResult, ReportResult, RunResult } from '../domain/result.ts'
import { formatReuseTime } from '../domain/reuse.ts'
import { getViewerName } from '../identity/viewer.ts'
import { getOnlyItem } from '../lib/guards.ts'
import { isDelivered } from './format/labels.ts'

/**
 * Every output of the step, as in action.yml; an empty string if an output has no value. Failures, changes, messages
 * and datasets are those of an export; `dashboards` and `plan` belong to the modes of those names.
 */
export function createOutputs(result: RunResult) {
  const listed = result.reports.flatMap(listFilesInOrder)
  const uris = result.reports.flatMap(({ files }) => sortByInputOrder(files)).flatMap(file => getObjectUri(file) ?? [])
  return {
    's3-uris': JSON.stringify(uris),
    's3-uri': uris[0] ?? '',
    files: JSON.stringify(listed.map(describe)),
    'job-ids': formatJobIdsOutput(result),
    status: result.status,
    failures: '[]',
    changed: '',
    changes: '',
    message: '',
    'message-slack': '',
    'message-teams': '',
    'data-as-of': '',
    datasets: '',
    'download-path': result.archive?.downloadPath ?? '',
    manifest: result.archive?.manifest ?? '',
    'release-url': result.archive?.releaseUrl ?? ''
  }
}

// Jobs that may exist on the server, in the requested order. An ID that was output once stays. Reports that ask for the
// same share one.
function formatJobIdsOutput({ reports, announced }: RunResult): string {
  const jobs = reports.flatMap(report => report.jobs)
  const ids = jobs.filter(({ existsOnServer }) => existsOnServer).map(({ job }) => job.request.SnapshotJobId)
  const planned = jobs.map(({ job }) => job.request.SnapshotJobId)
  const named = new Set([...(announced ?? []), ...ids])
  return JSON.stringify(
    [...new Set([...named].filter(id => !planned.includes(id)).concat(planned))].filter(id => named.has(id))
  )
}

interface OutputFile {
  readonly file: FileResult
  readonly result: ReportResult
}

// A file whose upload failed is not delivered, but it is here.
function listFilesInOrder(result: ReportResult): OutputFile[] {
  const files = result.files.filter(file => isDelivered(file) || file.local !== undefined)
  return sortByInputOrder(files).map(file => ({ file, result }))
}

function sortByInputOrder(files: readonly FileResult[]): FileResult[] {
  return [...files].sort((a, b) => a.order - b.order)
}

// A link into QuickSight's own bucket is a secret that soon expires; the type forbids it, this makes sure.
function getObjectUri(file: FileResult): string | undefined {
  return (isDelivered(file) || isResultInBucket(file)) && file.s3Uri?.startsWith('s3://') ? file.s3Uri : undefined
}

// QuickSight's object is no result if the step uploads or merges its content.
function isResultInBucket({ isInBucket, file, report: { files } }: FileResult): boolean {
  return isInBucket === true && files.uploadTo === undefined && !(files.mergePdf && file.format === 'PDF')
}

/** A sheet, visual or job is named only if the file has exactly one; JSON leaves `undefined` out. */
function describe({ file, result }: OutputFile): Record<string, string | number | boolean | undefined> {
  const sheet = getOnlyItem(file.file.sheets)
  const reusedFrom = formatReuseTime(file.jobs)
  return {
    dashboardId: file.report.dashboardId,
    dashboardName: result.dashboardName ?? file.jobs[0]?.job.dashboardName,
    sheetId: sheet?.id,
    sheetName: sheet?.name,
    visualId: getOnlyItem(file.file.sheets.flatMap(each => each.visuals))?.id,
    format: file.file.format,
    user: getViewerName(file.report.viewer),
    report: file.report.name ?? file.report.label,
    jobId: getOnlyItem(file.jobs)?.job.request.SnapshotJobId,
    s3Uri: getObjectUri(file),
    path: file.local?.path,
    bytes: file.local?.bytes,
    sha256: file.local?.sha256,
    dataAsOf: formatIsoTime(result.freshness?.dataAsOf),
    rows: file.local?.rows,
    pages: file.local?.pages,
    worksheets: file.local?.sheets,
    changed: file.hasChanged,
    reused: reusedFrom === undefined ? undefined : true,
    reusedFrom
  }
}

function formatIsoTime(at: number | undefined): string | undefined {
  return at === undefined ? undefined : new Date(at).toISOString()
}
