import { select } from '../dashboard/selection.ts'
import { ActionError, failureOf } from '../errors.ts'
import type { JobOutcome, PlannedJob, Step } from '../model.ts'
import { planSelection } from '../snapshot/plan.ts'
import type { Lookup } from './prepare.ts'

const refusals = new Set(['InvalidParameterValueException', 'ResourceNotFoundException', 'ValidationException'])

/** Whether the job may have been refused because a sheet's name was taken for its ID. */
export function mayBeNamed({ job, state, failure }: JobOutcome): boolean {
  const { wanted } = job.report
  return (
    state === 'refused' &&
    job.dashboardName === undefined &&
    wanted.kind === 'selection' &&
    refusals.has(failure?.code ?? '')
  )
}

/**
 * A sheet that looked like an ID was sent as one, without a look at the dashboard, and the job was refused. The dashboard
 * is looked up after all: either the text is the name of a sheet, and the job is planned anew, or it is neither, and the
 * outcome lists what there is. Where the look-up fails, the refusal stands as it was.
 */
export async function lookAgain(step: Step, refused: JobOutcome, find: Lookup): Promise<PlannedJob | JobOutcome> {
  const { report, request, files, order } = refused.job
  const { wanted } = report
  if (wanted.kind !== 'selection') return refused
  const dashboard = await find(request.AwsAccountId, report.dashboardId).catch(() => undefined)
  if (dashboard === undefined) return refused
  try {
    const sheets = files.flatMap(file => file.sheets.map(({ id }) => id))
    const chosen = select({ ...wanted, sheets }, dashboard)
    const parameters = request.SnapshotConfiguration.Parameters
    const context = {
      accountId: request.AwsAccountId,
      region: step.aws.region,
      jobPrefix: step.run.jobPrefix,
      dashboard,
      parameters
    }
    const [planned] = planSelection(report, chosen, context)
    if (planned === undefined || planned.request.SnapshotJobId === request.SnapshotJobId) return refused
    return { ...planned, order }
  } catch (error) {
    return error instanceof ActionError ? { ...refused, failure: failureOf(error) } : refused
  }
}
