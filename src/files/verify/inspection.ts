import type { LocalFile } from '../../domain/result.ts'
import type { Format } from '../../domain/snapshot-request.ts'

/** Counts of a verified file; absent if unknown. */
export type ContentCounts = Pick<
  LocalFile,
  'pages' | 'sheets' | 'rows' | 'worksheets' | 'contentSha256' | 'contentRule'
>

/** Request for the check of a file. */
export interface InspectionRequest {
  readonly path: string
  readonly format: Format
  readonly bytes: number
  /** Whether its content is to be hashed for a comparison. */
  readonly needsContent: boolean
}

/** Warnings about a valid file. */
export function getContentWarnings(format: Format, { pages, sheets }: ContentCounts): string[] {
  if (format === 'PDF' && pages === undefined) return ['No page could be found in the PDF']
  if (sheets === 0) return ['The workbook has no worksheet']
  return []
}
