import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import writeWorkbook from 'write-excel-file/node'
import { readWorkbookContent } from '../../../../src/files/content/workbook-content.ts'

let directory = ''
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'workbook-content-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

async function read(bytes: Uint8Array, maxBytes?: number) {
  const path = join(directory, 'file.xlsx')
  await writeFile(path, bytes)
  const limit = maxBytes === undefined ? {} : { maxBytes }
  return readWorkbookContent(path, { needsDigest: true, ...limit })
}

type Cell = string | number | boolean | null
type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>

/** As a library writes it: strings are shared. */
async function writeShared(sheets: Sheets): Promise<Buffer> {
  const data = Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: rows.map(row => [...row]) }))
  return writeWorkbook(data).toBuffer()
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

interface Parts {
  readonly cells?: (cell: Cell, reference: string) => string
  readonly more?: Readonly<Record<string, string>>
  readonly prefix?: string
  readonly mtime?: string
}

/** Written by hand: strings are in their cells. */
function writeInline(sheets: Sheets, { cells = inlineCell, more = {}, prefix = '', mtime = '2026-01-01' }: Parts = {}) {
  const names = Object.keys(sheets)
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<${prefix}workbook xmlns:rel="${relationships}"><${prefix}sheets>${names
      .map((name, i) => `<${prefix}sheet name="${escapeXml(name)}" sheetId="${i + 1}" rel:id="rId${i + 1}"/>`)
      .join('')}</${prefix}sheets></${prefix}workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map(
        (_, i) =>
          `<Relationship Id="rId${i + 1}" Type="${relationships}/worksheet" Target="/xl/worksheets/s${i + 1}.xml"/>`
      )
      .join(
        ''
      )}<Relationship Id="s" Type="${relationships}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/sharedStrings.xml': '<sst/>',
    ...Object.fromEntries(
      Object.values(sheets).map((rows, i) => [`xl/worksheets/s${i + 1}.xml`, sheetXml(rows, cells, prefix)])
    ),
    ...more
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { mtime })
}

function sheetXml(rows: readonly (readonly Cell[])[], write: NonNullable<Parts['cells']>, prefix: string): string {
  const lines = rows.map((row, y) => {
    const cells = row.map((cell, x) => write(cell, `${String.fromCharCode(65 + x)}${y + 1}`))
    return `<${prefix}row r="${y + 1}">${cells.join('')}</${prefix}row>`
  })
  return `<?xml version="1.0"?><${prefix}worksheet><${prefix}sheetData>${lines.join('')}</${prefix}sheetData></${prefix}worksheet>`
}

