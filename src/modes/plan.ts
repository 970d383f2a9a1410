import { ActionError, failureOf } from '../errors.ts'
import type { PlannedJob, SnapshotRequest, Step } from '../model.ts'
import { failureLines } from '../report/log.ts'
import type { Page } from '../report/page.ts'
import { planPage } from '../report/plan.ts'
import { counted } from '../text.ts'
import { lookup, type PreparePorts, prepare } from './prepare.ts'

export interface Plan {
  readonly jobs: readonly PlannedJob[]
  readonly page: Page
}

/**
 * The jobs that an export would run, none of them started. No user's session is made.
 * @throws ActionError that lists every report that cannot be planned.
 */
export async function runPlan(step: Step, ports: PreparePorts): Promise<Plan> {
  const find = lookup(ports.catalog)
  const settled = await Promise.allSettled(step.reports.map(report => prepare(step, report, find, ports)))
  const problems = settled.flatMap((each, i) => {
    if (each.status === 'fulfilled') return []
    const failure = failureOf(each.reason)
    const lines = [...failureLines(failure), ...(failure.hint === undefined ? [] : [failure.hint])]
    return [`${step.reports[i]?.label}: ${lines.join('\n  ')}`]
  })
  if (problems.length > 0) {
    const head = `${problems.length} of ${counted(step.reports.length, 'report')} cannot be planned:`
    throw new ActionError([head, ...problems].join('\n'), { code: 'CannotPlan' })
  }
  const jobs = distinct(settled.flatMap(each => (each.status === 'fulfilled' ? each.value.jobs : [])))
  return { jobs, page: planPage(jobs) }
}

// Reports that ask for the very same share a job.
function distinct(jobs: readonly PlannedJob[]): PlannedJob[] {
  const seen = new Set<string>()
  return jobs.filter(({ request }) => {
    const key = `${request.DashboardId}/${request.SnapshotJobId}`
    return !seen.has(key) && seen.add(key)
  })
}

/**
 * The request as it goes over the wire, where times are seconds since 1970.
 * https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#timestamp-format
 */
export function asSent(request: SnapshotRequest): SnapshotRequest {
  const { Parameters: parameters, ...rest } = request.SnapshotConfiguration
  const times = parameters?.DateTimeParameters?.map(({ Name, Values }) => ({
    Name,
    Values: Values.map(value => (typeof value === 'number' ? value : Date.parse(value) / 1000))
  }))
  if (times === undefined) return request
  return { ...request, SnapshotConfiguration: { ...rest, Parameters: { ...parameters, DateTimeParameters: times } } }
}
