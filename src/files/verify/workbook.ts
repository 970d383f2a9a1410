import { crc32 } from 'node:zlib'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { sanitizeLine } from '../../lib/text.ts'
import { createWrongFormatError } from './errors.ts'
import { readRange } from './read-slice.ts'

const neededParts = ['[Content_Types].xml', 'xl/workbook.xml']
const worksheet = /^xl\/worksheets\/[^/]+\.xml$/
const maxParts = 10_000
const maxInflatedBytes = 8 * 1024 ** 3

/**
 * Counts the worksheets of an Excel workbook: a ZIP archive whose parts all match their checksums.
 * @throws ActionError `NotAWorkbook`
 * https://ecma-international.org/publications-and-standards/standards/ecma-376/
 */
export async function countWorksheets(path: string): Promise<number> {
  const sizes = await measureParts(path)
  const missing = neededParts.filter(part => !sizes.has(part))
  if (missing.length > 0)
    throw createWrongFormatError('NotAWorkbook', `the ZIP archive has no ${missing.join(' and no ')}`)
  const worksheets = [...sizes.keys()].filter(name => worksheet.test(name))
  const empty = [...neededParts, ...worksheets].find(part => sizes.get(part) === 0)
  if (empty !== undefined) throw createWrongFormatError('NotAWorkbook', `its part ${sanitizeLine(empty, 100)} is empty`)
  return worksheets.length
}

/** The parts with the bytes they expand to. */
async function measureParts(path: string): Promise<Map<string, number>> {
  const start = await readRange(path, 0, 64)
  if (start.subarray(0, 2).toString('latin1') !== 'PK')
    throw createWrongFormatError('NotAWorkbook', 'it is not a ZIP archive', start)
  let zip: ZipFile | undefined
  try {
    zip = await openPromise(path, { lazyEntries: true, autoClose: false })
    const sizes = new Map<string, number>()
    let left = maxInflatedBytes
    for await (const entry of zip.eachEntry()) {
      if (sizes.size >= maxParts) throw new Error('it has too many parts')
      const bytes = await inflatePart(zip, entry, left)
      left -= bytes
      sizes.set(entry.fileName, bytes)
    }
    return sizes
  } catch (error) {
    throw createWrongFormatError(
      'NotAWorkbook',
      `the ZIP archive cannot be read (${sanitizeLine(getMessage(error), 100)})`
    )
  } finally {
    zip?.close()
  }
}

async function inflatePart(zip: ZipFile, entry: Entry, maxBytes: number): Promise<number> {
  let sum = 0
  let bytes = 0
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    if (!(chunk instanceof Uint8Array)) continue
    bytes += chunk.length
    if (bytes > maxBytes) throw new Error('it expands to too many bytes')
    sum = crc32(chunk, sum)
  }
  if (sum !== entry.crc32) throw new Error(`the checksum of ${entry.fileName} does not match`)
  return bytes
}

function getMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
