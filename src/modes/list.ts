import type { StepConfig } from '../domain/model.ts'
import type { Page } from '../report/format/page.ts'
import { formatDashboardPage, formatDashboardsPage } from '../report/pages/dashboards.ts'
import { createDashboardLookup, type PreparePorts } from './prepare-jobs.ts'

export interface Listing {
  /** JSON for the output `dashboards`. */
  readonly json: string
  readonly page: Page
}

/** All dashboards of the account by name, or the sheets, visuals and parameters of one. */
export async function runList(step: StepConfig, ports: PreparePorts): Promise<Listing> {
  const [report] = step.reports
  if (report !== undefined) {
    const dashboard = await createDashboardLookup(ports.catalog)(
      await ports.sessions.resolveAccountId(report.accountId),
      report.dashboardId
    )
    return {
      json: JSON.stringify([dashboard]),
      page: formatDashboardPage(dashboard, { ...step.aws, ...step.repeated })
    }
  }
  const all = await ports.catalog().listDashboards(await ports.sessions.resolveAccountId(undefined))
  // The same order on every machine, whatever its locale.
  const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true })
  const dashboards = [...all].sort((a, b) => byName.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
  return { json: JSON.stringify(dashboards), page: formatDashboardsPage(dashboards) }
}
