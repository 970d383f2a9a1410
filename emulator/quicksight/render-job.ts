import type { Dashboard, Sheet, Visual } from '../account-schema.ts'
import type { Renderers } from '../ports.ts'
import type { EmulatorContext } from './call.ts'
import { queryVisual, type Viewer } from './data.ts'
import type { Job, JobOutcome } from './job.ts'
import type { JobRenderer } from './jobs.ts'
import { getRequestedFiles, listParameterValues, type SnapshotFile } from './start-input.ts'
import { canView, findDashboard, findUserByArn, toListName } from './users.ts'
import { deliverResults, isRestricted, type Rewrite, type Writable } from './write-results.ts'

/** Renders the files of a job from the world's data and stores them, or their replacements by `rewrite`. */
export function createJobRenderer(
  context: EmulatorContext,
  renderers: Renderers,
  objects: Writable,
  rewrite: Rewrite = (_, made) => made,
  haveRulesChanged: (dashboard: Dashboard, since: number) => boolean = () => false
): JobRenderer {
  const scripted = createScriptedFailures()
  return {
    async prepare(job) {
      const dashboard = getDashboardOfJob(context, job)
      if (!dashboard) return []
      return Promise.all(getRequestedFiles(job.request).map(file => render(context, renderers, job, dashboard, file)))
    },
    deliver: (job, content) =>
      findFailure(context, job, scripted) ??
      findChangedRules(getDashboardOfJob(context, job), job, haveRulesChanged) ??
      deliverResults(context, objects, job, content, rewrite)
  }
}

/** "RLS_CHANGED": https://docs.aws.amazon.com/quicksight/latest/APIReference/API_SnapshotJobResultErrorInfo.html */
function findChangedRules(
  dashboard: Dashboard | undefined,
  job: Job,
  haveChanged: (dashboard: Dashboard, since: number) => boolean
): JobOutcome | undefined {
  if (dashboard === undefined || !haveChanged(dashboard, job.startedAt ?? job.createdAt)) return undefined
  const error = { type: 'RLS_CHANGED', message: 'The row-level security rules changed while the job ran.' }
  return { status: 'FAILED', files: [], error }
}

type Failure = NonNullable<NonNullable<Dashboard['job']>['fails']>

interface ScriptedFailures {
  /** Reason for the next job of the dashboard to fail, until it has failed as often as its script says. */
  take(dashboard: Dashboard): Failure | undefined
}

function createScriptedFailures(): ScriptedFailures {
  const taken = new WeakMap<Failure, number>()
  return {
    take({ job }) {
      const failure = job?.fails
      if (failure === undefined) return undefined
      const times = taken.get(failure) ?? 0
      taken.set(failure, times + 1)
      return times < (failure.times ?? Number.POSITIVE_INFINITY) ? failure : undefined
    }
  }
}

const getDashboardOfJob = ({ world }: EmulatorContext, job: Job) => findDashboard(world, job.region, job.dashboardId)

async function render(
  { world, now, switches }: EmulatorContext,
  renderers: Renderers,
  job: Job,
  dashboard: Dashboard,
  file: SnapshotFile
) {
  const parameters = listParameterValues(job.request)
  const tags = job.request.UserConfiguration?.AnonymousUsers?.[0]?.RowLevelPermissionTags
  const user = findUserByArn(world, job.userArn)
  const viewer: Viewer = user ? { user: toListName(user) } : tags ? { tags } : {}
  const query = (visual: Visual) => queryVisual(world, dashboard, visual, viewer, parameters)
  const visuals = listSelectedVisuals(dashboard, file)
  const [first] = visuals
  if (file.FormatType === 'CSV' && first) return renderers.renderCsv(query(first))
  if (file.FormatType === 'EXCEL')
    return renderers.renderWorkbook(visuals.map(visual => ({ name: visual.title ?? visual.id, ...query(visual) })))
  const sheet = findSheet(dashboard, file.SheetSelections[0]?.SheetId)
  return renderers.renderPdf({
    dashboard: dashboard.name,
    sheet: sheet?.name ?? '',
    user: job.user,
    parameters,
    visuals: visuals.map(visual => ({ title: visual.title ?? '', type: visual.type, ...query(visual) })),
    printedAt: new Date(now()),
    hidesTime: !switches.pdfShowsTime
  })
}

const findSheet = (dashboard: Dashboard, id: string | undefined): Sheet | undefined =>
  dashboard.sheets.find(sheet => sheet.id === id)

function listSelectedVisuals(dashboard: Dashboard, file: SnapshotFile): Visual[] {
  return file.SheetSelections.flatMap(({ SheetId, VisualIds }) => {
    const visuals = findSheet(dashboard, SheetId)?.visuals ?? []
    return VisualIds ? VisualIds.flatMap(id => visuals.filter(visual => visual.id === id)) : visuals
  })
}

/** Reasons for a whole job to fail, evaluated at its end. */
function findFailure(context: EmulatorContext, job: Job, scripted: ScriptedFailures): JobOutcome | undefined {
  const fail = (type: string, message: string): JobOutcome => ({
    status: 'FAILED',
    files: [],
    error: { type, message }
  })
  const dashboard = getDashboardOfJob(context, job)
  if (!dashboard || (job.userArn && !canView(context.world, dashboard, job.userArn)))
    return fail('DASHBOARD_ACCESS_DENIED', 'The registered user lost access to the dashboard.')
  const failure = scripted.take(dashboard)
  if (failure) return fail(failure.type, failure.message)
  const needsAddOn = getRequestedFiles(job.request).some(
    file => file.FormatType !== 'PDF' || isPaginated(dashboard, file)
  )
  if (needsAddOn && !context.switches.pixelPerfectAddOn)
    return fail('PIXEL_PERFECT_ADD_ON_REQUIRED', 'The account does not have the Pixel Perfect Report add-on.')
  if (getRequestedFiles(job.request).every(file => isRestricted(context.world, job, file)))
    return fail(
      'CAPABILITY_RESTRICTED',
      'The registered user is restricted from exporting data in all selected formats.'
    )
  return undefined
}

const isPaginated = (dashboard: Dashboard, file: SnapshotFile) =>
  findSheet(dashboard, file.SheetSelections[0]?.SheetId)?.contentType === 'PAGINATED'
