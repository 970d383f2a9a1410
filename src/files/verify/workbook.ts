import { openPromise, type ZipFile } from 'yauzl'
import { sanitizeLine } from '../../lib/text.ts'
import { wrongFormatError } from './errors.ts'
import { readRange } from './read-slice.ts'

const neededParts = ['[Content_Types].xml', 'xl/workbook.xml']
const worksheet = /^xl\/worksheets\/[^/]+\.xml$/

/**
 * Worksheets of an Excel workbook: a ZIP archive with the parts of one. Throws `NotAWorkbook`.
 * https://ecma-international.org/publications-and-standards/standards/ecma-376/
 */
export async function countWorksheets(path: string): Promise<number> {
  const names = await listZipEntries(path)
  const missing = neededParts.filter(part => !names.has(part))
  if (missing.length > 0) throw wrongFormatError('NotAWorkbook', `the ZIP archive has no ${missing.join(' and no ')}`)
  return [...names].filter(name => worksheet.test(name)).length
}

async function listZipEntries(path: string): Promise<Set<string>> {
  const start = await readRange(path, 0, 64)
  if (start.subarray(0, 2).toString('latin1') !== 'PK')
    throw wrongFormatError('NotAWorkbook', 'it is no ZIP archive', start)
  let zip: ZipFile | undefined
  try {
    zip = await openPromise(path, { lazyEntries: true, autoClose: false })
    const names = new Set<string>()
    for await (const entry of zip.eachEntry()) names.add(entry.fileName)
    return names
  } catch (error) {
    throw wrongFormatError('NotAWorkbook', `the ZIP archive cannot be read (${sanitizeLine(messageOf(error), 100)})`)
  } finally {
    zip?.close()
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