function inlineCell(cell: Cell, reference: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

const base: Sheets = {
  Sales: [
    ['Region', 'Amount'],
    ['North & "South"', 1.5],
    ['East', 2]
  ],
  People: [['Name'], ['Anna'], ['Ben'], ['Anna']]
}

test('rows are counted per worksheet, below the header', async () => {
  expect(await read(await writeShared(base))).toMatchObject({
    rows: 5,
    worksheets: [
      { name: 'Sales', rows: 2 },
      { name: 'People', rows: 3 }
    ]
  })
})

test('a worksheet with a header only, one without cells and rows without values have no rows', async () => {
  const sheets = { Header: [['Name']], Empty: [], Blank: [['Name'], [null], [null, null]] }
  expect((await read(writeInline(sheets))).worksheets).toEqual([
    { name: 'Header', rows: 0 },
    { name: 'Empty', rows: 0 },
    { name: 'Blank', rows: 0 }
  ])
})

describe('two workbooks have the same content', () => {
  const same: readonly (readonly [string, () => Promise<Uint8Array> | Uint8Array])[] = [
    ['if one shares its strings and the other does not', () => writeInline(base)],
    ['if they were written at different times', () => writeInline(base, { mtime: '2030-05-05' })],
    ['if their properties differ', () => writeInline(base, { more: { 'docProps/core.xml': '<a>2030</a>' } })],
    ['if one has a namespace prefix', () => writeInline(base, { prefix: 'x:' })],
    [
      'if the rows of one are in another order',
      () => writeInline({ ...base, People: [['Name'], ['Ben'], ['Anna'], ['Anna']] })
    ],
    [
      'if the worksheets of one are in another order',
      () => writeInline({ People: base['People'] ?? [], Sales: base['Sales'] ?? [] })
    ],
    [
      'if numbers are written in another way and cells without a reference',
      () =>
        writeInline(base, {
          cells: cell => (typeof cell === 'number' ? `<c><v>${cell.toExponential(3)}</v></c>` : inlineCell(cell, ''))
        })
    ],
    [
      'if cells are styled',
      () => writeInline(base, { cells: (cell, r) => inlineCell(cell, r).replace('<c ', '<c s="3" ') })
    ],
    [
      'if a number has a formula',
      () => writeInline(base, { cells: (cell, r) => inlineCell(cell, r).replace('<v>', '<f>SUM(A1)</f><v>') })
    ]
  ]
  test.each(same)('%s', async (_, write) => {
    expect((await read(await write())).contentSha256).toBe((await read(await writeShared(base))).contentSha256)
  })
})

describe('two workbooks have another content', () => {
  const people = base['People'] ?? []
  const other: readonly (readonly [string, Sheets])[] = [
    ['if a cell differs', { ...base, People: [['Name'], ['Anna'], ['Bob'], ['Anna']] }],
    ['if a row is missing', { ...base, People: people.slice(0, 3) }],
    ['if a row occurs less often and another more', { ...base, People: [['Name'], ['Anna'], ['Ben'], ['Ben']] }],
    ['if a worksheet has another name', { Sales: base['Sales'] ?? [], Persons: people }],
    ['if a worksheet is missing', { Sales: base['Sales'] ?? [] }],
    ['if a value is in another column', { ...base, People: [['Name'], [null, 'Anna'], ['Ben'], ['Anna']] }],
    [
      'if a number became a string',
      {
        ...base,
        Sales: [
          ['Region', 'Amount'],
          ['North & "South"', '1.5'],
          ['East', 2]
        ]
      }
    ]
  ]
  test.each(other)('%s', async (_, sheets) => {
    expect((await read(writeInline(sheets))).contentSha256).not.toBe((await read(writeInline(base))).contentSha256)
  })
})

test('runs of rich text are one string, and phonetic hints are not part of it', async () => {
  const rich = writeInline(
    { S: [['Name'], ['Tokyo']] },
    {
      cells: (_, r) => `<c r="${r}" t="s"><v>${r === 'A1' ? 0 : 1}</v></c>`,
      more: {
        'xl/sharedStrings.xml':
          '<sst><si><t>Name</t></si><si><r><rPr/><t>To</t></r><r><t>kyo</t></r><rPh><t>hint</t></rPh></si></sst>'
      }
    }
  )
  expect((await read(rich)).contentSha256).toBe((await read(writeInline({ S: [['Name'], ['Tokyo']] }))).contentSha256)
})

test('a workbook that expands beyond the limit is not read', async () => {
  const sheets = { S: Array.from({ length: 5000 }, () => ['the same value in each row']) }
  await expect(read(writeInline(sheets), 100_000)).rejects.toThrow('it expands to more than 100000 bytes')
})

test('a cell that is longer than Excel allows is not read', async () => {
  await expect(read(writeInline({ S: [['x'.repeat(100_000)]] }))).rejects.toThrow('a cell is longer than Excel allows')
})

test.each([
  ['ends within an element', '<worksheet><sheetData><row><c><v>1'],
  ['has no element', 'text'],
  ['is in UTF-16', Buffer.from('\ufeff<worksheet/>', 'utf16le')]
])('a worksheet that %s is not read as one without rows', async (_, part) => {
  const bytes = zipSync({
    'xl/workbook.xml': strToU8(`<workbook><sheets><sheet name="S" r:id="r1"/></sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="r1" Type="${relationships}/worksheet" Target="worksheets/s1.xml"/></Relationships>`
    ),
    'xl/worksheets/s1.xml': typeof part === 'string' ? strToU8(part) : part
  })
  await expect(read(bytes)).rejects.toThrow('the part is not a whole XML document')
})

test('a workbook without one of its parts is an error that names the part', async () => {
  await expect(read(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))).rejects.toThrow(
    'it has no xl/_rels/workbook.xml.rels'
  )
})

const cell = fc.oneof(
  fc.string({ maxLength: 5, unit: 'grapheme-ascii' }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null)
)

test('the order of rows never changes the content', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 8 }), async rows => {
      const one = await read(writeInline({ S: [['Header'], ...rows] }))
      const other = await read(writeInline({ S: [['Header'], ...rows.toReversed()] }))
      expect(other).toEqual(one)
    }),
    { numRuns: 40 }
  )
})

test.each([
  ['shared', writeShared],
  ['inline', writeInline]
])('the rows of a workbook with %s strings are the same without a digest', async (_, write) => {
  const rows = [
    ['Country', 'Sales'],
    ['DE', 1],
    [null, null],
    ['', 2],
    [null, true]
  ]
  const path = join(directory, 'counted.xlsx')
  await writeFile(path, await write({ Orders: rows, Header: rows.slice(0, 1), Blank: [[null]] }))
  const { contentSha256, ...counts } = await readWorkbookContent(path, { needsDigest: true })
  expect(contentSha256).toMatch(/^[0-9a-f]{64}$/)
  expect(counts.worksheets.map(worksheet => worksheet.rows)).toEqual([3, 0, 0])
  expect(await readWorkbookContent(path, { needsDigest: false })).toEqual(counts)
})
