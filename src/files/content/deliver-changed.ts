import type { FileChange, FileResult, ReportResult, WorkflowRun } from '../../domain/result.ts'
import type { Semaphore } from '../../lib/semaphore.ts'
import { uploadIfRequested } from '../deliver-file.ts'
import { makeRelative } from '../paths.ts'
import type { FilesContext } from '../ports.ts'
import { compareReports } from './compare-reports.ts'
import { isUploadDeferred } from './upload-deferred.ts'

export interface ComparedReports {
  readonly reports: ReportResult[]
  readonly changes: readonly FileChange[]
}

/** Compares the reports with their earlier manifests, and uploads the files whose upload waited for it. Never rejects. */
export async function deliverChanged(
  results: readonly ReportResult[],
  context: { readonly ports: FilesContext; readonly run: WorkflowRun; readonly transfer: Semaphore }
): Promise<ComparedReports> {
  const { ports, run, transfer } = context
  const { reports, changes } = await compareReports(results, { ...ports, run })
  const uploaded = await Promise.all(
    reports.map(async result => {
      if (!isUploadDeferred(result.report)) return result
      return { ...result, files: await Promise.all(result.files.map(file => uploadDeferred(file, ports, transfer))) }
    })
  )
  return { reports: uploaded, changes }
}

async function uploadDeferred(file: FileResult, ports: FilesContext, transfer: Semaphore): Promise<FileResult> {
  const { local, failure, skipped, report } = file
  if (local === undefined || failure !== undefined || skipped !== undefined) return file
  return uploadIfRequested(file, makeRelative(report.files.downloadPath ?? '', local.path), ports, transfer)
}
