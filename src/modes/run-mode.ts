import type { Dependencies } from '../dependencies.ts'
import { toFailure } from '../domain/errors.ts'
import type { StepConfig } from '../domain/model.ts'
import type { Clock, Credentials, Log } from '../domain/ports.ts'
import type { AbortReason } from '../report/status.ts'
import type { Checked, Checking } from './check/run-check.ts'
import { runExport } from './export/run-export.ts'
import { type Ending, exportEnding, failedEnding, pageEnding } from './step-result.ts'

/** What a run needs besides AWS. */
export interface RunPorts {
  readonly clock: Clock
  readonly log: Log
  /** Aborted by the deadline or a signal, with an ActionError as its reason. */
  readonly signal: AbortSignal
  /** Which of the two it was. */
  readonly abortReason: () => AbortReason | undefined
  readonly publishJobIds: (jobIds: readonly string[]) => void
  readonly exportCredentials: (credentials: Credentials) => void
}

/** A mode at work. */
export interface ModeRun {
  readonly done: Promise<Ending>
  /** How it ends if it must end now. */
  readonly soFar: () => Ending
}

/** Runs what the step's mode says. */
export function runMode(step: StepConfig, dependencies: Dependencies, ports: RunPorts): ModeRun {
  if (step.mode === 'export') {
    const run = runExport(step, {
      ...ports,
      ...dependencies,
      catalog: () => dependencies.catalog(),
      files: dependencies.files
    })
    return {
      done: run.done.then(result => exportEnding(step, result)),
      soFar: () => exportEnding(step, run.soFar())
    }
  }
  if (step.mode === 'check') return checking(step, dependencies, ports)
  return { done: runPage(step, dependencies, ports), soFar: () => interruptedResult(ports) }
}

/** How a mode ends that has nothing to show before it is over. */
function interruptedResult({ signal, abortReason: cut }: RunPorts): Ending {
  return signal.aborted ? failedEnding(signal.reason, cut() ?? 'FAILED') : pageEnding({ log: [], summary: '' }, {})
}

function checking(step: StepConfig, dependencies: Dependencies, ports: RunPorts): ModeRun {
  let check: Checking | undefined
  const soFar = () => (check === undefined ? interruptedResult(ports) : checkEnding(check.soFar(), ports))
  const run = async () => {
    const { runCheck } = await import('./check/run-check.ts')
    check = runCheck(step, dependencies, { ...dependencies, signal: ports.signal })
    return checkEnding(await check.done, ports)
  }
  const done = run().catch(error => {
    // What was found until then is not lost.
    if (ports.signal.aborted) return soFar()
    throw error
  })
  return { done, soFar }
}

function checkEnding({ lines, page, failure }: Checked, { signal, abortReason: cut }: RunPorts): Ending {
  if (!lines.some(({ ok }) => ok === 'pending') || !signal.aborted) return pageEnding(page, {}, failure)
  const { message } = toFailure(signal.reason)
  return pageEnding(page, {}, [message, failure ?? []].flat().join('\n'), cut() ?? 'FAILED')
}

async function runPage(step: StepConfig, dependencies: Dependencies, ports: RunPorts): Promise<Ending> {
  const asking = { sessions: dependencies.sessions, catalog: () => dependencies.catalog(), signal: ports.signal }
  if (step.mode === 'list') {
    const { runList } = await import('./list.ts')
    const { json, page } = await runList(step, asking)
    return pageEnding(page, { dashboards: json })
  }
  const { asSent, runPlan } = await import('./plan.ts')
  const { jobs, page, failure } = await runPlan(step, asking)
  const outputs = {
    plan: JSON.stringify(jobs.map(({ request }) => asSent(request))),
    'job-ids': JSON.stringify(jobs.map(({ request }) => request.SnapshotJobId))
  }
  return pageEnding(page, outputs, failure)
}
