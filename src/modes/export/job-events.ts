import type { PlannedJob } from '../../domain/snapshot-job.ts'
import { formatStartedLine, formatStateLine } from '../../report/log-lines.ts'
import type { JobEvent } from '../../snapshot/start-job.ts'
import type { ExportContext } from './export-context.ts'
import { getJobPosition, listAllJobs, markStarted } from './report-state.ts'

/** Records what happens to a job: in the log, in the output `job-ids`, and among the jobs that may exist on the server. */
export function recordJobEvent(event: JobEvent, context: ExportContext): void {
  const { reportStates } = context
  if (event.kind === 'sent' || event.kind === 'refused') {
    markStarted(event.job, event.kind === 'sent', reportStates)
    if (event.kind === 'sent') void publishIfUnanswered(event.job, context)
    return
  }
  publishJobId(event.job, context)
  if (event.kind === 'state') logState(event, context)
  else recordStart(event, context)
}

// The end of a job is logged with its outcome.
function logState(
  event: Extract<JobEvent, { kind: 'state' }>,
  { ports, reportStates, checkStatus }: ExportContext
): void {
  const { job, status, elapsedMs } = event
  checkStatus(status)
  if (status === 'COMPLETED' || status === 'FAILED') return
  ports.log.info(formatStateLine(getJobPosition(job, reportStates), job, status, elapsedMs))
}

function recordStart(event: Extract<JobEvent, { kind: 'started' }>, context: ExportContext): void {
  const { job, warning } = event
  const { startTracker, ports, reportStates } = context
  startTracker.markSettled(job)
  ports.log.info(formatStartedLine(getJobPosition(job, reportStates), job, event))
  if (warning !== undefined) ports.log.warning(warning)
}

// Most errors arrive within a second, and the ID of a rejected job is not an output.
const unansweredMs = 1000

async function publishIfUnanswered(job: PlannedJob, context: ExportContext): Promise<void> {
  const { clock, signal } = context.ports
  try {
    await clock.sleep(unansweredMs, signal)
  } catch {
    return
  }
  if (context.reportStates.some(({ startedJobs }) => startedJobs.has(job))) publishJobId(job, context)
}

function publishJobId(job: PlannedJob, { reportStates, ports, publishedJobIds }: ExportContext): void {
  const id = job.request.SnapshotJobId
  if (publishedJobIds.has(id)) return
  publishedJobIds.add(id)
  const planned = new Set(listAllJobs(reportStates).map(({ request }) => request.SnapshotJobId))
  const replaced = [...publishedJobIds].filter(each => !planned.has(each))
  ports.publishJobIds(replaced.concat([...planned].filter(each => publishedJobIds.has(each))))
}
