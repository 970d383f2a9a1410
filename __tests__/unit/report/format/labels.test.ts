import { expect, test } from '@jest/globals'
import type { PlannedFile } from '../../../../src/domain/snapshot-job.ts'
import { findFilesOfJob, formatFileLabel, formatJobLabel } from '../../../../src/report/format/labels.ts'
import {
  buildFileResult,
  buildJobOutcome,
  buildPlannedFile,
  buildPlannedJob,
  buildReport
} from '../../../support/builders/report.ts'

const bare: PlannedFile = { format: 'CSV', sheets: [{ id: 'sheet-1', visuals: [{ id: 'visual-1' }] }] }
const twoSheets: PlannedFile = {
  format: 'EXCEL',
  sheets: [
    ...buildPlannedFile('Overview', 'EXCEL', ['A', 'B']).sheets,
    ...buildPlannedFile('Details', 'EXCEL', ['C']).sheets
  ]
}

test.each<[PlannedFile, string]>([
  [buildPlannedFile('Overview'), 'PDF of Overview'],
  [buildPlannedFile('Overview', 'CSV', ['Orders']), 'CSV of Orders on Overview'],
  [buildPlannedFile('Overview', 'EXCEL', ['A', 'B']), 'EXCEL of 2 visuals on Overview'],
  [bare, 'CSV of visual-1 on sheet-1'],
  [twoSheets, 'EXCEL of 3 visuals on Overview and Details'],
  [buildPlannedFile('Over\nview \u001b[0m'), 'PDF of Over view [0m'],
  [
    { format: 'PDF', sheets: 'abcde'.split('').flatMap(name => buildPlannedFile(name).sheets) },
    'PDF of a, b, c and 2 more sheets'
  ]
])('the label of %j is %s', (file, words) => {
  expect(formatFileLabel(file)).toBe(words)
})

test('the label of a job lists its files', () => {
  expect(formatJobLabel(buildPlannedJob('1', [buildPlannedFile('A')]))).toBe('PDF of A')
  expect(
    formatJobLabel(
      buildPlannedJob(
        '1',
        [...'abcdef'].map(name => buildPlannedFile(name))
      )
    )
  ).toBe('PDF of a, PDF of b, PDF of c and 3 more files')
})

test('files are those of a job of the same dashboard', () => {
  const mine = buildJobOutcome(buildPlannedJob('same', [buildPlannedFile('A')]))
  const other = buildJobOutcome(
    buildPlannedJob('same', [buildPlannedFile('A')], { report: buildReport({ dashboardId: 'other' }) })
  )
  const merged = { ...buildFileResult(mine), jobs: [other, mine] }
  expect(findFilesOfJob(mine, [buildFileResult(mine), buildFileResult(other), merged])).toEqual([
    buildFileResult(mine),
    merged
  ])
})
