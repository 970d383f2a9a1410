import type { Step } from '../model.ts'
import { checkPage } from '../report/check.ts'
import type { Page } from '../report/page.ts'
import { counted } from '../text.ts'
import type { Finding } from './check/attempt.ts'
import { checkAccounts, checkBase } from './check/base.ts'
import { checkDashboards } from './check/dashboards.ts'
import { checkDestinations } from './check/destinations.ts'
import { checkPlans } from './check/plans.ts'
import { accountOf, type CheckPorts, type Scene } from './check/scene.ts'
import { checkUsers } from './check/users.ts'
import { checkVisibility } from './check/visibility.ts'
import { lookup } from './prepare.ts'

export type { CheckPorts } from './check/scene.ts'

export interface Checked {
  readonly lines: readonly Finding[]
  readonly page: Page
  /** Present where a check failed. */
  readonly failure: string | undefined
}

/**
 * Tries every permission and setting up to the job itself, which it does not start. What fails keeps nothing else from
 * being tried that can be tried without it.
 */
export async function runCheck(step: Step, wired: Scene['wired'], ports: CheckPorts): Promise<Checked> {
  const base = await checkBase({ step, wired, ports })
  const scene: Scene = { step, wired, ports, identity: base.identity, find: lookup(() => wired.catalog()) }
  const accounts = step.reports.map(report => accountOf(scene, report))
  const [users, dashboards, destinations] = await Promise.all([
    checkUsers(scene),
    checkDashboards(scene),
    checkDestinations(scene)
  ])
  const [visibility, plans] = await Promise.all([checkVisibility(scene, dashboards), checkPlans(scene, dashboards)])
  const lines = [
    ...base.lines,
    ...checkAccounts(accounts, base.identity),
    ...users,
    ...dashboards.lines,
    ...visibility,
    ...plans,
    ...destinations
  ]
  return { lines, page: checkPage(lines), failure: failureOf(lines) }
}

function failureOf(lines: readonly Finding[]): string | undefined {
  const failed = lines.filter(({ ok }) => ok === false)
  if (failed.length === 0) return undefined
  const tried = lines.filter(({ ok }) => ok !== 'skipped').length
  const told = failed.map(({ what, reason = '' }) => `- ${what}: ${reason}`)
  return [`${failed.length} of ${counted(tried, 'check')} failed; the log says what mends each:`, ...told].join('\n')
}
