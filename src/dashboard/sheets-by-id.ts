import { idPattern } from '../domain/limits.ts'
import type { ExportTarget } from '../domain/report.ts'
import type { PlannedFile } from '../domain/snapshot-job.ts'

export type Selection = Extract<ExportTarget, { kind: 'selection' }>

/**
 * Whether the dashboard's definition is required. PDFs of sheets by ID need neither the definition nor the permission to
 * read it; names, every sheet, visuals and parameters do.
 */
export function needsDefinition(wanted: ExportTarget): boolean {
  if (wanted.kind === 'request') return false
  return (
    wanted.sheets.length === 0 ||
    wanted.formats.some(format => format !== 'PDF') ||
    wanted.parameters?.kind === 'map' ||
    !wanted.sheets.every(looksLikeId)
  )
}

/** The PDFs of sheets that are given by their IDs: what a selection is without the dashboard's definition. */
export function selectSheetsById({ sheets }: Selection): PlannedFile[] {
  return sheets.map(id => ({ format: 'PDF', sheets: [{ id, visuals: [] }] }))
}

/**
 * Whether the value can be used as an ID without a request. QuickSight's own IDs are UUIDs, and IDs that people choose
 * for the API have digits, hyphens or underscores and no capitals; `Overview` may be a name.
 */
export function looksLikeId(value: string): boolean {
  return idPattern.test(value) && /[\d_-]/.test(value) && (!/[A-Z]/.test(value) || /[0-9a-f]{8}/i.test(value))
}
