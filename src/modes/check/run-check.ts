import type { StepConfig } from '../../domain/step.ts'
import { pluralize } from '../../lib/text.ts'
import type { Page } from '../../report/format/page.ts'
import { formatCheckPage } from '../../report/pages/check.ts'
import { createDashboardLookup } from '../prepare-jobs.ts'
import { checkAccounts, checkBase } from './base-session.ts'
import { type CheckContext, type CheckPorts, getReportAccount } from './context.ts'
import { checkDashboards } from './dashboards.ts'
import { checkDestinations } from './destinations.ts'
import type { Finding } from './finding.ts'
import { createFindingList } from './finding-list.ts'
import { checkJobs } from './job-permissions.ts'
import { checkPlans } from './selections.ts'
import { checkUsers } from './users.ts'
import { checkVisibility } from './visibility.ts'

export type { CheckPorts } from './context.ts'

export interface CheckReport {
  readonly lines: readonly Finding[]
  readonly page: Page
  /** Set if a check failed. */
  readonly failure: string | undefined
}

/** A running check. */
export interface CheckRun {
  /** Rejects if the step is aborted. */
  readonly done: Promise<CheckReport>
  /** The findings so far; unfinished checks are pending. */
  readonly currentResult: () => CheckReport
}

/**
 * Tests every permission and setting short of a job, which it does not start. A failed check prevents only the checks
 * that depend on it.
 */
export function runCheck(step: StepConfig, dependencies: CheckContext['wired'], ports: CheckPorts): CheckRun {
  const board = createFindingList()
  const currentResult = () => {
    const lines = board.lines()
    return { lines, page: formatCheckPage(lines), failure: checkFailureMessage(lines) }
  }
  return { done: runChecks({ step, wired: dependencies, ports, board }).then(currentResult), currentResult }
}

async function runChecks(context: Pick<CheckContext, 'step' | 'wired' | 'ports' | 'board'>): Promise<void> {
  const { step, wired: dependencies, board } = context
  const identity = await checkBase(context)
  const find = createDashboardLookup(() => dependencies.catalog(), context.ports.log)
  const scene: CheckContext = { ...context, identity, find }
  board.add(
    ...checkAccounts(
      step.reports.map(report => getReportAccount(scene, report)),
      identity
    )
  )
  // Findings are listed in the order in which these checks are started.
  const users = checkUsers(scene)
  const dashboards = checkDashboards(scene)
  await Promise.all([
    users,
    dashboards,
    checkVisibility(scene, dashboards),
    checkPlans(scene, dashboards),
    checkJobs(scene, users, dashboards),
    checkDestinations(scene),
    checkDataAge(scene)
  ])
}

// Loaded only if a report has requirements on its data.
async function checkDataAge(scene: CheckContext): Promise<void> {
  if (scene.step.reports.some(({ freshness }) => freshness !== undefined))
    await (await import('./data.ts')).checkData(scene)
}

function checkFailureMessage(lines: readonly Finding[]): string | undefined {
  const failed = lines.filter(({ status }) => status === false)
  if (failed.length === 0) return undefined
  const causes = failed.map(({ what, reason = '' }) => `- ${what}: ${reason}`)
  return [
    `${failed.length} of ${pluralize(lines.length, 'check')} failed; see the log for how to fix each:`,
    ...causes
  ].join('\n')
}
