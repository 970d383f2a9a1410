import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ActionError, toFailure } from '../../domain/errors.ts'
import type { Failure, FileResult, LocalFile, PlannedFile, ReportResult } from '../../domain/model.ts'
import { joinList, pluralize, sanitizeLine } from '../../lib/text.ts'
import { writeAtomically } from '../disk.ts'
import { isMergePart } from '../naming/file-path.ts'

export interface MergePlace {
  readonly root: string
  /** Relative to the root, with `/`. */
  readonly path: string
  readonly now: () => number
}

type DeliveredPart = FileResult & { readonly local: LocalFile }

/**
 * The report's files with the PDFs of its sheets merged into one, in the order asked for. A sheet that is not there stays
 * a failed file, and the merged one says that it is missing. The parts are the caller's to remove. Throws an ActionError
 * where the merged PDF cannot be written.
 */
export async function mergedFiles(result: ReportResult, place: MergePlace): Promise<FileResult[]> {
  const parts = result.files.filter(isDeliveredPart).sort((a, b) => a.order - b.order)
  if (parts.length === 0) return [...result.files]
  const { mergePdfs } = await import('./merge-pdfs.ts')
  const asked = parts.map(part => ({ path: join(place.root, part.local.path), title: bookmarkTitle(part.file) }))
  const { bytes, pages, unreadable } = await mergePdfs(asked, titleFor(result), new Date(place.now()))
  const others = result.files.filter(file => !isDeliveredPart(file))
  const lost = parts.flatMap((part, i) => toUnreadablePart(part, unreadable[i]))
  const kept = parts.filter((_, i) => unreadable[i] === undefined)
  if (bytes === undefined) return inOrder([...others, ...lost])
  await writeAtomically(place.root, place.path, temporary => writeFile(temporary, bytes))
  const local = { ...sizeAndDigest(bytes), ...totalDownloadMs(kept), path: place.path, pages, completedAt: place.now() }
  return inOrder([...others, ...lost, ...toMergedResult(result, kept, local)])
}

/** The report's files where nothing could be merged: its parts have failed with that. */
export function withoutParts(result: ReportResult, failure: Failure): FileResult[] {
  return result.files.map(file => {
    if (!isDeliveredPart(file)) return file
    const { local: _, ...rest } = file
    return { ...rest, failure }
  })
}

function isDeliveredPart(file: FileResult): file is DeliveredPart {
  return isMergePart(file.report, file.file) && file.failure === undefined && file.local !== undefined
}

function toMergedResult(result: ReportResult, kept: readonly DeliveredPart[], local: LocalFile): FileResult[] {
  const [first] = kept
  if (first === undefined) return []
  const there = new Set(kept.map(part => part.order))
  const missing = result.jobs.flatMap(({ job }) =>
    job.files.filter((file, i) => isMergePart(job.report, file) && !there.has(job.order[i] ?? -1))
  )
  return [
    {
      report: first.report,
      jobs: [...new Set(kept.flatMap(part => part.jobs))],
      file: { format: 'PDF', sheets: kept.flatMap(part => part.file.sheets) },
      order: first.order,
      local,
      warnings: [...kept.flatMap(part => part.warnings), ...missingWords(missing, kept.length)]
    }
  ]
}

function missingWords(missing: readonly PlannedFile[], there: number): string[] {
  if (missing.length === 0) return []
  const names = joinList(missing.slice(0, 10).map(bookmarkTitle))
  const more = missing.length > 10 ? ', …' : ''
  return [`The merged PDF lacks ${missing.length} of ${pluralize(missing.length + there, 'sheet')}: ${names}${more}`]
}

function toUnreadablePart(part: DeliveredPart, why: string | undefined): FileResult[] {
  if (why === undefined) return []
  const { local: _, ...rest } = part
  const failure = toFailure(
    new ActionError(`The PDF cannot be merged: ${why}`, {
      code: 'CannotMerge',
      hint: 'Export without merge-pdf to get the sheet as a file of its own.'
    })
  )
  return [{ ...rest, failure }]
}

function sizeAndDigest(bytes: Uint8Array): Pick<LocalFile, 'bytes' | 'sha256'> {
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

function totalDownloadMs(parts: readonly DeliveredPart[]): Pick<LocalFile, 'downloadMs'> {
  return { downloadMs: parts.reduce((sum, part) => sum + part.local.downloadMs, 0) }
}

function bookmarkTitle(file: PlannedFile): string {
  return joinList(file.sheets.map(sheet => sanitizeLine(sheet.name ?? sheet.id)))
}

function titleFor(result: ReportResult): string {
  const name = result.dashboardName ?? result.jobs.find(({ job }) => job.dashboardName)?.job.dashboardName
  return sanitizeLine(name ?? result.report.dashboardId)
}

function inOrder(files: readonly FileResult[]): FileResult[] {
  return [...files].sort((a, b) => a.order - b.order)
}
