import { expect, test } from '@jest/globals'
import { describeFormats, toExportFormat } from '../../../../src/inputs/values/format.ts'

test.each([
  ['PDF', 'PDF'],
  ['pdf', 'PDF'],
  ['Csv', 'CSV'],
  ['excel', 'EXCEL'],
  ['xlsx', 'EXCEL'],
  ['XLS', undefined],
  ['', undefined],
  ['constructor', undefined]
])('"%s" is %p', (text, format) => {
  expect(toExportFormat(text)).toBe(format)
})

test.each([
  ['PFD', 'Allowed: PDF, CSV, EXCEL. Did you mean PDF?'],
  ['xls', 'Allowed: PDF, CSV, EXCEL. Did you mean EXCEL?'],
  ['Word', 'Allowed: PDF, CSV, EXCEL.']
])('%s: %s', (text, hint) => {
  expect(describeFormats(text)).toBe(hint)
})
