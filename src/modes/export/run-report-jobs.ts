import type { Snapshots } from '../../domain/ports/quicksight.ts'
import type { JobOutcome, PlannedJob } from '../../domain/snapshot-job.ts'
import { formatEndedLine, formatFileLine } from '../../report/log-lines.ts'
import { jobIdInUseCode } from '../../snapshot/adopt-job.ts'
import { planWithOwnId } from '../../snapshot/plan-jobs.ts'
import { refreshLink, runJob } from '../../snapshot/run-job.ts'
import type { ExportContext } from './export-context.ts'
import { getJobPosition, type ReportState } from './report-state.ts'
import { mayHaveUsedSheetName, replanBySheetName } from './retry-by-name.ts'
import { runWithAttempts } from './run-attempts.ts'

/** Runs the report's jobs with the session of its user, each to its end, and fetches their files. */
export async function runReportJobs(entry: ReportState, context: ExportContext): Promise<void> {
  const { prepared, report, jobs } = entry
  if (prepared === undefined) return
  const { ports } = context
  const snapshots = ports.snapshots(ports.sessions.forViewer(prepared.accountId, report.viewer))
  await Promise.all(
    jobs.map(async (job, index) => {
      const outcome = await runPlannedJob(job, index, entry, snapshots, context)
      entry.outcomes[index] = outcome
      if (outcome.state !== 'started')
        ports.log.info(formatEndedLine(getJobPosition(outcome.job, context.reportStates), outcome))
      if (outcome.state === 'completed') await fetchFiles(outcome, entry, snapshots, context)
    })
  )
}

async function runPlannedJob(
  job: PlannedJob,
  index: number,
  entry: ReportState,
  snapshots: Snapshots,
  context: ExportContext
): Promise<JobOutcome> {
  const result = await runWithAttempts(job, {
    entry,
    index,
    snapshots,
    context,
    run: planned => runWithReplacement(planned, index, entry, snapshots, context),
    runReplacement: other => runReplacement(other, snapshots, context)
  })
  context.startTracker.markSettled(job)
  const isNotFound = result.state === 'not-started' && result.failure?.code === 'ResourceNotFoundException'
  const outcome = isNotFound ? await addSuggestion(result, context) : result
  // With `wait: false`, a job that ends while others are started is still to be picked up.
  return context.step.run.wait || outcome.state !== 'completed' ? outcome : { ...outcome, state: 'started' }
}

async function addSuggestion(outcome: JobOutcome, context: ExportContext): Promise<JobOutcome> {
  const { suggestForOutcome } = await import('../suggest-dashboard.ts')
  return suggestForOutcome(outcome, context.suggestDashboard)
}

/** Runs the job, or the job that replaces it: with another ID, or for the sheet whose name looked like an ID. */
async function runWithReplacement(
  planned: PlannedJob,
  index: number,
  entry: ReportState,
  snapshots: Snapshots,
  context: ExportContext
): Promise<JobOutcome> {
  const runInPlace = (replacement: PlannedJob) => {
    entry.jobs[index] = replacement
    return runReplacement(replacement, snapshots, context)
  }
  const first = await runJob(planned, snapshots, context.jobPorts)
  const isIdInUse = first.failure?.code === jobIdInUseCode
  const outcome = isIdInUse ? await runInPlace(planWithOwnId(planned, context.startedAt)) : first
  if (!mayHaveUsedSheetName(outcome)) return outcome
  const replanned = await replanBySheetName(context.step, outcome, context.lookUpDashboard)
  if ('state' in replanned) return replanned
  const files = await context.ports.files()
  files.rename(replanned)
  return runInPlace(replanned)
}

async function runReplacement(job: PlannedJob, snapshots: Snapshots, context: ExportContext): Promise<JobOutcome> {
  context.startTracker.addJobs([job])
  const outcome = await runJob(job, snapshots, context.jobPorts)
  context.startTracker.markSettled(job)
  return outcome
}

async function fetchFiles(
  outcome: JobOutcome,
  entry: ReportState,
  snapshots: Snapshots,
  { ports }: ExportContext
): Promise<void> {
  const files = await ports.files()
  const fetched = await files.fetch(outcome, order => refreshLink(outcome.job, order, snapshots))
  for (const file of fetched) ports.log.info(formatFileLine(file))
  entry.files.push(...fetched)
}
