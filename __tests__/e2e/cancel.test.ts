import { describe, expect, test } from '@jest/globals'
import type { Emulator, Fault } from '../../emulator/emulator.ts'
import type { BundleRun } from '../../scripts/run-bundle.ts'
import { waitForCalls } from '../faults/wait-for-call.ts'
import { describeOnPosix, testOnPosix } from '../support/platform.ts'
import { type Inputs, parseOutput, withEmulator } from './isolated-emulator.ts'
import { occupyJobSlots } from './occupy-job-slots.ts'
import { validInputs } from './shared-emulator.ts'

const slow = { ...validInputs, 'dashboard-id': 'slow', 'sheet-ids': 'sheet-slow' }
const fast = { ...validInputs, 'sheet-ids': 'sheet-summary' }
const byLink = { ...fast, bucket: '' }

/** Expects every job on the server in the output job-ids, and the instructions to resume it. */
function expectUnfinishedJobs(ran: BundleRun, emulator: Emulator): void {
  expect(ran.code).toBe(1)
  expect(ran.stdout.match(/^::error::/gm)).toHaveLength(1)
  const running = emulator.jobs().filter(({ user, status }) => user !== 'anonymous' && status !== 'COMPLETED')
  const reported = parseOutput<string[]>(ran, 'job-ids')
  for (const { jobId } of running) {
    expect(reported).toContain(jobId)
    expect(ran.stdout).toContain(`Snapshot job ${jobId} of dashboard slow may still run.`)
    const prefix = jobId.replace(/-[0-9a-f]{20}$/, '')
    expect(ran.stdout).toContain(`with the same inputs and job-id: ${prefix}`)
    expect(ran.summary).toContain(jobId)
    expect(ran.summary).toContain(`job-id: ${prefix}\n`)
  }
}

describe('the timeout', () => {
  test.concurrent('ends the step, and lists the jobs that still run and how to resume them', () =>
    withEmulator(
      async ({ emulator, run }) => {
        const ran = await run({ ...slow, 'timeout-minutes': '0.15' })
        expect(ran.outputs['status']).toBe('TIMED_OUT')
        expect(ran.stdout).toMatch(/^::error::The step timed out after .* \(`timeout-minutes`\)\./m)
        expect(emulator.jobs()).toHaveLength(1)
        expectUnfinishedJobs(ran, emulator)
      },
      { timeScale: 1 }
    ))

  test.concurrent('keeps the output of the report that was complete before it', () =>
    withEmulator(
      async ({ emulator, run }) => {
        const reports = '- { name: Fast, dashboard-id: sales-overview, sheet-ids: sheet-summary }\n- { name: Slow }'
        const ran = await run({ ...slow, 'sheet-ids': '', bucket: '', reports, 'timeout-minutes': '0.3' })
        expect(ran.outputs['status']).toBe('TIMED_OUT')
        expect(parseOutput<unknown[]>(ran, 'files')).toMatchObject([
          { report: 'Fast', sha256: expect.stringMatching(/^\w{64}$/) }
        ])
        expect(emulator.jobs()).toHaveLength(2)
        expectUnfinishedJobs(ran, emulator)
      },
      { timeScale: 0.5 }
    ))

  test.concurrent('names the error of AWS in the failure and in the summary if it expires during an outage', () =>
    withEmulator(async ({ emulator, run }) => {
      emulator.fault({ on: 'DescribeDashboardSnapshotJob', kind: 'error-503', times: 1000 })
      const ran = await run({ ...fast, 'timeout-minutes': '0.2' })
      expect(ran.outputs['status']).toBe('TIMED_OUT')
      for (const text of [/^::error::.*/m.exec(ran.stdout)?.[0] ?? '', ran.summary])
        expect(text).toMatch(/DescribeDashboardSnapshotJob: .*tried \d+ times until the step ended/)
    }))

  test.concurrent('ends the step even if no service has answered yet', () =>
    withEmulator(async ({ emulator, run }) => {
      emulator.fault({ on: 'AssumeRoleWithWebIdentity', kind: 'hang', times: 100 })
      const ran = await run({ ...fast, 'timeout-minutes': '0.03' })
      expect(ran.outputs).toMatchObject({ status: 'TIMED_OUT', 'job-ids': '[]', files: '[]' })
      expectUnfinishedJobs(ran, emulator)
    }))
})

