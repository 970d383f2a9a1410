import { findOldestData, listDatasets, toDatasetEntry } from '../domain/datasets.ts'
import type { ReportResult } from '../domain/result.ts'

/** The outputs `data-as-of` and `datasets`. The time is that of the exported reports, or of all if none was exported. */
export function createDataOutputs(reports: readonly ReportResult[]): Readonly<Record<string, string>> {
  const datasets = listDatasets(reports)
  if (datasets === undefined) return {}
  const oldest = findOldestData(reports)
  return {
    'data-as-of': oldest === undefined ? '' : new Date(oldest).toISOString(),
    datasets: JSON.stringify(datasets.map(toDatasetEntry))
  }
}
