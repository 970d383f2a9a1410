import { listDatasets, toDatasetEntry } from '../domain/datasets.ts'
import type { ReportResult } from '../domain/result.ts'

/** The outputs `data-as-of` and `datasets`. The time is that of the exported reports, or of all if none was exported. */
export function createDataOutputs(reports: readonly ReportResult[]): Readonly<Record<string, string>> {
  const datasets = listDatasets(reports)
  if (datasets === undefined) return {}
  const exported = reports.filter(({ failure, skipped }) => failure === undefined && skipped === undefined)
  const times = (exported.length > 0 ? exported : reports).flatMap(({ freshness }) => freshness?.dataAsOf ?? [])
  return {
    'data-as-of': times.length === 0 ? '' : formatOldest(Math.min(...times)),
    datasets: JSON.stringify(datasets.map(toDatasetEntry))
  }
}

function formatOldest(at: number): string {
  return new Date(at).toISOString()
}
