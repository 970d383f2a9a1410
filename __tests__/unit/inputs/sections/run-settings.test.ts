import { describe, expect, test } from '@jest/globals'
import { readRun } from '../../../../src/inputs/sections/run-settings.ts'
import { createReader, githubEnvironment, now } from '../input-harness.ts'

function readRunFrom(
  inputs: Record<string, string>,
  environment: Record<string, string> = githubEnvironment,
  at = now
) {
  const { reader, problems } = createReader(inputs)
  return { run: readRun(reader, environment, at), problems: problems() }
}

test('unset inputs have their defaults', () => {
  const { run, problems } = readRunFrom({})
  expect(run).toEqual({
    jobPrefix: expect.stringMatching(/^gha-4711-2-[0-9a-f]{8}$/),
    ingestionPrefix: expect.stringMatching(/^gha-4711-1-[0-9a-f]{8}$/),
    maxConcurrency: 12,
    timeoutMs: 3_600_000,
    wait: true,
    allowPartial: false,
    summary: true
  })
  expect(problems).toEqual([])
})

test('set inputs are read', () => {
  const inputs = {
    'job-id': 'nightly_1',
    'max-concurrency': '3',
    'timeout-minutes': '2.5',
    wait: 'false',
    'allow-partial': 'true',
    summary: 'false'
  }
  expect(readRunFrom(inputs).run).toEqual({
    jobPrefix: 'nightly_1',
    canPickUpJobs: true,
    ingestionPrefix: 'nightly_1',
    maxConcurrency: 3,
    timeoutMs: 150_000,
    wait: false,
    allowPartial: true,
    summary: false
  })
})

describe('the derived prefix of job IDs', () => {
  const prefix = (environment: Record<string, string>, at = now): string =>
    readRunFrom({}, environment, at).run.jobPrefix

  test('is the same when the step is retried', () => {
    expect(prefix({ ...githubEnvironment }, new Date(0))).toBe(prefix(githubEnvironment))
  })

  test.each(['GITHUB_REPOSITORY', 'GITHUB_JOB', 'GITHUB_ACTION', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT'])(
    'differs for another %s',
    name => {
      expect(prefix({ ...githubEnvironment, [name]: '9' })).not.toBe(prefix(githubEnvironment))
    }
  )

  test('does not mix up the values of variables', () => {
    const environment = (repository: string, job: string) => ({
      ...githubEnvironment,
      GITHUB_REPOSITORY: repository,
      GITHUB_JOB: job
    })
    expect(prefix(environment('a', 'bc'))).not.toBe(prefix(environment('ab', 'c')))
  })

  test('distinguishes runs outside GitHub by their time', () => {
    expect(prefix({})).toMatch(/^local-1795478399000-[0-9a-f]{8}$/)
    expect(prefix({}, new Date(0))).not.toBe(prefix({}))
  })

  test.each([
    ['under act', { ...githubEnvironment, ACT: 'true' }],
    ['where the run ID is always 1', { ...githubEnvironment, GITHUB_RUN_ID: '1' }]
  ])('contains the time %s', (_, environment) => {
    expect(prefix(environment)).toMatch(/^local-1795478399000-[0-9a-f]{8}$/)
    expect(prefix(environment, new Date(0))).not.toBe(prefix(environment))
  })

  test('contains only characters of job IDs', () => {
    expect(prefix({ ...githubEnvironment, GITHUB_RUN_ID: '47/11 ü', GITHUB_RUN_ATTEMPT: '' })).toMatch(
      /^gha-4711-1-[0-9a-f]{8}$/
    )
    expect(prefix({ ...githubEnvironment, GITHUB_RUN_ID: '9'.repeat(10_000) }).length).toBeLessThan(472)
  })
})

test.each([
  [{ 'job-id': 'a b' }, 'job-id: "a b" is not a prefix of job IDs. Allowed: at most 472 letters, digits, - and _.'],
  [
    { 'job-id': 'x'.repeat(473) },
    `job-id: "${'x'.repeat(79)}…" is not a prefix of job IDs. Allowed: at most 472 letters, digits, - and _.`
  ],
  [{ 'max-concurrency': '1001' }, 'max-concurrency: "1001" is out of range. Allowed: 1 to 1000 jobs.'],
  [
    { 'timeout-minutes': '10081' },
    'timeout-minutes: "10081" is out of range. Allowed: above 0, at most 10080, such as 90 or 2.5.'
  ]
])('%j is rejected', (inputs, problem) => {
  expect(readRunFrom(inputs).problems).toEqual([problem])
})

test('the shortest timeout is a millisecond', () => {
  expect(readRunFrom({ 'timeout-minutes': '0.0000001' }).run.timeoutMs).toBe(1)
})

describe('the list of earlier attempts', () => {
  const earlier = (inputs: Record<string, string>, environment: Record<string, string>) =>
    readRunFrom(inputs, { ...githubEnvironment, ...environment }).run.earlierPrefixes

  test('has the prefixes of earlier attempts of the run, newest first', () => {
    const { run } = readRunFrom({ resume: 'true' }, { ...githubEnvironment, GITHUB_RUN_ATTEMPT: '3' })
    expect(run.jobPrefix).toMatch(/^gha-4711-3-/)
    expect(run.earlierPrefixes).toEqual([run.jobPrefix.replace('-3-', '-2-'), run.jobPrefix.replace('-3-', '-1-')])
  })

  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['in the first attempt', { resume: 'true' }, { GITHUB_RUN_ATTEMPT: '1' }],
    ['unless it is set', {}, { GITHUB_RUN_ATTEMPT: '3' }],
    [
      'with a job-id, which is the same in every attempt',
      { resume: 'true', 'job-id': 'mine' },
      { GITHUB_RUN_ATTEMPT: '3' }
    ],
    ['outside GitHub', { resume: 'true' }, { GITHUB_RUN_ID: '', GITHUB_RUN_ATTEMPT: '3' }]
  ])('is empty %s', (_, inputs, environment) => {
    expect(earlier(inputs, environment)).toBeUndefined()
  })

  test('contains at most twenty attempts', () => {
    expect(earlier({ resume: 'true' }, { GITHUB_RUN_ATTEMPT: '99' })).toHaveLength(20)
  })
})
