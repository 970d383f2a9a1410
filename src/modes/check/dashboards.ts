import { needsDefinition } from '../../dashboard/sheets-by-id.ts'
import type { Dashboard } from '../../domain/dashboard.ts'
import { ServiceError } from '../../domain/errors.ts'
import type { Report } from '../../domain/report.ts'
import { pluralize, sanitizeLine } from '../../lib/text.ts'
import { type CheckContext, getReportAccount, noBaseSessionReason, removeDuplicatesBy } from './context.ts'
import { createSkipped, type Finding, tryCheck } from './finding.ts'

/** `unknown`: the dashboard could not be read. */
export type DashboardStatus = 'found' | 'not-found' | 'unknown'

export interface Dashboards {
  /** Status of the dashboard of a report. */
  readonly presence: (report: Report) => DashboardStatus
}

/**
 * Reads each dashboard with the base session.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardDefinition.html
 */
export async function checkDashboards(scene: CheckContext): Promise<Dashboards> {
  const getKey = (report: Report) => `${getReportAccount(scene, report)}/${report.dashboardId}`
  const byKey = new Map<string, DashboardStatus>()
  await Promise.all(
    removeDuplicatesBy(scene.step.reports, getKey).map(report => {
      const needed = scene.step.reports.some(each => getKey(each) === getKey(report) && needsDefinition(each.target))
      const readDashboard = async () => {
        const { line, presence } = await checkDashboard(scene, report, needed)
        byKey.set(getKey(report), presence)
        return [line]
      }
      return scene.board.addPending([formatDashboardTitle(report)], readDashboard())
    })
  )
  return { presence: report => byKey.get(getKey(report)) ?? 'unknown' }
}

function formatDashboardTitle(report: Report): string {
  return `Dashboard ${report.dashboardId}`
}

async function checkDashboard(
  scene: CheckContext,
  report: Report,
  needed: boolean
): Promise<{ line: Finding; presence: DashboardStatus }> {
  const title = formatDashboardTitle(report)
  const account = getReportAccount(scene, report)
  if (scene.identity === undefined || account === undefined)
    return { line: createSkipped(title, noBaseSessionReason), presence: 'unknown' }
  const readDashboard = () => scene.find(account, report.dashboardId)
  const { line, error } = await tryCheck(scene.ports.signal, title, readDashboard, {
    formatDetail: formatDashboardSize
  })
  if (error === undefined) return { line, presence: 'found' }
  const refusal = error instanceof ServiceError ? error.kind : undefined
  if (refusal === 'denied' && !needed) {
    const cause = 'the base session is not allowed to read it, and does not need to: sheet-ids contains IDs'
    return { line: createSkipped(title, cause), presence: 'unknown' }
  }
  return { line, presence: refusal === 'not-found' ? 'not-found' : 'unknown' }
}

function formatDashboardSize({ name, sheets, parameters }: Dashboard): string {
  const visuals = sheets.flatMap(sheet => sheet.visuals)
  const tables = visuals.filter(visual => visual.exportable).length
  return `${sanitizeLine(name, 100)}: ${pluralize(sheets.length, 'sheet')}, ${pluralize(visuals.length, 'visual')} (${tables} for CSV and EXCEL), ${pluralize(parameters.length, 'parameter')}`
}
