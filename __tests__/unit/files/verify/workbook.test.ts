import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import writeExcelFile from 'write-excel-file/node'
import { countWorksheets } from '../../../../src/files/verify/workbook.ts'
import { createTempDirectory } from '../../../support/temporary-directory.ts'

async function workbook(sheets: number): Promise<Buffer> {
  const path = join(await createTempDirectory(), 'book.xlsx')
  const data = Array.from({ length: sheets }, (_, i) => ({ sheet: `Sheet ${i}`, data: [[{ value: 'Region' }]] }))
  await writeExcelFile(data).toFile(path)
  return readFile(path)
}

async function worksheets(content: string | Uint8Array): Promise<number> {
  const path = join(await createTempDirectory(), 'file.xlsx')
  await writeFile(path, content)
  return countWorksheets(path)
}

/** A ZIP archive of these parts, stored as they are. */
function zip(parts: Readonly<Record<string, string>>): Buffer {
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 0 })
  )
}

const neededParts = { '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }

test.each([1, 3])('counts %i worksheets', async count => {
  expect(await worksheets(await workbook(count))).toBe(count)
})

test('parts that belong to worksheets are not counted', async () => {
  const others = { 'xl/worksheets/_rels/sheet1.xml.rels': '<r/>', 'xl/theme/theme1.xml': '<t/>' }
  expect(await worksheets(zip({ ...neededParts, 'xl/worksheets/sheet1.xml': '<s/>', ...others }))).toBe(1)
})

/** The workbook with one byte of the part's data changed. */
function damage(content: Buffer, part: string): Buffer {
  const at = content.indexOf(part) + part.length
  const copy = Buffer.from(content)
  copy.writeUInt8((copy.readUInt8(at + 1) + 1) % 256, at + 1)
  return copy
}

describe('a file is rejected', () => {
  const sheet = 'xl/worksheets/sheet1.xml'
  const cases: [string, () => Promise<Buffer> | Buffer, string][] = [
    ['that is a page of markup', () => Buffer.from('<html>'), 'it is not a ZIP archive; it begins with "<html>"'],
    ['that is a CSV file', () => Buffer.from('Region,Sales\n'), 'it is not a ZIP archive'],
    ['that is cut off', async () => (await workbook(1)).subarray(0, 1000), 'the ZIP archive cannot be read'],
    ['that is another archive', () => zip({ 'readme.txt': 'x' }), 'no [Content_Types].xml and no xl/workbook.xml'],
    [
      'that is a document',
      () => zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<d/>' }),
      'the ZIP archive has no xl/workbook.xml'
    ],
    ['with names that lead out of it', () => zip({ '../x': '', ...neededParts }), 'the ZIP archive cannot be read'],
    [
      'with a needed part that is empty',
      () => zip({ ...neededParts, 'xl/workbook.xml': '' }),
      'xl/workbook.xml is empty'
    ],
    ['with an empty worksheet', () => zip({ ...neededParts, [sheet]: '' }), `${sheet} is empty`],
    [
      'with a part that was changed on the way',
      () => damage(zip({ ...neededParts, [sheet]: '<worksheet/>' }), sheet),
      `the checksum of ${sheet} does not match`
    ],
    [
      'with compressed data that is damaged',
      async () => damage(await workbook(1), 'xl/worksheets/sheet1.xml'),
      'the ZIP archive cannot be read'
    ],
    [
      'whose local headers are gone',
      () => {
        const content = zip({ ...neededParts, [sheet]: '<worksheet/>' })
        return content.fill(0, 0, 30)
      },
      'it is not a ZIP archive'
    ]
  ]
  test.each(cases)('%s', async (_, content, why) => {
    await expect(worksheets(await content())).rejects.toMatchObject({
      code: 'NotAWorkbook',
      message: expect.stringContaining(why)
    })
  })
})
