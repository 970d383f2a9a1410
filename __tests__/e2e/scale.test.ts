import { expect, test } from '@jest/globals'
import { peakPerSecond } from '../../bench/statistics.ts'
import { loadWorld } from '../../emulator/world.ts'
import { withEmulator } from './isolated-emulator.ts'
import { validInputs } from './shared-emulator.ts'

const slots = 12

/** An account whose jobs take so long, with the quotas of the documentation and the latency of a network. */
function account(seconds: number) {
  const world = loadWorld()
  world.job = { queuedSeconds: seconds / 10, runningSeconds: (seconds * 9) / 10 }
  return { world, timeScale: 1, latencyMs: 20 }
}

/** One job a report: a parameter tells each from the others. */
function reports(count: number): string {
  return JSON.stringify(
    Array.from({ length: count }, (_, i) => ({ parameters: JSON.stringify({ TopCount: [i + 1] }) }))
  )
}

test('30 jobs of 8 s: no slot refused, no throttling, ten requests a second at most, not far from the ideal makespan', async () => {
  const [jobs, seconds] = [30, 8]
  await withEmulator(async ({ emulator, run }) => {
    const ran = await run({ ...validInputs, 'sheet-ids': 'sheet-summary', reports: reports(jobs) })
    expect(ran.stdout).not.toContain('::error')
    expect(ran.outputs['status']).toBe('COMPLETED')
    expect(emulator.jobs()).toHaveLength(jobs)
    expect(ran.calls.map(({ error }) => error).filter(error => error !== undefined)).toEqual([])
    const quickSight = ran.calls.filter(({ operation }) => /Dashboard|IdentityContext/.test(operation))
    expect(peakPerSecond(quickSight.map(({ at }) => at))).toBeLessThanOrEqual(10)
    const first = Math.min(...emulator.jobs().map(({ createdAt }) => createdAt))
    const last = Math.max(...emulator.jobs().map(({ endedAt }) => endedAt ?? Number.NaN))
    // Twelve starts at ten a second take a second, whatever comes after. A busy machine is late with everything: the
    // five per cent are held in virtual time, by unit/snapshot/scale.test.ts.
    expect(last - first).toBeLessThan(Math.ceil(jobs / slots) * seconds * 1000 * 1.3 + 2500)
  }, account(seconds))
}, 90_000)
