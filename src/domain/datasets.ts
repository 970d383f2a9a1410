import type { DatasetResult } from './freshness.ts'
import type { ReportResult } from './result.ts'

/** The datasets behind all reports, each once, in the order of their ARNs; `undefined` if no report checks the age of its data. */
export function listDatasets(reports: readonly ReportResult[]): readonly DatasetResult[] | undefined {
  const checked = reports.flatMap(({ freshness }) => freshness ?? [])
  if (checked.length === 0) return undefined
  const byArn = new Map<string, DatasetResult>()
  for (const dataset of checked.flatMap(({ datasets }) => datasets)) {
    // A report that does not refresh may have been checked before another one refreshed the dataset.
    if (byArn.get(dataset.arn)?.refreshed !== true) byArn.set(dataset.arn, dataset)
  }
  return [...byArn.values()].sort((one, other) => (one.arn < other.arn ? -1 : 1))
}

/**
 * The oldest data behind the exported reports, or behind all reports if none was exported; epoch milliseconds. `undefined`
 * if none of them has an age.
 */
export function findOldestData(reports: readonly ReportResult[]): number | undefined {
  const exported = reports.filter(({ failure, skipped }) => failure === undefined && skipped === undefined)
  const times = (exported.length > 0 ? exported : reports).flatMap(({ freshness }) => freshness?.dataAsOf ?? [])
  return times.length === 0 ? undefined : Math.min(...times)
}

/** A dataset as output and manifest have it. */
export function toDatasetEntry(dataset: DatasetResult) {
  const { arn, name, importMode, asOf, ageMs, rowsIngested, rowsDropped, refreshed, ingestionId } = dataset
  return {
    arn,
    name,
    importMode,
    asOf: asOf === undefined ? undefined : toIso(asOf),
    ageSeconds: ageMs === undefined ? undefined : Math.round(ageMs / 1000),
    rowsIngested,
    rowsDropped,
    refreshed,
    ingestionId
  }
}

function toIso(at: number): string {
  return new Date(at).toISOString()
}
