import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { PDFDocument, PDFRawStream } from '@cantoo/pdf-lib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type RenderedVisual, renderPdf, type SheetContent } from '../../emulator/render/render.ts'
import { readPdfContent } from '../../src/files/content/pdf-content.ts'
import { anyText } from '../support/builders/any-text.ts'

const sales: RenderedVisual = {
  title: 'Revenue by country',
  type: 'BarChartVisual',
  columns: ['Region', 'Country', 'Revenue'],
  rows: [
    ['EMEA', 'Germany', 834_000.5],
    ['AMER', 'USA', 1_200_000],
    ['APAC', 'Japan', -120_000]
  ]
}
const sheet: SheetContent = {
  dashboard: 'Sales overview',
  sheet: 'Summary',
  user: 'analyst@example.com',
  parameters: { Region: ['AMER', 'EMEA'] },
  visuals: [sales],
  printedAt: new Date('2026-11-23T10:00:00Z')
}

/** Reads the strings of a rendered PDF, in drawing order. */
async function readTexts(pdf: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(pdf)
  const streams = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []))
  const drawn = streams.map(stream => inflateSync(stream.contents).toString('latin1')).join('\n')
  return [...drawn.matchAll(/<([0-9A-F]+)> Tj/g)].map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1'))
}

describe('a PDF', () => {
  test('is one page as wide as QuickSight prints, as tall as its content, from header to end', async () => {
    const pdf = Buffer.from(await renderPdf(sheet))
    expect(pdf.subarray(0, 8).toString()).toBe('%PDF-1.7')
    expect(pdf.toString('latin1')).toMatch(/%%EOF\s*$/)
    const document = await PDFDocument.load(pdf, { updateMetadata: false })
    expect(document.getPages().map(page => page.getSize())).toEqual([{ width: 1476, height: 697 }])
    expect([document.getTitle(), document.getCreationDate()]).toEqual(['Sales overview - Summary', sheet.printedAt])
    const rows = Array.from({ length: 40 }, (_, index) => [index])
    const tall = await renderPdf({ ...sheet, visuals: [{ title: '', type: 'TableVisual', columns: ['N'], rows }] })
    expect((await PDFDocument.load(tall)).getPage(0).getHeight()).toBeGreaterThan(1100)
  })

  test('names dashboard, sheet, user, time and parameters', async () => {
    expect((await readTexts(await renderPdf(sheet))).slice(0, 5)).toEqual([
      'Sales overview',
      'Summary',
      'Printed for analyst@example.com',
      '2026-11-23 10:00 UTC',
      'Region: AMER, EMEA'
    ])
  })

  test('is the same to the byte for the same content', async () => {
    const again = await renderPdf({ ...sheet, printedAt: new Date(sheet.printedAt) })
    expect(Buffer.compare(await renderPdf(sheet), again)).toBe(0)
    const later = await renderPdf({ ...sheet, printedAt: new Date('2026-11-23T10:01:00Z') })
    expect(Buffer.compare(later, again)).not.toBe(0)
  })

  test.each<[what: string, visual: Partial<RenderedVisual>, texts: string[]]>([
    ['bars with their values and names', {}, ['1.2M', '834K', '-120K', 'EMEA / Germany']],
    ['a line', { type: 'LineChartVisual' }, ['1.5M', 'APAC / Japan', 'Revenue']],
    ['a key figure', { type: 'KPIVisual', columns: ['Revenue'], rows: [[1_914_000.5]] }, ['1,914,000.5', 'Revenue']],
    ['a table', { type: 'TableVisual' }, ['Region', 'Country', '834,000.5', '-120,000']],
    ['a pivot table', { type: 'PivotTableVisual' }, ['Country', 'Japan']],
    ['texts alone as a table', { rows: [['a', 'b', 'c']] }, ['Country', 'b']],
    ['nothing as such', { rows: [] }, ['No data']],
    ['no title as its type', { title: '' }, ['BarChart']]
  ])('draws %s', async (_, visual, texts) => {
    const drawn = await readTexts(await renderPdf({ ...sheet, visuals: [{ ...sales, ...visual }] }))
    expect(drawn).toEqual(expect.arrayContaining(texts))
  })

  test('lists what it leaves out', async () => {
    const rows = Array.from({ length: 50 }, (_, index) => [`row ${index}`, index])
    const many = { columns: ['Name', 'Value'], rows }
    const visuals = ['TableVisual', 'BarChartVisual'].map(type => ({ title: type, type, ...many }))
    const drawn = await readTexts(await renderPdf({ ...sheet, visuals }))
    expect(drawn).toEqual(expect.arrayContaining(['and 10 more rows', 'and 26 more', 'row 39']))
    expect(drawn).not.toContain('row 40')
    expect(await readTexts(await renderPdf({ ...sheet, visuals: [] }))).toContain('This sheet has no visuals.')
  })

  test('can be rendered with any string and any number', async () => {
    const text = anyText({ maxLength: 30 })
    const cell = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer())
    const type = fc.constantFrom('BarChartVisual', 'LineChartVisual', 'KPIVisual', 'TableVisual', 'Unheard')
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { maxLength: 4 })
    const visual = fc.record({ title: text, type, columns: fc.tuple(text, text), rows })
    await fc.assert(
      fc.asyncProperty(text, fc.array(visual, { maxLength: 3 }), async (name, visuals) => {
        const pdf = await renderPdf({ ...sheet, dashboard: name, parameters: { [name]: [name] }, visuals })
        expect((await PDFDocument.load(pdf)).getPageCount()).toBe(1)
      }),
      { numRuns: 40 }
    )
  })
})

test('two PDFs of the same data that hide the time differ in their bytes, and show the same', async () => {
  const files = await Promise.all(
    ['2026-11-23T10:00:00Z', '2026-11-24T10:00:00Z'].map(time =>
      renderPdf({ ...sheet, printedAt: new Date(time), hidesTime: true })
    )
  )
  const [one = new Uint8Array(), other = new Uint8Array()] = files
  expect(Buffer.compare(one, other)).not.toBe(0)
  const directory = await mkdtemp(join(tmpdir(), 'render-'))
  const paths = await Promise.all(
    files.map(async (bytes, i) => {
      const path = join(directory, `${i}.pdf`)
      await writeFile(path, bytes)
      return path
    })
  )
  const [first, second] = await Promise.all(paths.map(path => readPdfContent(path)))
  expect(first).toEqual(second)
  await rm(directory, { recursive: true })
})
