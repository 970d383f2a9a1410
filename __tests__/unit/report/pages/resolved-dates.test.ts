import { expect, test } from '@jest/globals'
import { createDatesTable } from '../../../../src/report/pages/resolved-dates.ts'
import { buildReport } from '../../../support/builders/report.ts'

const date = { input: 'file-name', placeholder: 'date-1d', date: '2026-11-24' }

test('each date of a report is a row', () => {
  const dates = [date, { input: 'parameters.From', placeholder: 'month-start', date: '2026-11-01' }]
  expect(createDatesTable([buildReport({ label: 'Weekly', dates })])?.rows).toEqual([
    ['Weekly', 'file-name', '{date-1d}', '2026-11-24'],
    ['Weekly', 'parameters.From', '{month-start}', '2026-11-01']
  ])
})

test('a date that several reports share is listed once', () => {
  const reports = ['A', 'B', 'C'].map(label => buildReport({ label, dates: [date] }))
  expect(createDatesTable(reports)?.rows).toEqual([['several', 'file-name', '{date-1d}', '2026-11-24']])
})

test('reports without dates have no table', () => {
  expect(createDatesTable([buildReport()])).toBeUndefined()
})
