import { type SnapshotFile, StartDashboardSnapshotJobCommand } from '@aws-sdk/client-quicksight'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type BehaviorFlags, type Emulator, startEmulator } from '../../emulator/emulator.ts'
import {
  account,
  catchRefusal,
  createBaseSession,
  createEnhancedSession,
  createQuickSightClient,
  type Keys
} from './clients.ts'
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
async function startAs(user: string, files: SnapshotFile[], more: StartOptions = {}) {
  return start(files, more, await createEnhancedSession(emulator, base, { user }))
}
async function startWithRole(role: string) {
  return start(
    [createPdfFile('sheet-summary')],
    { id: 'by-role' },
    await createEnhancedSession(emulator, base, { role })
  )
}

const sales = (visual = 'table-sales') => createCsvFile('sheet-regions', visual)
const bucket = { BucketName: 'reports-us-east-1', BucketPrefix: 'daily', BucketRegion: 'us-east-1' }
const strings = (Name: string, ...Values: string[]) => ({ Parameters: { StringParameters: [{ Name, Values }] } })
const denied = (role: string, reason: string) =>
  `User: arn:aws:sts::${account}:assumed-role/${role}/run-1 is not authorized to perform: quicksight:StartDashboardSnapshotJob on resource: arn:aws:quicksight:us-east-1:${account}:dashboard/sales-overview/snapshot-job/by-role ${reason}`

type Row = readonly [why: string, call: () => Promise<unknown>, message: string]
const accessDenied: readonly Row[] = [
  [
    'a user without access to the dashboard',
    () => startAs('outsider@example.com', [createPdfFile('sheet-summary')]),
    'User outsider@example.com does not have access to dashboard sales-overview'
  ],
  [
    'a user who may export none of the formats',
    () => startAs('restricted@example.com', [sales()]),
    'User restricted@example.com is restricted from exporting data in the selected formats'
  ],
  [
    'a context for another region',
    async () => start([createPdfFile('sheet-europe')], { DashboardId: 'european-sales' }, analyst, 'eu-central-1'),
    'The identity context of these credentials is for us-east-1 and cannot be used in eu-central-1'
  ],
  [
    'a role that denies it to itself',
    () => startWithRole('no-snapshots'),
    denied('no-snapshots', 'with an explicit deny in an identity-based policy')
  ],
  [
    'a policy on the dashboard that does not reach its jobs',
    () => startWithRole('dashboard-without-jobs'),
    denied(
      'dashboard-without-jobs',
      'because no identity-based policy allows the quicksight:StartDashboardSnapshotJob action'
    )
  ]
]
test.each(accessDenied)('a start gets an AccessDeniedException because of: %s', async (_why, call, message) => {
  expect(await catchRefusal(call())).toEqual({ name: 'AccessDeniedException', status: 401, message })
})

test('a start for a dashboard that does not exist is rejected', async () => {
  expect(await catchRefusal(start([createPdfFile('sheet-summary')], { DashboardId: 'nothing' }))).toEqual({
    name: 'ResourceNotFoundException',
    status: 404,
    message: 'Dashboard nothing is not found'
  })
})

const anonymous = { UserConfiguration: { AnonymousUsers: [{}] } }
const switched: readonly (readonly [Partial<BehaviorFlags>, () => Promise<unknown>, name: string, status: number])[] = [
  [
    { capacityPricing: false },
    () => start([createPdfFile('sheet-summary')], anonymous, base),
    'UnsupportedPricingPlanException',
    403
  ],
  [{ edition: 'STANDARD' }, () => start([createPdfFile('sheet-summary')]), 'UnsupportedUserEditionException', 403],
  [
    { unwritableBucket: 'refused' },
    () => start([createPdfFile('sheet-summary')], { bucket: { ...bucket, BucketName: 'locked-bucket' } }),
    ...(['InvalidParameterValueException', 400] as const)
  ]
]
test.each(switched)('a start is rejected with the switches %j', async (switches, call, name, status) => {
  const before = { ...emulator.switches }
  Object.assign(emulator.switches, switches)
  expect(await catchRefusal(call())).toMatchObject({ name, status })
  Object.assign(emulator.switches, before)
})

const tolerated: readonly (readonly [Partial<BehaviorFlags>, () => Promise<unknown>])[] = [
  [{ userConfiguration: 'ignore' }, () => start([createPdfFile('sheet-summary')], anonymous)],
  [{ unknownParameters: 'ignore' }, () => start([createPdfFile('sheet-summary')], strings('Colour', 'red'))],
  [{ restrictedFormats: 'fail-job' }, () => startAs('restricted@example.com', [sales()])]
]
test.each(tolerated)('a start is accepted with the switches %j', async (switches, call) => {
  const before = { ...emulator.switches }
  Object.assign(emulator.switches, switches)
  await expect(call()).resolves.toMatchObject({ Status: 200 })
  Object.assign(emulator.switches, before)
})

test('a start accepts seven files, parameters of all types and unknown members at once', async () => {
  const files = [
    createPdfFile('sheet-summary'),
    createExcelFile('sheet-regions', 'table-sales', 'pivot-region-quarter'),
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