interface Moment {
  readonly when: string
  readonly inputs: Inputs
  readonly at: readonly [operation: string, times?: number]
  readonly fault?: Fault['kind']
  readonly before?: (emulator: Emulator) => Promise<unknown>
}

const moments: readonly Moment[] = [
  { when: 'it waits for the OIDC token', inputs: fast, at: ['GetIdToken'], fault: 'hang' },
  { when: 'it assumes a role', inputs: fast, at: ['AssumeRole'], fault: 'hang' },
  { when: 'it reads a dashboard', inputs: validInputs, at: ['DescribeDashboardDefinition'], fault: 'hang' },
  {
    when: 'the response to the start of a job hangs',
    inputs: slow,
    at: ['StartDashboardSnapshotJob'],
    fault: 'hang-after'
  },
  { when: 'a job runs', inputs: slow, at: ['DescribeDashboardSnapshotJob'] },
  {
    when: 'the account has no free slot',
    inputs: slow,
    at: ['StartDashboardSnapshotJob'],
    before: e => occupyJobSlots(e, 12)
  },
  { when: 'a file is downloaded slowly', inputs: byLink, at: ['GetObject'], fault: 'trickle' },
  {
    when: 'a file is uploaded',
    inputs: { ...byLink, 'upload-to': 's3://reports-us-east-1/x' },
    at: ['PutObject'],
    fault: 'hang'
  },
  {
    when: 'dashboards are listed',
    inputs: { ...validInputs, mode: 'list', 'dashboard-id': '', bucket: '' },
    at: ['ListDashboards'],
    fault: 'hang'
  }
]

testOnPosix('SIGHUP cancels the step like SIGTERM, with a status and the job IDs', () =>
  withEmulator(
    async ({ emulator, run }) => {
      const ran = await run(slow, {
        signal: { name: 'SIGHUP', when: waitForCalls(emulator, 'DescribeDashboardSnapshotJob') }
      })
      expect(ran.outputs['status']).toBe('CANCELLED')
      expectUnfinishedJobs(ran, emulator)
    },
    { timeScale: 1 }
  )
)

describeOnPosix.each(['SIGINT', 'SIGTERM'] as const)('%s cancels the step', name => {
  test.concurrent.each(moments)('while $when', ({ inputs, at, fault, before }) =>
    withEmulator(
      async ({ emulator, run }) => {
        await before?.(emulator)
        if (fault !== undefined) emulator.fault({ on: at[0], kind: fault, times: 100 })
        const ran = await run(inputs, { signal: { name, when: waitForCalls(emulator, ...at) } })
        expect(ran.outputs['status']).toBe('CANCELLED')
        expect(ran.stdout).toMatch(/^::error::The step was cancelled/m)
        expectUnfinishedJobs(ran, emulator)
      },
      { timeScale: inputs === slow ? 1 : 0.02 }
    )
  )
})

testOnPosix('a later step with job-id resumes the job of a cancelled step', () =>
  withEmulator(
    async ({ emulator, run }) => {
      const left = await run(slow, {
        signal: { name: 'SIGTERM', when: waitForCalls(emulator, 'DescribeDashboardSnapshotJob') }
      })
      const [, prefix = ''] = /job-id: (\S+)/.exec(left.summary) ?? []
      const next = { environment: { GITHUB_RUN_ID: '7099999999' } }
      const collected = await run({ ...slow, 'job-id': prefix }, next)
      expect(collected.outputs['status']).toBe('COMPLETED')
      expect(collected.outputs['s3-uri']).toMatch(/^s3:\/\/reports-us-east-1\/.*\.pdf$/)
      expect(emulator.jobs()).toHaveLength(1)
    },
    { timeScale: 0.02 }
  )
)
