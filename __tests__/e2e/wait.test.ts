import { describe, expect, test } from '@jest/globals'
import { parseOutput, runOnce, withEmulator } from './isolated-emulator.ts'
import { getOperations, validInputs } from './shared-emulator.ts'

const later = { environment: { GITHUB_RUN_ID: '7099999999', GITHUB_JOB: 'collect', GITHUB_ACTION: 'collect' } }
const two = '- { name: Board, format: [PDF, CSV] }\n- { name: Jane, user-email: jane@example.com, sheet-ids: Orders }'

describe('wait: false', () => {
  test.concurrent.each([
    ['in a bucket of the account', validInputs],
    ['in the bucket of QuickSight', { ...validInputs, bucket: '' }],
    ['several reports', { ...validInputs, reports: two }]
  ])('ends the step once the jobs are started, and a later workflow run resumes them: %s', (_, inputs) =>
    withEmulator(
      async ({ emulator, run }) => {
        const started = await run({ ...inputs, wait: 'false' })
        expect(started.stdout).not.toContain('::error')
        expect(started.outputs).toMatchObject({ status: 'STARTED', 's3-uris': '[]', files: '[]' })
        expect(getOperations(started.calls)).not.toContain('DescribeDashboardSnapshotJobResult')
        const jobs = parseOutput<string[]>(started, 'job-ids')
        expect(jobs.toSorted()).toEqual(
          emulator
            .jobs()
            .map(job => job.jobId)
            .toSorted()
        )
        const [, prefix = ''] = /job-id: ([\w-]+)/.exec(started.summary) ?? []
        expect(started.stdout).toContain(`with the same inputs and job-id: ${prefix}`)

        const collected = await run({ ...inputs, 'job-id': prefix }, later)
        expect(collected.stdout).not.toContain('::error')
        expect(collected.outputs['status']).toBe('COMPLETED')
        expect(parseOutput(collected, 'job-ids')).toEqual(jobs)
        expect(parseOutput<unknown[]>(collected, 'files').length).toBeGreaterThan(jobs.length - 1)
        expect(emulator.jobs()).toHaveLength(jobs.length)
      },
      { timeScale: 0.4 }
    )
  )

  test.concurrent('lets a later step collect jobs that finished long before', () =>
    withEmulator(async ({ emulator, run }) => {
      const inputs = { ...validInputs, 'sheet-ids': 'sheet-summary', 'job-id': 'weekly' }
      await run({ ...inputs, wait: 'false' })
      await run(inputs, later)
      for (const job of emulator.jobs()) Object.assign(job, { createdAt: job.createdAt - 20 * 3_600_000 })
      const collected = await run(inputs, later)
      expect(collected.outputs['status']).toBe('COMPLETED')
      expect(collected.outputs['s3-uri']).toMatch(/7012345678-1\/.+\.pdf$/)
      expect(collected.stdout).toMatch(
        /::notice::job-id reused 1 snapshot job of another step, created at 20\S+Z\. The files show the data of that time/
      )
      expect(emulator.jobs()).toHaveLength(1)
    }))

  test.concurrent('fails the step if a job cannot be started, and still starts the others', async () => {
    const reports = `${two}\n- { name: Outsider, user-email: outsider@example.com, sheet-ids: Orders }`
    const ran = await runOnce({ ...validInputs, reports, wait: 'false' }, { emulator: { timeScale: 0.4 } })
    expect(ran.code).toBe(1)
    expect(ran.outputs['status']).toBe('FAILED')
    // A refusal that takes longer than a second arrives after the job ID was output.
    expect(parseOutput(ran, 'job-ids')).toEqual(expect.arrayContaining(ran.jobs.map(job => job.jobId)))
    expect(ran.jobs).toHaveLength(4)
    expect(ran.stdout).toMatch(/::error::.*Outsider.*AccessDeniedException/)
  })

  test.concurrent('leaves the work with files to the later step, and says so', async () => {
    const ran = await runOnce({ ...validInputs, 'sheet-ids': 'sheet-summary', wait: 'false', 'download-path': 'out' })
    expect(ran.stdout).toMatch(
      /::warning::wait: false only starts the jobs\. download-path will take effect in the later step/
    )
    expect(ran.outputs['status']).toBe('STARTED')
  })
})

describe('allow-partial', () => {
  const inputs = { ...validInputs, 'dashboard-id': 'dataset-deleted', format: 'PDF, CSV' }
  test.concurrent.each([
    ['false', 1, 'error'],
    ['true', 0, 'warning']
  ])('%s ends the step with %d after a failed file in a completed job, with an %s', async (allowed, code, level) => {
    const ran = await runOnce({ ...inputs, 'allow-partial': allowed })
    expect(ran.code).toBe(code)
    expect(ran.outputs['status']).toBe('PARTIAL')
    expect(ran.stdout).toMatch(new RegExp(`^::${level}::.*DATASET_DELETED.*Restore the dataset`, 'm'))
    expect(parseOutput(ran, 'files')).toMatchObject([{ format: 'PDF' }])
    expect(parseOutput(ran, 's3-uris')).toEqual([ran.outputs['s3-uri']])
  })

  test.concurrent('true does not excuse a job that failed, nor one without any file', async () => {
    const failed = await runOnce({ ...validInputs, 'dashboard-id': 'failing', 'allow-partial': 'true' })
    expect([failed.code, failed.outputs['status']]).toEqual([1, 'FAILED'])
    const empty = await runOnce({ ...inputs, format: 'CSV', 'allow-partial': 'true' })
    expect([empty.code, empty.outputs['status']]).toEqual([1, 'FAILED'])
  })
})
