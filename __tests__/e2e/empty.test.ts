import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { getVisibleText, parseOutput, runOnce } from './isolated-emulator.ts'
import { validInputs } from './shared-emulator.ts'

// CSV and Excel of a table whose rows are all hidden from the user.
const tables = {
  ...validInputs,
  bucket: '',
  format: 'CSV, EXCEL',
  'sheet-ids': 'sheet-regions',
  'visual-ids': 'table-sales'
}
const noRows = { 'user-email': 'analyst@example.com', parameters: 'Region: [ATLANTIS]' }

test.concurrent('without if-empty an empty file is delivered with a warning that names row-level security', async () => {
  const ran = await runOnce({ ...tables, ...noRows })
  expect(ran.outputs['status']).toBe('COMPLETED')
  expect(parseOutput<object[]>(ran, 'files')).toMatchObject([{ rows: 0 }, { rows: 0, worksheets: 1 }])
  expect(getVisibleText(ran)).toMatch(/has no data row\. Row-level security may hide every row/)
  expect(ran.summary).toContain('has no data row')
})

test.concurrent('if-empty: skip delivers no empty file, and the status is SKIPPED', async () => {
  const ran = await runOnce({ ...tables, ...noRows, 'if-empty': 'skip' })
  expect(ran.code).toBe(0)
  expect(ran.outputs).toMatchObject({ status: 'SKIPPED', files: '[]', failures: '[]' })
  expect(ran.outputs['message']).toContain('nothing delivered, 2 skipped')
  expect(existsSync(join(ran.workspace, 'quicksight-snapshots/Sales overview/Regions/All sales.csv'))).toBe(false)
})

test.concurrent('if-empty: fail fails the step, and the output failures contains the reason', async () => {
  const ran = await runOnce({ ...tables, ...noRows, 'if-empty': 'fail' })
  expect(ran.code).toBe(1)
  expect(ran.outputs['status']).toBe('FAILED')
  expect(parseOutput<object[]>(ran, 'failures')).toMatchObject([{ code: 'NoRows' }, { code: 'NoRows' }])
})

test.concurrent('if-empty: deliver delivers an empty file without a warning', async () => {
  const ran = await runOnce({ ...tables, ...noRows, 'if-empty': 'deliver' })
  expect(ran.outputs['status']).toBe('COMPLETED')
  expect(getVisibleText(ran)).not.toContain('no data row')
})

test.concurrent('the output files contains the number of rows of a table, in CSV and in Excel', async () => {
  const ran = await runOnce({ ...tables, 'if-empty': 'fail' })
  expect(ran.outputs['status']).toBe('COMPLETED')
  const [csv, excel] = parseOutput<{ rows: number }[]>(ran, 'files')
  expect(csv?.rows).toBeGreaterThan(0)
  expect(excel?.rows).toBe(csv?.rows)
})
