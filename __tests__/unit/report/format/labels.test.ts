import { expect, test } from '@jest/globals'
import type { PlannedFile } from '../../../../src/domain/model.ts'
import { findFilesOfJob, formatFileLabel, formatJobLabel } from '../../../../src/report/format/labels.ts'
import { aFile, aJob, anOutcome, aResult, buildReport } from '../sample.ts'

const bare: PlannedFile = { format: 'CSV', sheets: [{ id: 'sheet-1', visuals: [{ id: 'visual-1' }] }] }
const twoSheets: PlannedFile = {
  format: 'EXCEL',
  sheets: [...aFile('Overview', 'EXCEL', ['A', 'B']).sheets, ...aFile('Details', 'EXCEL', ['C']).sheets]
}

test.each<[PlannedFile, string]>([
  [aFile('Overview'), 'PDF of Overview'],
  [aFile('Overview', 'CSV', ['Orders']), 'CSV of Orders on Overview'],
  [aFile('Overview', 'EXCEL', ['A', 'B']), 'EXCEL of 2 visuals on Overview'],
  [bare, 'CSV of visual-1 on sheet-1'],
  [twoSheets, 'EXCEL of 3 visuals on Overview and Details'],
  [aFile('Over\nview \u001b[0m'), 'PDF of Over view [0m'],
  [{ format: 'PDF', sheets: 'abcde'.split('').flatMap(name => aFile(name).sheets) }, 'PDF of a, b, c and 2 more sheets']
])('%j is called %s', (file, words) => {
  expect(formatFileLabel(file)).toBe(words)
})

test('a job is called by its files', () => {
  expect(formatJobLabel(aJob('1', [aFile('A')]))).toBe('PDF of A')
  expect(
    formatJobLabel(
      aJob(
        '1',
        [...'abcdef'].map(name => aFile(name))
      )
    )
  ).toBe('PDF of a, PDF of b, PDF of c and 3 more files')
})

test('files are those of a job of the same dashboard', () => {
  const mine = anOutcome(aJob('same', [aFile('A')]))
  const other = anOutcome(aJob('same', [aFile('A')], { report: buildReport({ dashboardId: 'other' }) }))
  const merged = { ...aResult(mine), jobs: [other, mine] }
  expect(findFilesOfJob(mine, [aResult(mine), aResult(other), merged])).toEqual([aResult(mine), merged])
})
