import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toAssetName } from '../../emulator/github/names.ts'
import { renderCsv, renderPdf, renderWorkbook, type SheetContent } from '../../emulator/render/render.ts'
import type { Format } from '../../src/domain/snapshot-request.ts'
import { mergePdfs } from '../../src/files/merge/merge-pdfs.ts'
import { createAssetNames } from '../../src/files/release/asset-names.ts'
import { inspectPdf } from '../../src/files/verify/inspect-pdf.ts'
import { inspectTable } from '../../src/files/verify/inspect-table.ts'

/** Verifies files of the emulator with the code of the action, which is independent of the emulator. */
let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'rendered-'))
})
afterAll(() => rm(directory, { recursive: true }))

const table = {
  name: 'Sales',
  columns: ['Country', 'Revenue'],
  rows: [
    ['Germany', 834_000.5],
    ['line\nbreak, "quoted"', 1]
  ]
}
const sheet: SheetContent = {
  dashboard: 'Sales overview',
  sheet: 'Summary',
  user: 'analyst@example.com',
  parameters: {},
  visuals: [{ title: 'Sales', type: 'TableVisual', ...table }],
  printedAt: new Date('2026-11-23T10:00:00Z')
}
const rendered: Readonly<Record<Format, () => Promise<Uint8Array>>> = {
  PDF: () => renderPdf(sheet),
  EXCEL: () => renderWorkbook([table, { ...table, name: 'Other' }]),
  CSV: async () => renderCsv(table)
}

async function verifyFile(bytes: Uint8Array, format: Format) {
  const path = join(directory, 'file')
  await writeFile(path, bytes)
  const request = { path, format, bytes: bytes.length, needsContent: false }
  return format === 'PDF' ? inspectPdf(request) : inspectTable(request)
}

describe('the action', () => {
  test.each<[Format, object]>([
    ['PDF', { pages: 1 }],
    [
      'EXCEL',
      {
        sheets: 2,
        rows: 4,
        worksheets: [
          { name: 'Sales', rows: 2 },
          { name: 'Other', rows: 2 }
        ]
      }
    ],
    ['CSV', { rows: 2 }]
  ])('recognizes a rendered %s file as %j', async (format, content) => {
    expect(await verifyFile(await rendered[format](), format)).toEqual(content)
  })

  test.each<[Format, Format, string]>([
    ['PDF', 'EXCEL', 'NotAWorkbook'],
    ['PDF', 'CSV', 'NotACsv'],
    ['EXCEL', 'PDF', 'NotAPdf'],
    ['EXCEL', 'CSV', 'NotACsv'],
    ['CSV', 'PDF', 'NotAPdf'],
    ['CSV', 'EXCEL', 'NotAWorkbook']
  ])('does not accept a %s file as %s', async (made, wanted, code) => {
    await expect(verifyFile(await rendered[made](), wanted)).rejects.toMatchObject({ code })
  })

  test.each<[Format, string]>([
    ['PDF', 'NotAPdf'],
    ['EXCEL', 'NotAWorkbook']
  ])('does not accept a %s file that was cut anywhere', async (format, code) => {
    const bytes = await rendered[format]()
    for (const part of [0.1, 0.5, 0.9, 0.99]) {
      const cut = bytes.subarray(0, Math.floor(bytes.length * part))
      await expect(verifyFile(cut, format)).rejects.toMatchObject({ code })
    }
  })

  test('counts the rows of any table', async () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.integer())
    const rows = fc.array(fc.tuple(cell, cell), { maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(rows, async some => {
        const csv = renderCsv({ columns: ['A', 'B'], rows: some })
        expect(await verifyFile(csv, 'CSV')).toEqual({ rows: some.length })
      }),
      { numRuns: 50 }
    )
  })

  test('merges rendered sheets into one PDF', async () => {
    const parts = await Promise.all(
      ['Summary', 'Regions', 'Übersicht 日本'].map(async title => {
        const path = join(directory, `${Buffer.from(title).toString('hex')}.pdf`)
        await writeFile(path, await renderPdf({ ...sheet, sheet: title }))
        return { path, title }
      })
    )
    const output = join(directory, 'merged.pdf')
    const createdAt = sheet.printedAt.getTime()
    const merged = await mergePdfs({ parts, title: 'Sales overview', createdAt, output })
    expect(merged).toMatchObject({ pages: 3 })
    expect(await verifyFile(await readFile(output), 'PDF')).toEqual({ pages: 3 })
  })

  test('names release assets so that GitHub keeps the names', () => {
    const path = fc.tuple(
      fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }),
      fc.constantFrom('pdf', 'csv', 'xlsx')
    )
    fc.assert(
      fc.property(fc.array(path, { maxLength: 5 }), paths => {
        const names = createAssetNames(paths.map(([parts, extension]) => `${parts.join('/')}.${extension}`))
        expect(names.map(toAssetName)).toEqual(names)
      })
    )
  })
})
