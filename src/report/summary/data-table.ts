import { listDatasets } from '../../domain/datasets.ts'
import type { DatasetResult } from '../../domain/freshness.ts'
import type { RunResult } from '../../domain/result.ts'
import { formatMarkdownTable } from '../format/table.ts'
import { formatDuration } from '../format/units.ts'

const maxTableBytes = 32 * 1024

/** The datasets behind the reports and how old their data is; empty if no report checks the age of its data. */
export function formatDataTable(result: RunResult): string {
  const datasets = listDatasets(result.reports) ?? []
  if (datasets.length === 0) return ''
  const table = {
    columns: [{ title: 'Dataset' }, { title: 'Mode' }, { title: 'Data as of' }, { title: 'Age' }, { title: 'Refresh' }],
    rows: datasets.map(toRow)
  }
  return `### Data\n\n${formatMarkdownTable(table, maxTableBytes)}`
}

function toRow(dataset: DatasetResult): string[] {
  const { arn, name, importMode, asOf, ageMs } = dataset
  const isDirect = importMode === 'DIRECT_QUERY'
  return [
    name ?? arn.split('/').at(-1) ?? arn,
    importMode ?? 'unknown',
    isDirect ? 'now' : asOf === undefined ? 'unknown' : new Date(asOf).toISOString(),
    ageMs === undefined ? '' : formatDuration(ageMs),
    describeRefresh(dataset)
  ]
}

function describeRefresh({ refreshed, lastStatus = '', rowsDropped = 0, failure }: DatasetResult): string {
  const dropped = rowsDropped === 0 ? '' : `, ${rowsDropped} rows dropped`
  if (failure !== undefined) return `failed: ${failure.message}`
  return `${refreshed ? 'refreshed by this step' : lastStatus}${dropped}`
}
