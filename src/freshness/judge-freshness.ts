import { ActionError, ServiceError, toFailure } from '../domain/errors.ts'
import type { Failure } from '../domain/failure.ts'
import type { DataFreshness, DatasetResult, FreshnessSettings } from '../domain/freshness.ts'
import type { Skip } from '../domain/result.ts'
import { findNewest, findNewestCompleted, getAgeMs, isTooOld } from './data-age.ts'
import { hasDataAge } from './dataset-graph.ts'
import { formatAge, formatDatasetLabel, formatIngestionError, formatTime } from './describe-dataset.ts'
import type { SettledDataset } from './refresh-datasets.ts'

/** Whether a report is exported, and what is known of its data. */
export interface FreshnessVerdict {
  readonly freshness: DataFreshness
  /** Present: the report fails. */
  readonly failure?: Failure
  /** Present: the report is skipped, and nothing failed. */
  readonly skipped?: Skip
}

/** The problem of one dataset. `unknown` is a failure even if stale data is only skipped. */
interface DatasetProblem {
  readonly kind: 'stale' | 'not-refreshed' | 'unknown'
  readonly message: string
  readonly error?: ActionError
}

/** Checks the data of a report against the requirements of the report. `now` is the service's time. */
export function judgeFreshness(
  settings: FreshnessSettings,
  datasets: readonly SettledDataset[],
  now: number
): FreshnessVerdict {
  const problems = datasets.flatMap(dataset => findProblem(settings, dataset, now))
  const freshness = describeFreshness(datasets, now)
  return problems.length === 0 ? { freshness } : decide(settings, problems, freshness)
}

/** The verdict on a report whose datasets are not known. */
export function judgeUnknownData(settings: FreshnessSettings, error: ActionError): FreshnessVerdict {
  const message = `The datasets of the dashboard cannot be determined: ${error.message}`
  return decide(settings, [{ kind: 'unknown', message, error }], { datasets: [], warnings: [] })
}

/** The datasets as outputs, manifest and summary list them. `now` is the service's time. */
export function describeFreshness(datasets: readonly SettledDataset[], now: number): DataFreshness {
  const results = datasets.map(dataset => toDatasetResult(dataset, now))
  const times = results.flatMap(({ asOf }) => asOf ?? [])
  return {
    ...(times.length === 0 ? {} : { dataAsOf: Math.min(...times) }),
    datasets: results,
    warnings: datasets.flatMap(({ warnings }) => warnings).concat(results.flatMap(findDroppedRows))
  }
}

function toDatasetResult({ node, isRefreshed, error }: SettledDataset, now: number): DatasetResult {
  const { arn, name, importMode, ingestions } = node
  const completed = hasDataAge(node) ? findNewestCompleted(ingestions) : undefined
  const ageMs = completed === undefined ? undefined : getAgeMs(ingestions, now)
  const lastStatus = hasDataAge(node) ? findNewest(ingestions)?.status : undefined
  const failure = node.error ?? error
  return {
    arn,
    ...(name === undefined ? {} : { name }),
    ...(importMode === undefined ? {} : { importMode }),
    ...(completed === undefined ? {} : { asOf: completed.createdAt, ingestionId: completed.id }),
    ...(ageMs === undefined ? {} : { ageMs }),
    ...(completed?.rowsIngested === undefined ? {} : { rowsIngested: completed.rowsIngested }),
    ...(completed?.rowsDropped === undefined ? {} : { rowsDropped: completed.rowsDropped }),
    refreshed: isRefreshed,
    ...(lastStatus === undefined ? {} : { lastStatus }),
    ...(failure === undefined ? {} : { failure: toFailure(failure) })
  }
}

function findDroppedRows(dataset: DatasetResult): string[] {
  const { rowsDropped = 0, rowsIngested } = dataset
  if (rowsDropped === 0) return []
  const ingested = rowsIngested === undefined ? '' : ` (${rowsIngested} were ingested)`
  return [
    `Dataset ${formatDatasetLabel(dataset)}: the last ingestion dropped ${rowsDropped} rows${ingested}, so the data is incomplete.`
  ]
}

