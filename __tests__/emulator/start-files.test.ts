import { type SnapshotFile, StartDashboardSnapshotJobCommand } from '@aws-sdk/client-quicksight'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { catchRefusal, createBaseSession, createEnhancedSession, createQuickSightClient, type Keys } from './clients.ts'
import { createCsvFile, createExcelFile, createPdfFile, createStartInput, type StartOptions } from './snapshots.ts'

let emulator: Emulator
let base: Keys
let analyst: Keys
beforeAll(async () => {
  emulator = await startEmulator({ timeScale: 0, switches: { requestsPerSecond: 0 } })
  base = await createBaseSession(emulator)
  analyst = await createEnhancedSession(emulator, base)
})
afterAll(() => emulator.stop())

let count = 0
function start(
  files: SnapshotFile[],
  more: StartOptions & { id?: string } = {},
  keys: Keys = analyst,
  region = 'us-east-1'
) {
  count += 1
  const input = createStartInput(more.id ?? `start-${count}`, files, more)
  return createQuickSightClient(emulator, keys, region).send(new StartDashboardSnapshotJobCommand(input))
}

const sales = (visual = 'table-sales') => createCsvFile('sheet-regions', visual)
const strings = (Name: string, ...Values: string[]) => ({ Parameters: { StringParameters: [{ Name, Values }] } })
const shaped = (file: SnapshotFile, change: object): SnapshotFile => ({
  ...file,
  SheetSelections: file.SheetSelections?.map(selection => ({ ...selection, ...change }))
})
const constraint = (at: string, rule: string, value = '') =>
  `1 validation error detected: Value${value} at '${at}' failed to satisfy constraint: Member must ${rule}`

type Row = readonly [why: string, call: () => Promise<unknown>, message: string]
const invalid: readonly Row[] = [
  [
    'two PDFs',
    () => start([createPdfFile('sheet-summary'), createPdfFile('sheet-regions')]),
    'A snapshot job can hold at most 1 PDF file(s)'
  ],
  [
    'two workbooks',
    () => start([createExcelFile('sheet-regions', 'table-sales'), createExcelFile('sheet-orders', 'table-orders')]),
    'A snapshot job can hold at most 1 EXCEL file(s)'
  ],
  ['six CSVs', () => start(Array.from({ length: 6 }, () => sales())), 'A snapshot job can hold at most 5 CSV file(s)'],
  ['a group without a file', () => start([], { groups: [{}] }), 'Every file group must hold exactly one file'],
  [
    'a group without a file, of a user who sees no dashboard',
    async () =>
      start([], { groups: [{}] }, await createEnhancedSession(emulator, base, { user: 'outsider@example.com' })),
    'Every file group must hold exactly one file'
  ],
  [
    'a PDF of two sheets',
    () =>
      start([
        {
          FormatType: 'PDF',
          SheetSelections: [
            ...(createPdfFile('sheet-summary').SheetSelections ?? []),
            ...(createPdfFile('sheet-orders').SheetSelections ?? [])
          ]
        }
      ]),
    'A PDF file takes exactly one sheet selection'
  ],
  [
    'a PDF of selected visuals',
    () => start([shaped(createPdfFile('sheet-summary'), { SelectionScope: 'SELECTED_VISUALS' })]),
    'SelectionScope must be ALL_VISUALS for PDF'
  ],
  [
    'a PDF with visual IDs',
    () => start([shaped(createPdfFile('sheet-summary'), { VisualIds: ['kpi-revenue'] })]),
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
      const sheets = ['1', '2', '3'].map(n => createExcelFile(`sheet-${n}`, `table-${n}-sales`, `table-${n}-orders`))
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
    'a sheet that does not exist',
    () => start([createPdfFile('sheet-9')]),
    'Sheet sheet-9 does not exist in dashboard sales-overview'
  ],
  [
    'a visual of another sheet',
    () => start([sales('table-orders')]),
    'Visual table-orders does not exist on sheet sheet-regions'
  ],
  [
    'an undeclared parameter',
    () => start([createPdfFile('sheet-summary')], strings('Colour', 'red')),
    'Parameter Colour is not declared in the dashboard'
  ],
  [
    'a parameter of another type',
    () => start([createPdfFile('sheet-summary')], strings('TopCount', '10')),
    'Parameter TopCount is declared as Integer'
  ],
  [
    'two values for a single one',
    () => start([createPdfFile('sheet-summary')], strings('Quarter', 'Q1', 'Q2')),
    'Parameter Quarter takes a single value'
  ],
  [
    'a UserConfiguration with an identity-enhanced session',
    () => start([createPdfFile('sheet-summary')], { UserConfiguration: { AnonymousUsers: [{}] } }),
    'UserConfiguration must be null when identity-enhanced credentials are used'
  ],
  [
    'neither a user nor an anonymous one',
    () => start([createPdfFile('sheet-summary')], {}, base),
    'No anonymous user objects were defined. At least one should even if it is empty'
  ],
  [
    'an empty list of session tags',
    () =>
      start(
        [createPdfFile('sheet-summary')],
        { UserConfiguration: { AnonymousUsers: [{ RowLevelPermissionTags: [] }] } },
        base
      ),
    constraint(
      'userConfiguration.anonymousUsers.1.member.rowLevelPermissionTags',
      'have length greater than or equal to 1'
    )
  ]
]
test.each(invalid)('a start with %s is rejected', async (_why, call, message) => {
  const name = isModelViolation(message) ? 'ValidationException' : 'InvalidParameterValueException'
  expect(await catchRefusal(call())).toEqual({ name, status: 400, message })
})

/** A violated constraint of the service model, as opposed to a rule of the service. */
function isModelViolation(message: unknown): boolean {
  return (
    /^\d+ validation errors? detected|^\/\^?\d* ?validation/.test(String(message)) ||
    String(message).includes('failed to satisfy constraint')
  )
}
