import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { countRows } from '../../../../src/files/verify/csv.ts'
import { createTempDirectory } from '../../../support/temporary-directory.ts'

async function rows(content: string | Uint8Array): Promise<number> {
  const path = join(await createTempDirectory(), 'file.csv')
  await writeFile(path, content)
  return countRows(path)
}

describe('rows below the header', () => {
  const cases: [string, string, number][] = [
    ['none', 'Region,Sales\n', 0],
    ['none, and no line break', 'Region,Sales', 0],
    ['two', 'Region,Sales\nEast,1\nWest,2\n', 2],
    ['the last without a line break', 'Region,Sales\r\nEast,1\r\nWest,2', 2],
    ['a mark of byte order', '\uFEFF"Region\n(all)",Sales\nEast,1\n', 1],
    ['line breaks within quotes', 'Region,Note\nEast,"a\nb\r\nc"\nWest,""\n', 2],
    ['doubled quotes', 'Region,Note\nEast,"say ""hi""\nthere"\nWest,x\n', 2],
    ['a quote within a field is text', 'Size\n5" pipe\n6" pipe\n', 2],
    ['a header that begins like markup', '<30 days,>30 days\n1,2\n', 1],
    ['blank lines', '\n\nRegion\n\nEast\n\n', 1],
    ['empty values', 'Region,Sales\n,\n,\n', 2],
    ['a line of quotes alone', 'Region\n""\n', 1],
    ['a byte of three at the seam', `Region\n${'売'.repeat(400_000)}\n`, 1]
  ]
  test.each(cases)('%s', async (_, content, count) => {
    expect(await rows(content)).toBe(count)
  })

  test('are counted, whatever they contain', async () => {
    const value = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'ü', ';'), maxLength: 6 })
    const records = fc.array(fc.array(value, { minLength: 2, maxLength: 2 }), { maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(records, fc.constantFrom<'\n' | '\r\n'>('\n', '\r\n'), async (data, record_delimiter) => {
        const content = stringify([['x', 'y'], ...data], { record_delimiter, quoted_match: /[\r\n]/, bom: true })
        expect(await rows(content)).toBe(data.length)
      })
    )
  })
})

describe('a file is rejected', () => {
  const cases: [string, string | Uint8Array, string][] = [
    [
      'an error of S3',
      '<?xml version="1.0"?><Error/>',
      'it is an HTML or XML page; it begins with "<?xml version="1.0"?><Error/>"'
    ],
    ['a page of HTML', '\uFEFF  <!doctype html>', 'it is an HTML or XML page'],
    ['a text in another encoding', Buffer.from('Gr\xf6\xdfe\n', 'latin1'), 'it is not UTF-8 text'],
    ['a text that ends within a character', Buffer.from('売').subarray(0, 2), 'it is not UTF-8 text'],
    ['a workbook', Buffer.from('PK\x03\x04\0\0'), 'it contains NUL bytes; it begins with "PK'],
    ['an answer in JSON', '{"message":"x"}', 'it is JSON'],
    ['a PDF', '%PDF-1.7\n1 0 obj', 'it is a PDF'],
    ['a text cut off within quotes', 'Region,Note\nEast,"say', 'it ends within quotes'],
    ['nothing but blank lines', '\n\r\n', 'it has no header'],
    ['nothing but a mark of byte order', '\uFEFF', 'it has no header']
  ]
  test.each(cases)('%s', async (_, content, why) => {
    await expect(rows(content)).rejects.toMatchObject({ code: 'NotACsv', message: expect.stringContaining(why) })
  })
})
