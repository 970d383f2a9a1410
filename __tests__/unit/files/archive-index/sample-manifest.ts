import type { ExportEntry } from '../../../../src/files/archive-index/index-types.ts'

/** A manifest entry of a delivered CSV file. */
export function buildFileEntry(changes: Readonly<Record<string, unknown>> = {}) {
  return {
    path: 'Sales/Orders.csv',
    bytes: 1200,
    sha256: 'a'.repeat(64),
    contentSha256: 'b'.repeat(64),
    rows: 12,
    completedAt: '2026-11-25T06:00:12.000Z',
    format: 'CSV',
    report: 'weekly',
    dashboardId: 'sales-overview',
    dashboardName: 'Sales',
    parameters: ['Region'],
    user: 'analyst@example.com',
    namespace: 'default',
    run: { id: '7', attempt: '1', url: 'https://github.com/octo-org/reports/actions/runs/7', sha: 'c0ffee' },
    sheets: [{ id: 's1', name: 'Summary', visuals: [{ id: 'v1', title: 'Orders' }] }],
    jobs: [{ id: 'gha-7-1', state: 'completed', requestIds: ['r1'], endedAt: '2026-11-25T06:00:10.000Z' }],
    ...changes
  }
}

/** A manifest of these files and failures. */
export function buildManifest(files: readonly object[], failed: readonly object[] = []) {
  return { version: 1, run: { endedAt: '2026-11-25T06:00:15.000Z' }, files, failed }
}

/** An index entry that is complete and valid. */
export function buildEntry(changes: Partial<ExportEntry> = {}): ExportEntry {
  return {
    id: '0123456789abcdef0123',
    at: '2026-11-25T06:00:12.000Z',
    run: { id: '7', attempt: '1', url: 'https://github.com/octo-org/reports/actions/runs/7', sha: 'c0ffee' },
    report: 'weekly',
    dashboardId: 'sales-overview',
    dashboardName: 'Sales',
    user: 'analyst@example.com',
    status: 'COMPLETED',
    manifest: 'manifest.json',
    files: [],
    failures: [],
    ...changes
  }
}
