import { ActionError } from '../domain/errors.ts'
import type { FreshnessSettings } from '../domain/freshness.ts'
import type { Log } from '../domain/ports/run-context.ts'
import type { Report } from '../domain/report.ts'
import type { Clock } from '../lib/clock.ts'
import type { DatasetGraph } from './dataset-graph.ts'
import { type FreshnessVerdict, judgeFreshness, judgeUnknownData } from './judge-freshness.ts'
import { createDatasetLookup, type DatasetLookup } from './look-up-datasets.ts'
import { type DatasetDemand, mergeDemands } from './plan-refresh.ts'
import type { DatasetCatalog } from './ports.ts'
import { type SettledDataset, settleDatasets, toSettledDataset } from './refresh-datasets.ts'
import { settleLateDatasets } from './settle-late-datasets.ts'

export interface FreshnessPorts {
  readonly clock: Clock
  readonly log: Log
  /** Aborted by the deadline or a signal. */
  readonly signal: AbortSignal
  readonly datasets: DatasetCatalog
  readonly resolveAccountId: (named: string | undefined) => Promise<string>
  /** Start of the IDs of the ingestions that the step starts. */
  readonly ingestionPrefix: string
  /** Whether the report can be exported at all: nothing is refreshed for one that cannot. */
  readonly isExported: (report: FreshnessReport) => Promise<boolean>
}

/** A report with requirements on its data. */
export type FreshnessReport = Report & { readonly freshness: FreshnessSettings }

/** A report's datasets as they were found, or why they were not. */
export interface ReportData {
  readonly report: FreshnessReport
  readonly graph?: DatasetGraph
  readonly error?: ActionError
}

/** Looks up the datasets of all reports, each once. Rejects only if the step is aborted. */
export function loadReportData(
  reports: readonly FreshnessReport[],
  ports: Pick<FreshnessPorts, 'datasets' | 'resolveAccountId' | 'signal'>
): readonly Promise<ReportData>[] {
  const lookup = createDatasetLookup(ports.datasets, ports.signal)
  return reports.map(report => loadOne(report, lookup, ports))
}

async function loadOne(
  report: FreshnessReport,
  lookup: DatasetLookup,
  { resolveAccountId, signal }: Pick<FreshnessPorts, 'resolveAccountId' | 'signal'>
): Promise<ReportData> {
  try {
    const accountId = await resolveAccountId(report.accountId)
    return { report, graph: await lookup.find(accountId, report.dashboardId) }
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof ActionError) return { report, error }
    throw error
  }
}

/** All datasets of the reports, and what the reports require of each together. */
export function combineReportData(data: readonly ReportData[]): {
  readonly graph: DatasetGraph
  readonly demands: ReadonlyMap<string, DatasetDemand>
} {
  const known = data.flatMap(({ report, graph }) =>
    graph === undefined ? [] : [{ settings: report.freshness, graph }]
  )
  return { graph: new Map(known.flatMap(({ graph }) => [...graph])), demands: mergeDemands(known) }
}

/** The verdict on each report, as soon as its datasets are settled. Datasets that reports share are refreshed once. */
export function checkFreshness(
  reports: readonly FreshnessReport[],
  ports: FreshnessPorts
): ReadonlyMap<Report, Promise<FreshnessVerdict>> {
  const loading = loadReportData(reports, ports)
  const settling = settleExported(loading, ports)
  const verdicts = new Map(
    reports.map((report, i) => [report, judgeReport(report, loading[i], settling, ports)] as const)
  )
  // Each report that awaits its verdict gets the failure.
  for (const promise of [settling, ...verdicts.values()]) promise.catch(() => undefined)
  return verdicts
}

type Settling = ReadonlyMap<string, Promise<SettledDataset>>

async function settleExported(loading: readonly Promise<ReportData>[], ports: FreshnessPorts): Promise<Settling> {
  const data = await Promise.all(loading)
  const lookedAt = ports.datasets.serverNow()
  const isExported = await Promise.all(data.map(({ report }) => ports.isExported(report)))
  const { graph, demands } = combineReportData(data.filter((_, i) => isExported[i]))
  return settleDatasets(graph, demands, { ...ports, lookedAt })
}

async function judgeReport(
  { freshness }: FreshnessReport,
  loading: Promise<ReportData> | undefined,
  settling: Promise<Settling>,
  ports: FreshnessPorts
): Promise<FreshnessVerdict> {
  const data = await loading
  if (data?.graph === undefined) return judgeUnknownData(freshness, data?.error ?? unknownDatasets)
  const settled: Settling = freshness.refresh === 'never' ? new Map() : await settling
  const nodes = [...data.graph.values()]
  const all = await Promise.all(nodes.map(node => settled.get(node.arn) ?? toSettledDataset(node)))
  const last = settled.size === 0 ? all : await settleLateDatasets(freshness, all, ports)
  return judgeFreshness(freshness, last, ports.datasets.serverNow())
}

const unknownDatasets = new ActionError('The dashboard could not be described.', { code: 'UnknownDataAge' })
