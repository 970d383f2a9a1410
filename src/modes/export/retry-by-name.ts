import { ActionError, toFailure } from '../../domain/errors.ts'
import type { JobOutcome, PlannedJob } from '../../domain/snapshot-job.ts'
import type { StepConfig } from '../../domain/step.ts'
import { isDocumentedErrorType } from '../../hints/find-job-result-hint.ts'
import { planSelection } from '../../snapshot/plan-jobs.ts'
import type { DashboardLookup } from '../prepare-jobs.ts'

const refusals = new Set(['InvalidParameterValueException', 'ResourceNotFoundException', 'ValidationException'])

/** Whether the job may have been rejected, or have failed, because a sheet name was treated as an ID. */
export function mayHaveUsedSheetName({ job, state, failure }: JobOutcome): boolean {
  if (job.dashboardName !== undefined || job.report.target.kind !== 'selection') return false
  const code = failure?.code ?? ''
  // AWS documents neither of the two for an unknown sheet; the documented error types have other meanings.
  return state === 'not-started' ? refusals.has(code) : state === 'failed' && !isDocumentedErrorType(code)
}

/**
 * A value that looked like a sheet ID was sent as one, without reading the dashboard, and the job failed. The
 * dashboard is read now: if the value is the name of a sheet, the job is planned again; if it is neither ID nor name,
 * the outcome lists the available sheets. If the look-up fails, the error is left unchanged.
 */
export async function replanBySheetName(
  step: StepConfig,
  refused: JobOutcome,
  find: DashboardLookup
): Promise<PlannedJob | JobOutcome> {
  const { report, request, files, order } = refused.job
  const { target } = report
  if (target.kind !== 'selection') return refused
  const dashboard = await find(request.AwsAccountId, report.dashboardId).catch(() => undefined)
  if (dashboard === undefined) return refused
  const { selectFiles } = await import('../../dashboard/selection.ts')
  try {
    const sheets = files.flatMap(file => file.sheets.map(({ id }) => id))
    const chosen = selectFiles({ ...target, sheets }, dashboard)
    const parameters = request.SnapshotConfiguration.Parameters
    const context = {
      accountId: request.AwsAccountId,
      region: step.aws.region,
      jobPrefix: step.run.jobPrefix,
      canPickUpJobs: step.run.canPickUpJobs,
      dashboard,
      parameters
    }
    const [planned] = planSelection(report, chosen, context)
    if (planned === undefined || planned.request.SnapshotJobId === request.SnapshotJobId) return refused
    return { ...planned, order }
  } catch (error) {
    return error instanceof ActionError ? { ...refused, failure: toFailure(error) } : refused
  }
}
