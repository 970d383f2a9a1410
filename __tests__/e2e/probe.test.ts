import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Emulator, type EmulatorOptions, startEmulator } from '../../emulator/emulator.ts'
import type { BehaviorFlags } from '../../emulator/feature-flags.ts'
import { runCli } from '../../scripts/run-cli.ts'
import { assumptions } from '../../src/probe/assumptions.ts'
import type { ProbeReport } from '../../src/probe/report.ts'
import { findLeaks } from '../faults/find-leaked-secrets.ts'
import { account, toRoleArn } from './shared-emulator.ts'

const inputs = {
  mode: 'probe',
  'identity-role-to-assume': toRoleArn('quicksight-identity'),
  'user-email': 'analyst@example.com',
  'dashboard-id': 'sales-overview',
  bucket: 'reports-us-east-1',
  'bucket-prefix': 'probe-files'
}

interface Probed {
  readonly code: number | null
  readonly report: ProbeReport
  readonly markdown: string
  readonly text: string
  readonly leaks: readonly string[]
  readonly known: readonly string[]
  readonly operations: readonly string[]
}

/** Adds two ingestions to the first dataset, and a permission to the identity role that only its kind of session lacks. */
function prepareWorld({ world }: Emulator): void {
  const dashboard = world.dashboards.find(({ id }) => id === inputs['dashboard-id'])
  const id = dashboard?.dataSets?.[0] ?? dashboard?.sheets[0]?.visuals[0]?.table ?? ''
  const ingestions = [
    { id: 'newer-ingestion', status: 'COMPLETED', minutesAgo: 60 },
    { id: 'older-ingestion', status: 'COMPLETED', minutesAgo: 600 }
  ] as const
  world.dataSets = [{ id, name: id, importMode: 'SPICE', ingestions: [...ingestions] }]
  world.roles
    .find(({ name }) => name === 'quicksight-identity')
    ?.policies.push({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: ['quicksight:ListDashboards'], Resource: ['*'] }]
    })
}

async function runProbe(switches: Partial<BehaviorFlags> = {}, options: EmulatorOptions = {}): Promise<Probed> {
  // Jobs run long enough to be polled.
  const emulator = await startEmulator({ timeScale: 0.3, switches, ...options })
  try {
    prepareWorld(emulator)
    const environment = { ...emulator.environment, ...emulator.userCredentials }
    const ran = await runCli({ ...inputs, summary: '' }, { environment })
    const [json, markdown] = await Promise.all(
      ['json', 'md'].map(extension => readFile(join(ran.workspace, `quicksight-snapshot-probe.${extension}`), 'utf8'))
    )
    const leaks = await findLeaks(ran, emulator.secrets())
    await rm(ran.workspace, { recursive: true, force: true })
    return {
      code: ran.code,
      report: JSON.parse(json ?? ''),
      markdown: markdown ?? '',
      text: `${json}\n${markdown}\n${ran.stdout}\n${ran.stderr}`,
      leaks,
      known: listIdentifiers(emulator),
      operations: [...new Set(emulator.calls.map(({ operation }) => operation))]
    }
  } finally {
    await emulator.stop()
  }
}

/** Every name, ID and e-mail address of the account that a report could contain. */
function listIdentifiers(emulator: Emulator): string[] {
  const { world } = emulator
  return [
    account,
    emulator.url,
    '127.0.0.1',
    'quicksight-identity',
    'probe-files',
    'user/demo',
    ...world.users.flatMap(({ name, email }) => [name, email, email.toUpperCase()]),
    ...world.buckets.map(({ name }) => name),
    ...world.dashboards.flatMap(({ id, name, sheets }) => [
      id,
      name,
      ...sheets.flatMap(sheet => [sheet.id, ...sheet.visuals.map(visual => visual.id)])
    ]),
    ...(world.dataSets ?? []).map(({ id }) => id),
    ...emulator.jobs().map(({ jobId }) => jobId),
    ...emulator.objects().map(({ key }) => key),
    ...emulator.calls.map(({ requestId }) => requestId),
    'newer-ingestion'
  ]
}

const findVerdict = ({ report }: Probed, id: string) => report.verdicts.find(each => each.id === id)

let usual: Probed
beforeAll(async () => {
  usual = await runProbe()
})

