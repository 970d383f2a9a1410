import type { Dependencies } from '../dependencies.ts'
import { toFailure } from '../domain/errors.ts'
import type { Credentials } from '../domain/ports/credentials.ts'
import type { RunContext } from '../domain/ports/run-context.ts'
import type { RunResult } from '../domain/result.ts'
import type { StepConfig } from '../domain/step.ts'
import type { AbortReason } from '../report/status.ts'
import type { CheckReport, CheckRun } from './check/run-check.ts'
import { runExport } from './export/run-export.ts'
import { type StepResult, toFailedResult, toPageResult } from './step-result.ts'

/** Dependencies of a run other than AWS. */
export interface RunPorts extends RunContext {
  /** Why the signal was aborted; undefined while it is not. */
  readonly abortReason: () => AbortReason | undefined
  readonly publishJobIds: (jobIds: readonly string[]) => void
  readonly exportCredentials: (credentials: Credentials) => void
}

/** A running mode. */
export interface ModeRun {
  readonly done: Promise<StepResult>
  /** The partial result, if the mode is interrupted now. */
  readonly currentResult: () => Promise<StepResult>
}

/** Runs the step's mode. */
export function runMode(step: StepConfig, dependencies: Dependencies, ports: RunPorts): ModeRun {
  if (step.mode === 'export') return runExportMode(step, dependencies, ports)
  if (step.mode === 'check') return runCheckMode(step, dependencies, ports)
  return { done: runPage(step, dependencies, ports), currentResult: async () => createInterruptedResult(ports) }
}

function runExportMode(step: StepConfig, dependencies: Dependencies, ports: RunPorts): ModeRun {
  const report = async (result: RunResult): Promise<StepResult> => {
    const { toExportResult } = await loadReport()
    return toExportResult(step, result, dependencies.runUrl)
  }
  const run = runExport(step, {
    ...ports,
    ...dependencies,
    catalog: () => dependencies.catalog(),
    files: dependencies.files,
    publishJobIds: jobIds => {
      // The report is loaded while the first job runs.
      void loadReport()
      ports.publishJobIds(jobIds)
    }
  })
  return { done: run.done.then(report), currentResult: () => report(run.currentResult()) }
}

// No request waits for it: it is needed only when the export ends.
const loadReport = () => import('./export-result.ts')

/** The partial result of a mode that has nothing to show before it ends. */
function createInterruptedResult({ signal, abortReason }: RunPorts): StepResult {
  return signal.aborted
    ? toFailedResult(signal.reason, abortReason() ?? 'FAILED')
    : toPageResult({ log: [], summary: '' }, {})
}

function runCheckMode(step: StepConfig, dependencies: Dependencies, ports: RunPorts): ModeRun {
  let check: CheckRun | undefined
  const currentResult = async () =>
    check === undefined ? createInterruptedResult(ports) : checkEnding(check.currentResult(), ports)
  const run = async () => {
    const { runCheck } = await import('./check/run-check.ts')
    check = runCheck(step, dependencies, { ...dependencies, log: ports.log, signal: ports.signal })
    return checkEnding(await check.done, ports)
  }
  const done = run().catch(error => {
    // Keep the findings up to then.
    if (ports.signal.aborted) return currentResult()
    throw error
  })
  return { done, currentResult }
}

function checkEnding({ lines, page, failure }: CheckReport, { signal, abortReason }: RunPorts): StepResult {
  const failures = lines.flatMap(({ what, failure }) => (failure === undefined ? [] : [{ what, ...failure }]))
  const outputs = { failures: JSON.stringify(failures) }
  if (!lines.some(({ status }) => status === 'pending') || !signal.aborted) return toPageResult(page, outputs, failure)
  const { message } = toFailure(signal.reason)
  return toPageResult(page, outputs, [message, failure ?? []].flat().join('\n'), abortReason() ?? 'FAILED')
}

async function runPage(step: StepConfig, dependencies: Dependencies, ports: RunPorts): Promise<StepResult> {
  const asking = {
    sessions: dependencies.sessions,
    catalog: () => dependencies.catalog(),
    log: ports.log,
    signal: ports.signal,
    datasets: dependencies.datasets
  }
  if (step.mode === 'list') {
    const { runList } = await import('./list.ts')
    const { json, page } = await runList(step, asking)
    return toPageResult(page, { dashboards: json })
  }
  const { toWireRequest, runPlan } = await import('./plan.ts')
  const { jobs, page, failure, failures } = await runPlan(step, asking)
  const outputs = {
    failures: JSON.stringify(failures),
    plan: JSON.stringify(jobs.map(({ request }) => toWireRequest(request))),
    'job-ids': JSON.stringify(jobs.map(({ request }) => request.SnapshotJobId))
  }
  return toPageResult(page, outputs, failure)
}
