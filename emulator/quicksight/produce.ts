import { randomUUID } from 'node:crypto'
import type { ObjectStore, Renderers } from '../ports.ts'
import type { Dashboard, Sheet, Visual } from '../world-shape.ts'
import type { Ground } from './call.ts'
import { shownBy, type Viewer } from './data.ts'
import type { Job, Production } from './jobs.ts'
import { bucketOf, filesOf, parameterValues, type SnapshotFile } from './start-input.ts'
import { findDashboard, findUserByArn, mayView, nameInLists } from './users.ts'

export interface Problem {
  readonly type: string
  readonly message: string
}
export interface FileResult {
  readonly file: SnapshotFile
  /** Where it lies; absent when it could not be made or written. */
  readonly stored?: { readonly bucket: string; readonly key: string }
  readonly problem?: Problem
}
export interface Outcome {
  readonly status: 'COMPLETED' | 'FAILED'
  readonly files: readonly FileResult[]
  readonly error?: Problem
}
/** Bytes of each file of the request, in its order. */
export type Content = readonly Uint8Array[]
/** Bytes that are made on reading, as for `putSynthetic`. */
export interface MadeOnReading {
  readonly bytes: number
  readonly make: (offset: number, length: number) => Uint8Array
}
/** What QuickSight is to write in place of the file it made. */
export type Rewrite = (file: SnapshotFile, made: Uint8Array) => Uint8Array | MadeOnReading
export const ownBucket = (region: string) => `quicksight-exports-${region}`

const kinds = {
  PDF: { extension: 'pdf', type: 'application/pdf' },
  CSV: { extension: 'csv', type: 'text/csv' },
  EXCEL: { extension: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }
} as const

/** Makes the files of a job from the world's data and puts them, or what `rewrite` makes of them, into the object store. */
export function createProduction(
  ground: Ground,
  renderers: Renderers,
  objects: ObjectStore,
  rewrite: Rewrite = (_, made) => made
): Production {
  return {
    async prepare(job) {
      const dashboard = dashboardOf(ground, job)
      if (!dashboard) return []
      return Promise.all(filesOf(job.request).map(file => render(ground, renderers, job, dashboard, file)))
    },
    deliver: (job, content) => failureOf(ground, job) ?? store(ground, objects, job, content, rewrite)
  }
}

const dashboardOf = ({ world }: Ground, job: Job) => findDashboard(world, job.region, job.dashboardId)

async function render(
  { world, now }: Ground,
  renderers: Renderers,
  job: Job,
  dashboard: Dashboard,
  file: SnapshotFile
) {
  const parameters = parameterValues(job.request)
  const tags = job.request.UserConfiguration?.AnonymousUsers?.[0]?.RowLevelPermissionTags
  const user = findUserByArn(world, job.userArn)
  const viewer: Viewer = user ? { user: nameInLists(user) } : tags ? { tags } : {}
  const shown = (visual: Visual) => shownBy(world, dashboard, visual, viewer, parameters)
  const visuals = selectedVisuals(dashboard, file)
  const [first] = visuals
  if (file.FormatType === 'CSV' && first) return renderers.renderCsv(shown(first))
  if (file.FormatType === 'EXCEL')
    return renderers.renderWorkbook(visuals.map(visual => ({ name: visual.title ?? visual.id, ...shown(visual) })))
  const sheet = sheetOf(dashboard, file.SheetSelections[0]?.SheetId)
  return renderers.renderPdf({
    dashboard: dashboard.name,
    sheet: sheet?.name ?? '',
    user: job.user,
    parameters,
    visuals: visuals.map(visual => ({ title: visual.title ?? '', type: visual.type, ...shown(visual) })),
    printedAt: new Date(now())
  })
}

const sheetOf = (dashboard: Dashboard, id: string | undefined): Sheet | undefined =>
  dashboard.sheets.find(sheet => sheet.id === id)

function selectedVisuals(dashboard: Dashboard, file: SnapshotFile): Visual[] {
  return file.SheetSelections.flatMap(({ SheetId, VisualIds }) => {
    const visuals = sheetOf(dashboard, SheetId)?.visuals ?? []
    return VisualIds ? VisualIds.flatMap(id => visuals.filter(visual => visual.id === id)) : visuals
  })
}

