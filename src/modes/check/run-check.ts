import type { StepConfig } from '../../domain/model.ts'
import { pluralize } from '../../lib/text.ts'
import type { Page } from '../../report/format/page.ts'
import { checkPage } from '../../report/pages/check.ts'
import { lookup } from '../prepare-jobs.ts'
import { checkAccounts, checkBase } from './base-session.ts'
import { accountOf, type CheckPorts, type Scene } from './context.ts'
import { checkDashboards } from './dashboards.ts'
import { checkDestinations } from './destinations.ts'
import type { Finding } from './finding.ts'
import { emptyBoard } from './finding-list.ts'
import { checkJobs } from './job-permissions.ts'
import { checkPlans } from './selections.ts'
import { checkUsers } from './users.ts'
import { checkVisibility } from './visibility.ts'

export type { CheckPorts } from './context.ts'

export interface Checked {
  readonly lines: readonly Finding[]
  readonly page: Page
  /** Present where a check failed. */
  readonly failure: string | undefined
}

/** A check at work. */
export interface Checking {
  /** Rejects where the step is cut short. */
  readonly done: Promise<Checked>
  /** What was found until now; what is not over is told as such. */
  readonly soFar: () => Checked
}

/**
 * Tries every permission and setting up to the job itself, which it does not start. What fails keeps nothing else from
 * being tried that can be tried without it.
 */
export function runCheck(step: StepConfig, dependencies: Scene['wired'], ports: CheckPorts): Checking {
  const board = emptyBoard()
  const soFar = () => {
    const lines = board.lines()
    return { lines, page: checkPage(lines), failure: checkFailureMessage(lines) }
  }
  return { done: tryAll({ step, wired: dependencies, ports, board }).then(soFar), soFar }
}

async function tryAll(setting: Pick<Scene, 'step' | 'wired' | 'ports' | 'board'>): Promise<void> {
  const { step, wired: dependencies, board } = setting
  const identity = await checkBase(setting)
  const scene: Scene = { ...setting, identity, find: lookup(() => dependencies.catalog()) }
  board.add(
    ...checkAccounts(
      step.reports.map(report => accountOf(scene, report)),
      identity
    )
  )
  // Each takes its places on the board when it is begun: this is the order in which it is told.
  const users = checkUsers(scene)
  const dashboards = checkDashboards(scene)
  await Promise.all([
    users,
    dashboards,
    checkVisibility(scene, dashboards),
    checkPlans(scene, dashboards),
    checkJobs(scene, users, dashboards),
    checkDestinations(scene)
  ])
}

function checkFailureMessage(lines: readonly Finding[]): string | undefined {
  const failed = lines.filter(({ ok }) => ok === false)
  if (failed.length === 0) return undefined
  const tried = lines.filter(({ ok }) => typeof ok === 'boolean').length
  const told = failed.map(({ what, reason = '' }) => `- ${what}: ${reason}`)
  return [`${failed.length} of ${pluralize(tried, 'check')} failed; the log says what mends each:`, ...told].join('\n')
}
