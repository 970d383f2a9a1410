import { expect, test } from '@jest/globals'
import type { ReportResult, RunResult } from '../../../../src/domain/result.ts'
import { formatStatusSentence } from '../../../../src/report/summary/headline.ts'
import {
  buildJobOutcome,
  buildPlannedFile,
  buildPlannedJob,
  buildReport,
  buildReportResult,
  buildRunResult,
  denied
} from '../../../support/builders/report.ts'

const fine = buildReportResult(['A'])
const failed = buildReportResult(['A', 'B'], { report: buildReport({ label: 'bad' }), jobFailure: denied })

/** So many jobs left running, so many never started, so many that ended unread. */
function cut(running: number, never: number, unread = 0): ReportResult {
  const job = buildPlannedJob('j', [buildPlannedFile('A')])
  const reason = { code: 'CANCELLED', message: 'over' }
  const left = [
    ...Array.from({ length: running }, () => buildJobOutcome(job, { state: 'abandoned', times: { startedAt: 1000 } })),
    ...Array.from({ length: unread }, () => buildJobOutcome(job, { state: 'abandoned' })),
    ...Array.from({ length: never }, () =>
      buildJobOutcome(job, { state: 'not-started', existsOnServer: false, times: {}, failure: reason })
    )
  ]
  return { report: buildReport(), jobs: left, files: [] }
}

const picked = 'may still run; a step with the same inputs and the `job-id` of the log collects'

test.each<[string, RunResult, string]>([
  ['COMPLETED', buildRunResult([fine]), 'Every file was delivered.'],
  [
    'STARTED',
    buildRunResult([fine]),
    'The snapshot jobs are started. A later step with the same inputs and the `job-id` of the log collects the results.'
  ],
  ['PARTIAL', buildRunResult([failed]), 'Some files were not delivered. Set `allow-partial: true` to accept that.'],
  [
    'PARTIAL',
    buildRunResult([fine, failed]),
    '1 of 2 reports have failures. Set `allow-partial: true` to accept that.'
  ],
  ['FAILED', buildRunResult([fine, failed]), '1 of 2 reports failed.'],
  ['FAILED', buildRunResult([failed]), 'The export failed.'],
  [
    'PARTIAL',
    buildRunResult([fine], { postProcessingFailures: [denied] }),
    'The files were exported, but attaching or uploading them failed. Set `allow-partial: true` to accept that.'
  ],
  [
    'TIMED_OUT',
    buildRunResult([fine, cut(0, 0)]),
    'The step timed out after 1m 10s (`timeout-minutes`). No snapshot job is left running. 1 report was not started. Increase `timeout-minutes` if the step needs more time.'
  ],
  [
    'TIMED_OUT',
    buildRunResult([cut(1, 0)]),
    `The step timed out after 1m 10s (\`timeout-minutes\`). 1 snapshot job ${picked} its result. Increase \`timeout-minutes\` if the step needs more time.`
  ],
  [
    'CANCELLED',
    buildRunResult([cut(2, 1)]),
    `The step was cancelled. 2 snapshot jobs ${picked} their results. 1 planned job was not started.`
  ],
  [
    'CANCELLED',
    buildRunResult([cut(0, 0, 1)]),
    'The step was cancelled. 1 snapshot job ended, but there was no time to fetch the result; a step with the same inputs and the `job-id` of the log collects its result.'
  ],
  [
    'CANCELLED',
    buildRunResult([cut(1, 0, 2)]),
    'The step was cancelled. 1 snapshot job may still run and 2 snapshot jobs ended, but there was no time to fetch the results; a step with the same inputs and the `job-id` of the log collects their results.'
  ],
  [
    'CANCELLED',
    buildRunResult([cut(0, 3)]),
    'The step was cancelled. No snapshot job is left running. 3 planned jobs were not started.'
  ]
])('%s', (status, run, words) => {
  expect(formatStatusSentence({ ...run, status: status as RunResult['status'] }, false)).toBe(words)
})

test('`allow-partial` is not suggested if it is set', () => {
  const words = '1 of 2 reports have failures. `allow-partial: true` makes that a warning.'
  expect(formatStatusSentence({ ...buildRunResult([fine, failed]), status: 'PARTIAL' }, true)).toBe(words)
})
