import { join } from 'node:path'
import { ActionError, toFailure } from '../../domain/errors.ts'
import type { Failure } from '../../domain/failure.ts'
import type { FileResult, LocalFile, ReportResult } from '../../domain/result.ts'
import type { PlannedFile } from '../../domain/snapshot-job.ts'
import { joinList, pluralize, quote, sanitizeLine } from '../../lib/text.ts'
import { moveFile, writeAtomically } from '../disk.ts'
import { isMergePart } from '../naming/file-path.ts'
import type { FileWorkers } from '../worker/file-workers.ts'
import type { PartProblem } from './merge-pdfs.ts'

export interface MergePlace {
  readonly root: string
  /** Relative to the root, with `/`. */
  readonly path: string
  /** Path of a part that is delivered by itself, likewise. */
  readonly pathForPart: (part: FileResult) => string
  readonly now: () => number
  readonly workers: Pick<FileWorkers, 'merge'>
}

type DeliveredPart = FileResult & { readonly local: LocalFile }

/**
 * The report's files with the PDFs of its sheets merged into one, in the order of the inputs. A sheet that failed
 * stays a failed file, and the merged one says that it is missing. If a part cannot be merged without loss, the merged
 * file fails and each part is delivered as a separate file. The caller removes the other parts.
 * @throws ActionError if the merged PDF cannot be written; the signal's reason
 */
export async function mergeReport(result: ReportResult, place: MergePlace): Promise<FileResult[]> {
  const parts = result.files.filter(isDeliveredPart).sort((a, b) => a.order - b.order)
  if (parts.length === 0) return [...result.files]
  const others = result.files.filter(file => !isDeliveredPart(file))
  try {
    return sortByOrder([...others, ...toMergedResult(result, parts, await writeMerged(result, parts, place))])
  } catch (error) {
    if (!(error instanceof ActionError) || error.code !== 'CannotMerge') throw error
    const separate = await Promise.all(parts.map(part => deliverPart(part, place)))
    return sortByOrder([...others, failMerged(parts, toFailure(error)), ...separate])
  }
}

/** The report's files if nothing could be merged: its parts have failed with that. */
export function omitParts(result: ReportResult, failure: Failure): FileResult[] {
  return result.files.map(file => {
    if (!isDeliveredPart(file)) return file
    const { local: _, ...rest } = file
    return { ...rest, failure }
  })
}

function isDeliveredPart(file: FileResult): file is DeliveredPart {
  return isMergePart(file.report, file.file) && file.failure === undefined && file.local !== undefined
}

async function writeMerged(
  result: ReportResult,
  parts: readonly DeliveredPart[],
  { root, path, now, workers }: MergePlace
): Promise<LocalFile> {
  const request = {
    parts: parts.map(part => ({ path: join(root, part.local.path), title: getBookmarkTitle(part.file) })),
    title: getTitle(result),
    createdAt: now()
  }
  const counts = await writeAtomically(root, path, async output => {
    const outcome = await workers.merge({ ...request, output })
    if ('problems' in outcome) throw createMergeError(parts, outcome.problems)
    return outcome
  })
  const downloadMs = parts.reduce((sum, part) => sum + part.local.downloadMs, 0)
  return { path, ...counts, downloadMs, completedAt: now() }
}

const problemTexts: Readonly<Record<PartProblem, string>> = {
  protected: 'is protected by a password',
  damaged: 'is damaged',
  'too-large': 'is too large',
  incomplete: 'would lose content'
}
const maxNamed = 10

function createMergeError(
  parts: readonly DeliveredPart[],
  problems: readonly (PartProblem | undefined)[]
): ActionError {
  const reasons = parts.flatMap((part, i) => {
    const problem = problems[i]
    return problem === undefined ? [] : [`the PDF of ${quote(getBookmarkTitle(part.file))} ${problemTexts[problem]}`]
  })
  const more = reasons.length > maxNamed ? ', …' : ''
  return new ActionError(`The sheets cannot be merged: ${joinList(reasons.slice(0, maxNamed))}${more}`, {
    code: 'CannotMerge',
    hint: 'Each sheet was delivered as a separate PDF. Remove merge-pdf to get them without this failure.'
  })
}

async function deliverPart(part: DeliveredPart, { root, pathForPart }: MergePlace): Promise<FileResult> {
  const path = pathForPart(part)
  try {
    await moveFile(root, part.local.path, path)
    return { ...part, local: { ...part.local, path } }
  } catch (error) {
    const { local: _, ...rest } = part
    return { ...rest, failure: toFailure(error) }
  }
}

function failMerged(parts: readonly DeliveredPart[], failure: Failure): FileResult {
  const [first] = parts
  if (first === undefined) throw new Error('a merged PDF without parts')
  return { ...describeMerged(first, parts), warnings: [], failure }
}

function describeMerged(first: DeliveredPart, parts: readonly DeliveredPart[]) {
  return {
    report: first.report,
    jobs: [...new Set(parts.flatMap(part => part.jobs))],
    file: { format: 'PDF' as const, sheets: parts.flatMap(part => part.file.sheets) },
    order: first.order
  }
}

function toMergedResult(result: ReportResult, parts: readonly DeliveredPart[], local: LocalFile): FileResult[] {
  const [first] = parts
  if (first === undefined) return []
  const merged = new Set(parts.map(part => part.order))
  const missing = result.jobs.flatMap(({ job }) =>
    job.files.filter((file, i) => isMergePart(job.report, file) && !merged.has(job.order[i] ?? -1))
  )
  const warnings = [...parts.flatMap(part => part.warnings), ...describeMissing(missing, parts.length)]
  return [{ ...describeMerged(first, parts), local, warnings }]
}

function describeMissing(missing: readonly PlannedFile[], mergedCount: number): string[] {
  if (missing.length === 0) return []
  const names = joinList(missing.slice(0, maxNamed).map(getBookmarkTitle))
  const more = missing.length > maxNamed ? ', …' : ''
  const sheets = pluralize(missing.length + mergedCount, 'sheet')
  return [`The merged PDF is missing ${missing.length} of ${sheets}: ${names}${more}`]
}

function getBookmarkTitle(file: PlannedFile): string {
  return joinList(file.sheets.map(sheet => sanitizeLine(sheet.name ?? sheet.id)))
}

function getTitle(result: ReportResult): string {
  const name = result.dashboardName ?? result.jobs.find(({ job }) => job.dashboardName)?.job.dashboardName
  return sanitizeLine(name ?? result.report.dashboardId)
}

function sortByOrder(files: readonly FileResult[]): FileResult[] {
  return [...files].sort((a, b) => a.order - b.order)
}
