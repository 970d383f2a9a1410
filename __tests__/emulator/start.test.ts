import { type SnapshotFile, StartDashboardSnapshotJobCommand } from '@aws-sdk/client-quicksight'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Emulator, type Switches, startEmulator } from '../../emulator/emulator.ts'
import { account, baseSession, enhancedSession, type Keys, quickSight, refusal } from './clients.ts'
import { csv, excel, type More, pdf, startOf } from './snapshots.ts'

let emulator: Emulator
let base: Keys
let analyst: Keys
beforeAll(async () => {
  emulator = await startEmulator({ timeScale: 0, switches: { requestsPerSecond: 0 } })
  base = await baseSession(emulator)
  analyst = await enhancedSession(emulator, base)
})
afterAll(() => emulator.stop())

let count = 0
function start(files: SnapshotFile[], more: More & { id?: string } = {}, keys: Keys = analyst, region = 'us-east-1') {
  count += 1
  const input = startOf(more.id ?? `start-${count}`, files, more)
  return quickSight(emulator, keys, region).send(new StartDashboardSnapshotJobCommand(input))
}
async function startedBy(user: string, files: SnapshotFile[], more: More = {}) {
  return start(files, more, await enhancedSession(emulator, base, { user }))
}
async function withRole(role: string) {
  return start([pdf('sheet-summary')], { id: 'by-role' }, await enhancedSession(emulator, base, { role }))
}

const sales = (visual = 'table-sales') => csv('sheet-regions', visual)
const bucket = { BucketName: 'reports-us-east-1', BucketPrefix: 'daily', BucketRegion: 'us-east-1' }
const strings = (Name: string, ...Values: string[]) => ({ Parameters: { StringParameters: [{ Name, Values }] } })
const shaped = (file: SnapshotFile, change: object): SnapshotFile => ({
  ...file,
  SheetSelections: file.SheetSelections?.map(selection => ({ ...selection, ...change }))
})
const constraint = (at: string, rule: string, value = '') =>
  `1 validation error detected: Value${value} at '${at}' failed to satisfy constraint: Member must ${rule}`
const groups = 'snapshotConfiguration.fileGroups'
const selection = `${groups}.1.member.files.1.member.sheetSelections.1.member`
const denied = (role: string, reason: string) =>
  `User: arn:aws:sts::${account}:assumed-role/${role}/run-1 is not authorized to perform: quicksight:StartDashboardSnapshotJob on resource: arn:aws:quicksight:us-east-1:${account}:dashboard/sales-overview/snapshot-job/by-role ${reason}`

