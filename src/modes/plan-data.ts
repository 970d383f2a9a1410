import { toFailure } from '../domain/errors.ts'
import type { Failure } from '../domain/failure.ts'
import type { FreshnessSettings } from '../domain/freshness.ts'
import type { Log } from '../domain/ports/run-context.ts'
import type { Report } from '../domain/report.ts'
import type { StepConfig } from '../domain/step.ts'
import { combineReportData, type FreshnessReport, loadReportData } from '../freshness/check-freshness.ts'
import { fillDataDate } from '../freshness/data-date.ts'
import { describeFreshness } from '../freshness/judge-freshness.ts'
import { type PlannedRefresh, planRefreshes } from '../freshness/plan-refresh.ts'
import type { DatasetCatalog } from '../freshness/ports.ts'
import { toSettledDataset } from '../freshness/refresh-datasets.ts'
import type { DataRow } from '../report/pages/data.ts'
import type { PreparePorts } from './prepare-jobs.ts'

export interface DataPorts extends PreparePorts {
  readonly log: Pick<Log, 'warning'>
  readonly signal: AbortSignal
  readonly datasets: () => Promise<DatasetCatalog>
}

/** The data behind a step's reports, and what an export would do with it. */
export interface PlannedData {
  /** Parents before their children. */
  readonly rows: readonly DataRow[]
  /** Why the datasets of a report are not known. */
  readonly failures: readonly { readonly report: string; readonly failure: Failure }[]
  /** The report with the date of its data in its paths. */
  readonly fillDate: (report: Report) => Report
}

/** Reads the datasets of the reports with requirements on their data. Nothing is refreshed. */
export async function planData(step: Pick<StepConfig, 'reports' | 'run'>, ports: DataPorts): Promise<PlannedData> {
  const datasets = await ports.datasets()
  const resolveAccountId = (named: string | undefined) => ports.sessions.resolveAccountId(named)
  const reports = step.reports.filter(requiresFreshness)
  const data = await Promise.all(loadReportData(reports, { datasets, resolveAccountId, signal: ports.signal }))
  const { graph, demands } = combineReportData(data)
  const now = datasets.serverNow()
  const ingestionPrefix = step.run.ingestionPrefix ?? step.run.jobPrefix
  const times = new Map(
    data.map(({ report, graph: own }) => {
      const nodes = [...(own?.values() ?? [])].map(toSettledDataset)
      return [report as Report, describeFreshness(nodes, now).dataAsOf ?? now]
    })
  )
  return {
    rows: planRefreshes(graph, demands, { now, ingestionPrefix }).map(planned => toDataRow(planned, now)),
    failures: data.flatMap(({ report, error }) =>
      error === undefined ? [] : [{ report: report.label, failure: toFailure(error) }]
    ),
    fillDate: report => fillDataDate(report, times.get(report) ?? now)
  }
}

function requiresFreshness(report: Report): report is FreshnessReport & { readonly freshness: FreshnessSettings } {
  return report.freshness !== undefined
}

const actions = {
  none: 'uses it unchanged',
  wait: 'waits for the running ingestion',
  refresh: 'refreshes it first',
  'cannot-refresh': 'cannot refresh it: uploaded files'
} as const satisfies Record<PlannedRefresh['action'], string>

function toDataRow({ node, action }: PlannedRefresh, now: number): DataRow {
  const [dataset] = describeFreshness([toSettledDataset(node)], now).datasets
  return { dataset: dataset ?? { arn: node.arn, refreshed: false }, action: actions[action] }
}
