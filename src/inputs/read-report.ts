import { dataDatePlaceholder, type FreshnessSettings } from '../domain/freshness.ts'
import type { Destination, ExportTarget, Report, ResolvedDate, Viewer } from '../domain/report.ts'
import type { Format } from '../domain/snapshot-request.ts'
import type { ReportEntry } from './report-entries.ts'
import { readDates } from './sections/dates.ts'
import { readDestination } from './sections/destination.ts'
import { readFiles } from './sections/file-settings.ts'
import { readFreshness } from './sections/freshness.ts'
import { readSelection, selectSheetOfUrl, warnIgnoredParameters } from './sections/selection.ts'
import { checkUserAccount, readViewer } from './sections/viewer.ts'
import type { StepContext } from './step-context.ts'
import { localFallback } from './values/placeholders.ts'

/** A report without its label, which depends on the number of reports. */
export type UnlabelledReport = Omit<Report, 'label'>

/** The common result of reading inputs and of reading a CLI request. */
interface ResolvedReport {
  readonly dashboardId: string
  readonly accountId: string | undefined
  readonly wanted: ExportTarget
  readonly viewer: Viewer
  readonly destination: Destination | undefined
  readonly formats: readonly Format[]
  /** Of its parameters. */
  readonly dates: readonly ResolvedDate[]
}

/** Reads one report. Invalid inputs are recorded as problems and replaced by placeholders, so that reading can continue. */
export async function readReport(entry: ReportEntry, context: StepContext): Promise<UnlabelledReport> {
  const { reader, name } = entry
  const viewer = await readViewer(reader, context)
  const dates = context.mode === 'list' ? [] : await readDates(reader, context.dates)
  const freshness = readFreshness(reader, context.dates.timeZone)
  const byRequest = context.mode !== 'list' && reader.get('cli-input-json') !== undefined
  const requested = byRequest
    ? await readFromCliRequest(entry, context, viewer)
    : await readFromInputs(entry, context, viewer, { dates, freshness })
  const { dashboardId, accountId, destination, formats } = requested
  checkUserAccount(reader, requested.viewer, getDashboardAccount(requested, context))
  const values = createPlaceholderValues(entry, context, dashboardId, { dates, freshness })
  const shownDates = [...dates, ...requested.dates]
  return {
    ...(name === undefined ? {} : { name }),
    dashboardId,
    ...(accountId === undefined ? {} : { accountId }),
    target: requested.wanted,
    viewer: requested.viewer,
    ...(destination ? { destination } : {}),
    ...(shownDates.length === 0 ? {} : { dates: shownDates }),
    ...(freshness ? { freshness } : {}),
    files: await readFiles(reader, context, { formats, ownBucket: destination !== undefined, values })
  }
}

/** Account of the dashboard and the input it comes from. `aws-account-id` is compared with the user's account separately. */
function getDashboardAccount(
  { accountId, wanted }: ResolvedReport,
  context: StepContext
): { id: string; from: string } | undefined {
  if (context.accountId !== undefined) return undefined
  if (accountId !== undefined)
    return { id: accountId, from: wanted.kind === 'request' ? 'cli-input-json' : 'dashboard-id' }
  return context.roleAccountId === undefined ? undefined : { id: context.roleAccountId, from: 'role-to-assume' }
}

async function readFromInputs(
  entry: ReportEntry,
  context: StepContext,
  viewer: Viewer,
  dated: DatedInputs
): Promise<ResolvedReport> {
  const { reader, dashboard } = entry
  const { dates: parameterDates = [], ...selected } = await readSelection(reader, context.dates)
  const wanted = dashboard && context.mode !== 'list' ? selectSheetOfUrl(reader, selected, dashboard) : selected
  if (dashboard && context.mode !== 'list') warnIgnoredParameters(reader, dashboard)
  const accountId = dashboard?.accountId
  if (accountId !== undefined && context.accountId !== undefined && accountId !== context.accountId)
    reader.addValueProblem(
      'dashboard-id',
      `the dashboard is in account ${accountId}, but aws-account-id is ${context.accountId}.`
    )
  const dashboardId = dashboard?.id ?? ''
  const destination = readDestination(reader, createPlaceholderValues(entry, context, dashboardId, dated))
  return { dashboardId, accountId, wanted, viewer, destination, formats: wanted.formats, dates: parameterDates }
}

async function readFromCliRequest(
  { reader }: ReportEntry,
  context: StepContext,
  viewer: Viewer
): Promise<ResolvedReport> {
  const { adaptRequestToViewer, getDestination, readRequest, replaceTags } = await import(
    './sections/cli-input-json.ts'
  )
  const request = await readRequest(reader, context)
  const { DashboardId: dashboardId = '', AwsAccountId: accountId } = request ?? {}
  if (!request)
    return {
      dashboardId,
      accountId,
      wanted: emptySelection,
      viewer,
      destination: undefined,
      formats: ['PDF'],
      dates: []
    }
  const formats = request.SnapshotConfiguration.FileGroups.flatMap(group => group.Files.map(file => file.FormatType))
  return {
    dashboardId,
    accountId,
    wanted: { kind: 'request', request: adaptRequestToViewer(viewer, request, reader) },
    viewer: replaceTags(request, viewer),
    destination: getDestination(request),
    formats: [...new Set(formats)],
    dates: []
  }
}

/** Values of the date placeholders. */
interface DatedInputs {
  readonly dates: readonly ResolvedDate[]
  /** With it, `{data-date}` is a placeholder. */
  readonly freshness: FreshnessSettings | undefined
}

const emptySelection: ExportTarget = { kind: 'selection', sheets: [], formats: [], visuals: [] }

function createPlaceholderValues(
  entry: ReportEntry,
  context: StepContext,
  dashboardId: string,
  { dates, freshness }: DatedInputs
): Readonly<Record<string, string>> {
  // If each report has its own dashboard, the step has none; its inputs are checked nevertheless.
  const dashboard = dashboardId || localFallback
  const ofDates = Object.fromEntries(dates.map(({ placeholder, date }) => [placeholder, date]))
  const ofData = freshness === undefined ? {} : { 'data-date': dataDatePlaceholder }
  return { ...context.values, ...ofDates, ...ofData, 'dashboard-id': dashboard, name: entry.name ?? dashboard }
}