type Row = readonly [why: string, call: () => Promise<unknown>, message: string]
const invalid: readonly Row[] = [
  ['no file group', () => start([]), constraint(groups, 'have length greater than or equal to 1')],
  [
    'eight file groups',
    () => start(Array.from({ length: 8 }, () => pdf('sheet-summary'))),
    constraint(groups, 'have length less than or equal to 7')
  ],
  [
    'a job ID with a dot',
    () => start([pdf('sheet-summary')], { id: 'run.1' }),
    constraint('snapshotJobId', 'satisfy regular expression pattern: [\\w-]+', " 'run.1'")
  ],
  [
    'a job ID of 513 characters',
    () => start([pdf('sheet-summary')], { id: 'x'.repeat(513) }),
    constraint('snapshotJobId', 'have length less than or equal to 512', ` '${'x'.repeat(513)}'`)
  ],
  [
    'a format nobody knows',
    () => start([{ ...pdf('sheet-summary'), FormatType: 'PNG' as never }]),
    constraint(`${groups}.1.member.files.1.member.formatType`, 'satisfy enum value set: [CSV, PDF, EXCEL]', " 'PNG'")
  ],
  [
    'ALL_VISIBLE_VISUALS, which is no scope',
    () => start([shaped(pdf('sheet-summary'), { SelectionScope: 'ALL_VISIBLE_VISUALS' })]),
    constraint(
      `${selection}.selectionScope`,
      'satisfy enum value set: [ALL_VISUALS, SELECTED_VISUALS]',
      " 'ALL_VISIBLE_VISUALS'"
    )
  ],
  [
    'an empty list of visuals',
    () => start([shaped(sales(), { VisualIds: [] })]),
    constraint(`${selection}.visualIds`, 'have length greater than or equal to 1')
  ],
  [
    'a blank bucket prefix',
    () => start([pdf('sheet-summary')], { bucket: { ...bucket, BucketPrefix: ' ' } }),
    constraint(
      'snapshotConfiguration.destinationConfiguration.s3Destinations.1.member.bucketConfiguration.bucketPrefix',
      'satisfy regular expression pattern: [\\s\\S]*\\S[\\s\\S]*',
      " ' '"
    )
  ],
  [
    'a bucket without its region',
    () => start([pdf('sheet-summary')], { bucket: { ...bucket, BucketRegion: undefined } }),
    constraint(
      'snapshotConfiguration.destinationConfiguration.s3Destinations.1.member.bucketConfiguration.bucketRegion',
      'not be null'
    )
  ],
  [
    'a bucket of another region',
    () => start([pdf('sheet-summary')], { bucket: { ...bucket, BucketRegion: 'eu-central-1' } }),
    'BucketRegion eu-central-1 must be the region in which the API is called: us-east-1'
  ],
  [
    '101 parameters of a type',
    () =>
      start([pdf('sheet-summary')], {
        Parameters: { StringParameters: Array.from({ length: 101 }, () => ({ Name: 'Region', Values: ['EMEA'] })) }
      }),
    constraint('snapshotConfiguration.parameters.stringParameters', 'have length less than or equal to 100')
  ],
  [
    'two PDFs',
    () => start([pdf('sheet-summary'), pdf('sheet-regions')]),
    'A snapshot job can hold at most 1 PDF file(s)'
  ],
  [
    'two workbooks',
    () => start([excel('sheet-regions', 'table-sales'), excel('sheet-orders', 'table-orders')]),
    'A snapshot job can hold at most 1 EXCEL file(s)'
  ],
  ['six CSVs', () => start(Array.from({ length: 6 }, () => sales())), 'A snapshot job can hold at most 5 CSV file(s)'],
  [
    'a PDF of two sheets',
    () =>
      start([
        {
          FormatType: 'PDF',
          SheetSelections: [
            ...(pdf('sheet-summary').SheetSelections ?? []),
            ...(pdf('sheet-orders').SheetSelections ?? [])
          ]
        }
      ]),
    'A PDF file takes exactly one sheet selection'
  ],
  [
    'a PDF of selected visuals',
    () => start([shaped(pdf('sheet-summary'), { SelectionScope: 'SELECTED_VISUALS' })]),
    'SelectionScope must be ALL_VISUALS for PDF'
  ],
  [
    'a PDF with visual IDs',
    () => start([shaped(pdf('sheet-summary'), { VisualIds: ['kpi-revenue'] })]),
    'VisualIds cannot be given for PDF'
  ],
  [
    'a CSV of all visuals',
    () => start([shaped(sales(), { SelectionScope: 'ALL_VISUALS' })]),
    'SelectionScope must be SELECTED_VISUALS for CSV'
  ],
  ['a CSV without visuals', () => start([shaped(sales(), { VisualIds: undefined })]), 'VisualIds are required for CSV'],
  [
    'a CSV of two visuals',
    () => start([shaped(sales(), { VisualIds: ['table-sales', 'pivot-region-quarter'] })]),
    'A CSV file takes exactly one visual'
  ],
  [
    'a workbook of six visuals',
    () => {
      const sheets = ['1', '2', '3'].map(n => excel(`sheet-${n}`, `table-${n}-sales`, `table-${n}-orders`))
      const SheetSelections = sheets.flatMap(file => file.SheetSelections ?? [])
      return start([{ FormatType: 'EXCEL', SheetSelections }], { DashboardId: 'twenty-sheets' })
    },
    'An EXCEL file takes at most 5 visuals'
  ],
  [
    'a chart as CSV',
    () => start([sales('bar-units-by-country')]),
    'Visual bar-units-by-country is a BarChartVisual; only table and pivot table visuals can be exported as CSV or EXCEL'
  ],
  [
    'a sheet that is not there',
    () => start([pdf('sheet-9')]),
    'Sheet sheet-9 does not exist in dashboard sales-overview'
  ],
  [
    'a visual of another sheet',
    () => start([sales('table-orders')]),
    'Visual table-orders does not exist on sheet sheet-regions'
  ],
  [
    'a parameter nobody declared',
    () => start([pdf('sheet-summary')], strings('Colour', 'red')),
    'Parameter Colour is not declared in the dashboard'
  ],
  [
    'a parameter of another type',
    () => start([pdf('sheet-summary')], strings('TopCount', '10')),
    'Parameter TopCount is declared as Integer'
  ],
  [
    'two values for a single one',
    () => start([pdf('sheet-summary')], strings('Quarter', 'Q1', 'Q2')),
    'Parameter Quarter takes a single value'
  ],
  [
    'a UserConfiguration with an identity-enhanced session',
    () => start([pdf('sheet-summary')], { UserConfiguration: { AnonymousUsers: [{}] } }),
    'UserConfiguration must be null when identity-enhanced credentials are used'
  ],
  [
    'neither a user nor an anonymous one',
    () => start([pdf('sheet-summary')], {}, base),
    'No anonymous user objects were defined. At least one should even if it is empty'
  ],
  [
    'an empty list of session tags',
    () =>
      start([pdf('sheet-summary')], { UserConfiguration: { AnonymousUsers: [{ RowLevelPermissionTags: [] }] } }, base),
    constraint(
      'userConfiguration.anonymousUsers.1.member.rowLevelPermissionTags',
      'have length greater than or equal to 1'
    )
  ]
]
test.each(invalid)('InvalidParameterValueException: %s', async (_why, call, message) => {
  expect(await refusal(call())).toEqual({ name: 'InvalidParameterValueException', status: 400, message })
})

