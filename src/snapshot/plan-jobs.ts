import { createHash } from 'node:crypto'
import type { Dashboard } from '../domain/dashboard.ts'
import type { JobKey } from '../domain/ports/quicksight.ts'
import type { Report, Viewer } from '../domain/report.ts'
import type { PlannedFile, PlannedJob } from '../domain/snapshot-job.ts'
import type {
  CliRequest,
  FileGroup,
  SnapshotConfiguration,
  SnapshotParameters,
  SnapshotRequest
} from '../domain/snapshot-request.ts'
import { packFiles } from './pack-files.ts'

export interface PlanContext {
  readonly accountId: string
  readonly region: string
  readonly jobPrefix: string
  /** The prefix is the input `job-id`. @default false */
  readonly canPickUpJobs?: boolean | undefined
  readonly dashboard: Dashboard | undefined
  readonly parameters: SnapshotParameters | undefined
}

/** The jobs of a report whose files were chosen by the inputs. The same report gives the same jobs with the same IDs. */
export function planSelection(report: Report, files: readonly PlannedFile[], context: PlanContext): PlannedJob[] {
  return packFiles(files).map(packed => {
    const request = {
      DashboardId: report.dashboardId,
      ...toUserConfiguration(report),
      SnapshotConfiguration: {
        FileGroups: packed.map(({ file }) => toFileGroup(file)),
        ...toDestinationConfiguration(report, context.region),
        ...(context.parameters === undefined ? {} : { Parameters: context.parameters })
      }
    }
    return {
      report,
      request: {
        AwsAccountId: context.accountId,
        SnapshotJobId: deriveJobId(report, request, context.jobPrefix),
        ...request
      },
      files: packed.map(({ file }) => file),
      order: packed.map(({ order }) => order),
      isUserJobId: false,
      canPickUp: context.canPickUpJobs === true,
      ...getDashboardFields(context.dashboard)
    }
  })
}

/** The one job of a report that is a CLI request, sent unchanged. */
export function planRequest(report: Report, request: CliRequest, context: Omit<PlanContext, 'parameters'>): PlannedJob {
  const groups = request.SnapshotConfiguration.FileGroups
  return {
    report,
    request: {
      ...request,
      AwsAccountId: request.AwsAccountId ?? context.accountId,
      SnapshotJobId: request.SnapshotJobId ?? deriveJobId(report, request, context.jobPrefix)
    },
    files: groups.flatMap(toPlannedFiles),
    order: groups.map((_, i) => i),
    isUserJobId: request.SnapshotJobId !== undefined,
    canPickUp:
      context.canPickUpJobs === true &&
      (request.SnapshotJobId === undefined || request.SnapshotJobId === context.jobPrefix),
    ...getDashboardFields(context.dashboard)
  }
}

function getDashboardFields(dashboard: Dashboard | undefined) {
  return dashboard === undefined ? {} : { dashboardName: dashboard.name, dataSetArns: dashboard.dataSetArns }
}

function toFileGroup(file: PlannedFile): FileGroup {
  return {
    Files: [
      {
        FormatType: file.format,
        SheetSelections: file.sheets.map(sheet =>
          file.format === 'PDF'
            ? { SheetId: sheet.id, SelectionScope: 'ALL_VISUALS' }
            : { SheetId: sheet.id, SelectionScope: 'SELECTED_VISUALS', VisualIds: sheet.visuals.map(({ id }) => id) }
        )
      }
    ]
  }
}

function toPlannedFiles(group: FileGroup): PlannedFile[] {
  return group.Files.map(file => ({
    format: file.FormatType,
    sheets: file.SheetSelections.map(({ SheetId, VisualIds }) => ({
      id: SheetId,
      visuals: (VisualIds ?? []).map(id => ({ id }))
    }))
  }))
}

// "When using identity-enhanced session credentials, set the UserConfiguration request attribute to null":
// https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
function toUserConfiguration({ viewer }: Report): Pick<SnapshotRequest, 'UserConfiguration'> {
  if (viewer.kind !== 'anonymous') return {}
  const tags = viewer.rowLevelTags.map(({ key, value }) => ({ Key: key, Value: value }))
  // The API rejects an empty list of tags, but not an empty object.
  return { UserConfiguration: { AnonymousUsers: [tags.length === 0 ? {} : { RowLevelPermissionTags: tags }] } }
}

function toDestinationConfiguration(
  { destination }: Report,
  region: string
): Pick<SnapshotConfiguration, 'DestinationConfiguration'> {
  if (destination === undefined) return {}
  const { bucket, prefix } = destination
  const BucketConfiguration = { BucketName: bucket, BucketPrefix: prefix, BucketRegion: region }
  return { DestinationConfiguration: { S3Destinations: [{ BucketConfiguration }] } }
}

function identifyViewer(viewer: Viewer, request: CliRequest): unknown {
  if (viewer.kind === 'anonymous') return request.UserConfiguration ?? null
  if (viewer.kind === 'identity-center') return [viewer.kind, viewer.application, viewer.audience]
  return [viewer.user, viewer.namespace]
}

/**
 * The job's ID: the step's prefix and a digest of the job's content, so that a repeated start finds its own job. The digest
 * contains the bucket prefix before its placeholders are filled in, so that a later run finds the job, too.
 */
function deriveJobId(report: Report, request: CliRequest, prefix: string): string {
  const { FileGroups, Parameters, DestinationConfiguration } = request.SnapshotConfiguration
  const { destination, viewer } = report
  const content = [
    request.DashboardId,
    identifyViewer(viewer, request),
    FileGroups,
    Parameters ?? null,
    destination === undefined ? (DestinationConfiguration ?? null) : [destination.bucket, destination.prefixTemplate]
  ]
  return `${prefix}-${createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 20)}`
}

const digestSuffix = /-[0-9a-f]{20}(?:-2)?$/

/** The value of `job-id` with which a later step picks the job up. */
export function toPickUpId({ request, isUserJobId }: PlannedJob): string {
  return isUserJobId ? request.SnapshotJobId : request.SnapshotJobId.replace(digestSuffix, '')
}

/**
 * The same job under an ID that no other step uses: another leg of a matrix has the same variables as this one, so it
 * derives the same IDs.
 * @param stepStartedAt epoch milliseconds
 */
export function planWithOwnId(job: PlannedJob, stepStartedAt: number): PlannedJob {
  const id = job.request.SnapshotJobId
  const ownId = `${toPickUpId(job)}-${stepStartedAt.toString(36)}${digestSuffix.exec(id)?.[0] ?? ''}`
  return { ...job, request: { ...job.request, SnapshotJobId: ownId } }
}

/** How the API names a planned job. */
export function toJobKey({ request }: PlannedJob): JobKey {
  return { accountId: request.AwsAccountId, dashboardId: request.DashboardId, jobId: request.SnapshotJobId }
}
