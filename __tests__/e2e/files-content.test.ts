import { describe, expect, test } from '@jest/globals'
import { parseOutput, runOnce } from './isolated-emulator.ts'
import { validInputs } from './shared-emulator.ts'
import { type FileOutput, listFiles, readFailureCodes, readManifest, verifyChecksums } from './workspace-files.ts'

describe('a file with the wrong content', () => {
  const page = Buffer.from('<!DOCTYPE html><title>Sign in</title>')
  const cut = (made: Uint8Array) => made.subarray(0, made.length >> 1)
  const zip = Buffer.from('504b0506000000000000000000000000000000000000', 'hex')
  type Broken = [what: string, format: string, rewrite: (made: Uint8Array) => Uint8Array, code: string, message: RegExp]
  test.concurrent.each<Broken>([
    ['a page of HTML', 'PDF', () => page, 'NotAPdf', /it has no %(?:25)?PDF- header; it begins with "<!DOCTYPE html>/],
    ['cut in half', 'PDF', cut, 'NotAPdf', /its end, %(?:25)?%(?:25)?EOF, is missing/],
    ['empty', 'PDF', () => Buffer.alloc(0), 'EmptyFile', /The file is empty/],
    ['a page of HTML', 'CSV', () => page, 'NotACsv', /it is an HTML or XML page/],
    ['binary', 'CSV', () => Buffer.from('a,b\n\0,1\n'), 'NotACsv', /NUL/],
    ['cut in half', 'EXCEL', cut, 'NotAWorkbook', /the ZIP archive cannot be read/],
    ['another archive', 'EXCEL', () => zip, 'NotAWorkbook', /\[Content_Types\]\.xml and no xl\/workbook\.xml/]
  ])('fails: %s instead of %s', async (_, format, content, code, message) => {
    const ran = await runOnce(
      {
        ...validInputs,
        format,
        'sheet-ids': 'sheet-orders',
        'visual-ids': format === 'PDF' ? '' : 'table-orders',
        'download-path': 'reports'
      },
      { emulator: { rewrite: (__, made) => content(made) } }
    )
    expect(ran.code).toBe(1)
    expect(ran.outputs).toMatchObject({ status: 'FAILED', files: '[]', 's3-uris': '[]' })
    expect(await readFailureCodes(ran)).toEqual([code])
    expect(ran.stdout).toMatch(message)
    expect(ran.summary).toMatch(/The file is (?:not|empty)/)
    expect(await listFiles(ran)).toEqual(['reports/manifest.json'])
  })

  test.concurrent.each([
    ['false', 1],
    ['true', 0]
  ])('is reported, and the other files are delivered, with allow-partial: %s', async (allowPartial, code) => {
    const inputs = { ...validInputs, format: 'PDF', 'download-path': 'reports', 'allow-partial': allowPartial }
    const ran = await runOnce(inputs, {
      emulator: { rewrite: ({ SheetSelections: [sheet] }, made) => (sheet?.SheetId === 'sheet-orders' ? page : made) }
    })
    expect(ran.code).toBe(code)
    expect(ran.outputs['status']).toBe('PARTIAL')
    expect(parseOutput<FileOutput[]>(ran, 'files').map(file => file.sheetId)).toEqual([
      'sheet-summary',
      'sheet-regions'
    ])
    expect(await readFailureCodes(ran)).toEqual(['NotAPdf'])
    expect(await verifyChecksums(ran, 'reports')).toEqual(['Sales overview/Regions.pdf', 'Sales overview/Summary.pdf'])
    expect(ran.stdout).toMatch(code === 0 ? /^::warning.*The file is not/m : /^::error.*The file is not/m)
  })

  test.concurrent('is a warning only if it is a CSV without rows', async () => {
    const inputs = {
      ...validInputs,
      format: 'CSV',
      'sheet-ids': 'sheet-regions',
      'visual-ids': 'table-sales',
      'download-path': 'reports'
    }
    const ran = await runOnce(inputs, { emulator: { rewrite: () => Buffer.from('Region,Revenue\r\n') } })
    expect(ran.code).toBe(0)
    expect(ran.stdout).toMatch(/^::warning.*no data row/m)
    expect((await readManifest(ran, 'reports')).files).toMatchObject([
      { rows: 0, warnings: [expect.stringContaining('no data row')] }
    ])
  })
})
