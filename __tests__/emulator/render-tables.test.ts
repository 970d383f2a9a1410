import { describe, expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { fromBufferPromise } from 'yauzl'
import { renderCsv, renderWorkbook } from '../../emulator/render/render.ts'
import { createSheetNames } from '../../emulator/render/workbook.ts'
import { anyText } from '../support/builders/any-text.ts'

const sales = {
  columns: ['Region', 'Country', 'Revenue'],
  rows: [
    ['EMEA', 'Germany', 834_000.5],
    ['AMER', 'USA', 1_200_000],
    ['APAC', 'Japan', -120_000]
  ]
}

describe('a workbook', () => {
  async function readParts(workbook: Uint8Array): Promise<Map<string, string>> {
    const zip = await fromBufferPromise(Buffer.from(workbook), { lazyEntries: true })
    const parts = new Map<string, string>()
    for await (const entry of zip.eachEntry()) {
      const chunks = await (await zip.openReadStreamPromise(entry)).toArray()
      parts.set(entry.fileName, Buffer.concat(chunks).toString())
    }
    return parts
  }

  test('has a worksheet for each table, with strings as strings and numbers as numbers', async () => {
    const tables = [
      { name: 'Sales [2026]: a/b', ...sales },
      { name: 'sales 2026 a b', columns: ['=1+1', '\u0001bad'], rows: [['<&>', 'é'.repeat(40_000)]] }
    ]
    const parts = await readParts(await renderWorkbook(tables))
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
  ])('of the tables %j has the sheets %j', (wanted, names) => {
    expect(createSheetNames(wanted)).toEqual(names)
  })

  test('never has a name that Excel rejects', () => {
    const allowed = /^(?!')[^[\]:*?/\\\p{Cc}]+(?<!')$/u
    fc.assert(
      fc.property(fc.array(anyText({ maxLength: 40 }), { maxLength: 8 }), wanted => {
        const names = createSheetNames(wanted)
        expect(new Set(names.map(name => name.toLowerCase())).size).toBe(wanted.length)
        for (const name of names) expect([name.length <= 31, name]).toEqual([true, expect.stringMatching(allowed)])
      })
    )
  })
})

test('a CSV file is read back unchanged, whatever it contains', () => {
  const cell = fc.oneof(anyText(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
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
