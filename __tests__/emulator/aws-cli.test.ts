import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { startEmulator } from '../../emulator/emulator.ts'
import { account, toRoleArn } from './clients.ts'

const script = new URL('../../scripts/aws-cli.sh', import.meta.url).pathname
const run = promisify(execFile)

const version = spawnSync('aws', ['--version'], { encoding: 'utf8' })
if (version.status !== 0) console.warn('THE AWS CLI IS NOT INSTALLED: scripts/aws-cli.sh IS NOT TESTED')
const withCli = version.status === 0 ? test : test.skip

function environmentFor(emulator: Awaited<ReturnType<typeof startEmulator>>, more: Record<string, string> = {}) {
  return {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    ...emulator.environment,
    ...emulator.userCredentials,
    QUICKSIGHT_USER_EMAIL: 'analyst@example.com',
    QUICKSIGHT_ROLE_ARN: toRoleArn('quicksight-identity'),
    QUICKSIGHT_DASHBOARD_NAME: 'Sales overview',
    QUICKSIGHT_SHEET_NAME: 'Regions',
    QUICKSIGHT_BUCKET: 'reports-us-east-1',
    POLL_SECONDS: '0.1',
    ...more
  }
}

withCli('the script exports a sheet, each step with the credentials it takes', async () => {
  const emulator = await startEmulator({ timeScale: 0.01 })
  const { stdout } = await run(script, { env: environmentFor(emulator) })
  expect(stdout).toMatch(/^s3:\/\/reports-us-east-1\/quicksight-snapshots\/[0-9a-f-]{36}\.pdf\n$/)
  const [object] = emulator.objects()
  expect(stdout.trim()).toBe(`s3://${object?.bucket}/${object?.key}`)
  const steps = emulator.calls.map(call => [call.operation, call.kind, call.status])
  expect(steps).toEqual([
    ['GetCallerIdentity', 'user', 200],
    ['ListDashboards', 'user', 200],
    ['DescribeDashboard', 'user', 200],
    ['GetIdentityContext', 'user', 200],
    ['AssumeRole', 'user', 200],
    ['StartDashboardSnapshotJob', 'identity-enhanced', 200],
    ['DescribeDashboardSnapshotJob', 'identity-enhanced', 200],
    ...steps.slice(7, -1).map(() => ['DescribeDashboardSnapshotJob', 'identity-enhanced', 200]),
    ['DescribeDashboardSnapshotJobResult', 'identity-enhanced', 200]
  ])
  await emulator.stop()
})

withCli.each([
  [
    'a dashboard that does not exist',
    { QUICKSIGHT_ACCOUNT_ID: account, QUICKSIGHT_DASHBOARD_NAME: 'Nothing' },
    /No dashboard named 'Nothing'/
  ],
  [
    'a bucket that QuickSight cannot write to',
    { QUICKSIGHT_ACCOUNT_ID: account, QUICKSIGHT_BUCKET: 'locked-bucket' },
    /S3_ACCESS_DENIED/
  ]
])('the script fails with a reason: %s', async (_why, more, reason) => {
  const emulator = await startEmulator({ timeScale: 0.01 })
  await expect(run(script, { env: environmentFor(emulator, more) })).rejects.toMatchObject({
    stdout: '',
    stderr: expect.stringMatching(reason)
  })
  await emulator.stop()
})
