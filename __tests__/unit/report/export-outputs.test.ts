import { expect, test } from '@jest/globals'
import { createExportOutputs } from '../../../src/report/export-outputs.ts'
import { buildReportResult, buildRunResult, denied } from '../../support/builders/report.ts'

const context = { allowPartial: false, runUrl: 'https://github.com/octo/repo/actions/runs/1' }

test('each failure is an object with its report, its file, its reason and what to do', () => {
  const run = buildRunResult([buildReportResult(['Detail'], { fileFailure: denied })], {
    status: 'FAILED',
    postProcessingFailures: [{ code: 'ReleaseNotFound', message: 'No such release' }]
  })
  expect(JSON.parse(createExportOutputs(run, context).failures)).toEqual([
    { report: 'sales', what: 'PDF of Detail', ...denied },
    { what: 'after the export', code: 'ReleaseNotFound', message: 'No such release' }
  ])
})

test('a run in which nothing failed has no failures and, without compare-with, no changes', () => {
  const outputs = createExportOutputs(buildRunResult([buildReportResult(['Detail'])]), context)
  expect(outputs.failures).toBe('[]')
  expect(outputs).not.toHaveProperty('changed')
  expect(outputs).not.toHaveProperty('changes')
})

test.each([
  [[{ path: 'a.csv', change: 'same' as const }], 'false'],
  [[{ path: 'a.csv', change: 'removed' as const }], 'true'],
  [[], 'false']
])('changes such as %j are changed: %s', (changes, changed) => {
  const outputs = createExportOutputs(buildRunResult([buildReportResult(['Detail'])], { changes }), context)
  expect(outputs).toMatchObject({ changed, changes: JSON.stringify(changes) })
})

test('the messages are of this run, ready to send', () => {
  const outputs = createExportOutputs(buildRunResult([buildReportResult(['Detail'])]), context)
  expect(outputs.message).toContain('1 file delivered')
  expect(JSON.parse(outputs['message-slack'])).toMatchObject({ text: expect.any(String), blocks: expect.any(Array) })
  expect(JSON.parse(outputs['message-teams'])).toMatchObject({ type: 'message' })
  for (const text of [outputs.message, outputs['message-slack'], outputs['message-teams']])
    expect(text).toContain(context.runUrl)
})
