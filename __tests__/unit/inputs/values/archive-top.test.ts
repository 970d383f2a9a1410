import { expect, test } from '@jest/globals'
import { getArchiveTop, isDifferentInEachRun } from '../../../../src/inputs/values/archive-top.ts'

test.each([
  ['reports/{date}/{run-id}', 'reports'],
  ['reports/daily', 'reports/daily'],
  ['reports/run-{run-id}/x', 'reports'],
  ['{date}', ''],
  ['', ''],
  ['.', ''],
  ['a//b/', 'a/b']
])('the top of the archive at %j is %j', (template, top) => {
  expect(getArchiveTop(template)).toBe(top)
})

test.each([
  ['reports/{date:yyyy/MM}', true],
  ['{run-id}', true],
  ['{sha}', true],
  ['reports/{dashboard-id}/{name}', false],
  ['reports', false]
])('%j differs in each run: %j', (template, varies) => {
  expect(isDifferentInEachRun(template)).toBe(varies)
})
