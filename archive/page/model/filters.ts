import type { ExportEntry } from '../../../src/files/archive-index/index-types.ts'

export interface Filters {
  readonly text: string
  readonly dashboard: string
  readonly report: string
  readonly user: string
  readonly status: string
  /** Days such as `2026-11-25`, in UTC; both included. */
  readonly from: string
  readonly to: string
}

export const noFilters: Filters = { text: '', dashboard: '', report: '', user: '', status: '', from: '', to: '' }

/** An export of the archive and where its entry is stored. */
export interface ArchivedExport extends ExportEntry {
  readonly month: string
}

/** The exports that match every filter, newest first. */
export function filterExports(exports: readonly ArchivedExport[], filters: Filters): ArchivedExport[] {
  const words = normalize(filters.text)
    .split(/\s+/)
    .filter(word => word !== '')
  const matches = exports.filter(
    each =>
      (filters.dashboard === '' || each.dashboardId === filters.dashboard) &&
      (filters.report === '' || each.report === filters.report) &&
      (filters.user === '' || each.user === filters.user) &&
      (filters.status === '' || each.status === filters.status) &&
      (filters.from === '' || each.at.slice(0, 10) >= filters.from) &&
      (filters.to === '' || each.at.slice(0, 10) <= filters.to) &&
      (words.length === 0 || hasWords(each, words))
  )
  return matches.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}

function hasWords(each: ArchivedExport, words: readonly string[]): boolean {
  const text = normalize(
    [
      each.report,
      each.dashboardId,
      each.dashboardName,
      each.user,
      each.run.id,
      each.run.sha,
      ...(each.parameters ?? []),
      ...each.files.flatMap(file => [file.path, file.sha256, ...(file.contents ?? [])]),
      ...each.failures.flatMap(failure => [failure.what, failure.code, failure.message])
    ].join('\n')
  )
  return words.every(word => text.includes(word))
}

function normalize(text: string): string {
  return text.normalize('NFC').toLowerCase()
}

export interface Choice {
  readonly value: string
  readonly label: string
}

/** Options of the filters, sorted by label. */
export function getChoices(exports: readonly ArchivedExport[]): Record<'dashboard' | 'report' | 'user', Choice[]> {
  const [dashboards, reports, users] = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()]
  for (const each of exports) {
    if (!dashboards.has(each.dashboardId)) dashboards.set(each.dashboardId, each.dashboardName ?? each.dashboardId)
    reports.set(each.report, each.report)
    users.set(each.user, each.user)
  }
  return { dashboard: sortChoices(dashboards), report: sortChoices(reports), user: sortChoices(users) }
}

function sortChoices(labels: ReadonlyMap<string, string>): Choice[] {
  return [...labels].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label))
}

/** Exports that an export can be compared with: of the same report and dashboard, nearest in time first. */
export function getComparable(exports: readonly ArchivedExport[], of: ArchivedExport): ArchivedExport[] {
  const distance = (each: ArchivedExport) => Math.abs(Date.parse(each.at) - Date.parse(of.at))
  return exports
    .filter(each => each.id !== of.id && each.report === of.report && each.dashboardId === of.dashboardId)
    .filter(each => each.files.length > 0)
    .sort((a, b) => distance(a) - distance(b))
}
