import { PDFDocument } from '@cantoo/pdf-lib'
import type { FileSettings, Report } from '../../../src/domain/report.ts'
import type { FileResult, LocalFile, WorkflowRun } from '../../../src/domain/result.ts'
import type { FileLocation, JobOutcome, PlannedFile, PlannedJob } from '../../../src/domain/snapshot-job.ts'
import type { Format } from '../../../src/domain/snapshot-request.ts'
import type { StepConfig } from '../../../src/domain/step.ts'

export const workflowRun: WorkflowRun = {
  repository: 'octo-org/octo-repo',
  sha: '0123456789abcdef0123456789abcdef01234567',
  ref: 'refs/heads/main',
  runId: '1001',
  runAttempt: '1',
  runUrl: 'https://github.com/octo-org/octo-repo/actions/runs/1001',
  actionVersion: '0.1.0'
}

export function buildFileSettings(more: Partial<FileSettings> = {}): FileSettings {
  return {
    downloadPath: 'out',
    placeholders: { 'dashboard-id': 'sales', date: '2026-01-31' },
    mergePdf: false,
    ...more
  }
}

export function buildReport(more: Partial<Report> = {}): Report {
  return {
    label: 'sales',
    dashboardId: 'sales',
    target: { kind: 'selection', sheets: [], formats: ['PDF'], visuals: [] },
    viewer: { kind: 'registered', user: { email: 'analyst@example.com' }, namespace: 'default' },
    files: buildFileSettings(),
    ...more
  }
}

export function buildStep(...reports: Report[]): StepConfig {
  return {
    mode: 'export',
    aws: {
      region: 'us-east-1',
      partition: 'aws',
      audience: 'sts.amazonaws.com',
      sessionName: 'GitHubActions',
      durationSeconds: 3600,
      managedPolicies: [],
      exportCredentials: false
    },
    run: {
      jobPrefix: 'gha',
      maxConcurrency: 12,
      timeoutMs: 3_600_000,
      wait: true,
      allowPartial: false,
      summary: true
    },
    reports,
    warnings: []
  }
}

/** `sheet-1` called `One` in this format; CSV holds `table-1` called `Orders`. */
export function buildPlannedFile(format: Format, id = 'sheet-1', name: string | undefined = 'One'): PlannedFile {
  const visuals = format === 'PDF' ? [] : [{ id: 'table-1', title: 'Orders' }]
  return { format, sheets: [{ id, ...(name === undefined ? {} : { name }), visuals }] }
}

export function buildJob(of: Report, files: readonly PlannedFile[], more: Partial<PlannedJob> = {}): PlannedJob {
  return {
    report: of,
    request: {
      AwsAccountId: '123456789012',
      DashboardId: of.dashboardId,
      SnapshotJobId: `job-${of.label}-${more.order?.join('-') ?? '0'}`.replace(/[^\w-]/g, '-'),
      SnapshotConfiguration: { FileGroups: [] }
    },
    files,
    order: files.map((_, i) => i),
    dashboardName: 'Sales overview',
    isUserJobId: false,
    ...more
  }
}

/** The job as it ended, each file at its place; a place of `undefined` is a file that failed. */
export function buildCompletedOutcome(job: PlannedJob, places: readonly (FileLocation | undefined)[]): JobOutcome {
  return {
    job,
    state: 'completed',
    existsOnServer: true,
    arn: `arn:aws:quicksight:us-east-1:123456789012:dashboard/sales/snapshot-job/${job.request.SnapshotJobId}`,
    files: job.files.map((file, i) => {
      const location = places[i]
      const order = job.order[i] ?? i
      if (location !== undefined) return { file, order, location }
      return { file, order, failure: { code: 'DATASET_DELETED', message: 'The data set is gone' } }
    }),
    times: { startedAt: 1000, runningAt: 2000, endedAt: 9000 },
    requestIds: ['request-1']
  }
}

export function buildFileResult(job: PlannedJob, more: Partial<FileResult> = {}): FileResult {
  const [file = buildPlannedFile('PDF')] = job.files
  const outcome = buildCompletedOutcome(job, [{ s3Uri: 's3://reports/x' }])
  return { report: job.report, jobs: [outcome], file, order: job.order[0] ?? 0, warnings: [], ...more }
}

export function buildLocalFile(path: string, more: Partial<LocalFile> = {}): LocalFile {
  return { path, bytes: 3, sha256: 'a'.repeat(64), downloadMs: 250, completedAt: 5000, ...more }
}

/** A PDF with this number of pages. Their `width` distinguishes them from the pages of another file. */
export async function createPdf(pages = 1, width = 200): Promise<Buffer> {
  const document = await PDFDocument.create()
  for (let i = 0; i < pages; i++) document.addPage([width, 100 + i])
  return Buffer.from(await document.save())
}
