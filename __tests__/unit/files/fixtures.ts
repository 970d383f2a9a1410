import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { PDFDocument } from '@cantoo/pdf-lib'
import { afterAll } from '@jest/globals'
import type { Log } from '../../../src/domain/ports/run-context.ts'
import type { Download, ObjectStore, PresignedDownloads } from '../../../src/domain/ports/s3.ts'
import type { FileSettings, Report } from '../../../src/domain/report.ts'
import type { FileResult, LocalFile, WorkflowRun } from '../../../src/domain/result.ts'
import type { FileLocation, JobOutcome, PlannedFile, PlannedJob } from '../../../src/domain/snapshot-job.ts'
import type { Format } from '../../../src/domain/snapshot-request.ts'
import type { StepConfig } from '../../../src/domain/step.ts'
import type { FilesPorts } from '../../../src/files/file-pipeline.ts'
import type { Clock } from '../../../src/lib/clock.ts'
import { createFakeTextObjects } from '../../support/fakes/text-objects.ts'

const made: string[] = []

/** An empty directory that goes when the test file ends. */
export async function createTempDirectory(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'files-room-'))
  made.push(path)
  return path
}

afterAll(async () => {
  for (const path of made) await rm(path, { recursive: true, force: true })
})

/** Waits shorter than ten seconds end at once, longer ones never: a transfer stalls only in the test of that. */
export function createFastClock(more: Partial<Clock> = {}): Clock & { readonly slept: number[] } {
  const slept: number[] = []
  let now = Date.UTC(2026, 0, 31, 6)
  return {
    slept,
    now: () => {
      now += 250
      return now
    },
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted === true) return reject(signal.reason)
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
        if (ms > 10_000) return
        slept.push(ms)
        setImmediate(resolve)
      }),
    timeout: () => new AbortController().signal,
    ...more
  }
}

/** Keeps what is said, by level. */
export function createRecordingLog(): Log & { readonly lines: string[] } {
  const lines: string[] = []
  const keep = (level: string) => (line: string) => {
    lines.push(`${level}: ${line}`)
  }
  return {
    lines,
    info: keep('info'),
    debug: keep('debug'),
    notice: keep('notice'),
    warning: keep('warning'),
    error: keep('error'),
    group: keep('group'),
    endGroup: () => undefined
  }
}

export const runFacts: WorkflowRun = {
  repository: 'octo-org/octo-repo',
  sha: '0123456789abcdef0123456789abcdef01234567',
  ref: 'refs/heads/main',
  runId: '1001',
  runAttempt: '1',
  runUrl: 'https://github.com/octo-org/octo-repo/actions/runs/1001',
  actionVersion: '0.1.0'
}

export function settings(more: Partial<FileSettings> = {}): FileSettings {
  return {
    downloadPath: 'out',
    placeholders: { 'dashboard-id': 'sales', date: '2026-01-31' },
    mergePdf: false,
    ...more
  }
}

export function report(more: Partial<Report> = {}): Report {
  return {
    label: 'sales',
    dashboardId: 'sales',
    target: { kind: 'selection', sheets: [], formats: ['PDF'], visuals: [] },
    viewer: { kind: 'registered', user: { email: 'analyst@example.com' }, namespace: 'default' },
    files: settings(),
    ...more
  }
}

export function stepOf(...reports: Report[]): StepConfig {
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
export function planned(format: Format, id = 'sheet-1', name: string | undefined = 'One'): PlannedFile {
  const visuals = format === 'PDF' ? [] : [{ id: 'table-1', title: 'Orders' }]
  return { format, sheets: [{ id, ...(name === undefined ? {} : { name }), visuals }] }
}

export function jobOf(of: Report, files: readonly PlannedFile[], more: Partial<PlannedJob> = {}): PlannedJob {
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

export function resultOf(job: PlannedJob, more: Partial<FileResult> = {}): FileResult {
  const [file = planned('PDF')] = job.files
  const outcome = buildCompletedOutcome(job, [{ s3Uri: 's3://reports/x' }])
  return { report: job.report, jobs: [outcome], file, order: job.order[0] ?? 0, warnings: [], ...more }
}

export function localFile(path: string, more: Partial<LocalFile> = {}): LocalFile {
  return { path, bytes: 3, sha256: 'a'.repeat(64), downloadMs: 250, completedAt: 5000, ...more }
}

/** A PDF of as many pages, each with the title as its size: `width` tells pages of one file from those of another. */
export async function pdf(pages = 1, width = 200): Promise<Buffer> {
  const document = await PDFDocument.create()
  for (let i = 0; i < pages; i++) document.addPage([width, 100 + i])
  return Buffer.from(await document.save())
}

/** Bytes as a body on its way, whole. */
export function download(bytes: Uint8Array, more: Partial<Download> = {}): Download {
  return { body: Readable.from([Buffer.from(bytes)]), offset: 0, totalBytes: bytes.length, etag: '"1"', ...more }
}

/** Links that lead to these bytes, by URL; a function is asked each time. */
export function createFakeLinks(
  places: Readonly<Record<string, Uint8Array | (() => Promise<Download>)>>
): PresignedDownloads {
  return {
    read: async url => {
      const place = places[url]
      if (place === undefined) throw new Error('No such link')
      return typeof place === 'function' ? place() : download(place)
    }
  }
}

export type Written = Parameters<ObjectStore['write']>[0]

/** A store that serves these bytes by URI and keeps what is written. */
export function createFakeObjectStore(
  objects: Readonly<Record<string, Uint8Array>> = {},
  more: Partial<ObjectStore> = {}
): ObjectStore & { readonly written: Written[] } {
  const written: Written[] = []
  return {
    written,
    read: async uri => {
      const bytes = objects[uri]
      if (bytes === undefined) throw new Error('No such object')
      return download(bytes)
    },
    write: async ask => {
      written.push(ask)
    },
    getBucketRegion: async () => 'us-east-1',
    ...more
  }
}

export function createFilesPorts(
  workspaceRoot: string,
  more: Partial<FilesPorts> = {}
): FilesPorts & { log: ReturnType<typeof createRecordingLog> } {
  return {
    clock: createFastClock(),
    signal: new AbortController().signal,
    objects: async () => createFakeObjectStore(),
    textObjects: async () => createFakeTextObjects(),
    archivePage: async () => '<!doctype html>',
    links: createFakeLinks({}),
    releases: async () => {
      throw new Error('No releases here')
    },
    workspaceRoot,
    ...more,
    log: createRecordingLog()
  }
}
