import { type SnapshotFile, StartDashboardSnapshotJobCommand } from '@aws-sdk/client-quicksight'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { catchRefusal, createBaseSession, createEnhancedSession, createQuickSightClient, type Keys } from './clients.ts'
import { createCsvFile, createPdfFile, createStartInput, type StartOptions } from './snapshots.ts'

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
    () => start(Array.from({ length: 8 }, () => createPdfFile('sheet-summary'))),
    constraint(groups, 'have length less than or equal to 7')
  ],
  [
    'a job ID with a dot',
    () => start([createPdfFile('sheet-summary')], { id: 'run.1' }),
    constraint('snapshotJobId', 'satisfy regular expression pattern: [\\w-]+', " 'run.1'")
  ],
  [
    'a job ID of 513 characters',
    () => start([createPdfFile('sheet-summary')], { id: 'x'.repeat(513) }),
    constraint('snapshotJobId', 'have length less than or equal to 512', ` '${'x'.repeat(513)}'`)
  ],
  [
    'an unknown format',
    () => start([{ ...createPdfFile('sheet-summary'), FormatType: 'PNG' as never }]),
    constraint(`${groups}.1.member.files.1.member.formatType`, 'satisfy enum value set: [CSV, PDF, EXCEL]', " 'PNG'")
  ],
  [
    'ALL_VISIBLE_VISUALS, which is no scope',
    () => start([shaped(createPdfFile('sheet-summary'), { SelectionScope: 'ALL_VISIBLE_VISUALS' })]),
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
    () => start([createPdfFile('sheet-summary')], { bucket: { ...bucket, BucketPrefix: ' ' } }),
    constraint(
      'snapshotConfiguration.destinationConfiguration.s3Destinations.1.member.bucketConfiguration.bucketPrefix',
      'satisfy regular expression pattern: [\\s\\S]*\\S[\\s\\S]*',
      " ' '"
    )
  ],
  [
    'a bucket without its region',
    () => start([createPdfFile('sheet-summary')], { bucket: { ...bucket, BucketRegion: undefined } }),
    constraint(
      'snapshotConfiguration.destinationConfiguration.s3Destinations.1.member.bucketConfiguration.bucketRegion',
      'not be null'
    )
  ],
  [
    'a bucket of another region',
    () => start([createPdfFile('sheet-summary')], { bucket: { ...bucket, BucketRegion: 'eu-central-1' } }),
    'BucketRegion eu-central-1 must be the region in which the API is called: us-east-1'
  ],
  [
    '101 parameters of a type',
    () =>
      start([createPdfFile('sheet-summary')], {
        Parameters: { StringParameters: Array.from({ length: 101 }, () => ({ Name: 'Region', Values: ['EMEA'] })) }
      }),
    constraint('snapshotConfiguration.parameters.stringParameters', 'have length less than or equal to 100')
  ]
]
const integer = (value: number) => ({
  Parameters: { IntegerParameters: [{ Name: 'TopCount', Values: [value] }] }
})
const date = (value: unknown) => ({
  Parameters: { DateTimeParameters: [{ Name: 'AsOf', Values: [value as Date] }] }
})
const parameters = 'snapshotConfiguration.parameters'
test.each<[string, StartOptions, string]>([
  [
    'an integer beyond 64 bits',
    integer(1e30),
    `'${parameters}.integerParameters.1.member.values.1.member' must be a long`
  ],
  [
    'an integer just beyond',
    integer(2 ** 63),
    `'${parameters}.integerParameters.1.member.values.1.member' must be a long`
  ],
  [
    'an integer with a fraction',
    integer(1.5),
    `'${parameters}.integerParameters.1.member.values.1.member' must be a long`
  ],
  [
    'a date no calendar has',
    date({ getTime: () => 1e23 }),
    `'${parameters}.dateTimeParameters.1.member.values.1.member' must be a timestamp`
  ]
])('a start gets a SerializationException because of: %s', async (_why, more, message) => {
  expect(await catchRefusal(start([createPdfFile('sheet-summary')], more))).toEqual({
    name: 'SerializationException',
    status: 400,
    message
  })
})

test.each(['[1]', '"x"', '5', '{'])('a start gets a SerializationException for the body %s', async body => {
  const client = createQuickSightClient(emulator, analyst)
  client.middlewareStack.add(
    next => args => {
      Object.assign(args.request as object, { body })
      return next(args)
    },
    { step: 'build', priority: 'high' }
  )
  const command = new StartDashboardSnapshotJobCommand(createStartInput('body', [createPdfFile('sheet-summary')]))
  expect(await catchRefusal(client.send(command))).toMatchObject({ name: 'SerializationException', status: 400 })
})

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
