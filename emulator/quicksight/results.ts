import { createQuickSightError } from '../errors.ts'
import type { Presign } from '../links.ts'
import {
  createQuickSightArn,
  type EmulatorContext,
  permitCall,
  type QuickSightCall,
  readMembers,
  toEpochSeconds
} from './call.ts'
import type { FileResult, Job, Problem } from './job.ts'
import type { Jobs } from './jobs.ts'
import { messages } from './messages.ts'
import { jobPath } from './start-input.ts'
import { canView, findDashboard } from './users.ts'
import { getManagedBucket } from './write-results.ts'

/** Lifetime of links to QuickSight's bucket, in seconds. */
const linkSeconds = 300

/**
 * Finds the job of a request. Only the user who started it can read it.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardSnapshotJob.html
 * @throws AccessDeniedException, ResourceNotFoundException
 */
function requireJob(context: EmulatorContext, jobs: Jobs, call: QuickSightCall, operation: string): Job {
  const { DashboardId, SnapshotJobId } = readMembers(jobPath, call.path)
  permitCall(
    context,
    call,
    operation,
    createQuickSightArn(call, `dashboard/${DashboardId}/snapshot-job/${SnapshotJobId}`)
  )
  const dashboard = findDashboard(context.world, call.region, DashboardId)
  const createNotFoundError = (message: string) =>
    createQuickSightError('ResourceNotFoundException', message, { ResourceType: 'SNAPSHOT_JOB' })
  const user = call.session.context
  if (dashboard && user && !canView(context.world, dashboard, user.userArn))
    throw createQuickSightError('AccessDeniedException', messages.noAccess(user.userName, DashboardId))
  const job = jobs.find(call.region, DashboardId, SnapshotJobId)
  if (!job) throw createNotFoundError(messages.jobNotFound(SnapshotJobId))
  if (job.userArn !== call.session.context?.userArn)
    throw createQuickSightError('AccessDeniedException', messages.otherUsersJob(SnapshotJobId))
  return job
}

const toJobSummary = (job: Job) => ({
  Arn: job.arn,
  JobStatus: job.status,
  CreatedTime: toEpochSeconds(job.createdAt),
  LastUpdatedTime: toEpochSeconds(job.updatedAt)
})

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardSnapshotJob.html */
export function describeJob(context: EmulatorContext, jobs: Jobs, call: QuickSightCall): object {
  const job = requireJob(context, jobs, call, 'DescribeDashboardSnapshotJob')
  const { AwsAccountId, DashboardId, SnapshotJobId, SnapshotConfiguration } = job.request
  const identity = { AwsAccountId, DashboardId, SnapshotJobId, SnapshotConfiguration, ...redactUsers(job) }
  return { ...identity, ...toJobSummary(job) }
}

/** Includes the keys of tags but not their values, and no registered users. */
function redactUsers({ request }: Job): object {
  const user = request.UserConfiguration?.AnonymousUsers?.[0]
  if (!user) return {}
  const RowLevelPermissionTagKeys = user.RowLevelPermissionTags?.map(tag => tag.Key)
  return { UserConfiguration: { AnonymousUsers: [RowLevelPermissionTagKeys ? { RowLevelPermissionTagKeys } : {}] } }
}

/** https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DescribeDashboardSnapshotJobResult.html */
export function describeResult(context: EmulatorContext, jobs: Jobs, presign: Presign, call: QuickSightCall): object {
  const job = requireJob(context, jobs, call, 'DescribeDashboardSnapshotJobResult')
  if (job.status !== 'COMPLETED' && job.status !== 'FAILED')
    throw createQuickSightError(context.switches.unfinishedResult, messages.notFinished(job.jobId))
  const groups = job.files.map(file => describeFileGroup(job, file, presign, call))
  const FileGroups = context.switches.resultOrder === 'reversed' ? groups.reverse() : groups
  const users = [{ FileGroups }]
  const Result = job.userArn ? { RegisteredUsers: users } : { AnonymousUsers: users }
  return { ...toJobSummary(job), Result, ...(job.error ? { ErrorInfo: formatErrorInfo(job.error) } : {}) }
}

const formatErrorInfo = ({ type, message }: Problem) => ({ ErrorType: type, ErrorMessage: message })

function describeFileGroup(
  job: Job,
  { file, stored, problem }: FileResult,
  presign: Presign,
  call: QuickSightCall
): object {
  const destination = job.request.SnapshotConfiguration.DestinationConfiguration?.S3Destinations?.[0]
  const uri =
    stored?.bucket === getManagedBucket(job.region)
      ? presign(call.origin, job.region, stored.bucket, stored.key, linkSeconds)
      : stored && `s3://${stored.bucket}/${stored.key}`
  const result = {
    ...(destination ? { S3DestinationConfiguration: destination } : {}),
    ...(uri === undefined ? {} : { S3Uri: uri }),
    ...(problem ? { ErrorInfo: [formatErrorInfo(problem)] } : {})
  }
  return { Files: [file], S3Results: [result] }
}
