import { failureOf } from '../errors.ts'
import type { FileOutcome, FileResult, JobOutcome } from '../model.ts'
import { cutShort, fetchFile, objectAt } from './fetch.ts'
import type { Lane } from './lanes.ts'
import type { FilesPorts } from './ports.ts'
import { sourceOf } from './sources.ts'
import { upload } from './upload.ts'
import { warningsOf } from './verify.ts'

export interface Delivery {
  readonly outcome: JobOutcome
  readonly file: FileOutcome
  /** Relative to the workspace, with `/`; absent where the file stays in S3. */
  readonly path?: string
  /** Name below the prefix of `upload-to`; absent where nothing is uploaded now. */
  readonly uploadName?: string
  readonly freshLink: () => Promise<string | undefined>
}

/** One file's way from the result of its job to where it was asked for. Never rejects. */
export async function deliver(ask: Delivery, ports: FilesPorts, transfer: Lane): Promise<FileResult> {
  const { outcome, file } = ask
  const base = { report: outcome.job.report, jobs: [outcome], file: file.file, order: file.order, warnings: [] }
  if ('failure' in file) return { ...base, failure: file.failure }
  const found = { ...base, ...objectAt(file.at) }
  const { path } = ask
  if (path === undefined) return 'link' in file.at ? { ...found, failure: outOfReach } : found
  try {
    const source = sourceOf(file.at, ports, ask.freshLink)
    const fetch = { file: file.file, source, root: ports.workspaceRoot, path }
    const local = await transfer(() => fetchFile(fetch, ports))
    const here = { ...found, local, warnings: warningsOf(file.file.format, local) }
    return ask.uploadName === undefined ? here : await uploaded(here, ask.uploadName, ports, transfer)
  } catch (error) {
    return { ...found, failure: reasonOf(error, ports.signal) }
  }
}

const outOfReach = {
  code: 'ExpiringLink',
  message: 'QuickSight left the file behind a link that expires, and not in the bucket',
  hint: 'Set download-path, and the step fetches the file while the link lives.'
}

/** The file with the URI it was uploaded to, or with the failure of the upload; as it is where nothing is to upload. */
export async function uploaded(file: FileResult, name: string, ports: FilesPorts, transfer: Lane): Promise<FileResult> {
  const { local, report } = file
  const to = report.files.uploadTo
  if (local === undefined || to === undefined) return file
  const ask = { to, name, format: file.file.format, local, root: ports.workspaceRoot }
  try {
    return { ...file, s3Uri: await transfer(() => upload(ask, ports.objects)) }
  } catch (error) {
    return { ...file, failure: reasonOf(error, ports.signal) }
  }
}

function reasonOf(error: unknown, signal: AbortSignal) {
  return failureOf(signal.aborted ? cutShort(signal) : error)
}
