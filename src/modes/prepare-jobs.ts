import { needsDefinition, type Selection, selectSheetsById } from '../dashboard/sheets-by-id.ts'
import type { Dashboard } from '../domain/dashboard.ts'
import { ActionError, ServiceError, toFailure } from '../domain/errors.ts'
import type { Failure } from '../domain/failure.ts'
import type { Catalog } from '../domain/ports/quicksight.ts'
import type { Log } from '../domain/ports/run-context.ts'
import type { ParametersInput, Report } from '../domain/report.ts'
import type { PlannedFile, PlannedJob } from '../domain/snapshot-job.ts'
import type { SnapshotParameters } from '../domain/snapshot-request.ts'
import type { StepConfig } from '../domain/step.ts'
import type { Sessions } from '../identity/session-cache.ts'
import { memoizeAsync } from '../lib/memoize.ts'
import { planRequest, planSelection } from '../snapshot/plan-jobs.ts'
import type { DashboardSuggester } from './suggest-dashboard.ts'

export interface PreparePorts {
  readonly sessions: Sessions
  /** QuickSight in the dashboards' region, by the base session. */
  readonly catalog: () => Catalog
}

/** The plan of a report: its jobs, each with the request that starts it. */
export interface Prepared {
  readonly accountId: string
  readonly dashboard: Dashboard | undefined
  readonly jobs: readonly PlannedJob[]
}

/** Looks a dashboard up, once for all the reports that name it. */
export type DashboardLookup = (accountId: string, dashboardId: string) => Promise<Dashboard>

/**
 * A memoized lookup: it warns once about a dashboard with a failed version. The error for a dashboard that does not
 * exist suggests a similar one.
 */
export function createDashboardLookup(
  catalog: () => Catalog,
  log: Pick<Log, 'warning'>,
  suggest: DashboardSuggester = createLazySuggester(catalog)
): DashboardLookup {
  const known = new Map<string, () => Promise<Dashboard>>()
  const ports = { catalog, log, suggest }
  return (accountId, dashboardId) => {
    const key = `${accountId}/${dashboardId}`
    const lookUpDashboard = known.get(key) ?? memoizeAsync(() => fetchDashboard(ports, accountId, dashboardId))
    known.set(key, lookUpDashboard)
    return lookUpDashboard()
  }
}

interface LookupPorts {
  readonly catalog: () => Catalog
  readonly log: Pick<Log, 'warning'>
  readonly suggest: DashboardSuggester
}

async function fetchDashboard(
  { catalog, log, suggest }: LookupPorts,
  accountId: string,
  dashboardId: string
): Promise<Dashboard> {
  try {
    const definition = await catalog().describeDashboardDefinition(accountId, dashboardId)
    const { toDashboard } = await import('../dashboard/definition.ts')
    return toDashboard(dashboardId, definition, message => log.warning(message))
  } catch (error) {
    if (!(error instanceof ServiceError) || error.kind !== 'not-found') throw error
    const { addDashboardSuggestion } = await import('./suggest-dashboard.ts')
    throw await addDashboardSuggestion(error, suggest, accountId, dashboardId)
  }
}

/** A suggester whose code is loaded when a dashboard is not found. */
export function createLazySuggester(catalog: () => Catalog): DashboardSuggester {
  const load = memoizeAsync(async () => (await import('./suggest-dashboard.ts')).createDashboardSuggester(catalog))
  return async (accountId, dashboardId) => (await load())(accountId, dashboardId)
}

/**
 * Plans the jobs of a report: resolves the account, the dashboard if it must be looked up, and the selection.
 * @throws ActionError for what the report names and the dashboard does not have.
 */
export async function prepare(
  step: StepConfig,
  report: Report,
  lookUpDashboard: DashboardLookup,
  ports: PreparePorts
): Promise<Prepared> {
  const accountId = await ports.sessions.resolveAccountId(report.accountId)
  const dashboard = needsDefinition(report.target) ? await lookUpDashboard(accountId, report.dashboardId) : undefined
  return planReport(step, report, accountId, dashboard)
}

