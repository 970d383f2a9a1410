import { dashboardOf } from '../dashboard/definition.ts'
import { needsDiscovery, select } from '../dashboard/selection.ts'
import { ActionError } from '../errors.ts'
import type { Sessions } from '../identity/sessions.ts'
import { typeParameters } from '../inputs/parameters.ts'
import type { Dashboard, ParametersInput, PlannedJob, Report, SnapshotParameters, Step } from '../model.ts'
import { once } from '../pace.ts'
import type { Catalog } from '../ports.ts'
import { planRequest, planSelection } from '../snapshot/plan.ts'

export interface PreparePorts {
  readonly sessions: Sessions
  /** QuickSight in the dashboards' region, by the base session. */
  readonly catalog: () => Catalog
}

/** What a report comes to: its jobs, each with the request that starts it. */
export interface Prepared {
  readonly accountId: string
  readonly dashboard: Dashboard | undefined
  readonly jobs: readonly PlannedJob[]
}

/** Looks a dashboard up, once for all the reports that name it. */
export type Lookup = (accountId: string, dashboardId: string) => Promise<Dashboard>

/** A look-up that remembers. */
export function lookup(catalog: () => Catalog): Lookup {
  const known = new Map<string, () => Promise<Dashboard>>()
  return (accountId, dashboardId) => {
    const key = `${accountId}/${dashboardId}`
    const find =
      known.get(key) ?? once(async () => dashboardOf(dashboardId, await catalog().definition(accountId, dashboardId)))
    known.set(key, find)
    return find()
  }
}

/**
 * From a report to its jobs: the account, the dashboard where it must be looked up, the selection, the plan.
 * @throws ActionError for what the report names and the dashboard does not have.
 */
export async function prepare(step: Step, report: Report, find: Lookup, ports: PreparePorts): Promise<Prepared> {
  const accountId = await ports.sessions.account(report.accountId)
  const { wanted } = report
  const dashboard = needsDiscovery(wanted) ? await find(accountId, report.dashboardId) : undefined
  const context = { accountId, region: step.aws.region, jobPrefix: step.run.jobPrefix, dashboard }
  if (wanted.kind === 'request') {
    return { accountId, dashboard, jobs: [planRequest(report, wanted.request, context)] }
  }
  const files = select(wanted, dashboard)
  const parameters = typed(wanted.parameters, dashboard)
  return { accountId, dashboard, jobs: planSelection(report, files, { ...context, parameters }) }
}

function typed(input: ParametersInput | undefined, dashboard: Dashboard | undefined): SnapshotParameters | undefined {
  if (input === undefined) return undefined
  if (input.kind === 'structure') return input.structure
  const result = typeParameters(input, dashboard?.parameters ?? [], dashboard?.id ?? '')
  if ('structure' in result) return result.structure
  throw new ActionError(result.problems.join('\n'), { code: 'InvalidParameters' })
}
