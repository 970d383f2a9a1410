import { describe, expect, test } from '@jest/globals'
import type { Fault } from '../../emulator/emulator.ts'
import { type Inputs, parseOutput, withEmulator } from '../e2e/isolated-emulator.ts'
import { validInputs } from '../e2e/shared-emulator.ts'
import { scenarios } from './scenarios.ts'
import { waitForCalls } from './wait-for-call.ts'

const byLink = { ...validInputs, bucket: '', format: 'PDF, CSV' }

interface Moment {
  readonly title: string
  readonly inputs: Inputs
  readonly jobs: number
  readonly at: readonly [operation: string, times: number]
  readonly fault?: Fault
}

const moments: readonly Moment[] = [
  {
    title: 'after a job was started and the response was lost',
    inputs: validInputs,
    jobs: 3,
    at: ['StartDashboardSnapshotJob', 3],
    fault: { on: 'StartDashboardSnapshotJob', kind: 'hang-after', times: 3 }
  },
  {
    title: 'after some of the jobs were started',
    inputs: { ...byLink, 'max-concurrency': '1' },
    jobs: 3,
    at: ['StartDashboardSnapshotJob', 2]
  },
  { title: 'while jobs run', inputs: byLink, jobs: 3, at: ['DescribeDashboardSnapshotJob', 2] },
  {
    title: 'while results are requested',
    inputs: scenarios['several users'].inputs,
    jobs: 5,
    at: ['DescribeDashboardSnapshotJobResult', 1]
  },
  {
    title: 'while files are downloaded',
    inputs: byLink,
    jobs: 3,
    at: ['GetObject', 2],
    fault: { on: 'GetObject', kind: 'trickle', times: 2 }
  }
]

describe('a step', () => {
  test.concurrent.each(moments)(
    'that is killed $title and repeated with job-id reuses its jobs',
    ({ inputs: others, jobs, at, fault }) =>
      withEmulator(async ({ emulator, run }) => {
        const inputs = { ...others, 'job-id': 'nightly' }
        if (fault !== undefined) emulator.fault(fault)
        const killed = await run(inputs, { signal: { name: 'SIGKILL', when: waitForCalls(emulator, ...at) } })
        expect(killed.code).toBeNull()
        const left = emulator.jobs().map(({ jobId }) => jobId)
        const repeated = await run(inputs, { workspace: killed.workspace })
        expect(repeated.stdout).not.toContain('::error')
        expect(repeated.outputs['status']).toBe('COMPLETED')
        const ids = emulator.jobs().map(({ jobId }) => jobId)
        expect(ids).toHaveLength(jobs)
        expect(ids.toSorted()).toEqual(parseOutput<string[]>(repeated, 'job-ids').toSorted())
        for (const id of left) expect(repeated.stdout).toContain(`reusing ${id} of 20`)
      })
  )

  test.concurrent('that is killed has written the IDs of every started job to its outputs', () =>
    withEmulator(
      async ({ emulator, run }) => {
        const signal = { name: 'SIGKILL', when: waitForCalls(emulator, 'DescribeDashboardSnapshotJob', 15) } as const
        const killed = await run(scenarios['several users'].inputs, { signal })
        const ids = emulator.jobs().map(({ jobId }) => jobId)
        expect(ids).toHaveLength(5)
        expect(parseOutput<string[]>(killed, 'job-ids').toSorted()).toEqual(ids.toSorted())
      },
      { timeScale: 1 }
    ))

  test.concurrent('in another attempt of the workflow run starts new jobs', () =>
    withEmulator(async ({ emulator, run }) => {
      const inputs = { ...validInputs, 'sheet-ids': 'sheet-summary' }
      await run(inputs)
      const again = await run(inputs, { environment: { GITHUB_RUN_ATTEMPT: '2' } })
      expect(again.stdout).not.toContain('reusing')
      expect(emulator.jobs()).toHaveLength(2)
    }))
})
