import { createEmptyFileError } from './errors.ts'
import type { ContentCounts, InspectionRequest } from './inspection.ts'

/**
 * Checks a CSV file or a workbook and counts its rows; of a workbook also its worksheets.
 * @throws ActionError `EmptyFile`, `NotACsv` or `NotAWorkbook`
 */
export async function inspectTable(request: InspectionRequest): Promise<ContentCounts> {
  if (request.bytes === 0) throw createEmptyFileError()
  return request.format === 'CSV' ? inspectCsv(request) : inspectWorkbook(request)
}

/** Reads the file once, whether its content is needed or not. */
async function inspectCsv({ path, needsContent }: InspectionRequest): Promise<ContentCounts> {
  const { countRows } = await import('./csv.ts')
  if (!needsContent) return { rows: countRows(path) }
  const { createCsvHasher } = await import('../content/csv-content.ts')
  const hasher = createCsvHasher()
  const rows = countRows(path, hasher)
  return { rows, contentSha256: hasher.end().contentSha256, contentRule: 'csv-1' }
}

async function inspectWorkbook({ path, needsContent }: InspectionRequest): Promise<ContentCounts> {
  const { countWorksheets } = await import('./workbook.ts')
  const sheets = await countWorksheets(path)
  // The file is a workbook: content that cannot be read, or is beyond a limit, is only not counted.
  try {
    const { readWorkbookContent } = await import('../content/workbook-content.ts')
    const content = await readWorkbookContent(path, { needsDigest: needsContent })
    return { sheets, ...content, ...(needsContent ? { contentRule: 'excel-1' } : {}) }
  } catch {
    return { sheets }
  }
}
