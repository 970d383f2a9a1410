import { inflateSync } from 'node:zlib'
import { PDFDocument, PDFRawStream } from '@cantoo/pdf-lib'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { fromBufferPromise } from 'yauzl'
import { niceStep } from '../../emulator/render/charts.ts'
import { kindOf, layOut, margin, pageWidth } from '../../emulator/render/layout.ts'
import { renderCsv, renderPdf, renderWorkbook, type SheetContent, type Visual } from '../../emulator/render/render.ts'
import { fitted, printable } from '../../emulator/render/winansi.ts'
import { sheetNames } from '../../emulator/render/workbook.ts'

const sales: Visual = {
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

/** Texts that a PDF of ours sets, in the order they are drawn. */
async function textsOf(pdf: Uint8Array): Promise<string[]> {
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
    expect((await textsOf(await renderPdf(sheet))).slice(0, 5)).toEqual([
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

  test.each<[what: string, visual: Partial<Visual>, texts: string[]]>([
    ['bars with their values and names', {}, ['1.2M', '834K', '-120K', 'EMEA / Germany']],
    ['a line', { type: 'LineChartVisual' }, ['1.5M', 'APAC / Japan', 'Revenue']],
    ['a key figure', { type: 'KPIVisual', columns: ['Revenue'], rows: [[1_914_000.5]] }, ['1,914,000.5', 'Revenue']],
    ['a table', { type: 'TableVisual' }, ['Region', 'Country', '834,000.5', '-120,000']],
    ['a pivot table', { type: 'PivotTableVisual' }, ['Country', 'Japan']],
    ['texts alone as a table', { rows: [['a', 'b', 'c']] }, ['Country', 'b']],
    ['nothing as such', { rows: [] }, ['No data']],
    ['no title as its type', { title: '' }, ['BarChart']]
  ])('draws %s', async (_, visual, texts) => {
    const drawn = await textsOf(await renderPdf({ ...sheet, visuals: [{ ...sales, ...visual }] }))
    expect(drawn).toEqual(expect.arrayContaining(texts))
  })

  test('says what it leaves out', async () => {
    const rows = Array.from({ length: 50 }, (_, index) => [`row ${index}`, index])
    const many = { columns: ['Name', 'Value'], rows }
    const visuals = ['TableVisual', 'BarChartVisual'].map(type => ({ title: type, type, ...many }))
    const drawn = await textsOf(await renderPdf({ ...sheet, visuals }))
    expect(drawn).toEqual(expect.arrayContaining(['and 10 more rows', 'and 26 more', 'row 39']))
    expect(drawn).not.toContain('row 40')
    expect(await textsOf(await renderPdf({ ...sheet, visuals: [] }))).toContain('This sheet has no visuals.')
  })

  test('can be made of any text and any number', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 })
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

describe('text in a PDF', () => {
  const known = new Set([...' ?abcdefgéÜ'].map(each => each.codePointAt(0) ?? 0))

  test.each([
    ['abc', 'abc'],
    ['ab\n\u001b\tc', 'ab c'],
    ['\u202egfe\u200b', 'gfe'],
    ['é e\u0301', 'é é'],
    ['ā', 'a'],
    ['日a😀', '?a?'],
    ['', '']
  ])('%j is set as %j', (text, set) => {
    expect(printable(text, known)).toBe(set)
  })

  test.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdefg', 6, 'abcde…'],
    ['abc  defg', 6, 'abc…'],
    ['abc', 1, ''],
    ['', 0, '']
  ])('%j fits %i wide as %j', (text, width, cut) => {
    expect(fitted(text, width, each => each.length)).toBe(cut)
  })
})

describe('the layout', () => {
  const of = (type: string, columns = 2): Visual => ({
    title: type,
    type,
    columns: Array.from({ length: columns }, (_, index) => `c${index}`),
    rows: [Array.from({ length: columns }, (_, index) => index)]
  })

  test.each([
    ['KPIVisual', 'kpi'],
    ['GaugeChartVisual', 'kpi'],
    ['BarChartVisual', 'bar'],
    ['PieChartVisual', 'bar'],
    ['LineChartVisual', 'line'],
    ['TableVisual', 'table'],
    ['PivotTableVisual', 'table']
  ])('draws a %s as %s', (type, kind) => {
    expect(kindOf(of(type))).toBe(kind)
  })

  test('fills its rows, and no card lies on another', () => {
    const kinds = fc.constantFrom('KPIVisual', 'BarChartVisual', 'TableVisual').map(type => of(type))
    const visual = fc.oneof(kinds, fc.constant(of('TableVisual', 8)))
    fc.assert(
      fc.property(fc.array(visual, { minLength: 1, maxLength: 20 }), visuals => {
        const { placed, height } = layOut(visuals)
        expect(placed.map(each => each.visual)).toEqual(visuals)
        for (const [index, { box }] of placed.entries()) {
          const next = placed[index + 1]?.box
          const right = box.x + box.width
          if (next?.y === box.y) expect(next.x).toBeGreaterThan(right)
          else expect(right).toBeCloseTo(pageWidth - margin)
          if (next && next.y !== box.y) expect(next.y).toBeGreaterThan(box.y + box.height)
          expect(box.y + box.height).toBeLessThanOrEqual(height - margin)
        }
      })
    )
  })

  test.each([
    [100, 25],
    [7, 2],
    [0.3, 0.1],
    [1_320_000, 500_000],
    [0, 1],
    [1e-320, 1]
  ])('steps through %d by %d', (span, step) => {
    expect(niceStep(span)).toBeCloseTo(step)
  })
})

describe('a workbook', () => {
  async function partsOf(workbook: Uint8Array): Promise<Map<string, string>> {
    const zip = await fromBufferPromise(Buffer.from(workbook), { lazyEntries: true })
    const parts = new Map<string, string>()
    for await (const entry of zip.eachEntry()) {
      const chunks = await (await zip.openReadStreamPromise(entry)).toArray()
      parts.set(entry.fileName, Buffer.concat(chunks).toString())
    }
    return parts
  }

  test('has a worksheet for each table, texts as texts and numbers as numbers', async () => {
    const tables = [
      { name: 'Sales [2026]: a/b', ...sales },
      { name: 'sales 2026 a b', columns: ['=1+1', '\u0001bad'], rows: [['<&>', 'é'.repeat(40_000)]] }
    ]
    const parts = await partsOf(await renderWorkbook(tables))
    const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
      ([, name]) => name
    )
    expect(names).toEqual(['Sales 2026 a b', 'sales 2026 a b (2)'])
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<v>834000.5</v>')
    const strings = parts.get('xl/sharedStrings.xml') ?? ''
    expect(strings).toContain('>=1+1<')
    expect(strings).toContain('&lt;&amp;')
    expect(strings).not.toContain('\u0001')
    expect(strings).not.toContain('é'.repeat(32_768))
  })

  test.each([
    [
      ['Sales', 'sales', 'SALES'],
      ['Sales', 'sales (2)', 'SALES (3)']
    ],
    [['[a]:b*c?d/e\\f'], ['a b c d e f']],
    [
      ['', ' ', "''"],
      ['Sheet 1', 'Sheet 2', 'Sheet 3']
    ],
    [["'quoted'"], ['quoted']],
    [['History'], ['History (2)']],
    [
      ['x'.repeat(40), 'x'.repeat(41)],
      ['x'.repeat(31), `${'x'.repeat(27)} (2)`]
    ],
    [[`${'x'.repeat(30)}😀`], ['x'.repeat(30)]]
  ])('of tables %j has sheets %j', (wanted, names) => {
    expect(sheetNames(wanted)).toEqual(names)
  })

  test('never has a name that Excel refuses', () => {
    const allowed = /^(?!')[^[\]:*?/\\\p{Cc}]+(?<!')$/u
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 8 }), wanted => {
        const names = sheetNames(wanted)
        expect(new Set(names.map(name => name.toLowerCase())).size).toBe(wanted.length)
        for (const name of names) expect([name.length <= 31, name]).toEqual([true, expect.stringMatching(allowed)])
      })
    )
  })
})

test('a CSV reads back as it was, whatever is in it', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true })
  )
  const row = fc.array(cell, { minLength: 2, maxLength: 2 })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), rows => {
      const csv = Buffer.from(renderCsv({ columns: ['A, "x"', 'B\n'], rows })).toString()
      const read: unknown = parse(csv, { relax_column_count: false })
      expect(read).toEqual([['A, "x"', 'B\n'], ...rows.map(each => each.map(String))])
    })
  )
  expect(Buffer.from(renderCsv(sales)).toString()).toBe(
    'Region,Country,Revenue\r\nEMEA,Germany,834000.5\r\nAMER,USA,1200000\r\nAPAC,Japan,-120000\r\n'
  )
})
