import { toFailure } from '../domain/errors.ts'
import type { FileResult } from '../domain/result.ts'
import type { FileOutcome, JobOutcome } from '../domain/snapshot-job.ts'
import type { Semaphore } from '../lib/semaphore.ts'
import { applyIfEmpty } from './content/apply-if-empty.ts'
import { failDownload, locateFile } from './locate-file.ts'
import type { FilesContext, FilesPorts } from './ports.ts'
import { createSource } from './transfer/download-source.ts'
import { createInterruptedError, fetchFile } from './transfer/fetch-file.ts'
import { upload } from './transfer/upload-file.ts'
import { getContentWarnings } from './verify/inspection.ts'

export interface DeliveryRequest {
  readonly outcome: JobOutcome
  readonly file: FileOutcome
  /** Relative to the workspace, with `/`. */
  readonly path: string
  /** Name below the prefix of `upload-to`; absent if nothing is uploaded now. */
  readonly uploadName?: string
  readonly freshLink: () => Promise<string | undefined>
}

/** Downloads, checks and uploads one file. Never rejects: errors become the failure of the file. */
export async function deliver(
  request: DeliveryRequest,
  ports: FilesContext,
  transfers: Semaphore
): Promise<FileResult> {
  const { outcome, file, path } = request
  const found = locateFile(outcome, file)
  if ('failure' in file) return found
  try {
    const source = createSource(file.location, ports, request.freshLink)
    const needsContent = outcome.job.report.files.compareWith !== undefined
    const fetch = { file: file.file, source, root: ports.workspaceRoot, path, needsContent }
    const local = await transfers.run(() => fetchFile(fetch, ports))
    const checked = await applyIfEmpty(
      { ...found, local, warnings: getContentWarnings(file.file.format, local) },
      ports.workspaceRoot
    )
    if (checked.failure !== undefined || checked.skipped !== undefined) return checked
    return request.uploadName === undefined
      ? checked
      : await uploadIfRequested(checked, request.uploadName, ports, transfers)
  } catch (error) {
    return failDownload(found, toReason(error, ports.signal))
  }
}

/** The file with the URI it was uploaded to, or with the failure of the upload; unchanged if it is not uploaded. */
export async function uploadIfRequested(
  file: FileResult,
  name: string,
  ports: FilesPorts,
  transfers: Semaphore
): Promise<FileResult> {
  const { local, report } = file
  const to = report.files.uploadTo
  if (local === undefined || to === undefined) return file
  const uploadRequest = { to, name, format: file.file.format, local, root: ports.workspaceRoot }
  try {
    return { ...file, s3Uri: await transfers.run(() => upload(uploadRequest, ports.objects)) }
  } catch (error) {
    return { ...file, failure: toReason(error, ports.signal) }
  }
}

function toReason(error: unknown, signal: AbortSignal) {
  return toFailure(signal.aborted ? createInterruptedError(signal) : error)
}
