import { ServiceError } from '../domain/errors.ts'
import type { Catalog, DashboardSummary } from '../domain/ports/quicksight.ts'
import type { JobOutcome } from '../domain/snapshot-job.ts'
import { memoizeByKey } from '../lib/memoize-by-key.ts'
import { findClosestMatch, joinList, quote, sanitizeLine } from '../lib/text.ts'

/** A question such as `Did you mean sales-overview ("Sales")?`; `undefined` if no dashboard is similar or none can be listed. */
export type DashboardSuggester = (accountId: string, dashboardId: string) => Promise<string | undefined>

// The requests are shared with the whole account, and a listing has 100 dashboards per page.
const listingLimits = { maxPages: 10, attempts: 2 }
const maxSuggested = 3

/**
 * Creates a suggester that lists the dashboards of an account once, and only after a dashboard was not found. The
 * permission quicksight:ListDashboards is optional: without it there is no suggestion.
 */
export function createDashboardSuggester(catalog: () => Catalog): DashboardSuggester {
  const list = memoizeByKey((accountId: string) =>
    catalog()
      .listDashboards(accountId, listingLimits)
      .catch((): DashboardSummary[] => [])
  )
  return async (accountId, dashboardId) => formatSuggestion(dashboardId, await list(accountId))
}

function formatSuggestion(dashboardId: string, dashboards: readonly DashboardSummary[]): string | undefined {
  // The error has another cause if the dashboard is listed.
  if (dashboards.some(({ id }) => id === dashboardId)) return undefined
  const closest = findClosestMatch(
    dashboardId,
    dashboards.flatMap(({ id, name }) => [id, name])
  )
  if (closest === undefined) return undefined
  const similar = dashboards.filter(({ id, name }) => id === closest || name === closest).slice(0, maxSuggested)
  return `Did you mean ${joinList(similar.map(formatDashboard), 'or')}?`
}

function formatDashboard({ id, name }: DashboardSummary): string {
  return name === id ? sanitizeLine(id) : `${sanitizeLine(id)} (${quote(name)})`
}

/** The error for a dashboard that does not exist, with the suggestion at the beginning of its hint. */
export async function addDashboardSuggestion(
  error: ServiceError,
  suggest: DashboardSuggester,
  accountId: string,
  dashboardId: string
): Promise<ServiceError> {
  const suggestion = await suggest(accountId, dashboardId)
  if (suggestion === undefined) return error
  const { operation, code, kind, status, requestId, cause } = error
  const hint = joinHint(suggestion, error.hint)
  return new ServiceError(error.message, { operation, code, kind, status, requestId, hint, cause })
}

/** The outcome of a job whose dashboard may not exist, with the suggestion at the beginning of the failure's hint. */
export async function suggestForOutcome(outcome: JobOutcome, suggest: DashboardSuggester): Promise<JobOutcome> {
  const { failure, job } = outcome
  if (failure === undefined) return outcome
  const suggestion = await suggest(job.request.AwsAccountId, job.request.DashboardId)
  if (suggestion === undefined) return outcome
  return { ...outcome, failure: { ...failure, hint: joinHint(suggestion, failure.hint) } }
}

function joinHint(suggestion: string, hint: string | undefined): string {
  return hint === undefined ? suggestion : `${suggestion} ${hint}`
}
