import type { RunContext } from '../../domain/ports/run-context.ts'
import { formatProgressLine } from '../../report/log-lines.ts'
import type { ReportState } from './report-state.ts'

const progressIntervalMs = 5 * 60_000

/** Logs the progress of the jobs every five minutes, until the signal is aborted. */
export async function logProgress(
  reportStates: readonly ReportState[],
  { clock, log }: Pick<RunContext, 'clock' | 'log'>,
  stopSignal: AbortSignal
): Promise<void> {
  const since = clock.now()
  const sleepUnlessStopped = () =>
    clock.sleep(progressIntervalMs, stopSignal).then(
      () => true,
      () => false
    )
  while (await sleepUnlessStopped()) {
    const jobs = countReportFiles(reportStates)
    if (jobs.running + jobs.waiting > 0) log.info(formatProgressLine(jobs, clock.now() - since))
  }
}

function countReportFiles(reportStates: readonly ReportState[]) {
  const done = reportStates.flatMap(({ jobs, outcomes }) => jobs.filter((_, i) => outcomes[i] !== undefined)).length
  const running = reportStates.flatMap(({ jobs, outcomes, startedJobs }) =>
    jobs.filter((job, i) => outcomes[i] === undefined && startedJobs.has(job))
  ).length
  return { running, done, waiting: reportStates.flatMap(({ jobs }) => jobs).length - running - done }
}