const accessDenied: readonly Row[] = [
  [
    'a user without access to the dashboard',
    () => startedBy('outsider@example.com', [pdf('sheet-summary')]),
    'User outsider@example.com does not have access to dashboard sales-overview'
  ],
  [
    'a user who may export none of the formats',
    () => startedBy('restricted@example.com', [sales()]),
    'User restricted@example.com is restricted from exporting data in the selected formats'
  ],
  [
    'a context for another region',
    async () => start([pdf('sheet-europe')], { DashboardId: 'european-sales' }, analyst, 'eu-central-1'),
    'The identity context of these credentials is for us-east-1 and cannot be used in eu-central-1'
  ],
  [
    'a role that denies it to itself',
    () => withRole('no-snapshots'),
    denied('no-snapshots', 'with an explicit deny in an identity-based policy')
  ],
  [
    'a policy on the dashboard that does not reach its jobs',
    () => withRole('dashboard-without-jobs'),
    denied(
      'dashboard-without-jobs',
      'because no identity-based policy allows the quicksight:StartDashboardSnapshotJob action'
    )
  ]
]
test.each(accessDenied)('AccessDeniedException: %s', async (_why, call, message) => {
  expect(await refusal(call())).toEqual({ name: 'AccessDeniedException', status: 401, message })
})

test('a dashboard that is not there', async () => {
  expect(await refusal(start([pdf('sheet-summary')], { DashboardId: 'nothing' }))).toEqual({
    name: 'ResourceNotFoundException',
    status: 404,
    message: 'Dashboard nothing is not found'
  })
})

const anonymous = { UserConfiguration: { AnonymousUsers: [{}] } }
const switched: readonly (readonly [Partial<Switches>, () => Promise<unknown>, name: string, status: number])[] = [
  [
    { capacityPricing: false },
    () => start([pdf('sheet-summary')], anonymous, base),
    'UnsupportedPricingPlanException',
    403
  ],
  [{ edition: 'STANDARD' }, () => start([pdf('sheet-summary')]), 'UnsupportedUserEditionException', 403],
  [
    { unwritableBucket: 'refused' },
    () => start([pdf('sheet-summary')], { bucket: { ...bucket, BucketName: 'locked-bucket' } }),
    ...(['InvalidParameterValueException', 400] as const)
  ]
]
test.each(switched)('with %j', async (switches, call, name, status) => {
  const before = { ...emulator.switches }
  Object.assign(emulator.switches, switches)
  expect(await refusal(call())).toMatchObject({ name, status })
  Object.assign(emulator.switches, before)
})

const tolerated: readonly (readonly [Partial<Switches>, () => Promise<unknown>])[] = [
  [{ userConfiguration: 'ignore' }, () => start([pdf('sheet-summary')], anonymous)],
  [{ unknownParameters: 'ignore' }, () => start([pdf('sheet-summary')], strings('Colour', 'red'))],
  [{ restrictedFormats: 'fail-job' }, () => startedBy('restricted@example.com', [sales()])]
]
test.each(tolerated)('%j lets it through', async (switches, call) => {
  const before = { ...emulator.switches }
  Object.assign(emulator.switches, switches)
  await expect(call()).resolves.toMatchObject({ Status: 200 })
  Object.assign(emulator.switches, before)
})

test('seven files, every kind of parameter, members nobody knows: all that is allowed at once', async () => {
  const files = [
    pdf('sheet-summary'),
    excel('sheet-regions', 'table-sales', 'pivot-region-quarter'),
    ...['table-sales', 'pivot-region-quarter', 'table-sales', 'pivot-region-quarter', 'table-sales'].map(sales)
  ]
  const Parameters = {
    StringParameters: [{ Name: 'Region', Values: ['EMEA', 'APAC'] }],
    IntegerParameters: [{ Name: 'TopCount', Values: [5] }],
    DecimalParameters: [{ Name: 'MinimumMargin', Values: [0.5] }],
    DateTimeParameters: [{ Name: 'AsOf', Values: [new Date('2026-03-31T00:00:00Z')] }],
    Colours: ['red']
  }
  await expect(start(files, { Parameters })).resolves.toMatchObject({ Status: 200 })
})