function findProblem(settings: FreshnessSettings, dataset: SettledDataset, now: number): DatasetProblem[] {
  const { node, isRefreshed, error } = dataset
  const label = formatDatasetLabel(node)
  if (node.error !== undefined)
    return [
      { kind: 'unknown', message: `The age of dataset ${label} is unknown: ${node.error.message}`, error: node.error }
    ]
  if (!hasDataAge(node) || isRefreshed) return []
  if (error !== undefined && isDenied(error))
    return [{ kind: 'unknown', message: `Dataset ${label}: ${error.message}`, error }]
  const age = describeAge(dataset, now)
  const { maxAgeMs, maxAge = '' } = settings
  if (maxAgeMs !== undefined && isTooOld(node.ingestions, maxAgeMs, now)) {
    const message = `Dataset ${label} ${age}; max-data-age is ${maxAge}.${explainLastFailure(dataset)}`
    return [{ kind: 'stale', message, ...(error === undefined ? {} : { error }) }]
  }
  if (error === undefined || settings.refresh !== 'start') return []
  return [{ kind: 'not-refreshed', message: `Dataset ${label} ${age}. ${error.message}`, error }]
}

function isDenied(error: ActionError): boolean {
  return error instanceof ServiceError && error.kind === 'denied'
}

function describeAge({ node }: SettledDataset, now: number): string {
  const completed = findNewestCompleted(node.ingestions)
  if (completed === undefined) return 'was never refreshed successfully'
  return `is ${formatAge(Math.max(0, now - completed.createdAt))} old (last refresh started ${formatTime(completed.createdAt)})`
}

/** Why the last refresh, by this step or by someone else, did not help. */
function explainLastFailure({ node, error }: SettledDataset): string {
  if (error !== undefined) return ` ${error.message}`
  const newest = findNewest(node.ingestions)
  if (newest?.status === 'FAILED') return ` Its newest refresh failed: ${formatIngestionError(newest)}`
  return newest?.status === 'CANCELLED' ? ' Its newest refresh was canceled.' : ''
}

const maxListedProblems = 10

function decide(
  settings: FreshnessSettings,
  problems: readonly DatasetProblem[],
  freshness: DataFreshness
): FreshnessVerdict {
  const listed = problems.slice(0, maxListedProblems).map(({ message }) => message)
  const more = problems.length - listed.length
  const message = [...listed, ...(more > 0 ? [`The same applies to ${more} more datasets.`] : [])].join('\n')
  if (settings.ifStale === 'warn') return { freshness: { ...freshness, warnings: [...freshness.warnings, message] } }
  const isUnknown = problems.some(({ kind }) => kind === 'unknown')
  if (settings.ifStale === 'skip' && !isUnknown) return { freshness, skipped: { reason: 'stale', message } }
  return { freshness, failure: toFailure(createFailure(settings, problems, message)) }
}

const unknownHint =
  'The action must be able to read the datasets and their ingestions. Fix the cause, or set if-stale: warn to export without knowing the age.'
const staleHint =
  'Refresh the datasets, set refresh-data: start, or raise max-data-age. if-stale: warn exports the old data.'
const refreshedHint = 'Refresh the datasets in QuickSight, or raise max-data-age. if-stale: warn exports the old data.'

function findDecisionHint(kind: DatasetProblem['kind'] | undefined, refresh: FreshnessSettings['refresh']): string {
  if (kind === 'unknown') return unknownHint
  return refresh === 'start' ? refreshedHint : staleHint
}

function createFailure(
  { refresh }: FreshnessSettings,
  problems: readonly DatasetProblem[],
  message: string
): ActionError {
  const worst = problems.find(({ kind }) => kind === 'unknown') ?? problems.find(({ error }) => error) ?? problems[0]
  const codes = { unknown: 'UnknownDataAge', stale: 'StaleData', 'not-refreshed': 'RefreshFailed' } as const
  return new ActionError(message, {
    code: codes[worst?.kind ?? 'stale'],
    hint: worst?.error?.hint ?? findDecisionHint(worst?.kind, refresh),
    requestId: worst?.error?.requestId
  })
}
