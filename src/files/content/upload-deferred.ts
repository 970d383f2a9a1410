import type { Report } from '../../domain/report.ts'

/** Whether the report's files are uploaded only once it is known that one of them changed. */
export function isUploadDeferred({ files }: Report): boolean {
  return files.ifUnchanged === 'skip' && files.compareWith !== undefined
}
