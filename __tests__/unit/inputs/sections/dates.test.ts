import { describe, expect, test } from '@jest/globals'
import { readProblems, readSingleReport, readStepConfig, requiredInputs } from '../input-harness.ts'

// The step starts on Monday, 23 November 2026, a second before midnight UTC: in Berlin it is Tuesday already.
const place = { bucket: 'reports', 'bucket-prefix': 'sales/{month-start-1m:yyyy/MM}/{date}' }

describe('date placeholders are filled in', () => {
  test('in bucket-prefix, with folders for slashes of the format', async () => {
    const { destination } = await readSingleReport(place)
    expect(destination?.prefix).toBe('sales/2026/10/2026-11-23')
  })

  test('the job of a bucket prefix with dates has the same ID on another day', async () => {
    const { destination } = await readSingleReport(place)
    expect(destination?.prefixTemplate).toBe('sales/{month-start-1m:yyyy/MM}/{date}')
  })

  test('in upload-to, download-path and file-name, as dates in time-zone', async () => {
    const { files } = await readSingleReport({
      'upload-to': 's3://reports/{date-1d}',
      'download-path': 'out/{weekday-1:yyyy/MM}/{dashboard-id}',
      'file-name': '{week-start:yyyy/ww}/{sheet-name}-{date}',
      'time-zone': 'Europe/Berlin'
    })
    expect(files).toMatchObject({
      uploadTo: { bucket: 'reports', prefix: '2026-11-23' },
      downloadPath: 'out/2026/11/sales',
      fileName: '2026/48/{sheet-name}-{date}',
      placeholders: { date: '2026-11-24' }
    })
  })

  test('in values of parameters, while other text in braces is unchanged', async () => {
    const { target } = await readSingleReport({
      parameters: JSON.stringify({
        From: '{month-start-1m}',
        Label: 'since {date-7d} {x} {{date}}',
        Years: ['{date:yyyy}', 2025]
      })
    })
    expect(target).toMatchObject({
      parameters: {
        kind: 'map',
        values: new Map<string, unknown>([
          ['From', ['2026-10-01']],
          ['Label', ['since 2026-11-16 {x} {date}']],
          ['Years', ['2026', 2025]]
        ])
      }
    })
  })

  test('an entry of reports has its own dates, in the time zone of the step', async () => {
    const { reports } = await readStepConfig({
      ...requiredInputs,
      'dashboard-id': '',
      'time-zone': 'Asia/Tokyo',
      reports: '[{"dashboard-id": "a", "file-name": "{date-1d}"}, {"dashboard-id": "b", "file-name": "{date+1d}"}]'
    })
    expect(reports.map(({ files }) => files.fileName)).toEqual(['2026-11-23', '2026-11-25'])
  })
})

test('with the midnight in time-zone for a day of a parameter', async () => {
  const { target } = await readSingleReport({
    'time-zone': 'America/New_York',
    parameters: JSON.stringify({ From: '{date}', To: '2026-12-24', Other: 'text' })
  })
  expect(target).toMatchObject({
    parameters: {
      midnights: new Map([
        ['2026-11-23', '2026-11-23T05:00:00.000Z'],
        ['2026-12-24', '2026-12-24T05:00:00.000Z']
      ])
    }
  })
})

test('with a list of the dates in the report, without private values', async () => {
  const { dates } = await readSingleReport({
    ...place,
    'file-name': '{date}',
    parameters: JSON.stringify({ From: '{date-1d}', Secret: 'private {date}', Plain: 'x' })
  })
  expect(dates).toEqual([
    { input: 'bucket-prefix', placeholder: 'month-start-1m:yyyy/MM', date: '2026/10' },
    { input: 'bucket-prefix', placeholder: 'date', date: '2026-11-23' },
    { input: 'file-name', placeholder: 'date', date: '2026-11-23' },
    { input: 'parameters.From', placeholder: 'date-1d', date: '2026-11-22' }
  ])
})

describe('a date that cannot be filled in is one problem:', () => {
  test.each([
    [
      { 'file-name': '{date:YYYY}' },
      'file-name: "{date:YYYY}" has the field YYYY, the year that the week belongs to. Write yyyy.'
    ],
    [
      { 'download-path': '{date-7}' },
      'download-path: "{date-7}" has a shift without a unit. The units are d, w, m, q and y, as in {date-7d}.'
    ],
    [
      { 'upload-to': 's3://reports/{weekday-1d}' },
      'upload-to: "{weekday-1d}" is shifted by working days, without a unit. Write {weekday-1}.'
    ],
    [
      { parameters: '{"From": "{date:mm}"}' },
      'parameters: From: "{date:mm}" has the field mm, which is minutes. Write MM for the month.'
    ],
    [
      { 'time-zone': 'Europe/Berln' },
      'time-zone: "Europe/Berln" is not an IANA time zone, such as UTC or Europe/Berlin. Did you mean Europe/Berlin?'
    ],
    [
      { 'download-path': "{date:'../../..'}" },
      'download-path: "../../.." is outside the workspace. Set a directory inside it, such as quicksight-snapshots.'
    ]
  ])('%j', async (inputs, problem) => {
    expect(await readProblems({ ...requiredInputs, ...inputs })).toEqual([problem])
  })
})

test('an unknown placeholder in download-path is rejected with the known ones', async () => {
  const [problem] = await readProblems({ ...requiredInputs, 'download-path': 'out/{dat}' })
  expect(problem).toContain('download-path: "{dat}" is not a placeholder.')
})

test('a misspelled date placeholder is reported with the one that was meant', async () => {
  for (const input of ['download-path', 'file-name', 'upload-to']) {
    const value = input === 'upload-to' ? 's3://reports/{month-strat}' : '{month-strat}'
    const [problem] = await readProblems({ ...requiredInputs, [input]: value })
    expect(problem).toMatch(/Did you mean \{month-start\}\?$/)
  }
})