/** The jobs of a report, and why its sheets could not be looked up, if so. */
export type PreparedWithLookup = Prepared & { readonly lookupFailure?: Failure }

/**
 * Like `prepare`, but also looks up sheets whose value may be an ID, which an export would learn from its job. If the
 * lookup fails, the values are used unverified.
 */
export async function prepareWithLookup(
  step: StepConfig,
  report: Report,
  lookUpDashboard: DashboardLookup,
  ports: PreparePorts
): Promise<PreparedWithLookup> {
  if (report.target.kind === 'request' || needsDefinition(report.target))
    return prepare(step, report, lookUpDashboard, ports)
  const accountId = await ports.sessions.resolveAccountId(report.accountId)
  const found = await lookUpDashboard(accountId, report.dashboardId).catch(toFailureUnlessNotFound)
  if ('code' in found) return { ...(await planReport(step, report, accountId, undefined)), lookupFailure: found }
  return planReport(step, report, accountId, found)
}

function toFailureUnlessNotFound(error: unknown): Failure {
  if (error instanceof ServiceError && error.kind !== 'not-found') return toFailure(error)
  throw error
}

async function planReport(
  step: StepConfig,
  report: Report,
  accountId: string,
  dashboard: Dashboard | undefined
): Promise<Prepared> {
  const { target } = report
  const { jobPrefix, canPickUpJobs } = step.run
  const context = { accountId, region: step.aws.region, jobPrefix, canPickUpJobs, dashboard }
  if (target.kind === 'request') {
    return { accountId, dashboard, jobs: [planRequest(report, target.request, context)] }
  }
  const [files, parameters] =
    dashboard === undefined
      ? ([selectSheetsById(target), getStructure(target.parameters)] as const)
      : await resolveSelection(target, dashboard)
  return { accountId, dashboard, jobs: planSelection(report, files, { ...context, parameters }) }
}

/** Resolves selection and parameters against the dashboard. Loaded only for an export that looks a dashboard up. */
async function resolveSelection(
  target: Selection,
  dashboard: Dashboard
): Promise<[PlannedFile[], SnapshotParameters | undefined]> {
  const [{ selectFiles }, { convertParameters }] = await Promise.all([
    import('../dashboard/selection.ts'),
    import('../dashboard/typed-parameters.ts')
  ])
  return collectErrors(
    () => selectFiles(target, dashboard),
    () => resolveParameters(target.parameters, dashboard, convertParameters)
  )
}

/** Both, or the problems of both at once. */
function collectErrors<A, B>(one: () => A, other: () => B): [A, B] {
  const tried = [tryAction(one), tryAction(other)] as const
  const [first, second] = tried
  if ('value' in first && 'value' in second) return [first.value, second.value]
  const errors = tried.flatMap(each => ('value' in each ? [] : [each.error]))
  const [error] = errors
  if (errors.length === 1 || error === undefined) throw error
  const hint = errors.find(each => each.hint !== undefined)?.hint
  throw new ActionError(errors.map(({ message }) => message).join('\n'), { code: error.code, hint })
}

function tryAction<T>(work: () => T): { readonly value: T } | { readonly error: ActionError } {
  try {
    return { value: work() }
  } catch (error) {
    if (error instanceof ActionError) return { error }
    throw error
  }
}

/** The API's own structure. Parameters to convert need the definition. */
function getStructure(input: ParametersInput | undefined): SnapshotParameters | undefined {
  return input?.kind === 'structure' ? input.structure : undefined
}

function resolveParameters(
  input: ParametersInput | undefined,
  dashboard: Dashboard,
  convertParameters: typeof import('../dashboard/typed-parameters.ts').convertParameters
): SnapshotParameters | undefined {
  if (input === undefined) return undefined
  const result = convertParameters(input, dashboard.parameters, dashboard.name)
  if ('structure' in result) return result.structure
  throw new ActionError(result.problems.join('\n'), { code: 'InvalidParameters', hint: result.hint })
}
