import { limits } from '../domain/limits.ts'
import type { PlannedFile } from '../domain/snapshot-job.ts'

export interface PackedFile {
  readonly file: PlannedFile
  /** Index in the order of the inputs. */
  readonly order: number
}

/**
 * Packs the files into the fewest jobs that the API allows: one PDF, one Excel workbook and five CSVs each.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
 */
export function packFiles(files: readonly PlannedFile[]): PackedFile[][] {
  const packed = files.map((file, order) => ({ file, order }))
  const pdfs = splitByFormat(packed, 'PDF', limits.pdfsPerJob)
  const workbooks = splitByFormat(packed, 'EXCEL', limits.workbooksPerJob)
  const csvs = splitByFormat(packed, 'CSV', limits.csvsPerJob)
  const jobs = Math.max(pdfs.length, workbooks.length, csvs.length)
  return Array.from({ length: jobs }, (_, i) => [...(pdfs[i] ?? []), ...(workbooks[i] ?? []), ...(csvs[i] ?? [])])
}

function splitByFormat(files: readonly PackedFile[], format: string, size: number): PackedFile[][] {
  const ofFormat = files.filter(({ file }) => file.format === format)
  return Array.from({ length: Math.ceil(ofFormat.length / size) }, (_, i) => ofFormat.slice(i * size, (i + 1) * size))
}
