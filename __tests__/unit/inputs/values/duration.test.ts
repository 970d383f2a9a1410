import { describe, expect, test } from '@jest/globals'
import { parseDuration } from '../../../../src/inputs/values/duration.ts'
import { readProblems, readSingleReport, readStepConfig, requiredInputs } from '../input-harness.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

describe('a duration', () => {
  test.each([
    ['90m', 90 * minute],
    ['26h', 26 * hour],
    ['2d', 2 * day],
    ['1d12h', 36 * hour],
    ['1d2h3m', day + 2 * hour + 3 * minute],
    ['1H', hour],
    ['0d1m', minute],
    ['400d', 400 * day]
  ])('%s is read', (text, ms) => {
    expect(parseDuration(text)).toEqual({ ms })
  })

  test.each(['', '26', '1.5h', '-1h', '1h2d', '1 day', '2w', '30s', 'h', '12h ', '1d1d', 'P1D', '9999999h'])(
    '"%s" is rejected with examples',
    text => {
      expect(parseDuration(text)).toEqual({ problem: expect.stringContaining('such as 90m, 26h, 2d or 1d12h') })
    }
  )

  test.each(['0m', '0d0h0m'])('%s is shorter than a minute', text => {
    expect(parseDuration(text)).toEqual({ problem: expect.stringContaining('shorter than a minute') })
  })
})

describe('the inputs about the age of data', () => {
  test('require nothing unless they are set', async () => {
    expect((await readSingleReport({})).freshness).toBeUndefined()
    expect((await readSingleReport({ 'refresh-data': 'never' })).freshness).toBeUndefined()
  })

  test('are read with their defaults', async () => {
    expect((await readSingleReport({ 'max-data-age': '26h' })).freshness).toEqual({
      maxAge: '26h',
      maxAgeMs: 26 * hour,
      refresh: 'never',
      ifStale: 'fail',
      timeZone: 'UTC'
    })
    expect((await readSingleReport({ 'refresh-data': 'Start', 'if-stale': 'skip' })).freshness).toMatchObject({
      refresh: 'start',
      ifStale: 'skip'
    })
  })

  test('can be overridden by each entry of reports', async () => {
    const reports = JSON.stringify([{}, { 'max-data-age': '1h' }, { 'refresh-data': 'wait' }])
    const step = await readStepConfig({ ...requiredInputs, 'max-data-age': '2d', reports })
    expect(step.reports.map(({ freshness }) => [freshness?.maxAge, freshness?.refresh])).toEqual([
      ['2d', 'never'],
      ['1h', 'never'],
      ['2d', 'wait']
    ])
  })

  test('are rejected with examples if they are invalid', async () => {
    const problems = await readProblems({ ...requiredInputs, 'max-data-age': 'a day', 'if-stale': 'ignore' })
    expect(problems).toEqual([
      expect.stringMatching(/^max-data-age: "a day" is not a duration\. .*90m, 26h, 2d or 1d12h/),
      expect.stringMatching(/^if-stale: "ignore" is not an? .*fail, warn, skip/)
    ])
  })

  test('cause a warning if they have no effect', async () => {
    const { warnings } = await readStepConfig({ ...requiredInputs, 'if-stale': 'skip' })
    expect(warnings.join()).toContain('if-stale')
  })

  test.each(['bucket-prefix', 'download-path', 'file-name'])('are required for {data-date} in %s', async name => {
    const inputs = { ...requiredInputs, bucket: 'reports', 'download-path': 'files', [name]: 'x/{data-date}' }
    expect(await readProblems(inputs)).toEqual([expect.stringContaining('max-data-age or refresh-data')])
    expect(await readProblems({ ...inputs, 'max-data-age': '1d' })).toEqual([])
  })

  test('{data-date} has no format', async () => {
    const inputs = { ...requiredInputs, 'max-data-age': '1d', 'download-path': 'x', 'file-name': '{data-date:yyyy}' }
    expect(await readProblems(inputs)).toEqual([expect.stringContaining('{data-date} takes neither')])
  })
})
