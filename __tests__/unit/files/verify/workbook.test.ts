import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import writeExcelFile from 'write-excel-file/node'
import { countWorksheets } from '../../../../src/files/verify/workbook.ts'
import { createTempDirectory } from '../fixtures.ts'

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

/** A ZIP archive of empty files. */
function zip(...names: string[]): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const name of names) {
    const head = Buffer.alloc(30)
    head.write('PK\x03\x04', 'latin1')
    head.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.write('PK\x01\x02', 'latin1')
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    local.push(head, Buffer.from(name))
    central.push(entry, Buffer.from(name))
    offset += 30 + name.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(names.length, 8)
  end.writeUInt16LE(names.length, 10)
  end.writeUInt32LE(Buffer.concat(central).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, ...central, end])
}

test.each([1, 3])('counts %i worksheets', async count => {
  expect(await worksheets(await workbook(count))).toBe(count)
})

test('counts worksheets, not what belongs to them', async () => {
  const parts = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml']
  expect(await worksheets(zip(...parts, 'xl/worksheets/_rels/sheet1.xml.rels', 'xl/theme/theme1.xml'))).toBe(1)
})

describe('is refused', () => {
  const cases: [string, () => Promise<Buffer> | Buffer, string][] = [
    ['a page of markup', () => Buffer.from('<html>'), 'it is no ZIP archive; it begins with "<html>"'],
    ['a CSV file', () => Buffer.from('Region,Sales\n'), 'it is no ZIP archive'],
    ['half a file', async () => (await workbook(1)).subarray(0, 1000), 'the ZIP archive cannot be read'],
    ['another archive', () => zip('readme.txt'), 'no [Content_Types].xml and no xl/workbook.xml'],
    ['a document', () => zip('[Content_Types].xml', 'word/document.xml'), 'the ZIP archive has no xl/workbook.xml'],
    ['names that lead elsewhere', () => zip('../x', '[Content_Types].xml'), 'the ZIP archive cannot be read']
  ]
  test.each(cases)('%s', async (_, content, why) => {
    await expect(worksheets(await content())).rejects.toMatchObject({
      code: 'NotAWorkbook',
      message: expect.stringContaining(why)
    })
  })
})
