import { chmod, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { json, runOnce, withEmulator } from '../e2e/isolated-emulator.ts'
import { validInputs } from '../e2e/shared-emulator.ts'
import { log } from './run-scenario.ts'

const preload = pathToFileURL(join(import.meta.dirname, 'crashing.mjs')).href
const slow = { ...validInputs, 'dashboard-id': 'slow', 'sheet-ids': 'sheet-slow' }
const crashing = (by: string, afterMs: number) => ({
  environment: { NODE_OPTIONS: `--import=${preload}`, CRASH_BY: by, CRASH_AFTER_MS: String(afterMs) }
})

describe('an error that no code catches ends in one failure, with a hint to report it and the stack as debug message', () => {
  test.concurrent.each([
    ['exception', 'while a job runs', 1500],
    ['rejection', 'while a job runs', 1500],
    ['no error', 'while a job runs', 1500],
    ['exception', 'at once', 1],
    ['rejection', 'at once', 1]
  ])('as %s, %s', (by, when, afterMs) =>
    withEmulator(
      async ({ emulator, run }) => {
        const ran = await run(slow, crashing(by, afterMs))
        expect(ran.code).toBe(1)
        expect(ran.stdout.match(/^::error::.*$/gm)).toEqual([
          expect.stringMatching(/^::error::.*nobody expected this.*%0A.*bug in the action/)
        ])
        expect(log(ran)).toMatch(
          by === 'no error' ? /^::debug::nobody expected this/m : /^::debug::TypeError: nobody expected this%0A.*at /m
        )
        expect(ran.outputs['status']).toBe('FAILED')
        expect(ran.stderr).toBe('')
        const jobs = emulator.jobs().map(({ jobId }) => jobId)
        expect(jobs).toHaveLength(when === 'at once' ? 0 : 1)
        for (const id of jobs) expect(json<string[]>(ran, 'job-ids')).toContain(id)
        // The step did not wait for the job.
        expect(emulator.jobs().filter(({ status }) => status === 'COMPLETED')).toEqual([])
      },
      { timeScale: 1 }
    )
  )
})

test.concurrent.each(['hang', 'hang-after'] as const)(
  'a step that crashes while the start of a job is unanswered (%s) still names the job',
  kind =>
    withEmulator(async ({ emulator, run }) => {
      emulator.fault({ on: 'StartDashboardSnapshotJob', kind, times: 9 })
      const ran = await run(slow, crashing('exception', 1500))
      const started = ran.calls.filter(({ operation }) => operation === 'StartDashboardSnapshotJob')
      expect(started).not.toHaveLength(0)
      expect(json<string[]>(ran, 'job-ids')).toHaveLength(1)
      for (const { jobId } of emulator.jobs()) expect(json<string[]>(ran, 'job-ids')).toContain(jobId)
    })
)

describe('a step with broken runner files', () => {
  const one = { ...validInputs, 'sheet-ids': 'sheet-summary' }

  test.concurrent.each([
    ['does not exist', async (folder: string) => join(folder, 'none')],
    ['is a directory', async (folder: string) => folder],
    [
      'is read-only',
      async (folder: string) => {
        const file = join(folder, 'locked')
        await writeFile(file, '')
        await chmod(file, 0o400)
        return file
      }
    ]
  ])('succeeds if the summary %s', async (_, at) => {
    const GITHUB_STEP_SUMMARY = await at(await mkdtemp(join(tmpdir(), 'quicksight-snapshot-runner-')))
    const ran = await runOnce(one, { run: { environment: { GITHUB_STEP_SUMMARY } } })
    expect([ran.code, ran.outputs['status']]).toEqual([0, 'COMPLETED'])
  })

  test.concurrent('fails and ends if the outputs cannot be written', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'quicksight-snapshot-runner-'))
    const ran = await runOnce(one, { run: { environment: { GITHUB_OUTPUT: join(folder, 'none') } } })
    expect(ran.code).toBe(1)
    expect(ran.stdout.match(/^::error::.*$/gm)).toEqual([
      expect.stringMatching(/Could not write the outputs to GITHUB_OUTPUT: Missing file at path/)
    ])
    expect(ran.jobs).toHaveLength(1)
  })
})
