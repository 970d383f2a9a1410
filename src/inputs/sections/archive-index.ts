import type { FileSettings } from '../../domain/report.ts'
import type { InputReader } from '../reader/input-reader.ts'
import { readBoolean, readText } from '../reader/scalars.ts'
import { getArchiveTop, isDifferentInEachRun } from '../values/archive-top.ts'
import { toWorkspacePath } from '../values/workspace-path.ts'

/**
 * The archive that the files are listed in: at the top of `upload-to`, or of `download-path` if nothing is uploaded.
 * `downloadPath` is undefined if no file is downloaded; then there is no archive.
 */
export function readArchiveIndex(
  reader: InputReader,
  workspaceRoot: string | undefined,
  downloadPath: string | undefined,
  uploadTo: FileSettings['uploadTo']
): FileSettings['archive'] {
  if (!readBoolean(reader, 'archive-index')) return undefined
  if (downloadPath === undefined) {
    // The step's own input is for the reports that have files.
    if (reader.isSetHere('archive-index'))
      reader.addConflict(
        'archive-index: no file is uploaded or downloaded, so there is nothing to list. Set upload-to or download-path.'
      )
    return undefined
  }
  // The inputs as they were written: the settings have their placeholders filled in.
  const template =
    uploadTo === undefined
      ? (toWorkspacePath(readText(reader, 'download-path') ?? downloadPath, workspaceRoot) ?? downloadPath)
      : (readText(reader, 'upload-to') ?? '').replace(/^s3:\/\/[^/]*\/?/, '')
  warnIfReplaced(reader, template, uploadTo === undefined ? 'download-path' : 'upload-to')
  return { top: getArchiveTop(template) }
}

// In a folder, each run begins with the files of the checkout; S3 keeps what earlier runs uploaded.
function warnIfReplaced(reader: InputReader, template: string, input: 'upload-to' | 'download-path'): void {
  const fileName = readText(reader, 'file-name') ?? ''
  if (isDifferentInEachRun(template) || isDifferentInEachRun(fileName) || !reader.isSetHere('archive-index')) return
  reader.warn(
    `archive-index: ${input} is the same in every run, so each export replaces the files of the last one. Add a placeholder, such as {date}/{run-id}, to ${input} or file-name.`
  )
}
