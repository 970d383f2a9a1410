import { chmod, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import type { Emulator } from '../../emulator/emulator.ts'
import { parseOutput, runOnce, withEmulator } from '../e2e/isolated-emulator.ts'
import { validInputs } from '../e2e/shared-emulator.ts'
import { removeMasks } from './run-scenario.ts'
import { waitForCalls } from './wait-for-call.ts'

const preload = pathToFileURL(join(import.meta.dirname, 'crashing.mjs')).href
const slow = { ...validInputs, 'dashboard-id': 'slow', 'sheet-ids': 'sheet-slow' }
const crashing = (by: string, when: 'start' | 'signal') => ({
  environment: { NODE_OPTIONS: `--import=${preload}`, CRASH_BY: by, CRASH_WHEN: when }
})
const onSignal = (emulator: Emulator, operation: string) =>
  ({ name: 'SIGUSR2', when: waitForCalls(emulator, operation) }) as const

describe('An error that nothing catches ends the step as one failure, with a hint to report it and the stack for debugging', () => {
  test.concurrent.each([
    ['exception', 'while a job runs'],
    ['rejection', 'while a job runs'],
    ['no error', 'while a job runs'],
    ['exception', 'at the start'],
    ['rejection', 'at the start']
  ])('if it is a thrown %s %s', (by, when) =>
    withEmulator(
      async ({ emulator, run }) => {
        const isLate = when === 'while a job runs'
        const ran = await run(slow, {
          ...crashing(by, isLate ? 'signal' : 'start'),
          ...(isLate ? { signal: onSignal(emulator, 'DescribeDashboardSnapshotJob') } : {})
        })
        expect(ran.code).toBe(1)
        expect(ran.stdout.match(/^::error::.*$/gm)).toEqual([
          expect.stringMatching(/^::error::.*unexpected for the test.*%0A.*bug in the action/)
        ])
        expect(removeMasks(ran)).toMatch(
          by === 'no error'
            ? /^::debug::unexpected for the test/m
            : /^::debug::TypeError: unexpected for the test%0A.*at /m
        )
        expect(ran.outputs['status']).toBe('FAILED')
        expect(ran.stderr).toBe('')
        const jobs = emulator.jobs().map(({ jobId }) => jobId)
        expect(jobs).toHaveLength(isLate ? 1 : 0)
        for (const id of jobs) expect(parseOutput<string[]>(ran, 'job-ids')).toContain(id)
        // The step did not wait for the job.
        expect(emulator.jobs().filter(({ status }) => status === 'COMPLETED')).toEqual([])
      },
      { timeScale: 1 }
    )
  )
})

test.concurrent.each(['hang', 'hang-after'] as const)(
  'A step that crashes while the start of a job is unanswered (%s) still names the job',
  kind =>
    withEmulator(async ({ emulator, run }) => {
      emulator.fault({ on: 'StartDashboardSnapshotJob', kind, times: 9 })
      const signal = onSignal(emulator, 'StartDashboardSnapshotJob')
      const ran = await run(slow, { ...crashing('exception', 'signal'), signal })
      expect(parseOutput<string[]>(ran, 'job-ids')).toHaveLength(1)
      for (const { jobId } of emulator.jobs()) expect(parseOutput<string[]>(ran, 'job-ids')).toContain(jobId)
    })
)

describe('a step', () => {
  const one = { ...validInputs, 'sheet-ids': 'sheet-summary' }

  test.concurrent.each([
    ['does not exist', async (folder: string) => join(folder, 'none')],
    ['is a directory', async (folder: string) => folder],
    [
      'cannot be written',
      async (folder: string) => {
        const file = join(folder, 'locked')
        await writeFile(file, '')
        await chmod(file, 0o400)
        return file
      }
    ]
  ])('succeeds if the summary file %s', async (_, at) => {
    const GITHUB_STEP_SUMMARY = await at(await mkdtemp(join(tmpdir(), 'quicksight-snapshot-runner-')))
    const ran = await runOnce(one, { run: { environment: { GITHUB_STEP_SUMMARY } } })
    expect([ran.code, ran.outputs['status']]).toEqual([0, 'COMPLETED'])
  })

  test.concurrent('fails if its outputs cannot be written', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'quicksight-snapshot-runner-'))
    const ran = await runOnce(one, { run: { environment: { GITHUB_OUTPUT: join(folder, 'none') } } })
    expect(ran.code).toBe(1)
    expect(ran.stdout.match(/^::error::.*$/gm)).toEqual([
      expect.stringMatching(/Could not write the outputs to GITHUB_OUTPUT: Missing file at path/)
    ])
    expect(ran.jobs).toHaveLength(1)
  })
})
