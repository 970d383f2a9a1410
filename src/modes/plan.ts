import { toFailure } from '../domain/errors.ts'
import type { Failure } from '../domain/failure.ts'
import type { Report } from '../domain/report.ts'
import type { PlannedJob } from '../domain/snapshot-job.ts'
import type { SnapshotRequest } from '../domain/snapshot-request.ts'
import type { StepConfig } from '../domain/step.ts'
import { pluralize } from '../lib/text.ts'
import { formatFailures } from '../report/annotations.ts'
import { type FailureEntry, toFailureOutput } from '../report/failures.ts'
import type { Page } from '../report/format/page.ts'
import { formatPlanPage } from '../report/pages/plan.ts'
import type { DataPorts, PlannedData } from './plan-data.ts'
import {
  createDashboardLookup,
  type DashboardLookup,
  type PreparedWithLookup,
  type PreparePorts,
  prepareWithLookup
} from './prepare-jobs.ts'

export interface Plan {
  readonly jobs: readonly PlannedJob[]
  readonly page: Page
  /** Set if a report cannot be planned. */
  readonly failure: string | undefined
  /** The objects of the output `failures`. */
  readonly failures: readonly object[]
}

/** Plans the jobs of an export without starting one or creating a user's session. Rejects only if the step is aborted. */
export async function runPlan(step: StepConfig, ports: DataPorts): Promise<Plan> {
  const lookUpDashboard = createDashboardLookup(ports.catalog, ports.log)
  const data = await tryPlanData(step, ports)
  const planning = step.reports.map(async report => ({
    report,
    ...(await tryPrepare(step, data?.fillDate(report) ?? report, lookUpDashboard, ports))
  }))
  const all = await Promise.all(planning)
  ports.signal.throwIfAborted()
  const jobs = removeDuplicateJobs(all.flatMap(each => each.jobs ?? []))
  const failures = all.flatMap(({ report, failure }) => toFailureEntry(report, failure))
  const lookupFailure = all.flatMap(({ report, lookupFailure }) => toFailureEntry(report, lookupFailure))
  const head = `${failures.length} of ${pluralize(step.reports.length, 'report')} cannot be planned:`
  return {
    jobs,
    page: formatPlanPage({ jobs, failures, lookupFailure, data }),
    failure: failures.length === 0 ? undefined : [head, ...formatFailures(failures)].join('\n'),
    failures: failures.map(toFailureOutput)
  }
}

// Loaded only if a report has requirements on its data.
async function tryPlanData(step: StepConfig, ports: DataPorts): Promise<PlannedData | undefined> {
  if (step.reports.every(({ freshness }) => freshness === undefined)) return undefined
  return (await import('./plan-data.ts')).planData(step, ports)
}

async function tryPrepare(
  step: StepConfig,
  report: Report,
  lookUpDashboard: DashboardLookup,
  ports: PreparePorts
): Promise<Partial<PreparedWithLookup> & { readonly failure?: Failure }> {
  try {
    return await prepareWithLookup(step, report, lookUpDashboard, ports)
  } catch (error) {
    return { failure: toFailure(error) }
  }
}

function toFailureEntry({ label }: Report, failure: Failure | undefined): FailureEntry[] {
  return failure === undefined ? [] : [{ report: label, failure }]
}

// Identical reports share a job.
function removeDuplicateJobs(jobs: readonly PlannedJob[]): PlannedJob[] {
  const seen = new Set<string>()
  return jobs.filter(({ request }) => {
    const key = `${request.DashboardId}/${request.SnapshotJobId}`
    return !seen.has(key) && seen.add(key)
  })
}

/**
 * The request in wire format, where times are seconds since 1970.
 * https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#timestamp-format
 */
export function toWireRequest(request: SnapshotRequest): SnapshotRequest {
  const { Parameters: parameters, ...rest } = request.SnapshotConfiguration
  const times = parameters?.DateTimeParameters?.map(({ Name, Values }) => ({
    Name,
    Values: Values.map(value => (typeof value === 'number' ? value : Date.parse(value) / 1000))
  }))
  if (times === undefined) return request
  return { ...request, SnapshotConfiguration: { ...rest, Parameters: { ...parameters, DateTimeParameters: times } } }
}
