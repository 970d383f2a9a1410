import type { DatasetResult } from '../../domain/freshness.ts'
import type { Table } from '../format/table.ts'
import { formatDuration } from '../format/units.ts'

/** A dataset, and what an export would do with it before its jobs start. */
export interface DataRow {
  readonly dataset: DatasetResult
  readonly action?: string
}

/** Datasets of a dashboard with their import mode, age and newest ingestion. */
export function createDataTable(rows: readonly DataRow[]): Table {
  const hasActions = rows.some(({ action }) => action !== undefined)
  return {
    columns: [
      { title: 'Dataset' },
      { title: 'Dataset ID', style: 'code' },
      { title: 'Mode' },
      { title: 'Data as of' },
      { title: 'Age' },
      { title: 'Newest ingestion' },
      ...(hasActions ? [{ title: 'An export' }] : [])
    ],
    rows: rows.map(({ dataset, action }) => [...toCells(dataset), ...(hasActions ? [action ?? ''] : [])])
  }
}

function toCells({ arn, name, importMode, asOf, ageMs, lastStatus, failure }: DatasetResult): string[] {
  const id = arn.split('/').at(-1) ?? arn
  return [
    name ?? id,
    id,
    importMode ?? 'unknown',
    asOf === undefined ? '' : new Date(asOf).toISOString(),
    ageMs === undefined ? '' : formatDuration(ageMs),
    failure === undefined ? (lastStatus ?? '') : failure.message
  ]
}
