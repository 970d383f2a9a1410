import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import writeExcelFile from 'write-excel-file/node'
import type { Format } from '../../../../src/domain/snapshot-request.ts'
import { inspectPdf } from '../../../../src/files/verify/inspect-pdf.ts'
import { inspectTable } from '../../../../src/files/verify/inspect-table.ts'
import { type ContentCounts, getContentWarnings } from '../../../../src/files/verify/inspection.ts'
import { createPdf } from '../../../support/builders/files.ts'
import { createTempDirectory } from '../../../support/temporary-directory.ts'

async function inspect(format: Format, content: string | Uint8Array, needsContent = false): Promise<ContentCounts> {
  const path = join(await createTempDirectory(), 'file')
  await writeFile(path, content)
  const request = { path, format, bytes: Buffer.byteLength(content), needsContent }
  return format === 'PDF' ? inspectPdf(request) : inspectTable(request)
}

async function workbook(): Promise<Buffer> {
  const rows = [[{ value: 'Region' }], [{ value: 'East' }], [{ value: 'West' }]]
  return writeExcelFile([
    { sheet: 'Orders', data: rows },
    { sheet: 'Returns', data: rows.slice(0, 1) }
  ]).toBuffer()
}

describe('an inspection', () => {
  test('counts the pages of a PDF', async () => {
    expect(await inspect('PDF', await createPdf(2))).toEqual({ pages: 2 })
  })

  test('counts the rows of a CSV file', async () => {
    expect(await inspect('CSV', 'a,b\n1,2\n')).toEqual({ rows: 1 })
  })

  test('counts the worksheets of a workbook and the rows of each', async () => {
    expect(await inspect('EXCEL', await workbook())).toEqual({
      sheets: 2,
      rows: 2,
      worksheets: [
        { name: 'Orders', rows: 2 },
        { name: 'Returns', rows: 0 }
      ]
    })
  })

  test.each<[Format, () => Promise<string | Uint8Array>, string]>([
    ['PDF', () => createPdf(1), 'pdf-1'],
    ['CSV', async () => 'a,b\n1,2\n', 'csv-1'],
    ['EXCEL', workbook, 'excel-1']
  ])('of a %s hashes the content if that is requested', async (format, content, contentRule) => {
    const found = await inspect(format, await content(), true)
    expect(found).toMatchObject({ contentRule, contentSha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })

  test('of a PDF whose content cannot be read only counts its pages', async () => {
    const whole = await createPdf(1)
    const damaged = Buffer.concat([whole.subarray(0, 9), whole.subarray(9)])
    expect(await inspect('PDF', damaged, true)).toMatchObject({ pages: 1 })
  })

  test.each<[Format, string]>([
    ['PDF', 'NotAPdf'],
    ['EXCEL', 'NotAWorkbook'],
    ['CSV', 'NotACsv']
  ])('rejects an error page in place of a %s', async (format, code) => {
    await expect(inspect(format, '<Error>')).rejects.toMatchObject({
      code,
      hint: expect.stringContaining('Run the step again')
    })
  })

  test.each<Format>(['PDF', 'EXCEL', 'CSV'])('rejects an empty file in place of a %s', async format => {
    await expect(inspect(format, '')).rejects.toMatchObject({ code: 'EmptyFile' })
  })
})

test.each<[Format, ContentCounts, string[]]>([
  ['PDF', { pages: 1 }, []],
  ['PDF', {}, ['No page could be found in the PDF']],
  ['EXCEL', { sheets: 1 }, []],
  ['EXCEL', { sheets: 0 }, ['The workbook has no worksheet']],
  ['CSV', { rows: 1 }, []]
])('the warnings about a %s with %j are %j', (format, content, warnings) => {
  expect(getContentWarnings(format, content)).toEqual(warnings)
})
