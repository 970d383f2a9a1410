import type { Clock, Log } from '../../domain/ports.ts'
import { progressLine } from '../../report/log-lines.ts'
import type { Live } from './report-state.ts'

const everyMs = 5 * 60_000

/** Tells every five minutes how far the jobs are, until `over` is aborted: a job may run long without a word. */
export async function tellProgress(
  live: readonly Live[],
  { clock, log }: { readonly clock: Clock; readonly log: Log },
  stopSignal: AbortSignal
): Promise<void> {
  const since = clock.now()
  const slept = () =>
    clock.sleep(everyMs, stopSignal).then(
      () => true,
      () => false
    )
  while (await slept()) {
    const jobs = countOf(live)
    if (jobs.running + jobs.waiting > 0) log.info(progressLine(jobs, clock.now() - since))
  }
}

function countOf(live: readonly Live[]) {
  const done = live.flatMap(({ jobs, outcomes }) => jobs.filter((_, i) => outcomes[i] !== undefined)).length
  const running = live.flatMap(({ jobs, outcomes, begun }) =>
    jobs.filter((job, i) => outcomes[i] === undefined && begun.has(job))
  ).length
  return { running, done, waiting: live.flatMap(({ jobs }) => jobs).length - running - done }
}
