import { join } from 'node:path'
import type { FileResult, LocalFile } from '../../domain/result.ts'
import { removeQuietly } from '../disk.ts'
import { createEmptyFailure, judgeEmptiness } from './emptiness.ts'

/** The file after `if-empty` was applied. A file that is skipped or failed is removed from the disk. */
export async function applyIfEmpty(
  file: FileResult & { readonly local: LocalFile },
  root: string
): Promise<FileResult> {
  const { local, s3Uri: _, ...rest } = file
  const { ifEmpty = 'warn' } = file.report.files
  const { action, message } = judgeEmptiness(file.file.format, local, local.path, ifEmpty)
  if (message === undefined) return file
  if (action === 'deliver') return { ...file, warnings: [...file.warnings, message] }
  await removeQuietly(join(root, local.path))
  if (action === 'fail') return { ...rest, failure: createEmptyFailure(message) }
  return { ...rest, skipped: { reason: 'empty', message } }
}
