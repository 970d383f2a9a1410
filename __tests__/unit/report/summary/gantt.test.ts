import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ReportResult } from '../../../../src/domain/result.ts'
import type { JobOutcome } from '../../../../src/domain/snapshot-job.ts'
import { escapeTaskName, formatGantt } from '../../../../src/report/summary/gantt.ts'
import { anyText } from '../../../support/builders/any-text.ts'
import {
  buildFileResult,
  buildJobOutcome,
  buildPlannedFile,
  buildPlannedJob,
  buildReport,
  buildReportResult,
  buildRunResult,
  injectionStrings
} from '../../../support/builders/report.ts'

function oneJob(overrides: Partial<JobOutcome>): ReportResult {
  const outcome = buildJobOutcome(buildPlannedJob('j', [buildPlannedFile('A')]), overrides)
  return {
    report: buildReport(),
    jobs: [outcome],
    files: outcome.state === 'completed' ? [buildFileResult(outcome)] : []
  }
}

function bars(chart: string): string[] {
  return chart.split('\n').filter(line => / :(?:done|active|crit), /.test(line))
}

test('a job is a row with bars for queued, running and download', () => {
  expect(formatGantt(buildRunResult([oneJob({})]))).toBe(
    [
      '```mermaid',
      '---',
      'displayMode: compact',
      'config:',
      '  gantt:',
      '    leftPadding: 126',
      '---',
      'gantt',
      '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
      '  axisFormat %M:%S',
      '  section 1 sales PDF of A',
      '  · :active, 2000-01-01 00:00:01.000, 2000-01-01 00:00:11.000',
      '  50s :done, 2000-01-01 00:00:11.000, 2000-01-01 00:01:01.000',
      '  · :active, 2000-01-01 00:01:01.100, 2000-01-01 00:01:01.600',
      '```'
    ].join('\n')
  )
})

test.each<[string, Partial<JobOutcome>, string[]]>([
  ['failed while running', { state: 'failed' }, ['· :active', '50s :crit']],
  ['failed in the queue', { state: 'failed', times: { startedAt: 0, endedAt: 9000 } }, ['9s :crit']],
  [
    'left behind while running',
    { state: 'abandoned', times: { startedAt: 0, runningAt: 10_000 } },
    ['· :active', '1m 00s :active']
  ],
  ['left behind in the queue', { state: 'abandoned', times: { startedAt: 10_000 } }, ['1m 00s :active']],
  ['completed before it was seen running', { times: { startedAt: 0, endedAt: 2000 } }, ['2s :done', '· :active']],
  ['never started', { state: 'not-started', times: {} }, []]
])('a job that %s', (_, overrides, expected) => {
  const chart = formatGantt(buildRunResult([oneJob(overrides)]))
  expect(bars(chart).map(bar => bar.trim().split(',')[0])).toEqual(expected)
})

test('a run of more than an hour has hours on its axis', () => {
  expect(formatGantt(buildRunResult([oneJob({})], { endedAt: 3_600_000 }))).toContain('axisFormat %H:%M\n')
})

test('a chart has at most fifty rows, and the other jobs are counted', () => {
  const sheets = Array.from({ length: 40 }, (_, index) => `Sheet ${index}`)
  const chart = formatGantt(buildRunResult([buildReportResult(sheets)]))
  expect(bars(chart)).toHaveLength(48)
  expect(chart).toMatch(/\n\n… and 24 more jobs\.$/)
  expect(formatGantt(buildRunResult([buildReportResult(sheets.slice(0, 17))]))).toMatch(/\n\n… and 1 more job\.$/)
})

test.each([
  ['Weekly (EMEA) v1.2', 'Weekly (EMEA) v1.2'],
  ['a:b;c,d#e%%f{g}[h]"i', 'a b c d e f g h i'],
  ['---', '-'],
  [':::', 'job'],
  ['日本 Ärger', '日本 Ärger'],
  ['x'.repeat(50), `${'x'.repeat(39)}…`]
])('%j becomes %j', (name, expected) => {
  expect(escapeTaskName(name)).toBe(expected)
})

test('no name adds a line, a section or a task, or closes the code block', () => {
  const names = fc.oneof(fc.constantFrom(...injectionStrings), anyText())
  fc.assert(
    fc.property(names, name => {
      const chart = formatGantt(
        buildRunResult([buildReportResult([name, name], { report: buildReport({ label: name }) })])
      )
      expect(chart.split('\n')).toHaveLength(10 + 8 + 1)
      expect(bars(chart)).toHaveLength(6)
      for (const [title] of chart.matchAll(/(?<=section \d ).*/g)) expect(title).toMatch(/^[\p{L}\p{N}()._/ …-]+$/u)
    })
  )
})
