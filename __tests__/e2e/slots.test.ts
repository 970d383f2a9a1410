import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import type { Call, Emulator } from '../../emulator/emulator.ts'
import { withEmulator } from './isolated-emulator.ts'
import { occupyJobSlots } from './occupy-job-slots.ts'
import { validInputs } from './shared-emulator.ts'

/** Occupies slots with jobs of the slow dashboard, which run for seconds; jobs of other dashboards end immediately. */
async function holdSlotsForSeconds(emulator: Emulator, slots: number): Promise<void> {
  for (const dashboard of emulator.world.dashboards)
    dashboard.job = { queuedSeconds: 0, runningSeconds: dashboard.id === 'slow' ? 12 : 0.1 }
  await occupyJobSlots(emulator, slots)
}

const listJobs = (emulator: Emulator, id: string) => emulator.jobs().filter(({ dashboardId }) => dashboardId === id)
const refusedStarts = (calls: readonly Call[]) =>
  calls.filter(
    ({ operation, error }) => operation === 'StartDashboardSnapshotJob' && error === 'LimitExceededException'
  )
const waitingMessage = /The account has reached its limit of running snapshot jobs; waiting for a free slot\./g

describe('an account whose job slots are in use', () => {
  test.concurrent('makes the step wait, with one message, until a slot is free', () =>
    withEmulator(
      async ({ emulator, run }) => {
        await holdSlotsForSeconds(emulator, 12)
        const ran = await run(validInputs)
        expect(ran.stdout).not.toContain('::error')
        expect(ran.outputs['status']).toBe('COMPLETED')
        const [own, others] = [listJobs(emulator, 'sales-overview'), listJobs(emulator, 'slow')]
        expect(own).toHaveLength(3)
        const freed = Math.min(...others.map(({ endedAt = 0 }) => endedAt))
        expect(Math.min(...own.map(({ createdAt }) => createdAt))).toBeGreaterThanOrEqual(freed)
        expect(ran.stdout.match(waitingMessage)).toHaveLength(1)
        // All three starts are refused at the same time. Then one of them retries every two seconds or more, and the others wait.
        expect(refusedStarts(ran.calls).length).toBeLessThanOrEqual(3 + 6)
      },
      { timeScale: 1 }
    ))

  test.concurrent('except for one makes the step run its jobs one after the other', () =>
    withEmulator(
      async ({ emulator, run }) => {
        await holdSlotsForSeconds(emulator, 11)
        const ran = await run(validInputs)
        expect(ran.stdout).not.toContain('::error')
        expect(ran.outputs['status']).toBe('COMPLETED')
        expect(listJobs(emulator, 'sales-overview')).toHaveLength(3)
      },
      { timeScale: 1 }
    ))

  test.concurrent('until the timeout makes the step report that it started no job', () =>
    withEmulator(
      async ({ emulator, run }) => {
        for (const dashboard of emulator.world.dashboards) dashboard.job = { queuedSeconds: 0, runningSeconds: 120 }
        await occupyJobSlots(emulator, 12)
        const ran = await run({ ...validInputs, 'timeout-minutes': '0.2' })
        expect(ran.outputs).toMatchObject({ status: 'TIMED_OUT', 'job-ids': '[]' })
        expect(ran.stdout).toMatch(/^::error::.*No snapshot job is left running\. 3 planned jobs were not started\./m)
        expect(emulator.jobs()).toHaveLength(12)
      },
      { timeScale: 1 }
    ))

  test.concurrent('again after a moment makes the step continue with the free slots', () =>
    withEmulator(
      async ({ emulator, run }) => {
        await holdSlotsForSeconds(emulator, 12)
        const [ran] = await Promise.all([run(validInputs), retakeSlots(emulator)])
        expect(ran.outputs['status']).toBe('COMPLETED')
        expect(listJobs(emulator, 'sales-overview')).toHaveLength(3)
      },
      { timeScale: 1 }
    ))
})

/** Occupies all but two slots again as soon as the first slots are free. */
async function retakeSlots(emulator: Emulator): Promise<void> {
  while (emulator.jobs().some(({ status }) => status === 'RUNNING' || status === 'QUEUED')) await delay(20)
  emulator.switches.concurrentJobs = 2
}
