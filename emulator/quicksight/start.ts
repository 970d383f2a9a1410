import type { Dashboard } from '../account-schema.ts'
import { createQuickSightError } from '../errors.ts'
import { createQuickSightArn, type EmulatorContext, permitCall, type QuickSightCall, readMembers } from './call.ts'
import type { NewJob } from './job.ts'
import type { Jobs } from './jobs.ts'
import { messages } from './messages.ts'
import { getBucketConfiguration, getRequestedFiles, type StartInput, startInput } from './start-input.ts'
import { canView, findDashboard, findUserByArn } from './users.ts'
import { validateFiles, validateParameters, validateSelections } from './validate.ts'
import { createResultKey, findBucketProblem } from './write-results.ts'

/**
 * Starts a snapshot job for the session's registered user, or for an anonymous one.
 * https://docs.aws.amazon.com/quicksight/latest/APIReference/API_StartDashboardSnapshotJob.html
 * @throws ServiceError
 */
export function startJob(context: EmulatorContext, jobs: Jobs, call: QuickSightCall): object {
  const { world, switches } = context
  const input = readMembers(startInput, { ...call.body, ...call.path })
  const arn = createQuickSightArn(call, `dashboard/${input.DashboardId}/snapshot-job/${input.SnapshotJobId}`)
  permitCall(context, call, 'StartDashboardSnapshotJob', arn)
  if (switches.edition === 'STANDARD') throw createQuickSightError('UnsupportedUserEditionException', messages.edition)
  const dashboard = findDashboard(world, call.region, input.DashboardId)
  if (!dashboard)
    throw createQuickSightError('ResourceNotFoundException', messages.dashboardNotFound(input.DashboardId), {
      ResourceType: 'DASHBOARD'
    })
  const job = createNewJob(context, call, input, arn)
  validateFiles(input, call.region)
  if (job.userArn) checkRegistered(context, dashboard, job, job.userArn)
  else checkAnonymous(context, input)
  validateSelections(input, dashboard)
  if (switches.unknownParameters === 'refuse') validateParameters(input, dashboard)
  if (
    switches.unwritableBucket === 'refused' &&
    findBucketProblem(context, job, createResultKey(job, getRequestedFiles(input)[0]))
  )
    throw createQuickSightError(
      'InvalidParameterValueException',
      messages.bucketRefused(getBucketConfiguration(input)?.BucketName ?? '')
    )
  const { jobId } = jobs.start(job)
  return { Arn: arn, SnapshotJobId: jobId }
}

function createNewJob({ switches }: EmulatorContext, call: QuickSightCall, input: StartInput, arn: string): NewJob {
  const { context } = call.session
  const base = { jobId: input.SnapshotJobId, dashboardId: input.DashboardId, region: call.region, arn }
  if (!context) return { ...base, user: 'anonymous', request: input }
  const { UserConfiguration, ...request } = input
  if (UserConfiguration && switches.userConfiguration === 'refuse')
    throw createQuickSightError('InvalidParameterValueException', messages.userConfigurationRefused)
  return { ...base, user: context.userName, userArn: context.userArn, request }
}

function checkRegistered(
  context: EmulatorContext,
  dashboard: Dashboard,
  { user, request }: NewJob,
  userArn: string
): void {
  const { world, switches } = context
  if (!canView(world, dashboard, userArn))
    throw createQuickSightError('AccessDeniedException', messages.noAccess(user, dashboard.id))
  const restricted = findUserByArn(world, userArn)?.restricted ?? []
  const allRestricted = getRequestedFiles(request).every(file => restricted.includes(file.FormatType))
  if (allRestricted && switches.restrictedFormats === 'refuse')
    throw createQuickSightError('AccessDeniedException', messages.restrictedFormats(user))
}

function checkAnonymous({ switches }: EmulatorContext, { UserConfiguration }: StartInput): void {
  if (!UserConfiguration?.AnonymousUsers?.length)
    throw createQuickSightError('InvalidParameterValueException', messages.noAnonymousUser)
  if (!switches.capacityPricing)
    throw createQuickSightError('UnsupportedPricingPlanException', messages.capacityPricing)
}
