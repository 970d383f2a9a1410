import type { Destination, ExportTarget, Format, Report, Viewer } from '../domain/model.ts'
import type { Entry } from './report-entries.ts'
import { adaptRequestToViewer, destinationOf, readRequest, viewerOf } from './sections/cli-input-json.ts'
import { readDestination } from './sections/destination.ts'
import { readFiles } from './sections/file-settings.ts'
import { readSelection, warnOfUrl } from './sections/selection.ts'
import { checkUserAccount, readViewer } from './sections/viewer.ts'
import type { Scene } from './step-context.ts'
import { standIn } from './values/placeholders.ts'

/** A report that does not know yet how many there are, and hence what it is called. */
export type Unlabelled = Omit<Report, 'label'>

/** What the two ways of asking, by inputs and by a CLI request, come to. */
interface ResolvedReport {
  readonly dashboardId: string
  readonly accountId: string | undefined
  readonly wanted: ExportTarget
  readonly viewer: Viewer
  readonly destination: Destination | undefined
  readonly formats: readonly Format[]
}

/** Reads one export. What cannot be read is a problem among the findings, and something harmless in the report. */
export async function readReport(entry: Entry, scene: Scene): Promise<Unlabelled> {
  const { reader, name } = entry
  const viewer = await readViewer(reader, scene)
  const byRequest = scene.mode !== 'list' && reader.given('cli-input-json') !== undefined
  const asked = byRequest ? await askedByRequest(entry, scene, viewer) : await askedByInputs(entry, scene, viewer)
  const { dashboardId, accountId, destination, formats } = asked
  checkUserAccount(reader, asked.viewer, accountsOf(asked, scene))
  const values = valuesOf(entry, scene, dashboardId)
  return {
    ...(name === undefined ? {} : { name }),
    dashboardId,
    ...(accountId === undefined ? {} : { accountId }),
    target: asked.wanted,
    viewer: asked.viewer,
    ...(destination ? { destination } : {}),
    files: await readFiles(reader, scene, { formats, ownBucket: destination !== undefined, values })
  }
}

/** Account of the dashboard, and what tells it; `aws-account-id` is held against the user's on its own. */
function accountsOf({ accountId, wanted }: ResolvedReport, scene: Scene): { id: string; from: string } | undefined {
  if (scene.accountId !== undefined) return undefined
  if (accountId !== undefined)
    return { id: accountId, from: wanted.kind === 'request' ? 'cli-input-json' : 'dashboard-id' }
  return scene.roleAccountId === undefined ? undefined : { id: scene.roleAccountId, from: 'role-to-assume' }
}

async function askedByInputs(entry: Entry, scene: Scene, viewer: Viewer): Promise<ResolvedReport> {
  const { reader, dashboard } = entry
  const wanted = await readSelection(reader)
  if (dashboard && scene.mode !== 'list') warnOfUrl(reader, dashboard)
  const accountId = dashboard?.accountId
  if (accountId !== undefined && scene.accountId !== undefined && accountId !== scene.accountId)
    reader.refuse('dashboard-id', `the dashboard is in account ${accountId}, but aws-account-id is ${scene.accountId}.`)
  const dashboardId = dashboard?.id ?? ''
  const destination = readDestination(reader, valuesOf(entry, scene, dashboardId))
  return { dashboardId, accountId, wanted, viewer, destination, formats: wanted.formats }
}

async function askedByRequest({ reader }: Entry, scene: Scene, viewer: Viewer): Promise<ResolvedReport> {
  const request = await readRequest(reader, scene)
  const { DashboardId: dashboardId = '', AwsAccountId: accountId } = request ?? {}
  if (!request)
    return { dashboardId, accountId, wanted: emptySelection, viewer, destination: undefined, formats: ['PDF'] }
  const formats = request.SnapshotConfiguration.FileGroups.flatMap(group => group.Files.map(file => file.FormatType))
  return {
    dashboardId,
    accountId,
    wanted: { kind: 'request', request: adaptRequestToViewer(viewer, request, reader) },
    viewer: viewerOf(request, viewer),
    destination: destinationOf(request),
    formats: [...new Set(formats)]
  }
}

const emptySelection: ExportTarget = { kind: 'selection', sheets: [], formats: [], visuals: [] }

function valuesOf(entry: Entry, scene: Scene, dashboardId: string): Readonly<Record<string, string>> {
  // Where each report names its own, the step has no dashboard; what it gives for them is still checked.
  const dashboard = dashboardId || standIn
  return { ...scene.values, 'dashboard-id': dashboard, name: entry.name ?? dashboard }
}
