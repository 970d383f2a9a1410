import { toFailure } from '../../domain/errors.ts'
import type { FreshnessSettings } from '../../domain/freshness.ts'
import type { Report } from '../../domain/report.ts'
import type { StepConfig } from '../../domain/step.ts'
import type { FreshnessVerdict } from '../../freshness/judge-freshness.ts'
import type { ExportContext } from './export-context.ts'
import type { ExportPorts } from './export-ports.ts'
import type { FreshnessGate } from './freshness-gate.ts'
import type { ReportState } from './report-state.ts'

/** Reads datasets while sessions are created. Nothing is loaded or called if no report requires it. */
export function createFreshnessGate(step: StepConfig, ports: ExportPorts): FreshnessGate {
  const reports = step.reports.filter(hasFreshness)
  if (reports.length === 0) return { check: async () => undefined }
  const plannings = new Map<Report, Promise<unknown>>()
  const verdicts = startChecks(step, reports, ports, report => isFulfilled(plannings.get(report)))
  // Each report that awaits its data gets the failure.
  verdicts.catch(() => undefined)
  return {
    check: async (report, planning) => {
      plannings.set(report, planning)
      return (await verdicts).get(report)
    }
  }
}

function hasFreshness(report: Report): report is Report & { readonly freshness: FreshnessSettings } {
  return report.freshness !== undefined
}

async function startChecks(
  step: StepConfig,
  reports: readonly (Report & { readonly freshness: FreshnessSettings })[],
  ports: ExportPorts,
  isExported: (report: Report) => Promise<boolean>
): Promise<ReadonlyMap<Report, Promise<FreshnessVerdict>>> {
  const [{ checkFreshness }, datasets] = await Promise.all([
    import('../../freshness/check-freshness.ts'),
    ports.datasets()
  ])
  return checkFreshness(reports, {
    ...ports,
    datasets,
    isExported,
    resolveAccountId: named => ports.sessions.resolveAccountId(named),
    ingestionPrefix: step.run.ingestionPrefix ?? step.run.jobPrefix
  })
}

async function isFulfilled(planning: Promise<unknown> | undefined): Promise<boolean> {
  return planning === undefined
    ? false
    : planning.then(
        () => true,
        () => false
      )
}

/** Waits until the report's data is fresh enough. If it is not, the report is left without jobs, and with the reason. */
export async function waitForFreshData(entry: ReportState, { startTracker, ports }: ExportContext): Promise<void> {
  const verdict = await entry.verdict?.catch(error => ({ failure: toFailure(error) }))
  if (verdict === undefined) return
  if ('freshness' in verdict) {
    entry.freshness = verdict.freshness
    const { formatDataLines } = await import('../../report/data-lines.ts')
    for (const line of formatDataLines(entry.report, verdict.freshness)) ports.log.info(line)
  }
  const skipped = 'skipped' in verdict ? verdict.skipped : undefined
  if (verdict.failure === undefined && skipped === undefined) return
  entry.failure ??= verdict.failure
  if (skipped !== undefined) entry.skipped = skipped
  const planned = entry.jobs
  entry.jobs = []
  for (const job of planned) startTracker.markSettled(job)
}
