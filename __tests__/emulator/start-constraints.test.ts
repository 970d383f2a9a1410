import { type SnapshotFile, StartDashboardSnapshotJobCommand } from '@aws-sdk/client-quicksight'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { baseSession, enhancedSession, type Keys, quickSight, refusal } from './clients.ts'
import { csv, type More, pdf, startOf } from './snapshots.ts'

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

const sales = (visual = 'table-sales') => csv('sheet-regions', visual)
const bucket = { BucketName: 'reports-us-east-1', BucketPrefix: 'daily', BucketRegion: 'us-east-1' }
const shaped = (file: SnapshotFile, change: object): SnapshotFile => ({
  ...file,
  SheetSelections: file.SheetSelections?.map(selection => ({ ...selection, ...change }))
})
const constraint = (at: string, rule: string, value = '') =>
  `1 validation error detected: Value${value} at '${at}' failed to satisfy constraint: Member must ${rule}`
const groups = 'snapshotConfiguration.fileGroups'
const selection = `${groups}.1.member.files.1.member.sheetSelections.1.member`

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
  ]
]
test.each(invalid)('InvalidParameterValueException: %s', async (_why, call, message) => {
  expect(await refusal(call())).toEqual({ name: 'InvalidParameterValueException', status: 400, message })
})
