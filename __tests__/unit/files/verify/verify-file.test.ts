import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { Format } from '../../../../src/domain/model.ts'
import { contentWarnings, verify } from '../../../../src/files/verify/verify-file.ts'
import { createTempDirectory, pdf } from '../fixtures.ts'

async function fileOf(content: string | Uint8Array): Promise<string> {
  const path = join(await createTempDirectory(), 'file')
  await writeFile(path, content)
  return path
}

test('counts what each format holds', async () => {
  const bytes = await pdf(2)
  expect(await verify(await fileOf(bytes), 'PDF', bytes.length)).toEqual({ pages: 2 })
  expect(await verify(await fileOf('a,b\n1,2\n'), 'CSV', 8)).toEqual({ rows: 1 })
})

test.each<[Format, Parameters<typeof contentWarnings>[1], string[]]>([
  ['PDF', { pages: 1 }, []],
  ['PDF', {}, ['No page could be found in the PDF']],
  ['EXCEL', { sheets: 1 }, []],
  ['EXCEL', { sheets: 0 }, ['The workbook has no worksheet']],
  ['CSV', { rows: 1 }, []],
  ['CSV', { rows: 0 }, []]
])('%s with %j: %j', (format, content, warnings) => {
  expect(contentWarnings(format, content)).toEqual(warnings)
})

test.each<[Format, string]>([
  ['PDF', 'NotAPdf'],
  ['EXCEL', 'NotAWorkbook'],
  ['CSV', 'NotACsv']
])('%s must be what it says', async (format, code) => {
  const path = await fileOf('<Error>')
  await expect(verify(path, format, 7)).rejects.toMatchObject({
    code,
    hint: expect.stringContaining('Run the step again')
  })
})

test.each<Format>(['PDF', 'EXCEL', 'CSV'])('an empty file is no %s', async format => {
  await expect(verify(await fileOf(''), format, 0)).rejects.toMatchObject({ code: 'EmptyFile' })
})
