import { expect, test } from '@jest/globals'
import type { Format } from '../../../../src/domain/snapshot-request.ts'
import {
  createEmptyFailure,
  type EmptyVerdict,
  type IfEmpty,
  judgeEmptiness,
  type RowCounts
} from '../../../../src/files/content/emptiness.ts'

const noRow =
  '"Orders.csv" has no data row. Row-level security may hide every row from the user, or the filters match none.'
const twoEmpty = {
  rows: 3,
  worksheets: [
    { name: 'A', rows: 3 },
    { name: 'B', rows: 0 },
    { name: 'C', rows: 0 }
  ]
}
const allEmpty = {
  rows: 0,
  worksheets: [
    { name: 'A', rows: 0 },
    { name: 'B', rows: 0 }
  ]
}

test.each<[string, Format, RowCounts, IfEmpty, EmptyVerdict]>([
  ['a CSV file with rows is delivered', 'CSV', { rows: 1 }, 'fail', { action: 'deliver' }],
  ['an empty CSV file is delivered in silence with deliver', 'CSV', { rows: 0 }, 'deliver', { action: 'deliver' }],
  [
    'an empty CSV file is delivered with a warning with warn',
    'CSV',
    { rows: 0 },
    'warn',
    { action: 'deliver', message: noRow }
  ],
  ['an empty CSV file is skipped with skip', 'CSV', { rows: 0 }, 'skip', { action: 'skip', message: noRow }],
  ['an empty CSV file fails with fail', 'CSV', { rows: 0 }, 'fail', { action: 'fail', message: noRow }],
  ['a file whose rows are unknown is delivered', 'CSV', {}, 'fail', { action: 'deliver' }],
  ['a PDF is never empty', 'PDF', { rows: 0 }, 'fail', { action: 'deliver' }],
  ['a workbook without a row in any worksheet fails', 'EXCEL', allEmpty, 'fail', { action: 'fail', message: noRow }],
  [
    'a workbook whose worksheets all have rows is delivered',
    'EXCEL',
    { rows: 2, worksheets: [{ name: 'A', rows: 2 }] },
    'fail',
    { action: 'deliver' }
  ],
  [
    'a workbook with some empty worksheets is delivered, and the warning names them',
    'EXCEL',
    twoEmpty,
    'fail',
    {
      action: 'deliver',
      message:
        '"Orders.csv" has no data row in the worksheets "B" and "C". Row-level security may hide every row from the user, or the filters match none.'
    }
  ],
  ['empty worksheets are not mentioned with deliver', 'EXCEL', twoEmpty, 'deliver', { action: 'deliver' }],
  [
    'a workbook without worksheets is not called empty',
    'EXCEL',
    { rows: 0, worksheets: [] },
    'fail',
    { action: 'deliver' }
  ]
])('%s', (_, format, counts, ifEmpty, verdict) => {
  expect(judgeEmptiness(format, counts, 'Orders.csv', ifEmpty)).toEqual(verdict)
})

test('a hundred empty worksheets are counted after the first ten', () => {
  const worksheets = Array.from({ length: 100 }, (_, i) => ({ name: `S${i}`, rows: i === 0 ? 1 : 0 }))
  const { message = '' } = judgeEmptiness('EXCEL', { rows: 1, worksheets }, 'a.xlsx', 'warn')
  expect(message).toContain('"S10" and 89 more')
})

test('the failure says how to accept empty files', () => {
  expect(createEmptyFailure(noRow)).toMatchObject({
    code: 'NoRows',
    message: noRow,
    hint: expect.stringContaining('if-empty')
  })
})
