import { expect, test } from '@jest/globals'
import { loadWorld } from '../../emulator/world.ts'
import { withEmulator } from './isolated-emulator.ts'
import { validInputs } from './shared-emulator.ts'

const slots = 12

/** An account whose jobs take `seconds`, with the documented quotas and the latency of a network. */
function createSlowAccount(seconds: number) {
  const world = loadWorld()
  world.job = { queuedSeconds: seconds / 10, runningSeconds: (seconds * 9) / 10 }
  return { world, timeScale: 1, latencyMs: 20 }
}

/** Reports of one job each, which differ in a parameter. */
function createReports(count: number): string {
  return JSON.stringify(
    Array.from({ length: count }, (_, i) => ({ parameters: JSON.stringify({ TopCount: [i + 1] }) }))
  )
}

test('30 jobs fill all 12 slots of the account, and no start is refused for lack of a slot', async () => {
  const [jobs, seconds] = [30, 8]
  await withEmulator(async ({ emulator, run }) => {
    const ran = await run({ ...validInputs, 'sheet-ids': 'sheet-summary', reports: createReports(jobs) })
    expect(ran.stdout).not.toContain('::error')
    expect(ran.outputs['status']).toBe('COMPLETED')
    expect(emulator.jobs()).toHaveLength(jobs)
    expect(ran.calls.filter(({ error }) => error === 'LimitExceededException')).toEqual([])
    // The request rate and the makespan are tested in virtual time, by unit/snapshot/scale.test.ts.
    const started = emulator.jobs().map(({ createdAt }) => createdAt)
    const running = (at: number) =>
      emulator.jobs().filter(({ createdAt, endedAt = at }) => createdAt <= at && at < endedAt).length
    expect(Math.max(...started.map(running))).toBe(slots)
  }, createSlowAccount(seconds))
}, 90_000)
