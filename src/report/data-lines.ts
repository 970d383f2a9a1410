import type { DataFreshness, DatasetResult } from '../domain/freshness.ts'
import type { Report } from '../domain/report.ts'
import { pluralize, sanitizeLine } from '../lib/text.ts'
import { formatDuration } from './format/units.ts'

const maxLines = 20

/** Log lines about a report's data: one line, then one per SPICE dataset, the oldest first. */
export function formatDataLines(report: Report, { dataAsOf, datasets }: DataFreshness): string[] {
  const label = sanitizeLine(report.label, 80)
  const spice = datasets
    .filter(({ importMode }) => importMode !== 'DIRECT_QUERY')
    .sort((one, other) => (one.asOf ?? 0) - (other.asOf ?? 0))
  const asOf = dataAsOf === undefined ? '' : `, data as of ${new Date(dataAsOf).toISOString()}`
  const rest = spice.length - maxLines
  return [
    `${label}: ${pluralize(datasets.length, 'dataset')}${asOf}`,
    ...spice.slice(0, maxLines).map(formatDatasetLine),
    ...(rest > 0 ? [`  … and ${rest} more`] : [])
  ]
}

function formatDatasetLine({ arn, name, ageMs, refreshed, lastStatus }: DatasetResult): string {
  const age = ageMs === undefined ? 'age unknown' : `${formatDuration(ageMs)} old`
  const status = lastStatus === undefined || lastStatus === 'COMPLETED' ? '' : `, newest ingestion ${lastStatus}`
  return `  ${sanitizeLine(name ?? arn, 120)}: ${age}${refreshed ? ', refreshed' : ''}${status}`
}
