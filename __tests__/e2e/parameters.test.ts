import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Fault } from '../../emulator/emulator.ts'
import { getConfiguration, getVisibleText, parseOutput, runOnce } from './isolated-emulator.ts'
import { getOperations, validInputs } from './shared-emulator.ts'

const one = { ...validInputs, 'sheet-ids': 'sheet-summary' }

describe('parameter values get their types from the dashboard', () => {
  const cases: [name: string, given: string, sent: object][] = [
    ['one string', 'Quarter: Q2', { StringParameters: [{ Name: 'Quarter', Values: ['Q2'] }] }],
    ['several strings', 'Region: [EMEA, APAC]', { StringParameters: [{ Name: 'Region', Values: ['EMEA', 'APAC'] }] }],
    ['a string that looks like a number', 'Quarter: 007', { StringParameters: [{ Name: 'Quarter', Values: ['007'] }] }],
    ['an integer', 'TopCount: 7', { IntegerParameters: [{ Name: 'TopCount', Values: [7] }] }],
    ['an integer in quotes', 'TopCount: "7"', { IntegerParameters: [{ Name: 'TopCount', Values: [7] }] }],
    ['a decimal', 'MinimumMargin: 0.125', { DecimalParameters: [{ Name: 'MinimumMargin', Values: [0.125] }] }],
    ['a YAML date', 'AsOf: 2026-01-31', dateTime('2026-01-31T00:00:00Z')],
    ['a time in UTC', 'AsOf: 2026-01-31T08:15:00', dateTime('2026-01-31T08:15:00Z')],
    ['a time with an offset', 'AsOf: 2026-01-31 08:15:00 +02:00', dateTime('2026-01-31T06:15:00Z')],
    ['JSON', '{"TopCount": 3, "AsOf": "2026-01-31"}', { ...integer(3), ...dateTime('2026-01-31T00:00:00Z') }]
  ]
  test.concurrent.each(cases)('if the value is %s', async (_, parameters, sent) => {
    const ran = await runOnce({ ...one, parameters })
    expect(ran.stdout).not.toContain('::error')
    expect(getConfiguration(ran.jobs[0]).Parameters).toEqual(sent)
  })

  test.concurrent('for every type at once, and the export uses them', async () => {
    const parameters = 'Region: [EMEA]\nQuarter: Q2\nTopCount: 5\nMinimumMargin: 1e-1\nAsOf: 2026-03-01'
    const inputs = { ...validInputs, bucket: '', parameters, format: 'CSV', 'visual-ids': 'table-sales' }
    const ran = await runOnce(inputs)
    expect(ran.stdout).not.toContain('::error')
    expect(Object.keys(getConfiguration(ran.jobs[0]).Parameters ?? {})).toHaveLength(4)
    const [file] = parseOutput<{ path: string }[]>(ran, 'files')
    const [, ...rows] = (await readFile(join(ran.workspace, file?.path ?? ''), 'utf8')).trim().split(/\r?\n/)
    expect(rows).toHaveLength(6)
    expect(rows.every(row => /^"?EMEA/.test(row))).toBe(true)
  })

  test.concurrent('except that a Parameters object of the API passes unchanged, without a read of the dashboard', async () => {
    const parameters = JSON.stringify({
      StringParameters: [{ Name: 'Region', Values: ['EMEA', 'AMER'] }],
      DateTimeParameters: [{ Name: 'AsOf', Values: [1_769_817_600] }]
    })
    const ran = await runOnce({ ...one, parameters })
    expect(ran.stdout).not.toContain('::error')
    expect(getOperations(ran.calls)).not.toContain('DescribeDashboardDefinition')
    expect(getConfiguration(ran.jobs[0]).Parameters).toEqual(JSON.parse(parameters))
  })

  test.concurrent('and times are in UTC, whatever the time zone of the runner', async () => {
    const run = { environment: { TZ: 'America/New_York' } }
    const structure = { DateTimeParameters: [{ Name: 'AsOf', Values: ['2026-01-31T08:15:00'] }] }
    for (const parameters of ['AsOf: 2026-01-31T08:15:00', JSON.stringify(structure)]) {
      const ran = await runOnce({ ...one, parameters }, { run })
      expect(getConfiguration(ran.jobs[0]).Parameters).toEqual(dateTime('2026-01-31T08:15:00Z'))
    }
  })
})

describe('parameter values of the wrong type are errors', () => {
  const declared = [
    'Region (String',
    'Quarter (String',
    'TopCount (Integer',
    'MinimumMargin (Decimal',
    'AsOf (DateTime'
  ]
  const cases: [name: string, given: string, message: RegExp][] = [
    ['given for an unknown name', 'Regin: zxcv', /no parameter "Regin".*Did you mean Region\?/],
    ['a string for an integer', 'TopCount: zxcv', /"TopCount": expected an integer, got a string/],
    ['a decimal for an integer', 'TopCount: 2718.25', /"TopCount": expected an integer, got a decimal number/],
    ['a string for a decimal', 'MinimumMargin: zxcv', /"MinimumMargin": expected a number, got a string/],
    ['an invalid date', 'AsOf: 2026-02-31', /"AsOf": not a date: February has 28 days in 2026/],
    ['a list for a single value', 'Quarter: [zxcv, 2718]', /"Quarter" accepts a single value; got 2/]
  ]
  test.concurrent.each(cases)('if a value is %s', async (_, parameters, message) => {
    const ran = await runOnce({ ...one, parameters })
    expect(ran.code).toBe(1)
    expect(ran.stdout).toMatch(message)
    for (const declaration of declared) expect(ran.stdout).toContain(declaration)
    expect(getOperations(ran.calls)).not.toContain('StartDashboardSnapshotJob')
    expect(getVisibleText(ran)).not.toMatch(/zxcv|2718/)
  })

  test.concurrent('and all of them are reported at once, each on its own line', async () => {
    const ran = await runOnce({ ...one, parameters: 'Regin: a\nTopCount: b\nAsOf: c' })
    const problems = /::error::(.*)/.exec(ran.stdout)?.[1]?.split('%0A') ?? []
    expect(problems.at(-1)).toContain('Dashboard "Sales overview" declares Region')
    expect(problems.filter(line => line.includes('parameters:'))).toEqual([
      expect.stringContaining('"Regin"'),
      expect.stringContaining('"TopCount"'),
      expect.stringContaining('"AsOf"')
    ])
  })
})

test.concurrent('parameter values are neither in the log nor in the summary', async () => {
  const parameters = 'Region: [zxcv-one, zxcv-two]\nTopCount: 271828\nMinimumMargin: 27.1828\nAsOf: 2071-08-28'
  for (const mode of ['plan', 'export']) {
    const ran = await runOnce({ ...one, mode, parameters })
    expect(ran.stdout).not.toContain('::error')
    expect(getVisibleText(ran)).not.toMatch(/zxcv|271828|27\.1828|2071-08-28/)
  }
})

test.concurrent('parameter values that a service repeats are redacted in log, summary, outputs and manifest', async () => {
  const message = 'Value zxcv-one of Region is invalid, and so is 271828 or APAC-7'
  const cases = [
    { ...one, parameters: 'Region: zxcv-one\nTopCount: 271828' },
    {
      ...one,
      'user-email': '',
      'identity-role-to-assume': '',
      anonymous: 'true',
      'row-level-tags': 'region: zxcv-one\nteam: APAC-7'
    }
  ]
  for (const [i, inputs] of cases.entries()) {
    const faults: Fault[] = [{ on: 'StartDashboardSnapshotJob', kind: 'deny', message, times: 100 }]
    const ran = await runOnce(inputs, { emulator: { faults } })
    expect(ran.outputs['status']).toBe('FAILED')
    expect(`${getVisibleText(ran)}${JSON.stringify(ran.outputs)}`).toContain('Value *** of Region is invalid')
    expect(`${getVisibleText(ran)}${JSON.stringify(ran.outputs)}`).not.toMatch(
      i === 0 ? /zxcv-one|271828/ : /zxcv-one|APAC-7/
    )
  }
})

function dateTime(moment: string) {
  return { DateTimeParameters: [{ Name: 'AsOf', Values: [Date.parse(moment) / 1000] }] }
}

function integer(value: number) {
  return { IntegerParameters: [{ Name: 'TopCount', Values: [value] }] }
}
