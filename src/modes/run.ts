import type { Step } from '../model.ts'
import type { Clock, Credentials, Log } from '../ports.ts'
import type { Cut } from '../report/status.ts'
import type { Wired } from '../wiring.ts'
import { type Ending, exportEnding, failedEnding, pageEnding } from './ending.ts'
import { runExport } from './export.ts'

/** What a run needs besides AWS. */
export interface RunPorts {
  readonly clock: Clock
  readonly log: Log
  /** Aborted by the deadline or a signal, with an ActionError as its reason. */
  readonly signal: AbortSignal
  /** Which of the two it was. */
  readonly cut: () => Cut | undefined
  readonly announce: (jobIds: readonly string[]) => void
  readonly handOver: (credentials: Credentials) => void
}

/** A mode at work. */
export interface Running {
  readonly done: Promise<Ending>
  /** How it ends if it must end now. */
  readonly soFar: () => Ending
}

/** Runs what the step's mode says. */
export function runMode(step: Step, wired: Wired, ports: RunPorts): Running {
  if (step.mode === 'export') {
    const run = runExport(step, { ...ports, ...wired, catalog: () => wired.catalog(), files: wired.files })
    return {
      done: run.done.then(result => exportEnding(step, result)),
      soFar: () => exportEnding(step, run.soFar())
    }
  }
  return {
    done: runPage(step, wired, ports),
    soFar: () => failedEnding(ports.signal.reason, ports.cut() ?? 'FAILED')
  }
}

async function runPage(step: Step, wired: Wired, ports: RunPorts): Promise<Ending> {
  const asking = { sessions: wired.sessions, catalog: () => wired.catalog() }
  if (step.mode === 'list') {
    const { runList } = await import('./list.ts')
    const { json, page } = await runList(step, asking)
    return pageEnding(page, { dashboards: json })
  }
  if (step.mode === 'plan') {
    const { asSent, runPlan } = await import('./plan.ts')
    const { jobs, page } = await runPlan(step, asking)
    const ids = jobs.map(({ request }) => request.SnapshotJobId)
    return pageEnding(page, {
      plan: JSON.stringify(jobs.map(({ request }) => asSent(request))),
      'job-ids': JSON.stringify(ids)
    })
  }
  const { runCheck } = await import('./check.ts')
  const { page, failure } = await runCheck(step, wired, { ...wired, signal: ports.signal })
  return pageEnding(page, {}, failure)
}
