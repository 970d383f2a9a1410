import type { JobDescription, JobKey, JobResult, Snapshots } from '../../../src/domain/ports/quicksight.ts'
import type { PlannedJob } from '../../../src/domain/snapshot-job.ts'
import type { Clock } from '../../../src/lib/clock.ts'
import { buildServiceError } from '../builders/errors.ts'

interface Running {
  readonly startedAt: number
  readonly createdAt: number
}

export interface FakeServiceOptions {
  /** How long a job runs. */
  readonly runMs?: number
  /** Its status while it runs. */
  readonly runningStatus?: string
  /** How it ends. */
  readonly end?: 'COMPLETED' | 'FAILED' | 'CANCELLED'
  /** Throws instead of starting, as long as it returns something. */
  readonly startJob?: (tries: number) => Error | undefined
  /** The first request creates the job, but its answer is lost; the retry within the same call is refused with this. */
  readonly refusalAfterLostStart?: Error
  readonly describe?: (tries: number) => Error | undefined
  readonly describeJobResult?: (tries: number) => Error | undefined
  /** So many results come without a word. */
  readonly emptyResults?: number
  readonly error?: { ErrorType: string; ErrorMessage?: string }
  /** Result of a job that FAILED. */
  readonly failedResult?: JobResult['result']
}

/** A fake of QuickSight's snapshot API: it runs the given jobs, and each finished file is in a bucket. */
export function createFakeSnapshotService(
  clock: Clock,
  job: Pick<PlannedJob, 'request'>,
  behaviour: FakeServiceOptions = {}
) {
  const { runMs = 60_000, end = 'COMPLETED', runningStatus = 'RUNNING' } = behaviour
  const calls: string[] = []
  const jobs = new Map<string, Running>()
  let results = 0

  function getStatus(running: Running): string {
    const elapsed = clock.now() - running.startedAt
    return elapsed < 5000 ? 'QUEUED' : elapsed < runMs ? runningStatus : end
  }

  function known({ jobId }: JobKey): Running {
    const running = jobs.get(jobId)
    if (running === undefined) throw buildServiceError('not-found', 'ResourceNotFoundException')
    return running
  }

  const snapshots: Snapshots = {
    startJob: async (request, onUnanswered) => {
      calls.push('start')
      if (behaviour.refusalAfterLostStart !== undefined && !jobs.has(request.SnapshotJobId)) {
        jobs.set(request.SnapshotJobId, { startedAt: clock.now(), createdAt: clock.now() })
        onUnanswered?.()
        throw behaviour.refusalAfterLostStart
      }
      const error = behaviour.startJob?.(calls.filter(call => call === 'start').length)
      if (error !== undefined) throw error
      if (jobs.has(request.SnapshotJobId)) throw buildServiceError('already-exists', 'ResourceExistsException')
      jobs.set(request.SnapshotJobId, { startedAt: clock.now(), createdAt: clock.now() })
      return { arn: `arn:${request.SnapshotJobId}`, requestId: 'r-start' }
    },
    describeJob: async (key): Promise<JobDescription> => {
      calls.push('describe')
      const error = behaviour.describe?.(calls.filter(call => call === 'describe').length)
      if (error !== undefined) throw error
      const running = known(key)
      const status = getStatus(running)
      return { status, arn: `arn:${key.jobId}`, createdAt: running.createdAt, requestId: 'r-describe' }
    },
    describeJobResult: async key => {
      calls.push('result')
      const { startedAt } = known(key)
      results++
      const error = behaviour.describeJobResult?.(results)
      if (error !== undefined) throw error
      if (clock.now() - startedAt < runMs) throw buildServiceError('not-ready')
      if (results <= (behaviour.emptyResults ?? 0))
        return { result: undefined, error: undefined, requestId: 'r-result' }
      if (end === 'FAILED' || behaviour.error !== undefined)
        return { result: behaviour.failedResult, error: behaviour.error, requestId: 'r-result' }
      const FileGroups = job.request.SnapshotConfiguration.FileGroups.map((group, i) => ({
        Files: structuredClone(group.Files) as never,
        S3Results: [{ S3Uri: `https://quicksight.example/${i}?signature=${results}` }]
      }))
      return { result: { RegisteredUsers: [{ FileGroups }] }, error: undefined, requestId: 'r-result' }
    }
  }
  return { snapshots, calls, jobs }
}