/** What makes a whole job fail, judged at its end. */
function failureOf(ground: Ground, job: Job): Outcome | undefined {
  const fail = (type: string, message: string): Outcome => ({ status: 'FAILED', files: [], error: { type, message } })
  const dashboard = dashboardOf(ground, job)
  if (!dashboard || (job.userArn && !mayView(ground.world, dashboard, job.userArn)))
    return fail('DASHBOARD_ACCESS_DENIED', 'The registered user lost access to the dashboard.')
  if (dashboard.job?.fails) return fail(dashboard.job.fails.type, dashboard.job.fails.message)
  const needsAddOn = filesOf(job.request).some(file => file.FormatType !== 'PDF' || isPaginated(dashboard, file))
  if (needsAddOn && !ground.switches.pixelPerfectAddOn)
    return fail('PIXEL_PERFECT_ADD_ON_REQUIRED', 'The account does not have the Pixel Perfect Report add-on.')
  if (filesOf(job.request).every(file => isRestricted(ground, job, file)))
    return fail(
      'CAPABILITY_RESTRICTED',
      'The registered user is restricted from exporting data in all selected formats.'
    )
  return undefined
}

const isPaginated = (dashboard: Dashboard, file: SnapshotFile) =>
  sheetOf(dashboard, file.SheetSelections[0]?.SheetId)?.contentType === 'PAGINATED'

function isRestricted({ world }: Ground, job: Job, file: SnapshotFile): boolean {
  return findUserByArn(world, job.userArn)?.restricted?.includes(file.FormatType) ?? false
}

function store(ground: Ground, objects: ObjectStore, job: Job, content: Content, rewrite: Rewrite): Outcome {
  const files = filesOf(job.request).map((file, index): FileResult => {
    const problem = fileProblem(ground, job, file)
    if (problem) return { file, problem }
    return { file, ...write(objects, job, file, rewrite(file, content[index] ?? new Uint8Array())) }
  })
  const unwritten = files.find(file => file.problem?.type.startsWith('S3_'))?.problem
  if (unwritten && ground.switches.unwritableBucket === 'failed')
    return { status: 'FAILED', files: [], error: unwritten }
  return { status: 'COMPLETED', files }
}

function fileProblem(ground: Ground, job: Job, file: SnapshotFile): Problem | undefined {
  if (isRestricted(ground, job, file))
    return { type: 'CAPABILITY_RESTRICTED', message: `The registered user may not export ${file.FormatType}.` }
  const visuals = file.SheetSelections.flatMap(selection => selection.VisualIds ?? [])
  const scripted = dashboardOf(ground, job)?.job?.fileErrors?.find(
    each => each.format === file.FormatType && (each.visual === undefined || visuals.includes(each.visual))
  )
  if (scripted) return { type: scripted.type, message: scripted.message }
  return bucketProblem(ground, job)
}

/** Why QuickSight cannot write to the job's bucket; the service's own words for it are not known. */
export function bucketProblem({ world }: Ground, { request, region }: Pick<Job, 'request' | 'region'>) {
  const name = bucketOf(request)?.BucketName
  if (name === undefined) return undefined
  const bucket = world.buckets.find(each => each.name === name)
  if (!bucket) return { type: 'S3_BUCKET_NOT_FOUND', message: `The bucket ${name} does not exist.` }
  if (bucket.region !== region)
    return { type: 'S3_WRONG_REGION', message: `The bucket ${name} is in ${bucket.region}, not in ${region}.` }
  if (bucket.quickSightMayWrite === false)
    return { type: 'S3_ACCESS_DENIED', message: `QuickSight is not allowed to write to the bucket ${name}.` }
  return undefined
}

/** "You can't define the file name": QuickSight makes one up, below the prefix. */
function write(
  objects: ObjectStore,
  job: Job,
  file: SnapshotFile,
  content: Uint8Array | MadeOnReading
): Pick<FileResult, 'stored' | 'problem'> {
  const { extension, type } = kinds[file.FormatType]
  const destination = bucketOf(job.request)
  const bucket = destination?.BucketName ?? ownBucket(job.region)
  const prefix = destination?.BucketPrefix.replace(/\/+$/, '') ?? `${job.request.AwsAccountId}/${job.dashboardId}`
  const key = `${prefix}/${randomUUID()}.${extension}`
  try {
    if ('make' in content) objects.putSynthetic(bucket, key, content.bytes, content.make)
    else objects.put(bucket, key, content, type)
    return { stored: { bucket, key } }
  } catch (error) {
    return { problem: { type: 'S3_WRITE_FAILED', message: error instanceof Error ? error.message : String(error) } }
  }
}