describe('A probe of the emulator with its default switches', () => {
  test('confirms every assumption that a probe can test', () => {
    expect(usual.code).toBe(0)
    const tested = usual.report.verdicts.filter(({ verdict }) => verdict !== 'not tested')
    expect(tested.filter(({ verdict }) => verdict === 'broken')).toEqual([])
    expect(tested.map(({ id }) => id)).toEqual(assumptions.filter(({ isProbed }) => isProbed).map(({ id }) => id))
  })

  test('makes every call of the chain', () => {
    for (const operation of [
      'GetCallerIdentity',
      'ListDashboards',
      'DescribeDashboardDefinition',
      'DescribeDataSet',
      'ListIngestions',
      'GetIdentityContext',
      'AssumeRole',
      'StartDashboardSnapshotJob',
      'DescribeDashboardSnapshotJob',
      'DescribeDashboardSnapshotJobResult',
      'GetObject'
    ])
      expect(usual.operations).toContain(operation)
  })

  test('reports the jobs, the form of their URIs and the files as the emulator made them', () => {
    expect(usual.report.jobs.map(({ status }) => status)).toEqual(['COMPLETED', 'COMPLETED', 'COMPLETED'])
    const forms = usual.report.jobs.flatMap(({ files }) =>
      files.map(({ uri }) => [uri?.scheme, uri?.extension, uri?.lifetimeSeconds])
    )
    expect(forms).toEqual([
      ['http', 'pdf', 300],
      ['http', 'csv', 300],
      ['s3', 'pdf', undefined],
      ['s3', 'csv', undefined]
    ])
    expect(usual.report.files.map(({ signature }) => signature)).toEqual(['%PDF-1.7', 'none', '%PDF-1.7', 'none'])
    const wording = usual.report.calls.find(({ purpose }) => purpose === 'a PDF with a UserConfiguration')
    expect(wording).toMatchObject({
      status: 400,
      errorCode: 'InvalidParameterValueException',
      message: 'UserConfiguration must be null when identity-enhanced credentials are used'
    })
    expect(usual.markdown).toContain('## Assumptions')
  })

  test('contains no secret, name, ID or address', () => {
    expect(usual.leaks).toEqual([])
    const words = usual.known.filter(value => value.length > 3)
    expect(words.length).toBeGreaterThan(50)
    expect(words.filter(value => findWord(usual.text, value))).toEqual([])
    expect(usual.text).not.toMatch(/arn:aws:|\b\d{12}\b|[\w.]+@[\w-]+\.\w+|X-Amz-Signature=/)
  })
})

/** Whether the report contains the value as a word that is not a fixed word of every report. */
function findWord(text: string, value: string): boolean {
  const escaped = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`).test(text.replaceAll(/quicksight-snapshot-probe/g, ''))
}

describe('A probe detects a changed switch of the emulator', () => {
  const other: readonly (readonly [id: string, switches: Partial<BehaviorFlags>])[] = [
    ['enhanced-session-scope', { enhancedSessionsOnlySnapshot: false }],
    ['user-configuration-refused', { userConfiguration: 'ignore' }],
    ['unknown-parameters-refused', { unknownParameters: 'ignore' }],
    ['unfinished-result-error', { unfinishedResult: 'InvalidParameterValueException' }],
    ['job-id-stays-taken', { jobIdReuseHours: 0 }],
    ['model-violation-error', { modelViolation: 'InvalidParameterValueException' }],
    ['email-case-sensitive', { emailIgnoresCase: true }],
    ['session-lifetime', { sessionLifeFactor: 0.5 }],
    ['result-order', { resultOrder: 'reversed' }],
    ['wrong-bucket-region-error', { bucketInOtherRegion: 'AuthorizationHeaderMalformed' }],
    ['ingestion-order', { ingestionOrder: 'oldest-first' }],
    ['no-refresh-properties-error', { noRefreshProperties: 'empty' }],
    ['no-empty-error-info', { emptyErrorInfo: true }]
  ]

  test.concurrent.each(other)('and breaks %s only', async (id, switches) => {
    const probed = await runProbe(switches)
    expect(findVerdict(probed, id)?.verdict).toBe('broken')
    expect(probed.report.verdicts.filter(({ verdict }) => verdict === 'broken').map(each => each.id)).toEqual([id])
    expect(probed.leaks).toEqual([])
  })

  test('of every assumption that a probe tests and a switch changes', () => {
    const flagged = assumptions.filter(({ isProbed, flag }) => isProbed && flag !== undefined)
    expect(other.map(([id, switches]) => [id, ...Object.keys(switches)])).toEqual(
      flagged.map(({ id, flag }) => [id, flag])
    )
  })
})

test('A probe that cannot continue saves its observations, and fails', async () => {
  const emulator = await startEmulator({ timeScale: 0.02 })
  try {
    const environment = { ...emulator.environment, ...emulator.userCredentials }
    const ran = await runCli({ ...inputs, 'user-email': 'missing@example.com', summary: '' }, { environment })
    expect(ran.code).toBe(1)
    const report: ProbeReport = JSON.parse(
      await readFile(join(ran.workspace, 'quicksight-snapshot-probe.json'), 'utf8')
    )
    expect(report.stoppedBy).toBe('GetIdentityContext failed: ResourceNotFoundException.')
    expect(report.calls.at(-1)).toMatchObject({ operation: 'GetIdentityContext', outcome: 'failed' })
    await rm(ran.workspace, { recursive: true, force: true })
  } finally {
    await emulator.stop()
  }
})
