import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { getConfiguration, parseOutput, runOnce } from './isolated-emulator.ts'
import { validInputs } from './shared-emulator.ts'

const one = { ...validInputs, 'sheet-ids': 'sheet-summary', 'time-zone': 'Pacific/Kiritimati' }

/** The calendar day in Kiritimati (UTC+14), `days` days from now. */
function getDay(shift = 0): string {
  return new Date(Date.now() + (14 + 24 * shift) * 3_600_000).toISOString().slice(0, 10)
}

test.concurrent('date placeholders resolve in prefix, folder, file name and parameters, in the time zone of the input', async () => {
  const before = getDay()
  const ran = await runOnce({
    ...one,
    'bucket-prefix': 'daily/{date-1d:yyyy/MM/dd}',
    'download-path': 'out/{date}',
    'file-name': '{date:yyyy}/{sheet-name}-{date-1d}',
    parameters: 'Quarter: "{date:QQQ}"\nTopCount: "{date:yyyy}"\nAsOf: "{date-1d}"'
  })
  const day = getDay() === before ? before : getDay()
  const yesterday = getDay(-1)
  expect(ran.stdout).not.toContain('::error')
  const { Parameters, DestinationConfiguration } = getConfiguration(ran.jobs[0])
  expect(Parameters).toMatchObject({
    StringParameters: [{ Name: 'Quarter', Values: [expect.stringMatching(/^Q[1-4]$/)] }],
    IntegerParameters: [{ Name: 'TopCount', Values: [Number(day.slice(0, 4))] }],
    DateTimeParameters: [{ Name: 'AsOf', Values: [Date.parse(`${yesterday}T00:00:00+14:00`) / 1000] }]
  })
  expect(DestinationConfiguration?.S3Destinations?.[0]?.BucketConfiguration.BucketPrefix).toBe(
    `daily/${yesterday.replaceAll('-', '/')}`
  )
  expect(parseOutput<{ path: string }[]>(ran, 'files')).toMatchObject([
    { path: `out/${day}/${day.slice(0, 4)}/Summary-${yesterday}.pdf` }
  ])
  expect(await readdir(join(ran.workspace, 'out', day))).toContain('manifest.json')
})

test.concurrent('mode: plan shows the resolved dates, and no private value around them', async () => {
  const ran = await runOnce({
    ...one,
    mode: 'plan',
    'file-name': '{date-1d}',
    parameters: 'AsOf: "{date-1d}"\nQuarter: "private {date}"'
  })
  expect(ran.code).toBe(0)
  expect(ran.stdout).toContain('parameters.AsOf')
  expect(ran.stdout).toContain(getDay(-1))
  expect(`${ran.stdout}${ran.summary}`).not.toContain('private')
})

test.concurrent('an impossible date is an error before any call', async () => {
  const ran = await runOnce({ ...one, 'file-name': '{date:YYYY}', 'time-zone': 'Berlin' })
  expect(ran.code).toBe(1)
  expect(ran.calls).toEqual([])
  expect(ran.stdout).toContain('"{date:YYYY}" has the field YYYY')
  expect(ran.stdout).toContain('"Berlin" is not an IANA time zone')
})

test.concurrent('a misspelled input is a warning that suggests the right name', async () => {
  const ran = await runOnce({ ...one, formats: 'CSV' })
  expect(ran.stdout).toContain('::warning::"formats" is not an input and is ignored. Did you mean format?')
})
