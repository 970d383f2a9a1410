import { createHash } from 'node:crypto'
import type { Environment } from '../../domain/environment.ts'
import { limits } from '../../domain/limits.ts'
import type { RunSettings } from '../../domain/step.ts'
import type { InputReader } from '../reader/input-reader.ts'
import { readBoolean, readDecimal, readInteger, readMatching } from '../reader/scalars.ts'

/** Reads how the step runs. A GitHub job ends after 5 days at the latest, so a week is more than any step can last. */
export function readRun(reader: InputReader, environment: Environment, now: Date): RunSettings {
  const value = readMatching(reader, 'job-id', jobIdShape)
  const minutes = readDecimal(reader, 'timeout-minutes', { max: 7 * 24 * 60, unit: 'minutes' })
  const earlierPrefixes = readBoolean(reader, 'resume') && value === undefined ? listEarlierPrefixes(environment) : []
  return {
    jobPrefix: value ?? deriveJobPrefix(environment, now),
    ...(value === undefined ? {} : { canPickUpJobs: true }),
    ...(earlierPrefixes.length === 0 ? {} : { earlierPrefixes }),
    ingestionPrefix: value ?? deriveIngestionPrefix(environment, now),
    maxConcurrency: readInteger(reader, 'max-concurrency', { min: 1, max: 1000, unit: 'jobs' }),
    timeoutMs: Math.max(1, Math.round(minutes * 60_000)),
    wait: readBoolean(reader, 'wait'),
    allowPartial: readBoolean(reader, 'allow-partial'),
    summary: readBoolean(reader, 'summary')
  }
}

// A digest of what the job exports follows the prefix.
const digestLength = 40

const jobIdShape = {
  pattern: new RegExp(`^[\\w-]{1,${limits.idLength - digestLength}}$`),
  what: 'a prefix of job IDs',
  allowed: `at most ${limits.idLength - digestLength} letters, digits, - and _`
}

/**
 * The same whenever this step starts a job again, and different for every other step, run and attempt. If the run ID does
 * not identify the run (outside GitHub, and under act, where it is always 1), the time does.
 */
function deriveJobPrefix(environment: Environment, now: Date): string {
  const names = ['GITHUB_REPOSITORY', 'GITHUB_JOB', 'GITHUB_ACTION']
  const place = names.map(name => environment[name] ?? '').join('\n')
  const digest = createHash('sha256').update(place).digest('hex').slice(0, 8)
  const id = removeSpecialCharacters(environment['GITHUB_RUN_ID'])
  const attempt = removeSpecialCharacters(environment['GITHUB_RUN_ATTEMPT']) || '1'
  return !isUniqueRun(environment) ? `local-${now.getTime()}-${digest}` : `gha-${id}-${attempt}-${digest}`
}

/** Under act, run ID and attempt are always 1: https://nektosact.com */
function isUniqueRun(environment: Environment): boolean {
  const id = removeSpecialCharacters(environment['GITHUB_RUN_ID'])
  return id !== '' && id !== '1' && environment['ACT'] !== 'true'
}

// A run can be repeated more often, but its jobs can be read for a day only.
const maxEarlierAttempts = 20

/** The prefixes of earlier attempts of the workflow run, newest first. */
function listEarlierPrefixes(environment: Environment): string[] {
  const attempt = Number(removeSpecialCharacters(environment['GITHUB_RUN_ATTEMPT']) || '1')
  if (!isUniqueRun(environment) || !Number.isInteger(attempt)) return []
  const count = Math.min(Math.max(attempt - 1, 0), maxEarlierAttempts)
  return Array.from({ length: count }, (_, i) =>
    deriveJobPrefix({ ...environment, GITHUB_RUN_ATTEMPT: String(attempt - 1 - i) }, new Date(0))
  )
}

/** Like `deriveJobPrefix`, but the same in each attempt: a re-run finds the refresh that an earlier attempt started. */
function deriveIngestionPrefix(environment: Environment, now: Date): string {
  return deriveJobPrefix({ ...environment, GITHUB_RUN_ATTEMPT: '1' }, now)
}

function removeSpecialCharacters(text = ''): string {
  return text.replaceAll(/[^\w-]/g, '').slice(0, 64)
}
