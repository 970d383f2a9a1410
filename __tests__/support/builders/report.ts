import type { Failure } from '../../../src/domain/failure.ts'
import type { Report, Viewer } from '../../../src/domain/report.ts'
import type { FileResult, ReportResult, RunResult } from '../../../src/domain/result.ts'
import type { JobOutcome, PlannedFile, PlannedJob } from '../../../src/domain/snapshot-job.ts'
import type { Format } from '../../../src/domain/snapshot-request.ts'
import { failDownload } from '../../../src/files/locate-file.ts'

/** A registered user. */
export const ana: Viewer = { kind: 'registered', user: { email: 'ana@example.com' }, namespace: 'default' }

/** A report with everything at its default. */
export function buildReport(overrides: Partial<Report> = {}): Report {
  return {
    label: 'sales',
    dashboardId: 'sales',
    target: { kind: 'selection', sheets: [], formats: ['PDF'], visuals: [] },
    viewer: ana,
    files: { placeholders: {}, mergePdf: false },
    ...overrides
  }
}

/** A file of one sheet, and of the visuals with these titles. */
export function buildPlannedFile(sheet: string, format: Format = 'PDF', visuals: readonly string[] = []): PlannedFile {
  return {
    format,
    sheets: [{ id: toId(sheet), name: sheet, visuals: visuals.map(title => ({ id: toId(title), title })) }]
  }
}

/** A planned job; its request holds what the reports read. */
export function buildPlannedJob(
  id: string,
  files: readonly PlannedFile[],
  overrides: Partial<PlannedJob> = {}
): PlannedJob {
  const report = overrides.report ?? buildReport()
  return {
    report,
    request: {
      AwsAccountId: '111122223333',
      DashboardId: report.dashboardId,
      SnapshotJobId: id,
      SnapshotConfiguration: { FileGroups: [] }
    },
    files,
    order: files.map((_, index) => index),
    isUserJobId: false,
    ...overrides
  }
}

/** A job that took a minute, ten seconds of it in the queue. */
export function buildJobOutcome(job: PlannedJob, overrides: Partial<JobOutcome> = {}): JobOutcome {
  return {
    job,
    state: 'completed',
    existsOnServer: true,
    files: [],
    times: { startedAt: 1_000, runningAt: 11_000, endedAt: 61_000 },
    requestIds: [],
    ...overrides
  }
}

/** A delivered file of the job: downloaded in half a second after it. */
export function buildFileResult(outcome: JobOutcome, overrides: Partial<FileResult> = {}): FileResult {
  const file = overrides.file ?? outcome.job.files[0] ?? buildPlannedFile('Overview')
  const [sheet] = file.sheets
  const path = `quicksight-snapshots/Sales/${sheet?.name ?? 'sheet'}.${file.format.toLowerCase()}`
  const completedAt = (outcome.times.endedAt ?? 0) + 600
  return {
    report: outcome.job.report,
    jobs: [outcome],
    file,
    order: 0,
    local: { path, bytes: 34_567, sha256: 'ab'.repeat(32), pages: 1, downloadMs: 500, completedAt },
    warnings: [],
    ...overrides
  }
}

/** A report of jobs with a PDF each, all delivered but those given a failure. */
export function buildReportResult(
  sheets: readonly string[],
  overrides: { report?: Report; jobFailure?: Failure; fileFailure?: Failure; dashboardName?: string } = {}
): ReportResult {
  const report = overrides.report ?? buildReport()
  const jobs = sheets.map((sheet, index) => {
    const job = buildPlannedJob(`${report.label}-${index + 1}`, [buildPlannedFile(sheet)], { report, order: [index] })
    return buildJobOutcome(
      job,
      overrides.jobFailure === undefined ? {} : { state: 'failed', failure: overrides.jobFailure }
    )
  })
  const failure = overrides.jobFailure ?? overrides.fileFailure
  const files = jobs.map((outcome, order) => {
    const { local, ...bare } = buildFileResult(outcome, { order })
    return failure === undefined && local !== undefined ? { ...bare, local } : { ...bare, ...(failure && { failure }) }
  })
  return { report, jobs, files, dashboardName: overrides.dashboardName ?? 'Sales' }
}

/** A report with this number of files that QuickSight wrote to a bucket, below a prefix with a space, and that could not be downloaded. */
export function buildUndownloadedReport(count: number): ReportResult {
  const result = buildReportResult(Array.from({ length: count }, (_, index) => `Sheet ${index + 1}`))
  const files = result.files.map<FileResult>(({ local: _, ...file }, index) =>
    failDownload(
      { ...file, s3Uri: `s3://bucket/Weekly sales/${index + 1}.pdf` },
      { code: 'AccessDenied', message: 'no' }
    )
  )
  return { ...result, files }
}

/** A run of 70 seconds. */
export function buildRunResult(reports: readonly ReportResult[], overrides: Partial<RunResult> = {}): RunResult {
  return { status: 'COMPLETED', reports, startedAt: 0, endedAt: 70_000, postProcessingFailures: [], ...overrides }
}

/** What the service says when the user may not see the dashboard. */
export const denied: Failure = {
  code: 'DASHBOARD_ACCESS_DENIED',
  message: 'The user has no access to the dashboard.',
  hint: 'Share the dashboard, or its folder, with the user.',
  requestId: '6f1c2f0e-8d4c-4a57-9a0e-0d5a4a1f2b3c'
}

/** Names that try to be more than names. */
export const injectionStrings = [
  '::error::stop | `code` <b>bold</b>',
  '[link](https://evil.example) ![image](https://evil.example/x.png)',
  '@octocat see #12, GH-12 and www.evil.example',
  'a\nb\r\n| c | d |\n\n# Title',
  '<img src=x onerror=alert(1)> &lt;script&gt; <!-- --> $\u007b{ secrets.X }}',
  '```mermaid\ngraph TD; A-->B',
  '*bold* _under_ __dunder__ ~~gone~~ $x^2$ :tada: \\',
  'admin@example.com ftp://evil.example xmpp:a@b.example',
  '\u202egnp.exe \u200b::set-output name=x::y \u001b[31mred',
  '##[group]x ##[error]y',
  'section a : done, crit; %%{init: {}}%% #35; click x href "y"',
  '| --- | --- |'
] as const

function toId(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60) || 'id'
  )
}
