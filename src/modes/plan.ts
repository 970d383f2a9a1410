import { ActionError, failureOf } from '../errors.ts'
import type { PlannedJob, Step } from '../model.ts'
import { failureWords } from '../report/log.ts'
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
    return [
      `${step.reports[i]?.label}: ${failureWords(failure)}${failure.hint === undefined ? '' : `\n  ${failure.hint}`}`
    ]
  })
  if (problems.length > 0) {
    const head = `${problems.length} of ${counted(step.reports.length, 'report')} cannot be planned:`
    throw new ActionError([head, ...problems].join('\n'), { code: 'CannotPlan' })
  }
  const jobs = settled.flatMap(each => (each.status === 'fulfilled' ? each.value.jobs : []))
  return { jobs, page: planPage(jobs) }
}
